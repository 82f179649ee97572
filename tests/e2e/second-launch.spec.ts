import { expect, test } from './app.ts';

test('a second launch opens the window of the first one and ends', async ({ app, tray, world }) => {
  await tray.waitForEntry([/^Next break about/]);
  expect(app.isShown('settings')).toBe(false);
  await app.launchAgain();
  const page = await app.settings();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await world.screen.window('Unbend');
  expect(tray.items).toHaveLength(1);
});

test('a word that Unbend does not know is answered in one line, and nothing starts', async ({ tray, unbend }) => {
  const run = await unbend.launchUnwatched(['--frobnicate']);
  await run.end;
  expect(run.ended).toBe(2);
  expect(run.log).toContain('does not know the word “--frobnicate”');
  expect(tray.items).toHaveLength(0);
});
