/**
 * `npm run sheets [-- movement ...]`: every drawn movement as pictures to be judged, light and dark, into out/sheets. The page
 * is the renderer's own, so that figure and colours are the app's.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { createServer } from 'vite';
import { PlainError } from './plain-error.ts';
import { PROJECT_FOLDER } from './project.ts';
import { runCommand } from './run-command.ts';
import { findBrowser } from './system/browser.ts';

const FOLDER = join(PROJECT_FOLDER, 'out', 'sheets');
const WIDTH = 1600;
/** Taller pictures are cut into pages: nobody can judge them when they are scaled down. */
const PAGE = 1500;

interface Sheet {
  readonly name: string;
  readonly kind: 'contact' | 'strip' | 'turn';
  readonly theme: 'light' | 'dark';
  readonly side?: 'left';
}
const SHEETS: readonly Sheet[] = [
  { name: 'contact-light', kind: 'contact', theme: 'light' },
  { name: 'contact-dark', kind: 'contact', theme: 'dark' },
  { name: 'contact-left', kind: 'contact', theme: 'light', side: 'left' },
  { name: 'strip-light', kind: 'strip', theme: 'light' },
  { name: 'strip-dark', kind: 'strip', theme: 'dark' },
  { name: 'turn-light', kind: 'turn', theme: 'light' },
];

await runCommand(async () => {
  const found = findBrowser();
  if (!found) throw new PlainError('No browser to draw in: install Chromium, Chrome or Edge.');
  await mkdir(FOLDER, { recursive: true });
  const server = await createServer({
    configFile: join(PROJECT_FOLDER, 'vite.config.ts'),
    cacheDir: join(PROJECT_FOLDER, 'node_modules', '.vite-sheets'),
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 0, hmr: false, fs: { allow: [PROJECT_FOLDER] } },
  });
  try {
    await server.listen();
    const [address] = server.resolvedUrls?.local ?? [];
    if (address === undefined) throw new PlainError('The page of the sheets could not be served.');
    const root = process.getuid?.() === 0;
    const browser = await chromium.launch({ executablePath: found.path, args: root ? ['--no-sandbox'] : [] });
    try {
      for (const sheet of SHEETS) await picture(browser, address, sheet, process.argv.slice(2));
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
  return 0;
});

async function picture(browser: Browser, address: string, sheet: Sheet, movements: readonly string[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: PAGE } });
  try {
    const query = new URLSearchParams({ kind: sheet.kind, theme: sheet.theme, side: sheet.side ?? 'right' });
    for (const movement of movements) query.append('movement', movement);
    await page.goto(new URL(`sheets/index.html?${query.toString()}`, address).href);
    await page.locator('body[data-drawn]').waitFor();
    await forget(sheet.name);
    const sections = await page
      .locator('section')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    for (const [index, { top, bottom }] of pages(sections).entries()) {
      const path = join(FOLDER, `${sheet.name}-${String(index + 1)}.png`);
      const clip = { x: 0, y: Math.max(0, top - 6), width: WIDTH, height: bottom - top + 12 };
      await page.screenshot({ path, fullPage: true, clip });
    }
    console.log(`${sheet.name}: ${String(sections.length)} movements`);
  } finally {
    await page.close();
  }
}

interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Whole rows, as many as fit a page. */
function pages(sections: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { top, bottom } of sections) {
    const last = all.at(-1);
    // Those beside each other stand in the same row.
    if (last && bottom - last.top <= PAGE)
      all[all.length - 1] = { top: last.top, bottom: Math.max(last.bottom, bottom) };
    else all.push({ top, bottom });
  }
  return all;
}

/** Pages of an earlier run, of which there may have been more. */
async function forget(name: string): Promise<void> {
  const old = (await readdir(FOLDER)).filter((file) => file.startsWith(`${name}-`));
  await Promise.all(old.map((file) => rm(join(FOLDER, file))));
}
