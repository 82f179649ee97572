import { expect, test } from './app.ts';

test('the tray says when the next break comes', async ({ desk, tray }) => {
  await tray.waitForEntry([await desk.clockTimes(60)]);
  expect(await tray.tooltip()).toMatch(/^Unbend: Next break about/);
  await desk.pass(20);
  await tray.waitForEntry([await desk.clockTimes(40)]);
});

test('Stretch now starts a break of each length', async ({ app, tray }) => {
  for (const minutes of [1, 2, 3, 5]) {
    await tray.waitForEntry(['Stretch now', `${minutes} min`]);
    await tray.click('Stretch now', `${minutes} min`);
    const guided = await app.breakPage();
    await expect(guided.getByText(new RegExp(`^${minutes} min break`))).toBeVisible();
    expect((await tray.entry('Stretch now')).enabled).toBe(false);
    await app.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
    await app.gone('break');
  }
});

test('a pause says in the tray until when, no prompt comes in it, and it can be ended', async ({ app, desk, tray }) => {
  await desk.pass(50);
  await tray.click('Pause', 'For 30 min');
  await tray.waitForEntry([/^Paused until/]);
  await tray.waitForEntry([await desk.clockTimes(30)]);
  await desk.pass(20);
  await tray.waitForEntry([await desk.clockTimes(10)]);
  expect(app.isShown('prompt')).toBe(false);

  await tray.click('Turn breaks on');
  // What was counted is kept, and nothing was counted in the pause.
  await tray.waitForEntry([await desk.clockTimes(10)]);
  await tray.waitForEntry([/^Next break about/]);
});

test('a pause without an end lasts until breaks are turned on', async ({ app, desk, tray }) => {
  await tray.click('Pause', 'Until I turn it on');
  await tray.waitForEntry(['Paused until you turn it on']);
  await desk.pass(600);
  await tray.waitForEntry(['Paused until you turn it on']);
  expect(app.isShown('prompt')).toBe(false);
  await tray.click('Turn breaks on');
  await tray.waitForEntry([/^Next break about/]);
});

test('I just moved starts the interval anew, Postpone moves the due time', async ({ desk, tray }) => {
  await desk.pass(40);
  await tray.click('I just moved');
  await tray.waitForEntry([await desk.clockTimes(60)]);
  await tray.click('Postpone', '10 min');
  await tray.waitForEntry([await desk.clockTimes(70)]);
});

test('Settings and Your back open at their pages; closing the window does not quit', async ({ app, tray, world }) => {
  await tray.click('Settings');
  const page = await app.settings();
  await expect(page.getByRole('heading', { level: 1, name: 'Breaks' })).toBeVisible();
  await tray.click('Your back');
  await expect(page.getByRole('heading', { level: 1, name: 'Your back' })).toBeVisible();

  await world.screen.press('super+F4');
  await app.gone('settings');
  await tray.click('Settings');
  await app.settings();
});

test('Quit Unbend ends the app and takes its icon away', async ({ app, tray }) => {
  await tray.click('Quit Unbend');
  expect(await app.ends()).toBe(0);
  await tray.isEmpty();
});

test('a changed interval moves the next break at once', async ({ app, desk, tray }) => {
  await tray.click('Settings');
  const page = await app.settings();
  await page.getByRole('slider').press('Home');
  await tray.waitForEntry([await desk.clockTimes(20)]);
  expect(app.storedSettings.intervalMinutes).toBe(20);
});
