import { expect, test, until } from './app.ts';

test.describe('dark chosen on a light desktop', () => {
  test.use({ seed: { settings: { theme: 'dark' }, profile: {} } });

  test('nothing light flashes while the break opens', async ({ app, tray, world }) => {
    const centre = async (): Promise<string> => (await world.screen.picture()).at(640, 400);
    const before = await centre();
    await tray.click('Stretch now', '2 min');
    const seen = new Set<string>();
    await until('the break to be seen', async () => {
      const now = await centre();
      seen.add(now);
      return now !== before && app.isShown('break');
    });
    const guided = await app.breakPage();
    await expect(guided.getByRole('button', { name: 'This hurts' })).toBeVisible();
    seen.add(await centre());
    for (const pixel of seen) {
      const brightest = Math.max(...[1, 3, 5].map((at) => Number.parseInt(pixel.slice(at, at + 2), 16)));
      expect(brightest, [...seen].join(' ')).toBeLessThan(0xc0);
    }
    // What a page draws before its own script has run follows this.
    expect(await guided.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  });

  test('a theme that is changed takes every page with it', async ({ app, tray }) => {
    await tray.click('Settings');
    const page = await app.settings();
    const dark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    expect(await dark()).toBe(true);
    await page.evaluate(() => window.unbend?.app?.updateSettings({ theme: 'light' }));
    await until('the page in light', async () => !(await dark()));
  });
});
