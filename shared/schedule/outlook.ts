import type { ScheduleContext } from './context.ts';
import { isLongDue, remember } from './due.ts';
import { afterWorking, fullHour, spansOfDay, type Span } from './hours.ts';
import { HOUR, LONG_BREAK, MINUTE } from './limits.ts';
import { nextBreakAt } from './project.ts';
import type { ScheduleState } from './state.ts';

/** How the day looks from here. All times are wall times. */
export interface Outlook {
  /** Begin and end of what is worth showing: the day's working time with an hour around it, on full hours. */
  readonly from: number;
  readonly to: number;
  /** The working time of the day. */
  readonly spans: readonly Span[];
  /** The breaks to come, for a person who stays at the desk and takes each. */
  readonly coming: readonly { readonly at: number; readonly long: boolean }[];
}

/** Without working hours this much is shown before and after now. */
const BEFORE = 3 * HOUR;
const AFTER = 9 * HOUR;
/** More breaks than any day holds. */
const MANY = 60;

/**
 * The day at an instant. It says what the schedule would do, by the schedule's own rules; nothing in it is a promise, since
 * every minute away moves what comes after.
 * @param wall wall time of the last event that the state knows of
 */
export function outlook(state: ScheduleState, context: ScheduleContext, wall: number): Outlook {
  const { workingHours } = context.settings;
  const { offsetMinutesAt } = context;
  const hour = fullHour(wall, offsetMinutesAt);
  const spans = workingHours === null ? null : spansOfDay(workingHours, wall, offsetMinutesAt);
  const first = spans?.[0];
  const last = spans?.at(-1);
  const from = Math.min(hour, first ? fullHour(first.from, offsetMinutesAt) - HOUR : hour - BEFORE);
  const end = last ? fullHour(last.to - 1, offsetMinutesAt) + 2 * HOUR : hour + AFTER;
  const to = Math.max(hour + HOUR, end);
  return { from, to, spans: spans ?? [{ from, to }], coming: comingUntil(to, state, context, wall) };
}

function comingUntil(to: number, state: ScheduleState, context: ScheduleContext, wall: number): Outlook['coming'] {
  const { settings, offsetMinutesAt } = context;
  const coming: { at: number; long: boolean }[] = [];
  let now = state;
  let at = nextBreakAt(now, context, wall);
  while (at !== null && at < to && coming.length < MANY) {
    const long = isLongDue(now, context, at);
    coming.push({ at, long });
    now = { ...now, long: remember(now.long, context, at, long) };
    const over = at + (long ? LONG_BREAK : settings.breakSeconds * 1000);
    at = afterWorking(settings.workingHours, over, settings.intervalMinutes * MINUTE, offsetMinutesAt);
  }
  return coming;
}
