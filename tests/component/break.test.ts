import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Break from '../../renderer/break/Break.svelte';
import '../../renderer/styles/base.css';
import type { BreakView } from '../../shared/ipc/views.ts';
import { faults } from './axe.ts';
import { breakMain, breakView } from './windows.ts';

beforeEach(() => page.viewport(600, 800));

const button = (name: string) => page.getByRole('button', { name, exact: true });
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** What a screen reader has heard so far is what stands in the live region now. */
const heard = () => page.getByRole('status');

/** The break, once it listens to keys. */
async function listening(view: BreakView = breakView()) {
  const main = breakMain(view);
  await render(Break, main);
  await wait(1100);
  return main;
}

describe('what is seen', () => {
  test('the general stop line comes first, then the first cue', async () => {
    const main = breakMain();
    await render(Break, main);
    await expect.element(page.getByRole('heading', { name: 'Low belly breathing' })).toBeVisible();
    await expect.element(page.getByText('Stop at pain, dizziness or numbness.', { exact: true })).toBeVisible();
    main.tell(breakView({ elapsedMs: 4500 }));
    await expect.element(page.getByText('Low belly breathing, cue one.', { exact: true })).toBeVisible();
  });

  test('each movement says when to stop, and a caution stands beside its cues', async () => {
    await render(Break, breakMain(breakView({ elapsedMs: 80_000 })));
    await expect.element(page.getByText('Stop if Squeeze pinches.')).toBeVisible();
    await expect.element(page.getByText('Keep breathing on every hold.')).toBeVisible();
  });

  test('what comes next is named with its side', async () => {
    const main = breakMain(breakView({ elapsedMs: 10_000 }));
    await render(Break, main);
    await expect.element(page.getByText(/Next Seated figure-four, left side/)).toBeVisible();
    main.tell(breakView({ elapsedMs: 30_000 }));
    await expect.element(page.getByText(/Next Same again, right side/)).toBeVisible();
    main.tell(breakView({ elapsedMs: 110_000 }));
    await expect.element(page.getByText(/This is the last one/)).toBeVisible();
  });

  test('the time counts on by itself, once a second', async () => {
    await render(Break, breakMain(breakView({ elapsedMs: 10_000 })));
    await expect.element(page.getByText('0:13', { exact: true })).toBeInTheDocument();
    await expect.element(page.getByText('0:12', { exact: true })).toBeInTheDocument();
  });

  test('why, and what was left out, for those who ask', async () => {
    await render(Break, breakMain(breakView({ elapsedMs: 30_000 })));
    expect(page.getByText('Lengthens the buttock').elements()).toHaveLength(0);
    await button('Why this?').click();
    await expect.element(page.getByText('Lengthens the buttock')).toBeVisible();
    await page.getByText('What was left out: 1 movement').click();
    await expect.element(page.getByText('leaning back makes it worse')).toBeVisible();
  });

  test('a careful stretch after the strength: its word stands a second time under the line', async () => {
    const view = breakView({ elapsedMs: 30_000 });
    const [first, left, right, squeeze, last] = view.sequence.steps;
    if (!first || !left || !right || !squeeze || !last) throw new Error('five steps');
    const later = { ...right, phase: 'lengthen' as const };
    const steps = [first, left, squeeze, later, last];
    await render(Break, breakMain({ ...view, sequence: { ...view.sequence, steps } }));
    await expect.poll(() => page.getByText('Lengthen', { exact: true }).elements().length).toBeGreaterThanOrEqual(2);
  });

  test('This hurts is never smaller than Skip', async () => {
    await render(Break, breakMain());
    const [hurts, skip] = [button('This hurts'), button('Skip this one')].map((one) =>
      one.element().getBoundingClientRect(),
    );
    expect(hurts?.height).toBeGreaterThanOrEqual(Math.max(44, skip?.height ?? 0));
  });

  test.each([
    [300, 400],
    [360, 400],
    [600, 800],
  ])('at %i x %i every control is in view and nothing is cut off sideways', async (width, height) => {
    await page.viewport(width, height);
    await render(Break, breakMain(breakView({ elapsedMs: 30_000 })));
    for (const name of ['This hurts', 'Pause', 'Skip this one', 'End']) {
      const box = button(name).element().getBoundingClientRect();
      expect(box.left, name).toBeGreaterThanOrEqual(0);
      expect(box.right, name).toBeLessThanOrEqual(width);
      expect(box.bottom, name).toBeLessThanOrEqual(height);
      expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(44);
    }
    const main = page.getByRole('main').element();
    expect(main.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('full screen', () => {
  beforeEach(() => page.viewport(1366, 768));

  test('is one press away, and so is the way back', async () => {
    const main = breakMain(breakView({ elapsedMs: 30_000 }));
    await render(Break, main);
    await button('Full screen').click();
    main.tell(breakView({ elapsedMs: 30_000 }, { fullScreen: true }));
    await button('Small window').click();
    expect(main.commands).toEqual([
      { kind: 'full-screen', on: true },
      { kind: 'full-screen', on: false },
    ]);
  });

  test.each([
    [1366, 768, 40, 60],
    [1920, 1080, 56, 88],
    [3440, 1440, 70, 110],
  ])(
    'at %i x %i cue and name are read from two metres, and nothing has to scroll',
    async (width, height, cue, name) => {
      await page.viewport(width, height);
      // The frame that the test runs in follows a little later.
      await expect.poll(() => [innerWidth, innerHeight]).toEqual([width, height]);
      await render(Break, breakMain(breakView({ elapsedMs: 80_000 }, { fullScreen: true })));
      const size = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
      await expect
        .poll(() => Math.round(size(page.getByText('Squeeze, cue one.').first().element())))
        .toBeGreaterThanOrEqual(cue - 1);
      expect(Math.round(size(page.getByRole('heading').element()))).toBeGreaterThanOrEqual(name);
      const main = page.getByRole('main').element();
      await expect.poll(() => main.scrollHeight).toBeLessThanOrEqual(height);
      expect(main.scrollWidth).toBeLessThanOrEqual(width);
      for (const control of ['This hurts', 'Pause', 'Skip this one', 'Small window', 'End']) {
        const box = button(control).element().getBoundingClientRect();
        expect(box.bottom, control).toBeLessThanOrEqual(height);
        expect(box.right, control).toBeLessThanOrEqual(width);
      }
    },
  );

  test('the reasons, unfolded, leave every control in view', async () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      movement: `movement-${at}`,
      name: `Movement ${at}`,
      why: 'leaning back makes it worse, and it is a long reason',
    }));
    await render(Break, breakMain(breakView({ elapsedMs: 30_000 }, { fullScreen: true, leftOut: many })));
    await button('Why this?').click();
    await page.getByText('What was left out: 12 movements').click();
    await expect.poll(() => document.querySelector('details')?.open).toBe(true);
    for (const control of ['This hurts', 'Pause', 'Skip this one', 'End']) {
      const box = button(control).element().getBoundingClientRect();
      expect(box.top, control).toBeGreaterThanOrEqual(0);
      expect(box.bottom, control).toBeLessThanOrEqual(768);
    }
    await expect.element(page.getByRole('heading')).toBeInViewport();
  });

  test('the line names every step, with its side', async () => {
    await render(Break, breakMain(breakView({ elapsedMs: 30_000 }, { fullScreen: true })));
    await expect.element(page.getByText('Seated figure-four, right', { exact: true })).toBeVisible();
  });
});

describe('keys', () => {
  test('do nothing in the first second', async () => {
    const main = breakMain();
    await render(Break, main);
    await userEvent.keyboard(' {ArrowRight}h{Escape}');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(main.commands).toEqual([]);
  });

  test.each([
    [' ', { kind: 'pause' }],
    ['{ArrowRight}', { kind: 'skip-step' }],
    ['h', { kind: 'hurts' }],
    ['H', { kind: 'hurts' }],
    ['{Escape}', { kind: 'end' }],
    ['f', { kind: 'full-screen', on: true }],
    ['F', { kind: 'full-screen', on: true }],
  ])('"%s" is a command after it', async (key, command) => {
    const main = await listening();
    await userEvent.keyboard(key);
    expect(main.commands).toEqual([command]);
  });

  test('Space resumes a paused break', async () => {
    const main = await listening(breakView({ elapsedMs: 30_000, running: false }));
    await userEvent.keyboard(' ');
    expect(main.commands).toEqual([{ kind: 'resume' }]);
  });

  test('F goes back to the small window from full screen', async () => {
    const main = await listening(breakView({ elapsedMs: 30_000 }, { fullScreen: true }));
    await userEvent.keyboard('f');
    expect(main.commands).toEqual([{ kind: 'full-screen', on: false }]);
  });

  test('Space on a focused button presses that button', async () => {
    const main = await listening();
    button('End').element().focus();
    await userEvent.keyboard(' ');
    expect(main.commands).toEqual([{ kind: 'end' }]);
  });

  test('combinations stay with the system', async () => {
    const main = await listening();
    await userEvent.keyboard('{Control>}h{/Control}{Alt>}{ArrowRight}{/Alt}{Shift>}{ArrowRight}{/Shift}');
    expect(main.commands).toEqual([]);
  });

  test('all controls are reached by Tab', async () => {
    await listening();
    const reached: string[] = [];
    for (let press = 0; press < 6; press++) {
      await userEvent.tab();
      const active = document.activeElement;
      reached.push(active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? '');
    }
    expect(reached).toEqual(['Full screen', 'End', 'Why this?', 'This hurts', 'Pause', 'Skip this one']);
  });
});

describe('pause', () => {
  test('freezes the time at once and says so', async () => {
    const main = breakMain(breakView({ elapsedMs: 10_000 }));
    await render(Break, main);
    await button('Pause').click();
    expect(main.commands).toEqual([{ kind: 'pause' }]);
    await expect.element(page.getByText('Paused. Take the time you need.', { exact: true }).first()).toBeVisible();
    const time = page.getByText(/^0:1\d$/).element().textContent;
    await wait(1500);
    expect(page.getByText(/^0:1\d$/).element().textContent).toBe(time);
    await expect.element(button('Go on')).toBeVisible();
  });

  test('nothing moves while it lasts', async () => {
    await render(Break, breakMain(breakView({ elapsedMs: 10_000, running: false })));
    await expect.element(button('Go on')).toBeVisible();
    await wait(600);
    expect(document.getAnimations().filter(({ playState }) => playState === 'running')).toEqual([]);
  });
});

describe('This hurts', () => {
  test('freezes everything in the same frame, before main has answered', async () => {
    const main = breakMain(breakView({ elapsedMs: 30_000 }));
    await render(Break, main);
    await wait(400);
    button('This hurts')
      .element()
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    const endless = document.getAnimations().filter((animation) => animation.effect?.getTiming().duration !== 0);
    const ring = endless.filter(
      ({ effect }) => effect instanceof KeyframeEffect && effect.target instanceof SVGElement,
    );
    expect(ring.map(({ playState }) => playState)).not.toContain('running');
    expect(main.commands).toEqual([{ kind: 'hurts' }]);
    await expect.element(page.getByRole('dialog', { name: 'Stopped. Ease out of it.' })).toBeVisible();
  });

  test('asks one question first, with nothing preselected', async () => {
    await render(Break, breakMain(breakView({ elapsedMs: 30_000, running: false, frozen: true })));
    await expect.element(page.getByText('Is it strong or sharp, or does it go into a leg?')).toBeVisible();
    expect(document.activeElement?.tagName).toBe('DIALOG');
    expect(page.getByRole('button', { name: /Ease off/ }).elements()).toHaveLength(0);
  });

  test('yes is sent at once, and only once; main takes the window away', async () => {
    const main = await listening(breakView({ elapsedMs: 30_000, running: false, frozen: true }));
    await button('Yes').dblClick();
    await userEvent.keyboard('{Escape}');
    expect(main.commands).toEqual([{ kind: 'hurt-strong' }]);
  });

  test.each([
    [/^Swap it/, 'swap'],
    [/^Ease off and go on/, 'ease'],
    [/^Go on without it$/, 'leave-out'],
    [/^End the break$/, 'stop'],
  ])('no offers: %s', async (name, then) => {
    const frozen = { elapsedMs: 30_000, running: false, frozen: true };
    const main = await listening(breakView(frozen, { standIn: 'Seated glute squeeze' }));
    await button('No').click();
    await page.getByRole('button', { name }).click();
    expect(main.commands).toEqual([{ kind: 'hurt-mild', then }]);
  });

  test('a swap names what comes instead, and is not offered where nothing does', async () => {
    const frozen = { elapsedMs: 30_000, running: false, frozen: true };
    const main = await listening(breakView(frozen, { standIn: 'Seated glute squeeze' }));
    await button('No').click();
    await expect.element(page.getByRole('button', { name: /^Swap it Seated glute squeeze$/ })).toBeVisible();
    main.tell(breakView(frozen));
    await expect.element(page.getByRole('button', { name: /^Swap it/ })).not.toBeInTheDocument();
  });

  test('keys of the break do not reach through the sheet; Escape ends the break, once', async () => {
    const main = await listening(breakView({ elapsedMs: 30_000, running: false, frozen: true }));
    await userEvent.keyboard(' {ArrowRight}hf');
    expect(main.commands).toEqual([]);
    await userEvent.keyboard('{Escape}{Escape}');
    expect(main.commands).toEqual([{ kind: 'end' }]);
  });

  test('the sheet goes when main lets the break go on', async () => {
    const main = await listening(breakView({ elapsedMs: 30_000, running: false, frozen: true }));
    main.tell(breakView({ elapsedMs: 30_000 }));
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('what is heard', () => {
  test('the step once with its name, then each cue once', async () => {
    const main = breakMain(breakView({ elapsedMs: 24_100 }));
    await render(Break, main);
    await expect.element(heard()).toHaveTextContent('Seated figure-four, left side. Seated figure-four, cue one.');
    main.tell(breakView({ elapsedMs: 40_000 }));
    await expect.element(heard()).toMatchTextContent(/^Seated figure-four, cue (two|three|four)\.$/);
  });

  test('the change of side', async () => {
    const main = breakMain(breakView({ elapsedMs: 47_600 }));
    await render(Break, main);
    await expect.element(heard()).toHaveTextContent('Change sides. Now the right.');
    await expect.element(page.getByText('Change sides. Now the right.', { exact: true }).first()).toBeVisible();
  });

  test('no timer, ring or chip is in the accessibility tree', async () => {
    await render(Break, breakMain(breakView({ elapsedMs: 30_000 })));
    await expect.element(page.getByRole('heading')).toBeVisible();
    const timers = [...document.querySelectorAll('*')].filter(
      (element) => element.children.length === 0 && /\d:\d\d/.test(element.textContent ?? ''),
    );
    expect(timers.length).toBeGreaterThan(0);
    for (const timer of timers) expect(timer.closest('[aria-hidden="true"]'), timer.outerHTML).not.toBeNull();
  });

  test('nothing is said again while a cue stands', async () => {
    await render(Break, breakMain(breakView({ elapsedMs: 24_100 })));
    await expect.element(heard()).toMatchTextContent(/cue one\.$/);
    let changes = 0;
    const watch = new MutationObserver((records) => (changes += records.length));
    watch.observe(heard().element(), { subtree: true, childList: true, characterData: true });
    await wait(2200);
    watch.disconnect();
    expect(changes).toBe(0);
  });
});

describe('the end', () => {
  test('says that’s it, and when the next one comes', async () => {
    const main = await listening(breakView({ elapsedMs: 120_000, running: false, ended: { next: '15:25' } }));
    await expect.element(page.getByRole('heading', { name: 'That’s it' })).toBeVisible();
    await expect.element(page.getByText('Next break about 15:25')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(main.commands).toEqual([{ kind: 'close' }]);
  });

  test('without a next one it says nothing of it', async () => {
    await render(Break, breakMain(breakView({ elapsedMs: 120_000, running: false, ended: { next: null } })));
    await expect.element(page.getByRole('heading', { name: 'That’s it' })).toBeVisible();
    expect(page.getByText(/Next break/).elements()).toHaveLength(0);
  });
});

describe('axe finds nothing', () => {
  test.each([
    ['running', {}],
    ['paused', { running: false }],
    ['hurting', { running: false, frozen: true }],
    ['ended', { running: false, ended: { next: '15:25' } }],
  ] as const)('%s', async (_state, clock) => {
    for (const theme of ['light', 'dark'] as const) {
      const { unmount } = await render(Break, breakMain(breakView({ elapsedMs: 80_000, ...clock }, { theme })));
      await wait(500);
      expect(await faults(), theme).toEqual([]);
      await unmount();
    }
  });
});
