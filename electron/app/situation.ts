import type { ScheduleState } from '../../shared/schedule/state.ts';

/** Nobody bends to the end in the first two hours after getting up (Snook 1998). */
const SOON_AFTER_WAKING_MS = 2 * 3_600_000;

/** Conditions of the moment that the app knows by itself, by id. */
export function situationNow({ upSinceWall }: ScheduleState, wall: number): readonly string[] {
  const soon = upSinceWall !== null && wall >= upSinceWall && wall - upSinceWall < SOON_AFTER_WAKING_MS;
  return soon ? ['soon-after-waking'] : [];
}
