import { TrayHost } from '../desktop/tray-host.ts';
import { expect, test, until } from './app.ts';

test('a panel that starts after the app shows its icon and menu', async ({ unbend, world }) => {
  await unbend.launch();
  await until('the app to have made its icon', () =>
    unbend.electron.evaluate(() => globalThis.unbendDev !== undefined),
  );
  const late = await TrayHost.start(world);
  await late.item({ within: 30_000 });
  await late.waitForEntry([/^Next break about/]);
  await late.click('Settings');
  await unbend.settings();
});

test('a panel that restarts shows the icon again, once', async ({ app, tray, world }) => {
  await tray.waitForEntry([/^Next break about/]);
  await tray.stop();
  const again = await TrayHost.start(world);
  await again.item({ within: 30_000 });
  await again.waitForEntry([/^Next break about/]);
  await until('the app to have asked the panel for its icon', () => again.traffic.asked > 0);
  expect(again.traffic.reports, 'Electron itself told it').toBe(1);
  await again.click('Quit Unbend');
  expect(await app.ends()).toBe(0);
  await again.isEmpty();
});
