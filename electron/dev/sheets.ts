/**
 * `npm run sheets [-- movement ...]`: every drawn movement as pictures to be judged, light and dark, into out/sheets. The page
 * is the renderer's own, so that figure and colours are the app's. `npm run sheets -- --blind` draws each strip by itself under a
 * number of no meaning, without its name and cues, and leaves the key beside them: whoever reads them is to say what to do.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_FOLDER } from './project.ts';
import { runCommand } from './run-command.ts';
import { withFigurePages, type Asked, type Open } from './sheets/pages.ts';

const FOLDER = join(PROJECT_FOLDER, 'out', 'sheets');
const BLIND = join(FOLDER, 'blind');
const WIDTH = 1600;
/** Taller pictures are cut into pages: nobody can judge them when they are scaled down. */
const PAGE = 1500;

const SHEETS: readonly (Asked & { readonly name: string })[] = [
  { name: 'contact-light', kind: 'contact', theme: 'light' },
  { name: 'contact-dark', kind: 'contact', theme: 'dark' },
  { name: 'contact-left', kind: 'contact', theme: 'light', side: 'left' },
  { name: 'strip-light', kind: 'strip', theme: 'light' },
  { name: 'strip-dark', kind: 'strip', theme: 'dark' },
  { name: 'turn-light', kind: 'turn', theme: 'light' },
];

await runCommand(async () => {
  await mkdir(FOLDER, { recursive: true });
  const words = process.argv.slice(2);
  const movements = words.filter((word) => word !== '--blind');
  await withFigurePages(async (open) => {
    if (words.includes('--blind')) return blind(open, movements);
    for (const { name, ...asked } of SHEETS) await picture(open, name, { ...asked, movements });
  });
  return 0;
});

async function picture(open: Open, name: string, asked: Asked): Promise<void> {
  const page = await open(asked, { width: WIDTH, height: PAGE });
  try {
    await forget(name);
    const rows = page.locator('section');
    const sections = await rows.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    for (const [index, { top, bottom }] of pages(sections).entries()) {
      const path = join(FOLDER, `${name}-${String(index + 1)}.png`);
      const clip = { x: 0, y: Math.max(0, top - 6), width: WIDTH, height: bottom - top + 12 };
      await page.screenshot({ path, fullPage: true, clip });
    }
    console.log(`${name}: ${String(sections.length)} movements`);
  } finally {
    await page.close();
  }
}

async function blind(open: Open, movements: readonly string[]): Promise<void> {
  await rm(BLIND, { recursive: true, force: true });
  await mkdir(BLIND, { recursive: true });
  const page = await open({ kind: 'strip', theme: 'light', movements, blind: true }, { width: WIDTH, height: PAGE });
  try {
    const rows = await page.locator('section').all();
    const numbers = shuffled(rows.map((_, index) => index + 1));
    const key: [number: number, id: string][] = [];
    for (const [index, row] of rows.entries()) {
      const number = numbers[index] ?? 0;
      await row.screenshot({ path: join(BLIND, `${String(number)}.png`) });
      key.push([number, (await row.getAttribute('data-movement')) ?? '']);
    }
    const lines = key.toSorted(([a], [b]) => a - b).map(([number, id]) => `${String(number)} ${id}`);
    await writeFile(join(FOLDER, 'blind-key.txt'), `${lines.join('\n')}\n`);
    console.log(`blind: ${String(rows.length)} movements`);
  } finally {
    await page.close();
  }
}

/** Fisher and Yates' shuffle. */
function shuffled(numbers: readonly number[]): number[] {
  const all = [...numbers];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(Math.random() * (last + 1));
    [all[last], all[other]] = [all[other] ?? 0, all[last] ?? 0];
  }
  return all;
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
