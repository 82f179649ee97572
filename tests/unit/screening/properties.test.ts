import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOVEMENTS } from '../../../shared/movements/catalogue.ts';
import { CONDITIONS } from '../../../shared/screening/conditions.ts';
import type { Profile } from '../../../shared/screening/profile.ts';
import { offeredSelfChecks } from '../../../shared/screening/checks.ts';
import { countMovements } from '../../../shared/screening/count.ts';
import { screen, type ScreenInput } from '../../../shared/screening/screen.ts';
import type { DoseLimit, Verdict } from '../../../shared/screening/verdict.ts';
import { bitsOf, count, read } from './oracle.ts';
import { atDesk } from './people.ts';

const ids = CONDITIONS.map(({ id }) => id);
const movementIds = MOVEMENTS.map(({ id }) => id);

const conditionSets = fc.subarray(ids);
const now = atDesk([]).now;

/** People with anything ticked, had, wanted, earned or resting. */
const people: fc.Arbitrary<ScreenInput> = fc
  .record({
    conditions: conditionSets,
    situation: fc.subarray(ids, { maxLength: 3 }),
    equipment: fc.subarray<Profile['equipment'][number]>(['mat', 'ball', 'gym']),
    optIns: fc.subarray(['upper-back-turn-seated']),
    balanceFlag: fc.boolean(),
    unlocked: fc.boolean(),
    rests: fc.array(
      fc.record({ movement: fc.constantFrom(...movementIds), until: fc.integer({ min: now - 9, max: now + 9 }) }),
      { maxLength: 3 },
    ),
  })
  .map(({ conditions, situation, unlocked, ...profile }) => ({
    ...atDesk(conditions, profile),
    situation,
    unlocked,
  }));

const rank = (verdict: Verdict): number => ['allowed', 'cautioned', 'left-out'].indexOf(verdict.status);

/** Null counts as no limit at all. */
const most = (value: number | null): number => value ?? Infinity;

function expectNoLooser(before: DoseLimit, after: DoseLimit): void {
  expect(most(after.holdMaxSeconds)).toBeLessThanOrEqual(most(before.holdMaxSeconds));
  expect(after.repsFactor).toBeLessThanOrEqual(before.repsFactor);
  expect(most(after.kneeBendMaxDegrees)).toBeLessThanOrEqual(most(before.kneeBendMaxDegrees));
  expect(after.order).toEqual(expect.arrayContaining([...before.order]));
  expect(after.cuesOf).toEqual(expect.arrayContaining([...before.cuesOf]));
  expect(after.noProgression || !before.noProgression).toBe(true);
}

const withMore = (input: ScreenInput, more: readonly string[]): ScreenInput => ({
  ...input,
  profile: {
    ...input.profile,
    conditions: [...input.profile.conditions, ...more.map((id) => ({ id, confirmedAt: now, clearedAt: now }))],
  },
});

describe('for anybody', () => {
  test('one more condition never adds a movement, and never loosens a limit', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...ids), (input, added) => {
        const after = withMore(input, [added]);
        for (const movement of MOVEMENTS) {
          const was = screen(movement, input);
          const is = screen(movement, after);
          expect(rank(is)).toBeGreaterThanOrEqual(rank(was));
          if (was.status === 'cautioned' && is.status === 'cautioned') expectNoLooser(was.limit, is.limit);
          if (was.status === 'left-out' && is.status === 'left-out') {
            expect(is.reasons).toEqual(expect.arrayContaining([...was.reasons]));
          }
        }
        expect(countMovements(after).suits).toBeLessThanOrEqual(countMovements(input).suits);
        expect(offeredSelfChecks(input)).toEqual(expect.arrayContaining([...offeredSelfChecks(after)]));
      }),
      { numRuns: 300 },
    );
  });

  test('the order of ticking and repeats change nothing', () => {
    fc.assert(
      fc.property(people, fc.infiniteStream(fc.nat()), (input, keys) => {
        const keyed = input.profile.conditions.map((condition) => ({ condition, key: keys.next().value }));
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ condition }) => condition);
        const conditions = [...shuffled, ...shuffled.slice(0, 2)];
        const other = { ...input, profile: { ...input.profile, conditions }, situation: input.situation.toReversed() };
        for (const movement of MOVEMENTS) expect(screen(movement, other)).toEqual(screen(movement, input));
      }),
      { numRuns: 200 },
    );
  });

  test('of the moment or stored, a condition has the same rules', () => {
    fc.assert(
      fc.property(conditionSets, (conditions) => {
        const stored = atDesk(conditions);
        const ofTheMoment = { ...atDesk([]), situation: conditions };
        for (const movement of MOVEMENTS) expect(screen(movement, ofTheMoment)).toEqual(screen(movement, stored));
      }),
      { numRuns: 100 },
    );
  });

  test('an unknown condition, however it is spelt, leaves nothing in and no self-check', () => {
    const unknown = fc.string({ minLength: 1, maxLength: 40 }).filter((id) => !ids.includes(id));
    fc.assert(
      fc.property(people, unknown, (input, id) => {
        const after = withMore(input, [id]);
        expect(MOVEMENTS.filter((movement) => screen(movement, after).status !== 'left-out')).toEqual([]);
        expect(offeredSelfChecks(after)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('what conditions leave out is what the second reading leaves out', () => {
    fc.assert(
      fc.property(conditionSets, (conditions) => {
        const input = atDesk(conditions);
        const out = bitsOf((id) => {
          const movement = MOVEMENTS.find((each) => each.id === id);
          if (!movement) return false;
          const verdict = screen(movement, input);
          return verdict.status === 'left-out' && verdict.reasons.some(({ kind }) => kind === 'condition');
        });
        expect(out).toBe(read(conditions).out);
        expect(count(out)).toBeLessThanOrEqual(44);
      }),
      { numRuns: 300 },
    );
  });
});
