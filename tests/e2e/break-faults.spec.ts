import type { Page } from '@playwright/test';
import { expect, test, until } from './app.ts';
import type { Unbend } from './unbend.ts';

/** The break's end belongs to the main process: whatever becomes of its page, the break ends and the schedule goes on. */

const running = async (guided: Page): Promise<void> => {
  await expect(guided.getByRole('button', { name: 'This hurts' })).toBeVisible();
};

/** The page never does anything again. */
const hang = (app: Unbend): Promise<void> =>
  app.electron.evaluate(({ webContents }) => {
    const page = webContents.getAllWebContents().find((one) => one.getURL().includes('/break/'));
    void page?.executeJavaScript('for (;;);').catch(() => undefined);
  });

test('a break whose page dies ends, is logged, and the next one can be started', async ({ app, desk, tray }) => {
  await tray.click('Stretch now', '2 min');
  await running(await app.breakPage());
  await app.electron.evaluate(({ webContents }) => {
    webContents
      .getAllWebContents()
      .find((one) => one.getURL().includes('/break/'))
      ?.forcefullyCrashRenderer();
  });
  await app.gone('break');
  await until('the end in the log', () => app.log.includes("the break's page ended"));
  await desk.stir();
  await tray.waitForEntry(['Resume break']);
  await tray.click('Stretch now', '2 min');
  await running(await app.breakPage());
});

test('a break whose page hangs is noticed without a key pressed, and ends', async ({ app, desk, tray }) => {
  await tray.click('Stretch now', '5 min');
  await running(await app.breakPage());
  await hang(app);
  await app.gone('break', { within: 45_000 });
  expect(app.log).toContain('the break’s page hangs');
  await desk.stir();
  await tray.click('Stretch now', '2 min');
  await running(await app.breakPage());
});

test('a page that hangs does not hold the end of its break back', async ({ app, desk, tray }) => {
  await tray.click('Stretch now', '1 min');
  await running(await app.breakPage());
  await hang(app);
  await desk.pass(2);
  await app.gone('break', { within: 10_000 });
  await desk.stir();
  await desk.pass(1);
  await tray.waitForEntry([/^Next break about/]);
});

test('a break that is closed by the window manager ended early, and can be resumed', async ({
  app,
  desk,
  tray,
  world,
}) => {
  await tray.click('Stretch now', '2 min');
  await running(await app.breakPage());
  await until('the break to have the keyboard', async () => (await world.screen.activeWindow())?.includes('Break'));
  await world.screen.press('super+F4');
  await app.gone('break');
  await desk.stir();
  await tray.click('Resume break');
  await running(await app.breakPage());
});

test('quit in a break asks nothing, and the break counts as ended', async ({ app, tray, desk }) => {
  await tray.click('Stretch now', '2 min');
  await running(await app.breakPage());
  await tray.click('Quit Unbend');
  expect(await app.ends()).toBe(0);
  await tray.isEmpty();
  expect(app.storedSchedule.phase.kind, 'nobody was seen to come back yet').toBe('awaiting-return');
  expect(app.storedSchedule.count.deskMs, 'the interval begins anew').toBe(0);

  await app.launch();
  await tray.item({ within: 30_000 });
  expect(app.isShown('break')).toBe(false);
  await desk.stir();
  await desk.pass(1);
  await tray.waitForEntry([await desk.clockTimes(60, 2)]);
});

test('a pause ends the break by itself after five minutes; it can be resumed for ten', async ({ app, desk, tray }) => {
  await tray.click('Stretch now', '3 min');
  const guided = await app.breakPage();
  await guided.getByRole('button', { name: 'Pause' }).click();
  await expect(guided.getByRole('button', { name: 'Go on' })).toBeVisible();
  await desk.pass(4);
  await expect(guided.getByRole('button', { name: 'Go on' })).toBeVisible();
  await desk.pass(1);
  await app.gone('break');
  await tray.waitForEntry(['Resume break']);

  await desk.pass(8);
  await tray.click('Resume break');
  await running(await app.breakPage());
});
