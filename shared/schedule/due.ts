import type { ScheduleContext } from './context.ts';
import { workingShare } from './hours.ts';
import { MINUTE, SHORT_BEFORE_LONG } from './limits.ts';
import type { ScheduleState } from './state.ts';

/** Desk time that is left until a break is due, in ms; 0 when it is. */
export function deskLeft({ count }: ScheduleState, { settings }: ScheduleContext): number {
  const due = count.baseMs + settings.intervalMinutes * MINUTE + count.extraMs;
  return Math.max(0, due - count.deskMs);
}

/** Counts of an interval that begins now, after a break of any kind. */
export const freshCount: ScheduleState['count'] = {
  deskMs: 0,
  baseMs: 0,
  extraMs: 0,
  againMs: 0,
  settleMs: 0,
  typingMs: null,
  ignored: 0,
};

/** Counts after a break that did not happen: a whole interval from here, while the desk time goes on. */
export const intervalFromHere = (count: ScheduleState['count']): ScheduleState['count'] => ({
  ...freshCount,
  deskMs: count.deskMs,
  baseMs: count.deskMs,
  settleMs: count.settleMs,
});

type Half = 'firstHalf' | 'secondHalf';

/**
 * The half-day whose long break may come now: from the middle third of that half to its end. What becomes due in the middle
 * third comes there; where nothing does, because of time away or a long interval, the half still has its long break.
 */
function halfNow(context: ScheduleContext, wall: number): { readonly day: number; readonly half: Half } | null {
  const hours = context.settings.workingHours;
  const now = hours && workingShare(hours, wall, context.offsetMinutesAt);
  if (!now) return null;
  const half = now.share < 1 / 2 ? 'firstHalf' : 'secondHalf';
  const within = half === 'firstHalf' ? now.share * 2 : now.share * 2 - 1;
  return within >= 1 / 3 ? { day: now.day, half } : null;
}

/** Whether the break that is due at this wall time is a long one. */
export function isLongDue({ long }: ScheduleState, context: ScheduleContext, wall: number): boolean {
  if (!context.settings.longBreaks) return false;
  if (context.settings.workingHours === null) return long.short >= SHORT_BEFORE_LONG;
  const now = halfNow(context, wall);
  return now !== null && !(long.day === now.day && long[now.half]);
}

/** Remembers that a break was taken, or a long one declined. */
export function remember(
  long: ScheduleState['long'],
  context: ScheduleContext,
  wall: number,
  wasLong: boolean,
): ScheduleState['long'] {
  if (!wasLong) return replaceShort(long);
  const now = halfNow(context, wall);
  if (now === null) return { ...long, short: 0 };
  const marks = long.day === now.day ? long : { firstHalf: false, secondHalf: false };
  return { day: now.day, firstHalf: marks.firstHalf, secondHalf: marks.secondHalf, [now.half]: true, short: 0 };
}

/** A natural break takes the place of a short one, never of a long one. */
export const replaceShort = (long: ScheduleState['long']): ScheduleState['long'] => ({
  ...long,
  short: Math.min(SHORT_BEFORE_LONG, long.short + 1),
});
