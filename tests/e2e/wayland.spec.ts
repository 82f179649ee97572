import { NotificationServer } from '../desktop/notification-server.ts';
import { onWayland, startWeston } from '../desktop/weston.ts';
import { expect, test as base, until } from './app.ts';

/** The app as a native client of a Wayland compositor; there is no X for it. */
const test = base.extend({
  app: async ({ world, unbend, tray }, use) => {
    await startWeston(world);
    await unbend.launch(['--ozone-platform=wayland']);
    await tray.item({ within: 30_000 });
    await use(unbend);
  },
});
test.use({ appEnv: onWayland });

test('the prompt is a notification, and Start opens the break in a window that is shown', async ({
  app,
  desk,
  world,
}) => {
  const server = await NotificationServer.start(world);
  await desk.pass(60);
  const note = await server.notification(/Time to unbend/);
  expect(app.isShown('prompt')).toBe(false);
  server.press(note, 'Start');
  const guided = await app.breakPage();
  await expect(guided.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await until('the break to be shown', () =>
    app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isVisible())),
  );
  await app.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
  await app.gone('break');
});

test('settings say what this session does not tell: when the person is away', async ({ app, tray }) => {
  await tray.click('Settings');
  const page = await app.settings();
  await expect(
    page.getByText('This session does not tell when you are away. Time at the desk counts on.'),
  ).toBeVisible();
  const shortcut = await page.evaluate(async () => (await window.unbend?.app?.view())?.shortcut);
  expect(shortcut, 'no global shortcut is promised').toBe('refused');
});

test('asked for by a hint, it is known to be native all the same', async ({ unbend, world, tray }) => {
  await startWeston(world);
  await unbend.launch(['--ozone-platform-hint=auto']);
  await tray.item({ within: 30_000 });
  expect(await unbend.electron.evaluate(() => globalThis.unbendDev?.prefersNotes())).toBe(true);
});

test('desk time counts, and the tray and its menu work', async ({ app, desk, tray }) => {
  await desk.pass(20);
  await tray.waitForEntry([await desk.clockTimes(40)]);
  await tray.click('Quit Unbend');
  expect(await app.ends()).toBe(0);
});
