import { expect, test } from './app.ts';

const hour = 3_600_000;

test('a clock that is set ahead or back over a due break moves nothing', async ({ app, desk, tray }) => {
  await desk.pass(50);
  await tray.waitForEntry([await desk.clockTimes(10)]);

  await desk.jump({ wall: hour });
  await tray.waitForEntry([await desk.clockTimes(10)]);
  expect(app.isShown('prompt')).toBe(false);

  await desk.jump({ wall: -26 * hour });
  await tray.waitForEntry([await desk.clockTimes(10)]);
  expect(app.isShown('prompt')).toBe(false);

  await desk.pass(10);
  await app.prompt();
});

test('a clock that is set while a break runs neither ends it nor lets it begin anew', async ({ app, desk, tray }) => {
  await tray.click('Stretch now', '5 min');
  const guided = await app.breakPage();
  await expect(guided.getByText(/^5 min break/)).toBeVisible();

  for (const by of [3 * hour, -6 * hour]) {
    await desk.jump({ wall: by });
    await expect(guided.getByText(/^5 min break/)).toBeVisible();
    // Its minutes are those of the break, not of the clock: some seconds have gone, and hardly more.
    await expect(guided.getByText(/[45]:\d\d left$/)).toBeVisible();
  }
  await app.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
  await tray.waitForEntry([await desk.clockTimes(60)]);
});
