import { expect, test, until } from './app.ts';

/** The bar's colour for each panel. */
const ink = { dark: '#f3f2eaff', light: '#23241cff', auto: '#7e8272ff' } as const;

for (const tone of ['auto', 'light', 'dark'] as const) {
  test.describe(`a panel that is ${tone}`, () => {
    test.use({ seed: { settings: { trayTone: tone }, profile: {} } });

    test(`has the icon drawn for ${tone} from the start`, async ({ app: _app, tray }) => {
      const icon = await tray.icon();
      const drawn = Object.entries(ink).filter(([, colour]) => icon.share(colour) > 0.02);
      expect(drawn.map(([name]) => name)).toEqual([tone]);
    });
  });
}

test('another tone is seen at once', async ({ app, tray }) => {
  await tray.click('Settings');
  const page = await app.settings();
  await page.evaluate(() => window.unbend?.app?.updateSettings({ trayTone: 'dark' }));
  await until('the icon for a dark panel', async () => (await tray.icon()).share(ink.dark) > 0.02);
  expect(app.storedSettings.trayTone).toBe('dark');
});
