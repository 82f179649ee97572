/**
 * `npm run sheets [-- movement ...]`: every drawn movement as pictures to be judged, light and dark, into out/sheets. The page
 * is the renderer's own, so that figure and colours are the app's.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_FOLDER } from './project.ts';
import { runCommand } from './run-command.ts';
import { withFigurePages, type Asked, type Open } from './sheets/pages.ts';

const FOLDER = join(PROJECT_FOLDER, 'out', 'sheets');
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
  const movements = process.argv.slice(2);
  await withFigurePages(async (open) => {
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
