import { expect, test, until } from './app.ts';

/** Minutes after midnight of local time, as the app takes them. */
const minuteOf = (wall: number): number => new Date(wall).getHours() * 60 + new Date(wall).getMinutes();

test('working hours that are set on the page hold at once, and the day’s line follows', async ({ app, desk, tray }) => {
  await tray.click('Settings');
  const page = await app.settings();
  await expect(page.getByText('No hours set: breaks come whenever you are at the computer')).toBeVisible();
  await expect(page.getByText(/^Next about/)).toBeVisible();

  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByRole('switch', { name: 'Breaks only in my working hours' }).check({ force: true });
  const day =
    ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][new Date(desk.wall).getDay()] ?? '';
  // Whatever day it is when this runs: it gets hours of its own, from two hours from now, over midnight where that is late.
  const group = page.getByRole('group', { name: day, exact: true });
  const add = group.getByRole('button', { name: `Add hours on ${day}` });
  if ((await group.getByRole('combobox').count()) === 0) await add.click();
  // The lists go by quarters of an hour.
  const from = (Math.ceil((minuteOf(desk.wall) + 120) / 15) * 15) % 1440;
  const to = String((from + 30) % 1440);
  await page.getByLabel(`${day}, to`, { exact: true }).selectOption(to);
  await page.getByLabel(`${day}, from`, { exact: true }).selectOption(String(from));
  await page.getByLabel(`${day}, to`, { exact: true }).selectOption(to);
  await tray.waitForEntry([/^Off hours/]);
  await desk.pass(90);
  expect(app.isShown('prompt')).toBe(false);

  await page.getByRole('switch', { name: 'Breaks only in my working hours' }).uncheck({ force: true });
  await tray.waitForEntry([/^Next break about/]);
  await until('the hours to be stored', () => app.storedSettings.workingHours === null);
});

test('the line shows the breaks of the interval that was just chosen', async ({ app, tray }) => {
  await tray.click('Settings');
  const page = await app.settings();
  const ticks = page.locator('.line .tick');
  const before = await ticks.count();
  await page.getByRole('slider').press('Home');
  await expect.poll(() => ticks.count()).toBeGreaterThan(before + 3);
});
