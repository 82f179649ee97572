import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { PROJECT_FOLDER } from '../../electron/dev/project.ts';
import { findBrowser } from '../../electron/dev/system/browser.ts';
import { breakView } from '../../electron/guided/break-view.ts';
import type { BreakView } from '../../shared/ipc/views.ts';
import { EMPTY_PROFILE } from '../../shared/screening/profile.ts';
import { compose } from '../../shared/sequence/compose.ts';
import type { Bench, Row } from './bench.ts';
import { frameRate, WATCHED_MS } from './frame-rate.ts';

/** How smoothly a whole break goes over a full screen: its built page as it ships, with ring, disc, cue and figure. */

const SCREEN = { width: 1920, height: 1080 };
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

const SEQUENCE = compose({
  profile: { ...EMPTY_PROFILE, statementAcceptedAt: 1, redFlagsAnsweredAt: 1 },
  situation: [],
  budgetSeconds: 300,
  now: 0,
  unlocked: false,
});

/** The break in the middle of one of its steps. */
function inStep(index: number, running: boolean): BreakView {
  const seconds = SEQUENCE.steps.map((step) => step.setupSeconds + step.seconds);
  const before = seconds.slice(0, index).reduce((sum, each) => sum + each, 0);
  const elapsedMs = (before + (SEQUENCE.steps[index]?.setupSeconds ?? 0) + 1) * 1000;
  return breakView(
    SEQUENCE,
    { elapsedMs, lengthMs: SEQUENCE.seconds * 1000, running, frozen: false, ended: null },
    { standIn: null, theme: 'dark', fullScreen: true, chimeVolume: 0, spoken: null },
  );
}

/** Serves the build from the disk, and is main for it. */
async function openBreak(view: BreakView, work: (page: Page) => Promise<number>): Promise<number> {
  const found = findBrowser();
  if (!found) throw new Error('no browser to draw in');
  const root = process.getuid?.() === 0;
  const args = ['--disable-gpu', ...(root ? ['--no-sandbox'] : [])];
  const browser = await chromium.launch({ executablePath: found.path, args });
  try {
    const page = await browser.newPage({ viewport: SCREEN });
    await page.addInitScript((shown) => {
      const main = { view: () => Promise.resolve(shown), command: () => undefined, changed: () => () => undefined };
      Object.assign(window, { unbend: { break: main } });
    }, view);
    await page.route('**/*', (route) => {
      const path = new URL(route.request().url()).pathname;
      const file = join(PROJECT_FOLDER, 'dist', 'renderer', path);
      const type = TYPES[extname(path)];
      if (type === undefined || !existsSync(file)) return route.fulfill({ status: 404, body: '' });
      return route.fulfill({ body: readFileSync(file), contentType: type });
    });
    await page.goto('http://unbend.invalid/break/index.html');
    // The figure comes a frame after the words.
    await page.waitForFunction(() => document.querySelectorAll('main svg path').length > 20);
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** Frames that the page itself asks for. */
const askedFor = (page: Page): Promise<number> =>
  page.evaluate(async (ms) => {
    const usual = window.requestAnimationFrame.bind(window);
    let frames = 0;
    window.requestAnimationFrame = (callback) => {
      frames += 1;
      return usual(callback);
    };
    await new Promise((done) => setTimeout(done, ms));
    return frames;
  }, WATCHED_MS);

async function measure(): Promise<readonly Row[]> {
  const rates: number[] = [];
  for (const index of SEQUENCE.steps.keys()) rates.push(await openBreak(inStep(index, true), frameRate));
  const statistic = `${String(SEQUENCE.steps.length)} steps of a break, ${String(WATCHED_MS / 1000)} s each`;
  const plain = { floor: null, control: null };
  return [
    {
      metric: 'break: frames a second over a full screen, software raster',
      value: Math.min(...rates),
      unit: '/s',
      statistic: `least of ${statistic}`,
      ...plain,
      gate: { at: 'least', bound: 58 },
    },
    {
      metric: 'break: frames asked for in a pause',
      value: await openBreak(inStep(1, false), askedFor),
      unit: '',
      statistic: `in ${String(WATCHED_MS / 1000)} s`,
      ...plain,
      gate: { at: 'most', bound: 0 },
    },
  ];
}

export const breakFrames: Bench = { name: 'break-frames', needs: 'build', measure };
