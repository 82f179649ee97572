import { describe, expect, test } from 'vitest';
import { PLANS, planFor } from '../../../shared/sequence/plans.ts';
import { BUDGETS } from './requests.ts';

const worth = (plan: ReturnType<typeof planFor>, phase?: string): number =>
  plan.slots
    .filter((slot) => phase === undefined || slot.phase === phase)
    .reduce((sum, { seconds }) => sum + seconds, 0);

describe('a plan', () => {
  test('has slots that are worth its budget, within a tenth', () => {
    for (const plan of PLANS) {
      expect(worth(plan)).toBeGreaterThanOrEqual(plan.budgetSeconds * 0.9);
      expect(worth(plan)).toBeLessThanOrEqual(plan.budgetSeconds * 1.1);
    }
  });

  test.each(BUDGETS)('of %i s is worth as much in a flare-up, and what was everyday moves is breathing', (budget) => {
    const usual = planFor(budget, false);
    const flare = planFor(budget, true);
    expect(worth(flare)).toBe(worth(usual));
    expect(worth(flare, 'lengthen')).toBe(0);
    expect(worth(flare, 'integrate')).toBe(0);
    expect(worth(flare, 'settle')).toBe(worth(usual, 'settle') + worth(usual, 'integrate'));
    expect(worth(flare, 'mobilise')).toBe(worth(usual, 'mobilise') + worth(usual, 'lengthen'));
    expect(worth(flare, 'activate')).toBe(worth(usual, 'activate'));
  });

  test.each([
    [1, 60],
    [60, 60],
    [119, 60],
    [120, 120],
    [179, 120],
    [299, 180],
    [9999, 300],
  ])('for %i s is that of %i s', (asked, given) => {
    expect(planFor(asked, false).budgetSeconds).toBe(given);
  });
});
