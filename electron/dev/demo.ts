/**
 * `npm run demo`: plays the app's loop on a virtual display, as a person would, and leaves pictures of what was seen. For
 * those who have no display, and for a first look. Every step waits for what it needs; the desktop ends with the demo.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { TrayHost } from '../../tests/desktop/tray-host.ts';
import { World } from '../../tests/desktop/world.ts';
import { Unbend } from '../../tests/e2e/unbend.ts';
import { writeSeed } from '../../tests/e2e/seed.ts';
import { buildApp } from './build.ts';
import { RUNTIME_VARIABLE } from './launch.ts';
import { PROJECT_FOLDER } from './project.ts';
import { runCommand } from './run-command.ts';
import { resolveRuntime } from './runtime.ts';
import { prepareMachine } from './system-libraries.ts';

const PICTURES = join(PROJECT_FOLDER, 'out', 'demo');
/** Desk time runs so much faster: the shortest interval, 20 minutes, takes four seconds. */
const SPEED = '300';
const INTERVAL_MINUTES = 20;

await runCommand(async () => {
  const runtime = await resolveRuntime();
  await prepareMachine(['demo'], runtime.executable);
  await buildApp();
  process.env[RUNTIME_VARIABLE] = JSON.stringify(runtime);
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  for (const theme of ['light', 'dark'] as const) await play(theme);
  console.log(`Played on Electron ${runtime.version}: ${runtime.reason}.`);
  return 0;
});

/** One person's first hour, in one theme. */
async function play(theme: 'light' | 'dark'): Promise<void> {
  const world = await World.open();
  const app = new Unbend(world, { UNBEND_SPEED: SPEED });
  let taken = 0;
  const keep = async (name: string, what: string, picture: Buffer): Promise<void> => {
    taken += 1;
    const file = join(PICTURES, `${theme}-${String(taken).padStart(2, '0')}-${name}.png`);
    await writeFile(file, picture);
    console.log(`${file}: ${what}`);
  };
  const desktop = async (name: string, what: string): Promise<void> => keep(name, what, await world.screen.shot());

  try {
    const tray = await TrayHost.start(world);
    writeSeed(app.dataFolder, { settings: { intervalMinutes: INTERVAL_MINUTES, theme } });
    // A window that opens while the driver is still taking hold of the app can leave it waiting for ever: it opens later.
    await app.launch(['--hidden']);
    await tray.item({ within: 30_000 });
    await tray.click('Your back');

    const page = await app.settings();
    await page.getByRole('checkbox').first().waitFor();
    await world.screen.window('Unbend');
    await desktop('first-start', 'the first start: a short statement, and its box');
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'None of these' }).click();
    await page.getByRole('button', { name: 'Try one minute now' }).waitFor();
    await page.getByRole('checkbox', { name: /^Bending forward or sitting/ }).check();
    await page.getByText('Left out for now').first().waitFor();
    await desktop('your-back', 'Your back: what is left out, and why');
    await page
      .getByRole('button', { name: 'Breaks' })
      .or(page.getByRole('link', { name: 'Breaks' }))
      .first()
      .click();
    await page.getByRole('slider').waitFor();
    await desktop('breaks', 'Breaks: interval and length');
    await page.close();
    await app.gone('settings');

    await keep('tray-icon', `the tray icon; its tooltip says “${await tray.tooltip()}”`, await trayIcon(tray));
    console.log(`The tray menu, as the panel reads it:\n${await tray.text()}`);

    const prompt = await app.prompt({ within: 60_000 });
    const start = prompt.getByRole('button', { name: 'Start' });
    await start.waitFor();
    await arrived(prompt);
    await desktop('prompt', 'the prompt in its corner; the keyboard stays where it was');
    await app.clickOnScreen(start);

    const guided = await app.breakPage();
    await guided.getByRole('button', { name: 'This hurts' }).waitFor();
    await world.screen.window('Break');
    await arrived(guided);
    await desktop('break', 'a guided break, at its beginning');
    await guided.getByRole('button', { name: 'Skip this one' }).click();
    await guided.getByRole('status').first().waitFor({ state: 'attached' });
    await desktop('break-next', 'the next movement');
    await guided.getByRole('button', { name: 'This hurts' }).click();
    await guided.getByRole('dialog').waitFor();
    await arrived(guided);
    await desktop('this-hurts', 'This hurts: everything stands still');
    await guided.getByRole('button', { name: 'No', exact: true }).click();
    await guided.getByRole('button', { name: /Go on without it/ }).click();
    await guided.getByRole('button', { name: 'End', exact: true }).click();
    await app.gone('break');
    console.log(`Afterwards the tray says “${await tray.tooltip()}”.`);
    await app.quit();
  } finally {
    await app.endIfRunning();
    await world.close();
  }
}

/** Waits until what fades and rises has come to rest; ring and breath go on. */
async function arrived(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => {
      const end = animation.effect?.getComputedTiming().endTime ?? 0;
      return Number(end) > 2000 || animation.playState !== 'running';
    }),
  );
}

/** The icon that the app gave to the panel, as a PNG. */
async function trayIcon(tray: TrayHost): Promise<Buffer> {
  const { width, height, rgba } = await tray.icon();
  const { Resvg } = await import('@resvg/resvg-js');
  const dots: string[] = [];
  for (let at = 0; at < width * height; at++) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(at * 4, at * 4 + 4);
    if (alpha === 0) continue;
    const place = `x="${at % width}" y="${Math.floor(at / width)}" width="1" height="1"`;
    dots.push(`<rect ${place} fill="rgb(${red},${green},${blue})" fill-opacity="${alpha / 255}"/>`);
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${dots.join('')}</svg>`;
  return new Resvg(svg, { fitTo: { mode: 'width', value: width * 8 } }).render().asPng();
}
