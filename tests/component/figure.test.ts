import type {} from '@vitest/browser-playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Break from '../../renderer/break/Break.svelte';
import Figure from '../../renderer/figure/Figure.svelte';
import Still from '../../renderer/figure/Still.svelte';
import '../../renderer/styles/base.css';
import type { BreakView } from '../../shared/ipc/views.ts';
import { FLOOR } from '../../shared/movements/poses/floor.ts';
import { STANDING } from '../../shared/movements/poses/standing.ts';
import { faults } from './axe.ts';
import { breakMain, breakView } from './windows.ts';

/** Sit-to-stand goes through the whole picture; its pose's own pace has it moving from the first second on. */
const MOVING = { pose: STANDING['sit-to-stand'], at: 1 };
const BIRD_DOG = FLOOR['bird-dog'];

const picture = (): string => [...document.querySelectorAll('path')].map((path) => path.getAttribute('d')).join('|');
const painted = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
async function pictures(count: number): Promise<string[]> {
  const all: string[] = [];
  while (all.length < count) {
    await painted();
    all.push(picture());
  }
  return all;
}
const different = (all: readonly string[]): number => new Set(all).size;

/** What a hidden page looks like from inside; the browser of the tests always shows it. */
function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('moving', () => {
  test('it moves from frame to frame while it plays', async () => {
    await render(Figure, MOVING);
    expect(different(await pictures(6))).toBeGreaterThan(3);
  });

  test('a pause freezes the very picture that stands, though the clock of the break is a little further', async () => {
    const figure = await render(Figure, MOVING);
    await pictures(4);
    const last = picture();
    await figure.rerender({ playing: false, at: 1.15 });
    expect(picture()).toBe(last);
    expect(different([last, ...(await pictures(5))])).toBe(1);
  });

  test('nothing is drawn while the page is hidden, and then it is where it would have been', async () => {
    await render(Figure, MOVING);
    await pictures(2);
    let asked = 0;
    const own = window.requestAnimationFrame;
    try {
      hide(true);
      window.requestAnimationFrame = (callback) => {
        asked += 1;
        return own(callback);
      };
      const before = picture();
      await new Promise((done) => setTimeout(done, 300));
      expect(asked).toBe(0);
      expect(picture()).toBe(before);
      hide(false);
      await expect.poll(picture).not.toBe(before);
      expect(asked).toBeGreaterThan(0);
    } finally {
      window.requestAnimationFrame = own;
      hide(false);
    }
  });

  test('it follows a jump of the clock', async () => {
    const figure = await render(Figure, { ...MOVING, playing: false });
    const before = picture();
    await figure.rerender({ at: 3 });
    expect(picture()).not.toBe(before);
  });

  test('before it begins it waits in its first pose', async () => {
    const figure = await render(Figure, { ...MOVING, at: 0, playing: false });
    const first = picture();
    for (const at of [-0.5, -1, -1.5, -2, -2.5]) {
      await figure.rerender({ at });
      expect(picture(), `at ${String(at)} s`).toBe(first);
    }
    await figure.rerender({ playing: true });
    expect(different([first, ...(await pictures(4))])).toBe(1);
  });

  test('the other side is the mirror image, seen from the mirrored side', async () => {
    const reach = (): number[] =>
      // But for the hair: its parting does not change sides.
      [...document.querySelectorAll<SVGPathElement>('path:not(.hair)')].map((path) => {
        const { x, width } = path.getBBox();
        return x + width / 2;
      });
    const figure = await render(Figure, { pose: BIRD_DOG, playing: false, side: 'right' });
    const right = reach().toSorted((a, b) => a - b);
    await figure.rerender({ side: 'left' });
    const left = reach()
      .map((x) => -x)
      .toSorted((a, b) => a - b);
    expect(left).toHaveLength(right.length);
    for (const [index, x] of left.entries()) expect(Math.abs(x - (right[index] ?? NaN))).toBeLessThan(1);
  });
});

