import type { ScheduleState } from '../../shared/schedule/state.ts';
import type { Profile } from '../../shared/screening/profile.ts';
import { todayConditions } from '../../shared/screening/today.ts';

/** Nobody bends to the end in the first two hours after getting up (Snook 1998). */
const SOON_AFTER_WAKING_MS = 2 * 3_600_000;

/** Conditions of the moment, by id: what the person said of the day, and what the app knows by itself. */
export function situationNow(
  { upSinceWall }: ScheduleState,
  { today }: Pick<Profile, 'today'>,
  wall: number,
): readonly string[] {
  const soon = upSinceWall !== null && wall >= upSinceWall && wall - upSinceWall < SOON_AFTER_WAKING_MS;
  return [...todayConditions(today, wall), ...(soon ? ['soon-after-waking'] : [])];
}
