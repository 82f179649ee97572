import { expect, test, until } from './app.ts';

test('no page lives while no window is shown', async ({ app, desk, tray, world }) => {
  await tray.waitForEntry([/^Next break about/]);
  const none = () => until('no page to live', async () => (await app.renderers()).length === 0);
  // Chromium may hold a spare process ready beside the page that lives.
  const one = () => until('a page to live', async () => (await app.renderers()).length > 0);
  await none();

  await tray.click('Settings');
  await app.settings();
  await one();
  await world.screen.hasKeyboard(/Unbend/);
  // Pressed again where a busy display swallowed it.
  const press = async (): Promise<boolean> => {
    if (app.isShown('settings')) await world.screen.press('super+F4');
    return !app.isShown('settings');
  };
  await until('the settings window to go', press, { within: 20_000, every: 1_000 });
  await none();

  await desk.pass(60);
  const prompt = await app.prompt();
  await one();
  await app.clickOnScreen(prompt.getByRole('button', { name: 'Start' }));
  const guided = await app.breakPage();
  await app.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
  await none();
  expect(app.electron.windows()).toHaveLength(0);
});
