import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Break from '../../renderer/break/Break.svelte';
import Prompt from '../../renderer/prompt/Prompt.svelte';
import '../../renderer/styles/base.css';
import type { BreakView, MovementText } from '../../shared/ipc/views.ts';
import type * as messages from '../../shared/messages/message.ts';
import { pseudo } from './pseudo-language.ts';
import { breakMain, breakView, promptMain, promptView } from './windows.ts';

/** Break and prompt in the pseudo-language: what does not mirror, or has no room for longer words, shows here. */

type Messages = typeof messages;
vi.mock('../../shared/messages/message.ts', async (importOriginal) => {
  const original = await importOriginal<Messages>();
  return {
    ...original,
    words: (table: Parameters<typeof original.words>[0]) => {
      const say = original.words(table);
      return (id: string, params?: Parameters<typeof say>[1]) =>
        pseudo(say(id)).replace(/\{(\w+)\}/g, (place, name: string) => String(params?.[name] ?? place));
    },
  };
});

const textIn = (text: MovementText): MovementText => ({
  name: pseudo(text.name),
  cues: text.cues.map(pseudo),
  breathing: pseudo(text.breathing),
  stopIf: pseudo(text.stopIf),
  mistake: pseudo(text.mistake),
});
const breakIn = (clock: Partial<BreakView['clock']>, differs: Partial<BreakView> = {}): BreakView => {
  const view = breakView(clock, differs);
  return {
    ...view,
    texts: Object.fromEntries(Object.entries(view.texts).map(([id, text]) => [id, textIn(text)])),
    reasons: view.reasons.map(pseudo),
  };
};

/** Words that reach out of the window, or over the edge of what holds them. */
function faults(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('main *, dialog *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    if (!own || element.closest('.said, .pause')) continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right } = range.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1) found.push(`out of the window: ${element.textContent}`);
    if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden')
      found.push(`cut off: ${element.textContent}`);
  }
  return found;
}

/** The breath's words stand clear of the ring's line. */
function clearOfRing(): boolean {
  const ring = document.querySelector('.ring')?.getBoundingClientRect();
  const text = document.querySelector('.breath p');
  if (!ring || !text) return false;
  const range = document.createRange();
  range.selectNodeContents(text);
  const centre = { x: ring.left + ring.width / 2, y: ring.top + ring.height / 2 };
  return [...range.getClientRects()].every(({ left, right, top, bottom }) => {
    const dx = Math.max(left - centre.x, 0, centre.x - right);
    const dy = Math.max(top - centre.y, 0, centre.y - bottom);
    return Math.hypot(dx, dy) >= ring.width / 2;
  });
}

const middle = (element: Element): number => {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
};
const byText = (text: string): Element => page.getByText(pseudo(text), { exact: true }).first().element();

beforeEach(() => {
  document.documentElement.dir = 'rtl';
});
afterEach(() => {
  document.documentElement.dir = 'ltr';
});

describe('the break', () => {
  const states = [
    ['running', {}],
    ['paused', { running: false }],
    ['hurting', { running: false, frozen: true }],
    ['ended', { running: false, ended: { next: '15:25' } }],
  ] as const;
  const sizes = [
    [420, 480, false],
    [600, 800, false],
    [1366, 768, true],
    [3440, 1440, true],
  ] as const;
  test.each(states.flatMap(([state, clock]) => sizes.map((size) => [state, ...size, clock] as const)))(
    '%s at %i x %i: no word reaches out of its place',
    async (_state, width, height, fullScreen, clock) => {
      await page.viewport(width, height);
      await render(Break, breakMain(breakIn({ elapsedMs: 30_000, ...clock }, { fullScreen })));
      await expect.poll(() => document.querySelectorAll('h1').length).toBeGreaterThan(0);
      expect(faults()).toEqual([]);
      const main = page.getByRole('main').element();
      expect(main.scrollWidth).toBeLessThanOrEqual(width);
    },
  );

  test.each([
    [600, 800, false],
    [1366, 768, true],
  ])('at %i x %i reading mirrors, the body does not', async (width, height, fullScreen) => {
    await page.viewport(width, height);
    await render(Break, breakMain(breakIn({ elapsedMs: 30_000 }, { fullScreen })));
    await expect.element(page.getByRole('heading')).toBeVisible();
    // The body: left stays left.
    expect(middle(byText('Left'))).toBeLessThan(middle(byText('Right')));
    // Reading: the breath's words on the right, the time on the left, End on the left, This hurts right of Skip, the line runs to the left.
    const [breath, time] = [
      byText('Breathe easily'),
      page
        .getByText(/^0:\d\d$/)
        .first()
        .element(),
    ].map(middle);
    expect(breath).toBeGreaterThan(time ?? Infinity);
    expect(middle(byText('End'))).toBeLessThan(width / 2);
    const hurts = page.getByRole('button', { name: pseudo('This hurts') }).element();
    const skip = page.getByRole('button', { name: pseudo('Skip this one') }).element();
    expect(middle(hurts)).toBeGreaterThan(middle(skip));
    expect(clearOfRing()).toBe(true);
    const dots = [...document.querySelectorAll('.bend .dot')].map(middle);
    expect(dots.length).toBe(5);
    expect(dots).toEqual(dots.toSorted((a, b) => b - a));
  });
});

test.each([16, 32])(
  'the prompt with text of %i px: nothing is cut off, Start comes first from the right',
  async (size) => {
    await page.viewport(1366, 768);
    document.documentElement.style.fontSize = `${size}px`;
    try {
      const main = promptMain(promptView({ first: pseudo('Low belly breathing') }));
      await render(Prompt, main);
      await expect.poll(() => main.sizes.length).toBeGreaterThan(0);
      expect(faults()).toEqual([]);
      const card = page.getByRole('main').element();
      expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
      expect(card.scrollHeight).toBeLessThanOrEqual(card.clientHeight + 1);
      expect(middle(byText('Start'))).toBeGreaterThan(middle(byText('Skip')));
    } finally {
      document.documentElement.style.fontSize = '';
    }
  },
);
