import { expect, test, until } from './app.ts';
import type { Unbend } from './unbend.ts';

const keys = 'ctrl+alt+shift+b';

const shortcutState = async (app: Unbend) => {
  const page = await app.settings();
  return page.evaluate(async () => (await window.unbend?.app?.view())?.shortcut);
};

test('the shortcut brings the prompt under the keyboard, and Enter starts the break', async ({
  app,
  desk,
  typist,
  world,
}) => {
  await desk.pass(60);
  await app.prompt();
  await typist.hasKeyboard();
  await world.screen.press(keys);
  await until('the prompt to have the keyboard', async () => (await world.screen.activeWindow()) === 'Unbend');
  const prompt = await app.prompt();
  await expect(prompt.getByRole('button', { name: 'Start' })).toBeFocused();
  await world.screen.press('Return');
  await app.breakPage();
  await app.gone('prompt');
});

test('the other answers are reached by Tab; Escape gives the keyboard back and answers nothing', async ({
  app,
  desk,
  tray,
  typist,
  world,
}) => {
  await desk.pass(60);
  await app.prompt();
  await world.screen.press(keys);
  await until('the prompt to have the keyboard', async () => (await world.screen.activeWindow()) === 'Unbend');
  await expect((await app.prompt()).getByRole('button', { name: 'Start' })).toBeFocused();
  await world.screen.press('Escape');
  await typist.hasKeyboard();
  await typist.type('still here');
  await typist.received('still here');
  await tray.waitForEntry(['Start']);

  await world.screen.press(keys);
  await until('the prompt to have the keyboard', async () => (await world.screen.activeWindow()) === 'Unbend');
  await expect((await app.prompt()).getByRole('button', { name: 'Start' })).toBeFocused();
  await world.screen.press('Tab');
  await world.screen.press('Tab');
  await world.screen.press('space');
  await app.gone('prompt');
  await tray.waitForEntry([await desk.clockTimes(60)]);
});

test('without a prompt the keys belong to whoever has the keyboard', async ({ app, tray, typist, world }) => {
  await tray.click('Settings');
  expect(await shortcutState(app)).toBe('ready');
  await world.screen.press('super+F4');
  await typist.hasKeyboard();
  await world.screen.press(keys);
  await until('the keys to arrive', () => typist.text.length > 0);
});

test.describe('keys that the desktop keeps for itself', () => {
  // The window manager of these desktops has them.
  test.use({ seed: { settings: { shortcut: 'CommandOrControl+Alt+F12' }, profile: {} } });

  test('are said to be refused, and the prompt comes all the same', async ({ app, desk, tray }) => {
    await tray.click('Settings');
    expect(await shortcutState(app)).toBe('refused');
    await desk.pass(60);
    await app.prompt();
  });
});

test('a choice takes effect at once, and none can be chosen', async ({ app, tray }) => {
  await tray.click('Settings');
  const page = await app.settings();
  const choose = (shortcut: string | null) =>
    page.evaluate(
      async (chosen) => (await window.unbend?.app?.updateSettings({ shortcut: chosen }))?.shortcut,
      shortcut,
    );
  expect(await choose('CommandOrControl+Alt+F12')).toBe('refused');
  expect(await choose('CommandOrControl+Shift+F9')).toBe('ready');
  expect(await choose(null)).toBe('off');
});
