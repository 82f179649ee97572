import { Accessibility } from '../desktop/accessibility.ts';
import type { Unbend } from './unbend.ts';
import { expect, test, until } from './app.ts';

test.use({ seed: { settings: { spokenCues: true, spokenPace: 'brisk' }, profile: {} } });

/** What the break window was told last: how it speaks, or that it does not. */
async function spokenIn(app: Unbend): Promise<() => Promise<unknown>> {
  const guided = await app.breakPage();
  return () => guided.evaluate(async () => (await window.unbend?.break?.view())?.spoken);
}
const brisk = { voice: null, rate: 1.2 };

test('nobody hears a cue twice: a screen reader silences the voice while it runs', async ({ world, app, tray }) => {
  const reader = await Accessibility.start(world, false);
  await tray.click('Settings');
  const page = await app.settings();
  await page.getByRole('navigation').getByRole('button', { name: 'General' }).click();
  const line = page.getByText('Your screen reader says the cues. No second voice speaks.');
  await tray.click('Stretch now', '2 min');
  const spoken = await spokenIn(app);
  await until('the break to speak', async () => JSON.stringify(await spoken()) === JSON.stringify(brisk));
  await expect(line).not.toBeVisible();

  reader.setScreenReader(true);
  await until('the voice to be silent', async () => (await spoken()) === null);
  await expect(line).toBeVisible();

  reader.setScreenReader(false);
  await until('the voice to be back', async () => (await spoken()) !== null);
  await expect(line).not.toBeVisible();
});

test('a quiet seated stretch is not spoken', async ({ app, tray }) => {
  await tray.click('Stretch now', 'A quiet one, seated');
  const spoken = await spokenIn(app);
  expect(await spoken()).toBeNull();
});
