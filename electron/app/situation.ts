import type { ScheduleState } from '../../shared/schedule/state.ts';
import type { Profile } from '../../shared/screening/profile.ts';
import { todayConditions } from '../../shared/screening/today.ts';

/** Nobody bends to the end in the first two hours after getting up (Snook 1998). */
const SOON_AFTER_WAKING_MS = 2 * 3_600_000;

/** Whether the person got up less than two hours ago, as far as the schedule knows. */
export const isSoonAfterWaking = ({ upSinceWall }: Pick<ScheduleState, 'upSinceWall'>, wall: number): boolean =>
  upSinceWall !== null && wall >= upSinceWall && wall - upSinceWall < SOON_AFTER_WAKING_MS;

/** Conditions of the moment, by id: what the person said of the day, and what the app knows by itself. */
export function situationNow(state: ScheduleState, { today }: Pick<Profile, 'today'>, wall: number): readonly string[] {
  return [...todayConditions(today, wall), ...(isSoonAfterWaking(state, wall) ? ['soon-after-waking'] : [])];
}
