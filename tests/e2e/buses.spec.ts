import { TrayHost } from '../desktop/tray-host.ts';
import { expect, test } from './app.ts';
import { Desk } from './desk.ts';

test.use({ worldOptions: { systemBus: true } });

test.describe('without any bus', () => {
  test.use({
    worldOptions: {},
    appEnv: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus', XDG_RUNTIME_DIR: '/nonexistent' },
  });

  test('desk time counts and the prompt comes; each bus is missed once in the log', async ({ unbend, world }) => {
    await unbend.launch();
    const desk = new Desk(unbend, world);
    await expect.poll(() => unbend.log).toContain('system bus: the bus is not there');
    await desk.pass(60);
    await unbend.prompt();
    const missed = unbend.log.split('\n').filter((line) => line.includes('the bus is not there'));
    expect(missed).toHaveLength(2);
  });
});

test('while the system bus hangs, desk time counts and the prompt comes', async ({ app, desk, tray, world }) => {
  await tray.waitForEntry([/^Next break about/]);
  world.stopBus('system-bus');
  await desk.pass(60);
  const prompt = await app.prompt();
  await app.clickOnScreen(prompt.getByRole('button', { name: 'In 5 min' }));
  await app.gone('prompt');
  await tray.waitForEntry([await desk.clockTimes(5)]);
  world.resumeBus('system-bus');
});

/** Chromium itself ends the app then (seen on 33): a session is over with its bus. */
test('a session that ends with its bus loses nothing', async ({ app, desk, tray, world }) => {
  await tray.waitForEntry(['Postpone', '15 min']);
  await tray.click('Postpone', '15 min');
  await tray.waitForEntry([await desk.clockTimes(75)]);
  await world.restartSessionBus();
  await app.ends({ within: 30_000 });

  const again = await TrayHost.start(world);
  await app.launch();
  await again.item({ within: 30_000 });
  await again.waitForEntry([await desk.clockTimes(75)]);
});
