import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Curtain from '../../renderer/curtain/Curtain.svelte';
import { nameAt, timeLeft } from '../../renderer/curtain/curtain-text.ts';
import '../../renderer/styles/base.css';
import type { CurtainView } from '../../shared/ipc/views.ts';
import { faults } from './axe.ts';

beforeEach(() => page.viewport(1024, 768));

const steps = [
  { name: 'March on the spot', seconds: 24 },
  { name: 'Low belly breathing', seconds: 96 },
];
const clockAt = (elapsedMs: number, differs: Partial<CurtainView['clock']> = {}): CurtainView['clock'] => ({
  elapsedMs,
  lengthMs: 120_000,
  running: true,
  frozen: false,
  ended: null,
  ...differs,
});
function main(theme: CurtainView['theme'] = 'light') {
  const listeners = new Set<(view: CurtainView) => void>();
  const first: CurtainView = { steps, clock: clockAt(0), theme };
  let ends = 0;
  const api = {
    view: () => Promise.resolve(first),
    end: () => void (ends += 1),
    changed: (listener: (view: CurtainView) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const tell = (clock: CurtainView['clock']): void => listeners.forEach((hear) => hear({ ...first, clock }));
  return { api, first, tell, ends: () => ends };
}

describe('the curtain', () => {
  test('names what runs and what is left, and follows the break', async () => {
    const { tell, ...props } = main();
    await render(Curtain, { api: props.api, first: props.first });
    await expect.element(page.getByRole('heading', { name: 'March on the spot' })).toBeVisible();
    await expect.element(page.getByText('About 2 minutes left')).toBeVisible();
    tell(clockAt(60_000));
    await expect.element(page.getByRole('heading', { name: 'Low belly breathing' })).toBeVisible();
    await expect.element(page.getByText('About 1 minute left')).toBeVisible();
    tell(clockAt(60_000, { running: false }));
    await expect.element(page.getByText('Paused. Take the time you need.')).toBeVisible();
    tell(clockAt(60_000, { running: false, frozen: true }));
    await expect.element(page.getByText('Stopped. Ease out of it.')).toBeVisible();
  });

  test('ends the break', async () => {
    const { api, first, ends } = main();
    await render(Curtain, { api, first });
    await page.getByRole('button', { name: 'End the break' }).click();
    expect(ends()).toBe(1);
  });

  test.each(['light', 'dark'] as const)('has no fault that axe finds, in %s', async (theme) => {
    const { api, first } = main(theme);
    await render(Curtain, { api, first });
    await expect.element(page.getByRole('heading')).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});

test('a movement begins where the one before it ends, and the last one stands', () => {
  expect([0, 23_999, 24_000, 119_999, 130_000].map((at) => nameAt(steps, at)[0])).toEqual(['M', 'M', 'L', 'L', 'L']);
  expect(nameAt([], 0)).toBe('');
});

test('what is left is said in whole minutes, and at the end without a number', () => {
  expect([120_000, 89_999, 31_000, 30_000, 0].map(timeLeft)).toEqual([
    'About 2 minutes left',
    'About 1 minute left',
    'About 1 minute left',
    'Nearly done',
    'Nearly done',
  ]);
});
