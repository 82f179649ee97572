import { expect, test } from './app.ts';
import { axeFaults, lookAt } from './axe.ts';

const PAGES = ['Your back', 'Breaks', 'About'] as const;

test('axe finds nothing on any page of the window, light and dark, at usual and at twice the text size', async ({
  app,
  tray,
}) => {
  await tray.click('Settings');
  const page = await app.settings();
  for (const name of PAGES) {
    await page.getByRole('navigation').getByRole('button', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    for (const theme of ['light', 'dark'] as const) {
      for (const text of [1, 2] as const) {
        await lookAt(page, { theme, text });
        expect(await axeFaults(page), `${name}, ${theme}, text × ${text}`).toEqual([]);
      }
    }
  }
});
