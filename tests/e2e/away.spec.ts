import { Logind } from '../desktop/logind.ts';
import { ScreenSaver } from '../desktop/screensaver.ts';
import { expect, test, until } from './app.ts';
import { Desk } from './desk.ts';

test.use({ worldOptions: { systemBus: true } });

test('three hours of sleep across a due break cause none on waking', async ({ world, tray, unbend }) => {
  const logind = await Logind.start(world);
  await unbend.launch();
  await tray.item({ within: 30_000 });
  const desk = new Desk(unbend, world);
  await desk.pass(50);

  logind.suspend();
  await desk.sleep(180);
  logind.resume();
  await desk.stir();
  await desk.pass(1);
  await tray.waitForEntry([await desk.clockTimes(60)]);
  expect(await unbend.visibleWindows()).toEqual([]);
});

test('a sleep that the system does not tell of is one all the same', async ({ world, tray, unbend }) => {
  await unbend.launch();
  await tray.item({ within: 30_000 });
  const desk = new Desk(unbend, world);
  await desk.pass(50);
  await desk.sleep(180);
  await desk.stir();
  await desk.pass(1);
  await tray.waitForEntry([await desk.clockTimes(59)]);
  expect(unbend.isShown('prompt')).toBe(false);
});

test('four minutes of sleep, told twice and late, only stop the counting', async ({ world, tray, unbend }) => {
  const logind = await Logind.start(world);
  await unbend.launch();
  await tray.item({ within: 30_000 });
  const desk = new Desk(unbend, world);
  await desk.pass(58);

  logind.suspend();
  logind.suspend();
  await desk.sleep(4);
  await tray.waitForEntry([await desk.clockTimes(2)]);
  logind.resume();
  logind.resume();
  await desk.stir();
  await tray.waitForEntry([await desk.clockTimes(2)]);
  expect(await unbend.visibleWindows()).toEqual([]);
  await desk.pass(2);
  await until('the prompt to be seen', async () =>
    (await unbend.visibleWindows()).some((url) => url.includes('prompt')),
  );
});

test('the display is kept awake while a break runs, and no longer', async ({ world, tray, unbend }) => {
  const saver = await ScreenSaver.start(world);
  await unbend.launch();
  await tray.item({ within: 30_000 });
  await tray.click('Stretch now', '1 min');
  const guided = await unbend.breakPage();
  await until('the break to keep the display awake', () => saver.keptAwakeBy.length > 0);
  await guided.getByRole('button', { name: 'Pause' }).click();
  await until('a paused break to let it sleep', () => saver.keptAwakeBy.length === 0);
  await guided.getByRole('button', { name: 'Go on' }).click();
  await until('the break to keep it awake again', () => saver.keptAwakeBy.length > 0);
  await unbend.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
  await until('the display to be let sleep', () => saver.keptAwakeBy.length === 0);
});
