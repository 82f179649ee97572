import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../renderer/styles/base.css';
import '../../renderer/settings/page.css';
import Break from '../../renderer/break/Break.svelte';
import Settings from '../../renderer/settings/Settings.svelte';
import { PAGES } from '../../shared/ipc/views.ts';
import { EMPTY_PROFILE, type Profile } from '../../shared/screening/profile.ts';
import { faults } from './axe.ts';
import { appMain, appView, breakMain, breakView, profileOf } from './windows.ts';

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

/** The longest name and stop line of the catalogue's kind. */
const LONGEST = {
  name: 'Split-stance front-of-hip stretch',
  cues: ['Hold the desk; step one foot back.', 'Tuck the tailbone under.'],
  breathing: 'Breathe slowly.',
  stopIf: 'Stop if the low back aches or the hip pinches.',
  mistake: 'Arching the back.',
};

/** In view, and not cut off by what it scrolls in. */
function isWhole(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const holder = element.closest('.text')?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  const foot = document.querySelector('footer')?.getBoundingClientRect().top ?? innerHeight;
  const end = element.closest('footer') ? innerHeight : Math.min(holder.bottom, foot);
  return top >= Math.max(0, holder.top) - 1 && bottom <= end + 1;
}

/** From the middle of one to the nearest point of the other. */
function distanceFromCentre(round: DOMRect, other: DOMRect): number {
  const x = round.left + round.width / 2;
  const y = round.top + round.height / 2;
  return Math.hypot(Math.max(other.left - x, 0, x - other.right), Math.max(other.top - y, 0, y - other.bottom));
}

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

describe('the break with twice the text size', () => {
  test.each([
    ['full screen on a small laptop', 1366, 768, true],
    ['full screen on a wide display', 3440, 1440, true],
    ['in its small window', 600, 800, false],
  ])(
    '%s: name, cue, stop line and controls are in view at once, clear of each other',
    async (_name, width, height, fullScreen) => {
      await page.viewport(width, height);
      document.documentElement.style.fontSize = '200%';
      const main = breakMain(
        breakView({ elapsedMs: 30_000 }, { fullScreen, texts: { ...breakView().texts, 'figure-four': LONGEST } }),
      );
      await render(Break, main);
      const texts = ['h1', '.cue', '.stop', '.controls'].map((one) => document.querySelector(one));
      await expect.poll(() => texts.every((one) => one !== null && isWhole(one))).toBe(true);
      const time = document.querySelector('.time')?.getBoundingClientRect();
      const ring = document.querySelector('.ring')?.getBoundingClientRect();
      const chip = document.querySelector('.chip')?.getBoundingClientRect();
      if (!time || !ring || !chip) throw new Error('the stage is not there');
      expect(distanceFromCentre(ring, time), 'time beside the ring').toBeGreaterThanOrEqual(ring.width / 2);
      expect(distanceFromCentre(ring, chip), 'side beside the ring').toBeGreaterThanOrEqual(ring.width / 2);
    },
  );
});
