import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../renderer/styles/base.css';
import '../../renderer/settings/page.css';
import Settings from '../../renderer/settings/Settings.svelte';
import { PAGES } from '../../shared/ipc/views.ts';
import { EMPTY_PROFILE, type Profile } from '../../shared/screening/profile.ts';
import { faults } from './axe.ts';
import { appMain, appView, profileOf } from './windows.ts';

/** Every page on a small laptop and on a wide display, with usual and with doubled text, light and dark. */

const ticked = (id: string) => ({ id, confirmedAt: 0, clearedAt: null });
const FULL: Profile = profileOf({
  conditions: ['acute-flare', 'spinal-surgery-recent', 'high-blood-pressure'].map(ticked),
  equipment: ['mat'],
});
const CASES: readonly (readonly [string, Profile, (typeof PAGES)[number]])[] = [
  ['first start', EMPTY_PROFILE, 'your-back'],
  ['emergency', profileOf({ redFlags: ['cauda-equina'] }), 'your-back'],
  ['warning signs asked again', profileOf({ redFlagsAnsweredAt: null }), 'your-back'],
  ...PAGES.map((one) => [one, FULL, one] as const),
];

afterEach(() => {
  document.documentElement.style.fontSize = '';
});

describe.each(CASES)('%s', (_name, profile, asked) => {
  test.each([
    ['1366 × 768', 1366, 768, '100%'],
    ['1366 × 768 with large text', 1366, 768, '200%'],
    ['3440 × 1440', 3440, 1440, '100%'],
    ['3440 × 1440 with large text', 3440, 1440, '200%'],
    ['at its smallest with large text', 560, 480, '200%'],
  ])('is whole and clean: %s', async (_size, width, height, text) => {
    await page.viewport(width, height);
    document.documentElement.style.fontSize = text;
    for (const theme of ['light', 'dark'] as const) {
      const view = appView(profile, { page: asked });
      const { unmount } = await render(Settings, appMain({ ...view, settings: { ...view.settings, theme } }));
      await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
      const main = page.getByRole('main').element();
      expect(main.scrollWidth, 'nothing sticks out').toBeLessThanOrEqual(main.clientWidth);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      for (const cut of main.querySelectorAll('h1, h2, p, label, button')) {
        if (cut.closest('.said') || getComputedStyle(cut).overflow === 'visible') continue;
        expect(cut.scrollWidth, cut.textContent ?? '').toBeLessThanOrEqual(cut.clientWidth + 1);
      }
      expect(await faults(), theme).toEqual([]);
      await unmount();
    }
  });
});
