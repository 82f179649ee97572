import { WEEKDAYS, type Settings, type Weekday } from '../settings/settings.ts';
import { MINUTE } from './limits.ts';

/** Working hours in local time. Wall times are epoch ms, local minutes count from local 1 January 1970, 0:00. */

export type Hours = Settings['workingHours'];
/** Minutes that local time is ahead of UTC at an instant. */
export type OffsetAt = (wall: number) => number;

interface Range {
  readonly from: number;
  readonly to: number;
}

const DAY = 1440;
/** 1 January 1970 was a Thursday; weeks begin on Sunday. */
const weekday = (day: number): Weekday => WEEKDAYS[(((day + 4) % 7) + 7) % 7] ?? 0;
const localMinute = (wall: number, offsetAt: OffsetAt): number => wall / MINUTE + offsetAt(wall);
/** The local day of the calendar, days since 1970. */
export const localDay = (wall: number, offsetAt: OffsetAt): number => Math.floor(localMinute(wall, offsetAt) / DAY);

/** Ranges of a day in order, without overlaps, in minutes after its midnight. */
function rangesOf(hours: NonNullable<Hours>, day: number): readonly Range[] {
  const ranges = hours[weekday(day)] ?? [];
  if (ranges.length < 2) return ranges;
  const sorted = ranges.toSorted((a, b) => a.from - b.from);
  const merged: Range[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && range.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else merged.push(range);
  }
  return merged;
}

/** The day whose working time it is now (a range over midnight belongs to the day it began on), or null off hours. */
function workingDay(hours: NonNullable<Hours>, wall: number, offsetAt: OffsetAt): number | null {
  const minute = localMinute(wall, offsetAt);
  const today = Math.floor(minute / DAY);
  for (const day of [today - 1, today]) {
    const since = minute - day * DAY;
    if (rangesOf(hours, day).some(({ from, to }) => from <= since && since < to)) return day;
  }
  return null;
}

/** Whether the schedule runs at this instant. */
export const isWorking = (hours: Hours, wall: number, offsetAt: OffsetAt): boolean =>
  hours === null || workingDay(hours, wall, offsetAt) !== null;

/** The instants that may be this local time: one, or two where it comes twice or is left out as the clocks change. */
const instantsOf = (local: number, offsetAt: OffsetAt): readonly number[] =>
  [-DAY, DAY].map((near) => (local - offsetAt((local + near) * MINUTE)) * MINUTE);

/** The instant within this time at which local time jumps, where it does. */
function jumpWithin(from: number, to: number, offsetAt: OffsetAt): readonly number[] {
  const offset = offsetAt(from);
  if (offsetAt(to) === offset) return [];
  let before = from;
  let after = to;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle) === offset) before = middle;
    else after = middle;
  }
  return [after];
}

/** Every instant of a local day at which working time can begin or end, in order. */
function edgesOf(hours: NonNullable<Hours>, day: number, offsetAt: OffsetAt): readonly number[] {
  const minutes = [...rangesOf(hours, day - 1).map(({ to }) => to - DAY), ...rangesOf(hours, day).flatMap(endsOf)];
  const offset = offsetAt((day - 1) * DAY * MINUTE);
  // Most days are far from any clock change, and this is asked at each look.
  if (offset === offsetAt((day + 2) * DAY * MINUTE)) {
    const edges = minutes.filter((minute) => 0 <= minute && minute <= DAY).sort((a, b) => a - b);
    return edges.map((minute) => (day * DAY + minute - offset) * MINUTE);
  }
  const [start = 0] = instantsOf(day * DAY, offsetAt);
  const [, end = start] = instantsOf((day + 1) * DAY, offsetAt);
  return minutes
    .filter((minute) => 0 <= minute && minute <= DAY)
    .flatMap((minute) => instantsOf(day * DAY + minute, offsetAt))
    .concat(jumpWithin(start, end, offsetAt))
    .sort((a, b) => a - b);
}
const endsOf = ({ from, to }: Range): readonly number[] => [from, to];

/**
 * The next instant after `wall` at which working time begins or ends; null where none comes within nine days (hours that
 * are null, empty, or without a gap). Exact on days when the clocks change.
 */
export function nextChange(hours: Hours, wall: number, offsetAt: OffsetAt): number | null {
  if (hours === null) return null;
  const working = isWorking(hours, wall, offsetAt);
  const today = localDay(wall, offsetAt);
  for (let day = today; day <= today + 8; day++) {
    const edge = edgesOf(hours, day, offsetAt).find((at) => at > wall && isWorking(hours, at, offsetAt) !== working);
    if (edge !== undefined) return edge;
  }
  return null;
}

/** The instant at which this many working ms have passed; null where the hours never give them. */
export function afterWorking(hours: Hours, from: number, ms: number, offsetAt: OffsetAt): number | null {
  if (hours === null) return from + ms;
  let left = ms;
  let at = from;
  // Interval and hours are bounded, so a few changes are enough; a week of tiny ranges is given up.
  for (let changes = 0; changes < 64; changes++) {
    const change = nextChange(hours, at, offsetAt);
    if (isWorking(hours, at, offsetAt)) {
      if (change === null || change - at >= left) return at + left;
      left -= change - at;
    } else if (change === null) return null;
    at = change;
  }
  return null;
}

/** Where the day's working time stands: its day (days since 1970, local) and the share that has passed. Null off hours. */
export function workingShare(
  hours: NonNullable<Hours>,
  wall: number,
  offsetAt: OffsetAt,
): { readonly day: number; readonly share: number } | null {
  const day = workingDay(hours, wall, offsetAt);
  if (day === null) return null;
  const since = localMinute(wall, offsetAt) - day * DAY;
  let whole = 0;
  let passed = 0;
  for (const { from, to } of rangesOf(hours, day)) {
    whole += to - from;
    passed += Math.min(Math.max(since - from, 0), to - from);
  }
  return { day, share: passed / whole };
}

/** A stretch of time, epoch ms. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The weekday of an instant in local time. */
export const weekdayOf = (wall: number, offsetAt: OffsetAt): Weekday => weekday(localDay(wall, offsetAt));

/** Midnight at the beginning of this local day (days since 1970). */
export const midnight = (day: number, offsetAt: OffsetAt): number =>
  instantsOf(day * DAY, offsetAt)[0] ?? day * DAY * MINUTE;

/** The local day that an instant counts for: the working day it is, else that of the calendar. */
const dayOf = (hours: Hours, wall: number, offsetAt: OffsetAt): number =>
  (hours && workingDay(hours, wall, offsetAt)) ?? localDay(wall, offsetAt);

/**
 * The working time of the day that this instant belongs to, in order; what runs over midnight is whole and belongs to the day
 * it began on. Empty on a day without hours; hours that are null have no spans.
 */
export function spansOfDay(hours: NonNullable<Hours>, wall: number, offsetAt: OffsetAt): readonly Span[] {
  const day = dayOf(hours, wall, offsetAt);
  const end = midnight(day + 1, offsetAt);
  const spans: Span[] = [];
  let at = midnight(day, offsetAt);
  let working = workingDay(hours, at, offsetAt) === day;
  while (working || at < end) {
    const change = nextChange(hours, at, offsetAt);
    if (working) spans.push({ from: at, to: change ?? end });
    if (change === null) break;
    at = change;
    working = at < end && isWorking(hours, at, offsetAt);
  }
  return spans;
}

/** The last full hour of local time at or before an instant. */
export function fullHour(wall: number, offsetAt: OffsetAt): number {
  const past = ((localMinute(wall, offsetAt) % 60) + 60) % 60;
  return wall - past * MINUTE;
}
