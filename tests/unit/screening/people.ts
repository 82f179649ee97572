import { EMPTY_PROFILE, type Profile } from '../../../shared/screening/profile.ts';
import type { ScreenInput } from '../../../shared/screening/screen.ts';

/** People for the tests. */

const START = 1_790_000_000_000;

/** Accepted, no red flag, and these conditions ticked (and cleared, so that only screening decides). */
export const profileWith = (conditions: readonly string[], more: Partial<Profile> = {}): Profile => ({
  ...EMPTY_PROFILE,
  statementAcceptedAt: START,
  redFlagsAnsweredAt: START,
  conditions: conditions.map((id) => ({ id, confirmedAt: START, clearedAt: START })),
  ...more,
});

/** At an office desk: nothing ticked, switched on or earned. */
export const atDesk = (conditions: readonly string[], more: Partial<Profile> = {}): ScreenInput => ({
  profile: profileWith(conditions, more),
  situation: [],
  now: START,
  unlocked: false,
});

/** Has everything, wants everything, earned everything: what is left out is left out by conditions alone. */
export const withEverything = (conditions: readonly string[], more: Partial<Profile> = {}): ScreenInput => ({
  profile: profileWith(conditions, {
    equipment: ['mat', 'ball', 'gym'],
    optIns: ['upper-back-turn-seated'],
    ...more,
  }),
  situation: [],
  now: START,
  unlocked: true,
});