describe('with reduced motion', () => {
  const reduce = (value: string): Promise<unknown> =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  beforeEach(() => reduce('reduce'));
  afterEach(() => reduce('no-preference'));

  test('it stands in the pose of the cue that is read, and says which one that is', async () => {
    const figure = await render(Figure, { ...MOVING, cue: 0 });
    expect(different(await pictures(5))).toBe(1);
    const first = picture();
    await expect.element(page.getByText(/^Pose 1 of \d$/)).toBeVisible();
    await figure.rerender({ cue: 3 });
    expect(picture()).not.toBe(first);
    expect(different(await pictures(5))).toBe(1);
  });
});

describe('turning', () => {
  test('Shift and the arrow keys turn it, and the next step turns it back', async () => {
    const figure = await render(Figure, { pose: BIRD_DOG, side: 'right', playing: false, turnable: true });
    const straight = picture();
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    const turned = picture();
    expect(turned).not.toBe(straight);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(picture()).toBe(straight);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    await figure.rerender({ side: 'left' });
    await figure.rerender({ side: 'right' });
    expect(picture()).toBe(straight);
  });

  test('the pointer drags it round, and back', async () => {
    const { container } = await render(Figure, { pose: BIRD_DOG, side: 'right', playing: false, turnable: true });
    const straight = picture();
    const figure = container.querySelector('.turnable');
    const point = (type: string, clientX: number): unknown =>
      figure?.dispatchEvent(
        new PointerEvent(type, { clientX, isPrimary: true, button: 0, pointerId: 1, bubbles: true }),
      );
    const own = Element.prototype.setPointerCapture;
    // Only a real pointer can be captured.
    Element.prototype.setPointerCapture = () => undefined;
    try {
      point('pointermove', 250);
      expect(picture()).toBe(straight);
      point('pointerdown', 100);
      point('pointermove', 160);
      await expect.poll(picture).not.toBe(straight);
      point('pointermove', 100);
      await expect.poll(picture).toBe(straight);
      point('pointerup', 100);
      point('pointermove', 200);
      await painted();
      expect(picture()).toBe(straight);
    } finally {
      Element.prototype.setPointerCapture = own;
    }
  });

  test('an arrow alone does not, and a figure that may not be turned stays', async () => {
    const figure = await render(Figure, { pose: BIRD_DOG, playing: false, turnable: true });
    const straight = picture();
    await userEvent.keyboard('{ArrowRight}');
    expect(picture()).toBe(straight);
    await figure.rerender({ turnable: false });
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(picture()).toBe(straight);
  });
});

describe('what is said of it', () => {
  test('with a name it is an image of that name; without one nobody hears of it', async () => {
    await render(Still, { pose: STANDING['wall-squat'], name: 'Wall squat' });
    await expect.element(page.getByRole('img', { name: 'Wall squat' })).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  test('in a break it is decorative: the cues say it', async () => {
    const { container } = await render(Figure, MOVING);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('in the break', () => {
  const drawn = (clock: Partial<BreakView['clock']>): BreakView => breakView(clock, { poses: { breathing: BIRD_DOG } });

  test('the figure stands in the ring, and This hurts freezes it in the same frame', async () => {
    await page.viewport(600, 800);
    await render(Break, breakMain(drawn({ elapsedMs: 5000 })));
    const figure = (): string =>
      [...document.querySelectorAll('.figure path')].map((path) => path.getAttribute('d')).join('|');
    await expect.poll(figure).not.toBe('');
    const early = figure();
    await expect.poll(figure).not.toBe(early);
    const ring = document.querySelector('.ring')?.getBoundingClientRect();
    expect(ring?.height).toBeCloseTo(ring?.width ?? NaN, 1);
    document.querySelector<HTMLButtonElement>('button.hurt')?.click();
    const frozen = figure();
    await pictures(5);
    expect(figure()).toBe(frozen);
  });

  test('a movement without a figure keeps the mark', async () => {
    await render(Break, breakMain(breakView({ elapsedMs: 5000 })));
    expect(document.querySelector('.stage .mark')).not.toBeNull();
    expect(document.querySelector('.stage .figure')).toBeNull();
  });
});
