import type { TrayHost } from '../desktop/tray-host.ts';
import { movementById } from '../../shared/movements/catalogue.ts';
import { expect, test } from './app.ts';
import type { Unbend } from './unbend.ts';

/** The movements of a break that was asked for in the tray, by id; the break is ended again. */
async function movementsOf(app: Unbend, tray: TrayHost, entry: string): Promise<string[]> {
  await tray.waitForEntry(['Stretch now', entry]);
  await tray.click('Stretch now', entry);
  const guided = await app.breakPage();
  const view = await guided.evaluate(() => window.unbend?.break?.view());
  await app.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
  await app.gone('break');
  const movements = (view?.sequence.steps ?? []).map(({ movement }) => movement);
  expect(movements).not.toEqual([]);
  return movements;
}

const standing = (id: string): boolean => movementById(id)?.traits.includes('standing') ?? false;

test('Stay seated holds for today and is over in the early morning', async ({ app, desk, tray }) => {
  expect((await movementsOf(app, tray, '5 min')).some(standing), 'otherwise somebody stands').toBe(true);
  await tray.click('Just for today', 'I stay seated');
  await expect.poll(async () => (await tray.entry('Just for today', 'I stay seated')).ticked).toBe(true);
  expect((await movementsOf(app, tray, '5 min')).filter(standing)).toEqual([]);

  await desk.sleep(24 * 60);
  await expect.poll(async () => (await tray.entry('Just for today', 'I stay seated')).ticked).toBe(false);
  expect((await movementsOf(app, tray, '5 min')).some(standing)).toBe(true);
});

test('the window and the tray show the same ticks', async ({ app, tray }) => {
  await tray.click('Your back');
  const page = await app.settings();
  await page.getByRole('checkbox', { name: 'Quiet movements only' }).check();
  await expect.poll(async () => (await tray.entry('Just for today', 'Quiet movements only')).ticked).toBe(true);
  await tray.click('Just for today', 'My back is sore, go gently');
  const sore = page.getByRole('checkbox', { name: 'My back is sore, go gently' });
  await expect(sore).toBeChecked();
  expect(app.storedProfile.conditions.map(({ id }) => id)).toEqual(['acute-flare']);
  await tray.click('Just for today', 'Quiet movements only');
  await expect(page.getByRole('checkbox', { name: 'Quiet movements only' })).not.toBeChecked();
});

test('a sore back stays until it is asked about, three days later', async ({ app, desk, tray }) => {
  await tray.click('Just for today', 'My back is sore, go gently');
  await desk.sleep(3 * 24 * 60 + 1);
  await expect.poll(async () => (await tray.entry('Just for today', 'My back is sore, go gently')).ticked).toBe(true);
  await tray.click('Your back');
  const page = await app.settings();
  await expect(page.getByRole('heading', { name: 'Still true?' })).toBeVisible();
  await page.getByRole('button', { name: 'No longer' }).click();
  await expect(page.getByRole('heading', { name: 'Still true?' })).toBeHidden();
  await expect.poll(async () => (await tray.entry('Just for today', 'My back is sore, go gently')).ticked).toBe(false);
});

test('a quiet one, seated, is for this once', async ({ app, tray }) => {
  const quiet = await movementsOf(app, tray, 'A quiet one, seated');
  expect(quiet.filter(standing)).toEqual([]);
  expect(quiet.filter((id) => movementById(id)?.traits.includes('visible'))).toEqual([]);
  expect((await movementsOf(app, tray, '5 min')).some(standing)).toBe(true);
});

test('a pause until tomorrow morning says its time, and ends then', async ({ desk, tray }) => {
  await tray.waitForEntry(['Pause', /^Until (tomorrow, )?0?9:00/]);
  await tray.click('Pause', /^Until (tomorrow, )?0?9:00/);
  await tray.waitForEntry([/^Paused until 0?9:00/]);
  // From four to nine o'clock of the next day at the most.
  await desk.sleep(30 * 60);
  await tray.waitForEntry([/^Next break about|^Counting starts/]);
});

test('a pause of two hours ends after two hours', async ({ desk, tray }) => {
  await tray.click('Pause', 'For 2 hours');
  await tray.waitForEntry([await desk.clockTimes(120)]);
  await desk.pass(119);
  await tray.waitForEntry([/^Paused until/]);
  await desk.pass(2);
  await tray.waitForEntry([/^Next break about/]);
});
