import type { Time } from './system-time.ts';

/** "Today" ends when nobody is up, not at midnight. */
const HOUR = 4;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The next four o'clock in the morning of the local day, epoch ms. */
export function nextEarlyMorning(time: Time): number {
  const { wall } = time.now();
  const local = wall + time.offsetMinutesAt(wall) * 60_000;
  const today = Math.floor(local / DAY_MS) * DAY_MS + HOUR * HOUR_MS;
  const next = today > local ? today : today + DAY_MS;
  // The offset at that moment, not now's: the night may hold a clock change.
  return next - time.offsetMinutesAt(next - time.offsetMinutesAt(wall) * 60_000) * 60_000;
}
