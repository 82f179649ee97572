import { describe, expect, test } from 'vitest';
import { fitsPlan, screenAll } from '../../../shared/sequence/candidates.ts';
import { planFor } from '../../../shared/sequence/plans.ts';
import { movementOf } from './candidate.ts';
import { BUDGETS, requestFor } from './requests.ts';

/** The budgets whose break has room for this movement. */
const budgetsFor = (id: string, flare = false): number[] =>
  BUDGETS.filter((budget) => fitsPlan(movementOf(id), planFor(budget, flare)));

describe('room for a movement', () => {
  test('is never there for the gym', () => {
    expect(budgetsFor('leg-press-gym')).toEqual([]);
  });

  test('is there from three minutes on for a walk, the floor and the ball', () => {
    for (const id of ['easy-walk', 'glute-bridge', 'swiss-ball-bridge']) expect(budgetsFor(id)).toEqual([180, 300]);
  });

  test('is there from two minutes on for what is held in a stretch, also where it only moves a little', () => {
    for (const id of ['seated-hamstring-hinge', 'seated-side-reach', 'seated-forward-rest']) {
      expect(budgetsFor(id)).toEqual([120, 180, 300]);
    }
    expect(budgetsFor('seated-pelvic-tilt')).toEqual([60, 120, 180, 300]);
  });

  test('is never there for a stretch or an everyday move in a flare-up', () => {
    expect(budgetsFor('seated-hamstring-hinge', true)).toEqual([]);
    expect(budgetsFor('sit-to-stand', true)).toEqual([]);
    expect(budgetsFor('seated-pelvic-tilt', true)).toEqual([60, 120, 180, 300]);
  });
});

describe('a caution', () => {
  test('names each condition once, the balance check as the condition it borrows from', () => {
    const { candidates } = screenAll(
      requestFor(['high-blood-pressure', 'pelvic-floor'], 300, { balanceFlag: true }),
      planFor(300, false),
    );
    const named = (id: string) => candidates.find(({ movement }) => movement.id === id)?.cautionedBy;
    expect(named('wall-squat')).toEqual(['high-blood-pressure', 'pelvic-floor', 'dizziness-balance']);
    expect(named('seated-pelvic-tilt')).toEqual([]);
  });
});
