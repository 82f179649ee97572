import { expect, test, until } from './app.ts';

test('a break that is left outside of every display comes back when the displays change, and goes on', async ({
  app,
  tray,
  world,
}) => {
  await tray.click('Stretch now', '2 min');
  const guided = await app.breakPage();
  await expect(guided.getByRole('button', { name: 'This hurts' })).toBeVisible();
  await until('the break on the display', async () => (await world.screen.windows('Break')).length > 0);

  // A virtual display cannot lose a second one: the window is put where one would have been, and the change is told.
  await app.electron.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes('/break/'));
    window?.setPosition(3000, 2000);
    setTimeout(() => screen.emit('display-removed', {}, screen.getPrimaryDisplay()), 500);
  });
  await until('the break inside the display', async () => {
    const { x, y, width, height } = await world.screen.window('Break');
    return x >= 0 && y >= 0 && x + width <= 1280 && y + height <= 800;
  });
  await expect(guided.getByRole('button', { name: 'Pause' })).toBeVisible();
});

for (const [width, height] of [
  [640, 480],
  [1366, 768],
  [3440, 1440],
] as const) {
  test.describe(`on a display of ${width} x ${height}`, () => {
    test.use({ worldOptions: { width, height } });

    test('prompt and break lie inside it, every control in view, small and full screen', async ({
      app,
      desk,
      world,
    }) => {
      const inside = async (title: string): Promise<boolean> => {
        const window = await world.screen.window(title);
        return window.x >= 0 && window.y >= 0 && window.x + window.width <= width && window.y + window.height <= height;
      };
      await desk.pass(60);
      const prompt = await app.prompt();
      await expect(prompt.getByRole('button', { name: 'Start' })).toBeVisible();
      await until('the prompt inside the display', () => inside('^Unbend$'));
      await app.clickOnScreen(prompt.getByRole('button', { name: 'Start' }));

      const guided = await app.breakPage();
      const controls = ['This hurts', 'Pause', 'Skip this one', 'End'];
      const inView = async (): Promise<boolean> => {
        const seen = await Promise.all(
          controls.map((name) =>
            guided.getByRole('button', { name, exact: true }).evaluate((button) => {
              const box = button.getBoundingClientRect();
              return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
            }),
          ),
        );
        return seen.every(Boolean);
      };
      await until('the break inside the display', () => inside('Break'));
      await until('its controls in view', inView);

      await guided.getByRole('button', { name: 'Full screen' }).click();
      await until('the break to fill the display', async () => {
        const window = await world.screen.window('Break');
        return window.width === width && window.height === height;
      });
      await until('its controls in view', inView);
    });
  });
}
