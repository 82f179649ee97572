import { expect, test, until } from './app.ts';

test('F fills the screen and goes back; the choice is remembered for the next break', async ({ app, tray, world }) => {
  const filled = async (): Promise<boolean> => {
    const { width, height } = await world.screen.window('Break');
    return width === 1280 && height === 800;
  };
  await tray.click('Stretch now', '2 min');
  const guided = await app.breakPage();
  await expect(guided.getByRole('button', { name: 'Full screen' })).toBeVisible();
  expect(await filled(), 'small at first').toBe(false);

  await guided.getByRole('button', { name: 'Full screen' }).click();
  await until('the break to fill the screen', filled);
  expect(app.storedSettings.breakFullScreen).toBe(true);

  await app.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
  await app.gone('break');
  await tray.click('Stretch now', '2 min');
  const again = await app.breakPage();
  await until('the next break to fill the screen at once', filled);
  await expect(again.getByRole('button', { name: 'Small window' })).toBeVisible();

  await again.getByRole('button', { name: 'Small window' }).click();
  await until('the break to be small again', async () => {
    const { width, height } = await world.screen.window('Break');
    return width === 600 && height <= 800;
  });
  expect(app.storedSettings.breakFullScreen).toBe(false);
});

test.describe('in full screen', () => {
  test.use({ seed: { settings: { breakFullScreen: true }, profile: {} } });

  test('what the desktop takes away is taken for the person’s choice', async ({ app, tray, world }) => {
    await tray.click('Stretch now', '2 min');
    const guided = await app.breakPage();
    await expect(guided.getByRole('button', { name: 'Small window' })).toBeVisible();
    await until('the break to fill the screen', async () => (await world.screen.window('Break')).width === 1280);
    // As a window manager does it, behind the app's back.
    await app.electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('/break/'));
      window?.setFullScreen(false);
    });
    await expect(guided.getByRole('button', { name: 'Full screen' })).toBeVisible();
    expect(app.storedSettings.breakFullScreen).toBe(false);
  });
});
