import type { Page } from '@playwright/test';
import { NotificationServer } from '../desktop/notification-server.ts';
import { expect, newcomer, test } from './app.ts';
import type { Unbend } from './unbend.ts';

// A window that opens while the driver takes hold of the app can stop both on 33, so the driven ones start in the tray.
test.use({ seed: newcomer, words: ['--hidden'] });

const box = /^I am 18 or over/;

/** The window as a newcomer opens it. */
async function firstLook(app: Unbend): Promise<Page> {
  await app.launchAgain();
  return app.settings();
}

test('the first start opens the window by itself', async ({ tray, unbend, world }) => {
  await unbend.launchUnwatched();
  await tray.item({ within: 30_000 });
  await world.screen.window('Your back');
});

test('a first start at login opens nothing', async ({ app, tray }) => {
  await tray.waitForEntry(['Stretch now']);
  // The window would be made in the same breath as the icon.
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0);
});

test('nothing is guided before the box is ticked: a due break is a plain reminder to move', async ({
  app,
  desk,
  tray,
  world,
}) => {
  const notifications = await NotificationServer.start(world);
  const page = await firstLook(app);
  await expect(page.getByRole('checkbox', { name: box })).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Try one minute now' })).toBeHidden();
  expect((await tray.entry('Stretch now')).enabled).toBe(false);
  expect(await page.evaluate(() => window.unbend?.app?.stretchNow(60))).toBe(false);

  await desk.pass(60);
  const reminder = await notifications.notification(/Time to move a little/);
  expect(reminder.app).toBe('Unbend');
  expect(app.isShown('prompt')).toBe(false);
  expect(app.isShown('break')).toBe(false);
  await expect(page.getByRole('checkbox', { name: box })).not.toBeChecked();
});

test('the box and the warning signs answered, one minute can be tried', async ({ app, tray }) => {
  const page = await firstLook(app);
  await page.getByRole('checkbox', { name: box }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.getByRole('button', { name: 'Nothing to leave out' }).click();
  await page.getByRole('button', { name: 'Try one minute now' }).click();

  const guided = await app.breakPage();
  await expect(guided.getByText(/^1 min break/)).toBeVisible();
  await expect(guided.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await tray.waitForEntry(['On a break']);
  expect(app.storedProfile).toMatchObject({ redFlags: [], statementAcceptedAt: expect.any(Number) });
});
