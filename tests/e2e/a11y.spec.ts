import { expect, test } from './app.ts';
import { axeFaults, lookAt } from './axe.ts';

const PAGES = ['Your back', 'Breaks', 'General', 'About'] as const;

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

test('axe finds nothing on the prompt, light and dark, at usual and at twice the text size', async ({ app, desk }) => {
  await desk.pass(60);
  const prompt = await app.prompt();
  await expect(prompt.getByRole('button', { name: 'Start' })).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    for (const text of [1, 2] as const) {
      await lookAt(prompt, { theme, text });
      expect(await axeFaults(prompt), `${theme}, text × ${text}`).toEqual([]);
    }
  }
});

for (const [size, breakFullScreen] of [
  ['small', false],
  ['full screen', true],
] as const) {
  test.describe(`a break, ${size}`, () => {
    test.use({ seed: { settings: { breakFullScreen }, profile: {} } });

    test('axe finds nothing in any of its states, light and dark, at usual and at twice the text size', async ({
      app,
      tray,
    }) => {
      await tray.click('Stretch now', '5 min');
      const guided = await app.breakPage();
      const clean = async (state: string): Promise<void> => {
        for (const theme of ['light', 'dark'] as const) {
          for (const text of [1, 2] as const) {
            await lookAt(guided, { theme, text });
            expect(await axeFaults(guided), `${state}, ${theme}, text × ${text}`).toEqual([]);
          }
        }
      };
      await guided.getByRole('button', { name: 'Pause' }).click();
      await expect(guided.getByRole('button', { name: 'Go on' })).toBeVisible();
      await clean('paused');
      await guided.getByRole('button', { name: 'Go on' }).click();
      await guided.getByRole('button', { name: 'Why this?' }).click();
      await clean('running, with its reasons');
      await guided.getByRole('button', { name: 'This hurts' }).click();
      await expect(guided.getByRole('dialog')).toBeVisible();
      await clean('the question');
      await guided.getByRole('button', { name: 'No' }).click();
      await expect(guided.getByRole('button', { name: 'End the break' })).toBeVisible();
      await clean('what is offered');
    });
  });
}
