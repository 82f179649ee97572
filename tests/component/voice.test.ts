import { tick } from 'svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Break from '../../renderer/break/Break.svelte';
import '../../renderer/styles/base.css';
import type { BreakView } from '../../shared/ipc/views.ts';
import { breakMain, breakView } from './windows.ts';

beforeEach(() => page.viewport(600, 800));

const spoken = { voice: null, rate: 1 };
/** A break with spoken cues, at this moment. */
const at = (elapsedMs: number, clock: Partial<BreakView['clock']> = {}): BreakView =>
  breakView({ elapsedMs, ...clock }, { spoken });

const OPENING = 'Low belly breathing. Stop at pain, dizziness or numbness.';
const cue = (name: string, place: string): string => `${name}, cue ${place}.`;
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function shown(view = at(0)) {
  const main = breakMain(view);
  await render(Break, main);
  return main;
}
/** Somebody who listens: each line begins at once and is heard whole. */
function listening({ speech }: ReturnType<typeof breakMain>): void {
  speech.begin();
  speech.end();
}

describe('a break speaks', () => {
  test('not at all until it is asked to, and asks for no voice', async () => {
    const main = await shown(breakView());
    main.tell(breakView({ elapsedMs: 50_000 }));
    await expect.element(page.getByText('Change sides. Now the right.', { exact: true }).first()).toBeVisible();
    expect([main.speech.heard, main.speech.asked]).toEqual([[], 0]);
  });

  test('each line once, however often main tells where it is', async () => {
    const main = await shown();
    await expect.poll(() => main.speech.heard).toEqual([OPENING]);
    listening(main);
    main.tell(at(1000));
    main.tell(at(2000));
    main.tell(at(8000));
    await expect.poll(() => main.speech.heard).toEqual([OPENING, cue('Low belly breathing', 'one')]);
    listening(main);
    main.tell(at(8500));
    await expect.element(page.getByText(cue('Low belly breathing', 'one'), { exact: true }).first()).toBeVisible();
    expect(main.speech.heard).toHaveLength(2);
  });

  test('the name where a movement begins, and the other side where it changes', async () => {
    const main = await shown();
    for (const moment of [24_500, 49_000, 53_000, 73_000]) {
      await expect.poll(() => main.speech.heard.length).toBeGreaterThan(0);
      listening(main);
      const before = main.speech.heard.length;
      main.tell(at(moment));
      await expect.poll(() => main.speech.heard.length).toBe(before + 1);
    }
    expect(main.speech.heard).toEqual([
      OPENING,
      `Seated figure-four, left side. ${cue('Seated figure-four', 'one')}`,
      'Change sides. Now the right.',
      cue('Seated figure-four', 'one'),
      `Squeeze. ${cue('Squeeze', 'one')}`,
    ]);
  });

  test('with the chosen voice and pace', async () => {
    const choice = { voice: 'Alba', rate: 0.8 };
    const main = await shown(breakView({}, { spoken: choice }));
    await expect.poll(() => main.speech.choices).toEqual([choice]);
  });

  test('its last word at the end', async () => {
    const main = await shown(at(118_000));
    await expect.poll(() => main.speech.heard.length).toBe(1);
    listening(main);
    const over = at(120_000, { running: false, ended: { next: null } });
    main.tell(over);
    main.tell(over);
    await expect.poll(() => main.speech.heard.slice(1)).toEqual(['That’s it']);
  });

  test('nothing in a window that comes up after the end', async () => {
    const main = await shown(at(120_000, { running: false, ended: { next: null } }));
    await expect.element(page.getByRole('heading', { name: 'That’s it' })).toBeVisible();
    expect(main.speech.heard).toEqual([]);
  });
});

