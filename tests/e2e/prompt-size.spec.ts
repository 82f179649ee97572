import { expect, test, until } from './app.ts';
import { lookAt } from './axe.ts';

/** Space that the prompt keeps to the edges of the display. */
const MARGIN = 16;

test('with text twice as large the prompt’s window grows with it, in its corner, and is still answered by a click', async ({
  app,
  desk,
  world,
}) => {
  const size = async () =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('/prompt/'));
      return window?.getBounds();
    });
  await desk.pass(60);
  const prompt = await app.prompt();
  await expect(prompt.getByRole('button', { name: 'Start' })).toBeVisible();
  await until(
    'the prompt at its usual size',
    async () => (await size())?.width === 360 && (await size())?.height === 149,
  );

  await lookAt(prompt, { text: 2 });
  await until('the prompt to grow', async () => (await size())?.width === 720);
  const grown = await size();
  expect(grown?.height).toBeGreaterThan(200);
  expect(grown && { right: grown.x + grown.width, bottom: grown.y + grown.height }).toEqual({
    right: 1280 - MARGIN,
    bottom: 800 - MARGIN,
  });
  const [onScreen] = await world.screen.windows('^Unbend$');
  expect(onScreen?.width, 'the desktop shows it as large').toBe(720);

  await app.clickOnScreen(prompt.getByRole('button', { name: 'Start' }));
  await app.breakPage();
});

test('a page that is zoomed is measured in the window’s own pixels', async ({ app, desk }) => {
  await desk.pass(60);
  await app.prompt();
  const width = async () =>
    app.electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('/prompt/'));
      return window?.getBounds().width;
    });
  await until('the prompt at its usual size', async () => (await width()) === 360);
  await app.electron.evaluate(({ webContents }) => {
    webContents
      .getAllWebContents()
      .find((one) => one.getURL().includes('/prompt/'))
      ?.setZoomFactor(1.5);
  });
  await until('the prompt to grow', async () => (await width()) === 540);
});

test.describe('on a display that is lower than the card', () => {
  test.use({ worldOptions: { width: 640, height: 240 } });

  test('it stays inside, and its answers can be reached', async ({ app, desk, world }) => {
    await desk.pass(60);
    const prompt = await app.prompt();
    await expect(prompt.getByRole('button', { name: 'Start' })).toBeVisible();
    await lookAt(prompt, { text: 2 });
    await until('the prompt to fill what there is', async () => {
      const [shown] = await world.screen.windows('^Unbend$');
      return shown !== undefined && shown.width === 640 - 2 * MARGIN && shown.height <= 240 - 2 * MARGIN;
    });
    await prompt.getByRole('button', { name: 'Skip' }).scrollIntoViewIfNeeded();
    await app.clickOnScreen(prompt.getByRole('button', { name: 'Skip' }));
    await app.gone('prompt');
  });
});
