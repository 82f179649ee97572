import { Logind } from '../desktop/logind.ts';
import { ScreenSaver } from '../desktop/screensaver.ts';
import type { World } from '../desktop/world.ts';
import { expect, test, until } from './app.ts';
import { Desk } from './desk.ts';
import type { Unbend } from './unbend.ts';

test.use({ worldOptions: { systemBus: true } });

const heard = (unbend: Unbend, locked: boolean) =>
  until(`the app to hear that the screen is ${locked ? 'locked' : 'unlocked'}`, () => {
    return unbend.storedSchedule.presence.locked === locked;
  });

/** Each of them alone must be enough. */
const lockers = [
  { name: 'logind', start: (world: World) => Logind.start(world) },
  { name: 'the screen saver', start: (world: World) => ScreenSaver.start(world) },
] as const;

for (const { name, start } of lockers) {
  test(`a lock told by ${name} takes the prompt away, and it comes back after the unlock`, async ({
    world,
    tray,
    unbend,
  }) => {
    const locker = await start(world);
    await unbend.launch();
    const desk = new Desk(unbend, world);
    await tray.item({ within: 30_000 });
    await desk.pass(60);
    await unbend.prompt();
    locker.lock();
    await heard(unbend, true);
    await unbend.gone('prompt');
    await tray.waitForEntry(['Break held: the screen is locked']);
    await desk.pass(1);
    expect(unbend.isShown('prompt')).toBe(false);

    locker.unlock();
    await heard(unbend, false);
    await desk.stir();
    await tray.waitForEntry([await desk.clockTimes(1)]);
    await desk.pass(1);
    await unbend.prompt();
  });
}

test('a short lock resets nothing, a long one is a break', async ({ world, tray, unbend }) => {
  const logind = await Logind.start(world);
  await unbend.launch();
  const desk = new Desk(unbend, world);
  await tray.item({ within: 30_000 });
  await desk.pass(40);
  logind.lock();
  await heard(unbend, true);
  await desk.pass(1);
  logind.unlock();
  await heard(unbend, false);
  await desk.stir();
  await tray.waitForEntry([await desk.clockTimes(20)]);

  logind.lock();
  await heard(unbend, true);
  await desk.pass(10);
  logind.unlock();
  await heard(unbend, false);
  await desk.stir();
  await desk.pass(1);
  await tray.waitForEntry([await desk.clockTimes(60)]);
});
