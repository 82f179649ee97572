import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fit, type Fitted } from '../../../shared/sequence/fitting.ts';

/** A part with doses of so many seconds each. */
const part = (wantedSeconds: number, ...seconds: number[]): Fitted => ({
  wantedSeconds,
  choices: seconds.map((each) => ({
    dose: { mode: 'time', sides: 1, sets: 1, restBetweenSetsSeconds: 0, seconds: each },
    seconds: each,
  })),
});
const secondsOf = (parts: readonly Fitted[], budget: number): (number | undefined)[] =>
  fit(parts, budget).at.map((index, at) => parts[at]?.choices[index]?.seconds);

describe('a dose for each movement', () => {
  test('is what its slot is worth where that fills the budget', () => {
    expect(secondsOf([part(20, 10, 15, 20, 25), part(30, 20, 30, 40)], 50)).toEqual([20, 30]);
  });

  test('is the smallest where even that is more than its slot', () => {
    expect(secondsOf([part(10, 20, 30)], 20)).toEqual([20]);
  });

  test('fills the budget to the second where it can', () => {
    expect(fit([part(10, 10, 20, 30)], 30).seconds).toBe(30);
    expect(fit([part(10, 10, 20, 30)], 29).seconds).toBe(20);
  });

  test('gives to what is emptiest for its slot', () => {
    // Half of a slot of 40 is emptier than all of a slot of 10.
    expect(secondsOf([part(10, 10, 20), part(40, 20, 50)], 60)).toEqual([10, 50]);
    expect(secondsOf([part(20, 10, 20), part(20, 15, 25)], 35)).toEqual([20, 15]);
  });

  test('takes from what is fullest for its slot', () => {
    expect(secondsOf([part(10, 5, 20), part(40, 10, 40)], 45)).toEqual([5, 40]);
    expect(secondsOf([part(40, 10, 40), part(10, 5, 20)], 45)).toEqual([40, 5]);
  });

  test('of two that are equally full the later gives first, and the earlier takes first', () => {
    expect(secondsOf([part(20, 10, 20), part(20, 10, 20)], 30)).toEqual([20, 10]);
    expect(secondsOf([part(10, 10, 20), part(10, 10, 20)], 30)).toEqual([20, 10]);
  });

  test('stays above the budget where the smallest doses do', () => {
    expect(fit([part(10, 10, 20), part(10, 10, 20)], 5).seconds).toBe(20);
  });

  test('never leaves out what would still go in', () => {
    const parts = fc.array(
      fc.record({
        wanted: fc.integer({ min: 5, max: 60 }),
        choices: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(parts, fc.integer({ min: 10, max: 300 }), (given, budget) => {
        const all = given.map(({ wanted, choices }) => part(wanted, ...choices.toSorted((a, b) => a - b)));
        const { at, seconds } = fit(all, budget);
        const chosen = at.map((index, place) => all[place]?.choices[index]?.seconds ?? NaN);
        expect(chosen.reduce((sum, each) => sum + each, 0)).toBe(seconds);
        for (const [place, each] of all.entries()) {
          const now = chosen[place] ?? NaN;
          const next = each.choices[(at[place] ?? 0) + 1]?.seconds;
          if (seconds <= budget && next !== undefined) expect(seconds - now + next).toBeGreaterThan(budget);
          if (seconds > budget) expect(at[place]).toBe(0);
        }
      }),
    );
  });
});
