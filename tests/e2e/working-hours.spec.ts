import { expect, test } from './app.ts';
import { Desk } from './desk.ts';
import { hoursAround } from './hours.ts';
import { writeSeed } from './seed.ts';

test('before working hours no break comes and the tray says so; from their beginning desk time counts', async ({
  unbend,
  tray,
  world,
}) => {
  writeSeed(unbend.dataFolder, { settings: { workingHours: hoursAround(120, 600) }, profile: {} });
  await unbend.launch();
  const desk = new Desk(unbend, world);
  await tray.waitForEntry([/^Off hours until/], { within: 30_000 });
  await tray.waitForEntry([await desk.clockTimes(120)]);

  await desk.pass(110);
  await tray.waitForEntry([await desk.clockTimes(10)]);
  await tray.waitForEntry([/^Off hours until/]);
  expect(unbend.isShown('prompt')).toBe(false);
  // Whoever wants to move may do so at any hour.
  expect((await tray.entry('Stretch now')).enabled).toBe(true);

  // An hour of desk time from the edge, not from before it.
  await desk.pass(12);
  await tray.waitForEntry([/^Next break about/]);
  await desk.pass(20);
  await tray.waitForEntry([await desk.clockTimes(40, 2)]);
  await desk.pass(42);
  await unbend.prompt();
});

test('after working hours a break that was near waits for the next day', async ({ unbend, tray, world }) => {
  writeSeed(unbend.dataFolder, { settings: { workingHours: hoursAround(-60, 30) }, profile: {} });
  await unbend.launch();
  const desk = new Desk(unbend, world);
  await tray.waitForEntry([/^Next break about/], { within: 30_000 });

  await desk.pass(35);
  await tray.waitForEntry([/^Off hours until/]);
  await tray.waitForEntry([await desk.clockTimes(24 * 60 - 95, 2)]);
  await desk.pass(120);
  await tray.waitForEntry([/^Off hours until/]);
  expect(unbend.isShown('prompt')).toBe(false);
});
