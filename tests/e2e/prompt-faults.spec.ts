import { NotificationServer } from '../desktop/notification-server.ts';
import { expect, test, until } from './app.ts';

/** What becomes of the prompt's page is no matter of the schedule: it is asked again, or answered elsewhere. */

test('a prompt whose page dies is followed by a plain reminder, and asked again after ten minutes', async ({
  app,
  desk,
  tray,
  world,
}) => {
  const server = await NotificationServer.start(world);
  await desk.pass(60);
  await app.prompt();
  await app.electron.evaluate(({ webContents }) => {
    webContents
      .getAllWebContents()
      .find((one) => one.getURL().includes('/prompt/'))
      ?.forcefullyCrashRenderer();
  });
  await app.gone('prompt');
  await until('the end in the log', () => app.log.includes("the prompt's page ended"));
  await server.notification(/Time to move a little/);
  await tray.waitForEntry([/^Next break about/]);
  await desk.pass(10);
  await app.prompt();
});

test('a prompt whose page hangs is answered from the tray', async ({ app, desk, tray }) => {
  await desk.pass(60);
  await app.prompt();
  await app.electron.evaluate(({ webContents }) => {
    const page = webContents.getAllWebContents().find((one) => one.getURL().includes('/prompt/'));
    void page?.executeJavaScript('for (;;);').catch(() => undefined);
  });
  await tray.waitForEntry(['Skip']);
  await tray.click('Skip');
  await app.gone('prompt');
  await tray.waitForEntry([await desk.clockTimes(60)]);
});

test('an error that nobody caught is logged and told calmly, and the app goes on', async ({ app, desk, tray }) => {
  await app.electron.evaluate(() => {
    setTimeout(() => {
      throw new Error('a planted error');
    }, 0);
    void Promise.reject(new Error('a planted rejection'));
  });
  await until('both in the log', () =>
    /a planted error[\s\S]*planted rejection|planted rejection[\s\S]*a planted error/.test(app.log),
  );
  await desk.pass(60);
  await app.prompt();
  await tray.click('Settings');
  const page = await app.settings();
  await expect(page.getByText(/^Something went wrong inside Unbend\./)).toBeVisible();
});
