import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Ring from '../../renderer/components/Ring.svelte';
import '../../renderer/styles/base.css';

/** 25.5 of 48 s: the thirteenth of 24 arcs is being emptied, three quarters of it gone. */
const HALFWAY = { lengthMs: 48_000, elapsedMs: 25_500, running: false, stroke: 2 };

const styleOf = (selector: string): CSSStyleDeclaration => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return getComputedStyle(element);
};
const offset = (selector: string): number => Number.parseFloat(styleOf(selector).strokeDashoffset);
const reduce = (value: string): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });

describe('the ring', () => {
  afterEach(() => reduce('no-preference'));

  test('is whole from the next arc on, and only the arc between is half there', async () => {
    await render(Ring, HALFWAY);
    expect(offset('circle.rest')).toBeCloseTo(-13 / 24);
    expect(offset('.arc')).toBeCloseTo(-0.75);
    // Half of the turn is behind: the thirteenth begins opposite to where the first did.
    expect(styleOf('.arc').getPropertyValue('d')).toMatch(/^path\("M 1 50(\.0+\d*)? A 49 49 /);
  });

  test('is empty at its end', async () => {
    await render(Ring, { ...HALFWAY, elapsedMs: 60_000 });
    expect([offset('circle.rest'), offset('.arc')]).toEqual([-1, -1]);
  });

  test('goes in whole seconds with reduced motion, without an arc that moves', async () => {
    await reduce('reduce');
    await render(Ring, HALFWAY);
    expect(offset('circle.rest')).toBeCloseTo(-26 / 48);
    expect(styleOf('.arc').display).toBe('none');
  });
});
