import { isWorking, localDay, midnight, nextChange, type Hours, type OffsetAt } from './hours.ts';
import { MINUTE } from './limits.ts';

/** "Today" ends when nobody is up, not at midnight: minutes after midnight. */
const EARLY = 4 * 60;
/** When a morning begins for somebody without working hours. */
const MORNING = 9 * 60;

/** This minute of a local day: the clock time where the night holds a clock change, too. */
function minuteOfDay(day: number, minute: number, offsetAt: OffsetAt): number {
  const near = midnight(day, offsetAt) + minute * MINUTE;
  return near + (offsetAt(midnight(day, offsetAt)) - offsetAt(near)) * MINUTE;
}

/** The next four o'clock in the morning of local time after an instant; both epoch ms. */
export function endOfToday(wall: number, offsetAt: OffsetAt): number {
  const today = localDay(wall, offsetAt);
  const early = minuteOfDay(today, EARLY, offsetAt);
  return early > wall ? early : minuteOfDay(today + 1, EARLY, offsetAt);
}

/** How many days of local time an instant lies ahead of another: 1 for tomorrow. */
export const daysAhead = (wall: number, now: number, offsetAt: OffsetAt): number =>
  localDay(wall, offsetAt) - localDay(now, offsetAt);

/**
 * When work begins after the night to come; nine o'clock without working hours, or where they hold no work for nine days.
 * Both epoch ms.
 */
export function nextMorning(hours: Hours, wall: number, offsetAt: OffsetAt): number {
  const early = endOfToday(wall, offsetAt);
  const nine = minuteOfDay(localDay(early, offsetAt), MORNING, offsetAt);
  if (hours === null) return nine;
  // Somebody who works at night is still at it at four: the next time counts.
  const over = isWorking(hours, early, offsetAt) ? nextChange(hours, early, offsetAt) : early;
  return (over === null ? null : nextChange(hours, over, offsetAt)) ?? nine;
}
