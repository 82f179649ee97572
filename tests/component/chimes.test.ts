import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Break from '../../renderer/break/Break.svelte';
import Prompt from '../../renderer/prompt/Prompt.svelte';
import { App } from '../../renderer/settings/app.svelte.ts';
import Sound from '../../renderer/settings/general/Sound.svelte';
import { CHIME_SECONDS, peakOf, ring, type Chime } from '../../renderer/sound/chimes.ts';
import '../../renderer/styles/base.css';
import { appMain, appView, breakMain, breakView, fakeChimes, promptMain, promptView } from './windows.ts';

beforeEach(() => page.viewport(600, 800));

describe('a break rings', () => {
  test('once at its start, at the change of side and at its end', async () => {
    const main = breakMain();
    await render(Break, main);
    await expect.poll(() => main.rung).toEqual(['start 0.3']);
    // Another movement is no change of side.
    main.tell(breakView({ elapsedMs: 30_000 }));
    await expect.element(page.getByText(/Next Same again, right side/)).toBeVisible();
    expect(main.rung).toEqual(['start 0.3']);
    main.tell(breakView({ elapsedMs: 50_000 }));
    main.tell(breakView({ elapsedMs: 52_000 }));
    await expect.poll(() => main.rung).toEqual(['start 0.3', 'change 0.3']);
    main.tell(breakView({ elapsedMs: 119_000 }));
    const over = { elapsedMs: 120_000, running: false, ended: { next: null } };
    main.tell(breakView(over));
    await expect.element(page.getByRole('heading', { name: 'That’s it' })).toBeVisible();
    main.tell(breakView(over));
    await expect.poll(() => main.rung).toEqual(['start 0.3', 'change 0.3', 'end 0.3']);
  });

  test.each(['Pause', 'This hurts'])('%s ends what rings, before main has answered', async (name) => {
    const main = breakMain();
    await render(Break, main);
    await expect.poll(() => main.rung).toEqual(['start 0.3']);
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => main.rung).toEqual(['start 0.3', 'silence']);
    // Going on is no second start.
    main.tell(breakView({ elapsedMs: 8000 }));
    await expect.element(page.getByText('Low belly breathing, cue one.', { exact: true })).toBeVisible();
    expect(main.rung).toEqual(['start 0.3', 'silence']);
  });

  test('not at all for a window that comes up after the end', async () => {
    const main = breakMain(breakView({ elapsedMs: 120_000, running: false, ended: { next: null } }));
    await render(Break, main);
    await expect.element(page.getByRole('heading', { name: 'That’s it' })).toBeVisible();
    expect(main.rung).toEqual([]);
  });
});

test('the prompt rings once, however often main tells it something', async () => {
  const main = promptMain(promptView({ chimeVolume: 0.5 }));
  await render(Prompt, main);
  await expect.poll(() => main.rung).toEqual(['prompt 0.5']);
  main.tell(promptView({ chimeVolume: 0.5, theme: 'dark' }));
  await expect.poll(() => document.documentElement.dataset['theme']).toBe('dark');
  expect(main.rung).toEqual(['prompt 0.5']);
});

describe('settings', () => {
  const shown = async (differs = {}) => {
    const view = appView();
    const main = appMain({ ...view, settings: { ...view.settings, ...differs } });
    const { chimes, rung } = fakeChimes();
    await render(Sound, { app: new App(main.api, main.first), chimes });
    return { main, rung };
  };
  const volume = () => page.getByRole('slider', { name: 'Volume of chimes' });

  test('the prompt is silent at first, a break is not, and each is switched by itself', async () => {
    const { main } = await shown();
    await expect.element(page.getByRole('switch', { name: 'Chimes in a break' })).toBeChecked();
    await expect.element(page.getByRole('switch', { name: 'Chime with the prompt' })).not.toBeChecked();
    await page.getByRole('switch', { name: 'Chimes in a break' }).click({ force: true });
    // Nothing is left that could be loud.
    await expect.element(volume()).not.toBeInTheDocument();
    await page.getByRole('switch', { name: 'Chime with the prompt' }).click({ force: true });
    await expect.element(volume()).toBeVisible();
    expect(main.patches).toEqual([{ breakChimes: false }, { promptChime: true }]);
  });

  test('the volume is kept, and heard when asked for', async () => {
    const { main, rung } = await shown({ chimeVolume: 50 });
    volume().element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => main.patches).toEqual([{ chimeVolume: 60 }]);
    await expect.element(volume()).toHaveAttribute('aria-valuetext', '60 %');
    expect(rung).toEqual([]);
    await page.getByRole('button', { name: 'Hear it' }).click();
    expect(rung).toEqual(['start 0.6']);
  });
});

describe('what is heard', () => {
  const RATE = 44_100;
  /** The samples of a chime, and half a second after it; faded out at `fadeAt` seconds. */
  async function samples(chime: Chime, volume: number, fadeAt?: number): Promise<Float32Array> {
    const context = new OfflineAudioContext(1, Math.ceil(RATE * (CHIME_SECONDS + 0.5)), RATE);
    const ringing = ring(context, chime, volume, () => undefined);
    if (fadeAt !== undefined)
      void context.suspend(fadeAt).then(() => {
        ringing.fade();
        return context.resume();
      });
    return (await context.startRendering()).getChannelData(0);
  }
  const loudest = (heard: Float32Array): number => heard.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const jump = (heard: Float32Array): number =>
    heard.reduce((most, one, place) => Math.max(most, Math.abs(one - (heard[place - 1] ?? 0))), 0);

  test.each(['prompt', 'start', 'change', 'end'] as const)('%s is soft, never clips and ends', async (chime) => {
    const heard = await samples(chime, 1);
    expect(loudest(heard)).toBeGreaterThan(peakOf(1) / 2);
    expect(loudest(heard)).toBeLessThan(0.8);
    // The steepest slope of its own highest wave: anything more is a click.
    expect(jump(heard)).toBeLessThan(0.1);
    expect(loudest(heard.subarray(Math.ceil(RATE * CHIME_SECONDS)))).toBe(0);
  });

  test('half the volume is a quarter as loud', async () => {
    const [whole, half] = [await samples('change', 1), await samples('change', 0.5)];
    expect(loudest(half) / loudest(whole)).toBeCloseTo(0.25, 2);
  });

  test('what is silenced is gone within 50 ms, without a click', async () => {
    const heard = await samples('start', 1, 0.2);
    expect(loudest(heard.subarray(0, RATE * 0.2))).toBeGreaterThan(0.1);
    expect(loudest(heard.subarray(Math.ceil(RATE * 0.25)))).toBe(0);
    expect(jump(heard)).toBeLessThan(0.1);
  });
});
