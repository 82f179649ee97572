import fc from 'fast-check';
import { MOVEMENTS } from '../../../shared/movements/catalogue.ts';
import { EQUIPMENT } from '../../../shared/movements/movement.ts';
import { CONDITIONS } from '../../../shared/screening/conditions.ts';
import { EMPTY_PROFILE, POSTURES, type Profile } from '../../../shared/screening/profile.ts';
import type { ComposeRequest } from '../../../shared/sequence/compose.ts';

/** People and moments for the composer's tests. */

export const NOW = 1_790_000_000_000;
export const HOUR_MS = 3_600_000;
export const BUDGETS = [60, 120, 180, 300] as const;

/** Conditions that a break can be told of for the moment only. */
const SITUATIONS = [
  'on-a-call',
  'skirt-or-formal-dress',
  'soon-after-waking',
  'seated-only',
  'shared-quiet-space',
  'acute-flare',
];

/** Guidance is open, and these conditions are ticked, and cleared where that is asked. */
export const personWith = (conditions: readonly string[], differs: Partial<Profile> = {}): Profile => ({
  ...EMPTY_PROFILE,
  statementAcceptedAt: NOW - HOUR_MS,
  redFlagsAnsweredAt: NOW - HOUR_MS,
  conditions: conditions.map((id) => ({ id, confirmedAt: NOW - HOUR_MS, clearedAt: NOW - HOUR_MS })),
  ...differs,
});

export const requestFor = (
  conditions: readonly string[],
  budgetSeconds: number,
  differs: Partial<Profile> = {},
  situation: readonly string[] = [],
): ComposeRequest => ({
  profile: personWith(conditions, differs),
  situation,
  budgetSeconds,
  now: NOW,
  unlocked: false,
});

const movementId = fc.constantFrom(...MOVEMENTS.map(({ id }) => id));

/** Anybody: few or many conditions, any posture, history, rests and equipment. */
export const anyRequest: fc.Arbitrary<ComposeRequest> = fc
  .record({
    conditions: fc.uniqueArray(fc.constantFrom(...CONDITIONS.map(({ id }) => id)), { maxLength: 6 }),
    equipment: fc.uniqueArray(fc.constantFrom(...EQUIPMENT)),
    optIns: fc.subarray(['upper-back-turn-seated']),
    posture: fc.constantFrom(...POSTURES),
    stifferSide: fc.constantFrom('left' as const, 'right' as const, null),
    balanceFlag: fc.boolean(),
    rests: fc.array(fc.record({ movement: movementId, until: fc.constantFrom(NOW - 1, NOW + HOUR_MS) }), {
      maxLength: 3,
    }),
    history: fc.array(
      fc.record({ movement: movementId, at: fc.integer({ min: 1, max: 200 }).map((hours) => NOW - hours * HOUR_MS) }),
      { maxLength: 25 },
    ),
    situation: fc.uniqueArray(fc.constantFrom(...SITUATIONS), { maxLength: 2 }),
    budgetSeconds: fc.constantFrom(...BUDGETS),
    unlocked: fc.boolean(),
  })
  .map(({ conditions, situation, budgetSeconds, unlocked, ...profile }) => ({
    profile: personWith(conditions, profile),
    situation,
    budgetSeconds,
    now: NOW,
    unlocked,
  }));
