import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONDITIONS } from '../../../shared/screening/conditions.ts';
import { screen } from '../../../shared/screening/screen.ts';
import { movementById } from '../../../shared/movements/catalogue.ts';
import { compose } from '../../../shared/sequence/compose.ts';
import { faultsOf, surelyReached } from './laws.ts';
import { anyRequest, BUDGETS, requestFor } from './requests.ts';

describe('for anybody', () => {
  test('no law is broken', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(faultsOf(request, compose(request))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('the budget is filled within ten percent wherever seated movements alone can fill it', () => {
    let reached = 0;
    fc.assert(
      fc.property(anyRequest, (request) => {
        if (surelyReached(request) < request.budgetSeconds * 0.9) return;
        reached += 1;
        expect(compose(request).seconds).toBeGreaterThanOrEqual(request.budgetSeconds * 0.9);
      }),
      { numRuns: 1500 },
    );
    // The law is about most people: a generator that made it empty would prove nothing.
    expect(reached).toBeGreaterThan(700);
  });

  test('the same request gives the same sequence, whatever the order of conditions and history', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { profile } = request;
        const turned = {
          ...profile,
          conditions: profile.conditions.toReversed(),
          equipment: profile.equipment.toReversed(),
          history: profile.history.toReversed(),
          rests: profile.rests.toReversed(),
        };
        const [one, again, other] = [compose(request), compose(request), compose({ ...request, profile: turned })];
        expect(again).toEqual(one);
        expect(other.steps.map(({ movement, side, dose }) => ({ movement, side, dose }))).toEqual(
          one.steps.map(({ movement, side, dose }) => ({ movement, side, dose })),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('what was left out is told with the reasons of screening', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const { movement, reasons } of compose(request).leftOut) {
          const found = movementById(movement);
          expect(found && screen(found, request)).toEqual({ status: 'left-out', reasons });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('every condition, and every pair of conditions', () => {
  const ids = CONDITIONS.map(({ id }) => id);
  const sets = [[], ...ids.map((id) => [id]), ...ids.flatMap((one, at) => ids.slice(at + 1).map((two) => [one, two]))];

  test.each(BUDGETS)('has a break of %i s that breaks no law', (budgetSeconds) => {
    const faults: string[] = [];
    for (const set of sets) {
      const request = requestFor(set, budgetSeconds);
      const sequence = compose(request);
      const found = faultsOf(request, sequence);
      if (sequence.steps.length === 0) found.push('is empty');
      if (sequence.seconds < budgetSeconds * 0.9) found.push(`only ${sequence.seconds} s`);
      faults.push(...found.map((fault) => `${set.join(' + ')}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