describe('a line that has begun', () => {
  test('is let finish, and the next one follows', async () => {
    const main = await shown();
    await expect.poll(() => main.speech.heard).toEqual([OPENING]);
    main.speech.begin();
    main.tell(at(8000));
    await expect.element(page.getByText(cue('Low belly breathing', 'one'), { exact: true }).first()).toBeVisible();
    expect(main.speech.heard).toEqual([OPENING]);
    main.speech.end();
    expect(main.speech.heard).toEqual([OPENING, cue('Low belly breathing', 'one')]);
  });

  test('gives way when the break is two lines ahead', async () => {
    const main = await shown();
    await expect.poll(() => main.speech.heard).toEqual([OPENING]);
    main.speech.begin();
    main.tell(at(8000));
    await expect.element(page.getByText(cue('Low belly breathing', 'one'), { exact: true }).first()).toBeVisible();
    main.tell(at(10_000));
    await expect.poll(() => main.speech.heard).toEqual([OPENING, cue('Low belly breathing', 'two')]);
  });
});

test('a line that nobody heard yet gives way to the next one', async () => {
  const main = await shown();
  await expect.poll(() => main.speech.heard).toEqual([OPENING]);
  main.tell(at(8000));
  await expect.poll(() => main.speech.heard).toEqual([OPENING, cue('Low belly breathing', 'one')]);
});

describe('stopped at once, before main has answered', () => {
  test.each(['Pause', 'This hurts', 'Skip this one', 'End'])('by %s', async (name) => {
    const main = await shown();
    await expect.poll(() => main.speech.heard).toEqual([OPENING]);
    main.speech.begin();
    await button(name).click();
    expect(main.speech.heard).toEqual([OPENING, 'stop']);
  });

  test('after a pause, what was cut off is said again', async () => {
    const main = await shown();
    await expect.poll(() => main.speech.heard).toEqual([OPENING]);
    main.speech.begin();
    await button('Pause').click();
    main.tell(at(2000));
    await expect.poll(() => main.speech.heard).toEqual([OPENING, 'stop', OPENING]);
  });

  test('after a pause, what was heard whole is not', async () => {
    const main = await shown();
    await expect.poll(() => main.speech.heard).toEqual([OPENING]);
    listening(main);
    await button('Pause').click();
    main.tell(at(2000));
    await expect.element(button('Pause')).toBeVisible();
    main.tell(at(8000));
    await expect.poll(() => main.speech.heard).toEqual([OPENING, cue('Low belly breathing', 'one')]);
  });

  test('a skipped line does not come back while main answers', async () => {
    const main = await shown();
    await expect.poll(() => main.speech.heard).toEqual([OPENING]);
    main.speech.begin();
    await button('Skip this one').click();
    main.tell(at(1500));
    // Looked at by itself, not together with what follows.
    await tick();
    main.tell(at(24_500));
    const next = `Seated figure-four, left side. ${cue('Seated figure-four', 'one')}`;
    await expect.poll(() => main.speech.heard).toEqual([OPENING, 'stop', next]);
  });

  test.each([
    ['Yes', []],
    ['No', ['End the break']],
  ])('a break that hurt ends without a word (%s)', async (answer, then) => {
    const main = await shown();
    await expect.poll(() => main.speech.heard).toEqual([OPENING]);
    main.speech.begin();
    await button('This hurts').click();
    for (const name of [answer, ...then]) await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    main.tell(at(1500, { running: false, ended: { next: null } }));
    await expect.element(page.getByRole('heading', { name: 'That’s it' })).toBeVisible();
    expect(main.speech.heard).toEqual([OPENING, 'stop']);
  });

  test('where quiet is asked for in the middle', async () => {
    const main = await shown();
    await expect.poll(() => main.speech.heard).toEqual([OPENING]);
    main.speech.begin();
    main.tell(breakView({ elapsedMs: 2000 }, { spoken: null }));
    await expect.poll(() => main.speech.heard).toEqual([OPENING, 'stop']);
    main.tell(breakView({ elapsedMs: 8000 }, { spoken: null }));
    await expect.element(page.getByText(cue('Low belly breathing', 'one'), { exact: true }).first()).toBeVisible();
    expect(main.speech.heard).toEqual([OPENING, 'stop']);
  });
});

test('without a voice the break goes on, and no line is tried twice', async () => {
  const main = await shown();
  await expect.poll(() => main.speech.heard).toEqual([OPENING]);
  // It cannot be said.
  main.speech.end();
  main.tell(at(1000));
  main.tell(at(2000));
  main.tell(at(8000));
  await expect.poll(() => main.speech.heard).toEqual([OPENING, cue('Low belly breathing', 'one')]);
});
