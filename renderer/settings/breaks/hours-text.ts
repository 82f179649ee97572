import { pages } from '../../../shared/messages/en/pages.ts';
import { today } from '../../../shared/messages/en/today.ts';
import { words } from '../../../shared/messages/message.ts';
import { WEEKDAYS, type HourRange, type Weekday, type WorkingHours } from '../../../shared/settings/settings.ts';

/** Working hours in words and as choices. */

const say = words({ ...pages, ...today });

/** As most people see a week; what is stored begins on Sunday. */
export const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

const DAY = 1440;
export const weekdayName = (day: Weekday): string => say(`weekday.${day}`);

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
export const timeText = (minutes: number): string => clock.format((minutes % DAY) * 60_000);

export const rangeText = ({ from, to }: HourRange): string =>
  say('breaks.hours.range', { from: timeText(from), to: timeText(to) });

const QUARTER = 15;
/** What a list of times offers, in minutes of a day: every quarter of an hour, and this one where it is none of them. */
export const timeChoices = (minutes: number): readonly number[] =>
  [...new Set([...Array.from({ length: DAY / QUARTER }, (_, at) => at * QUARTER), minutes % DAY])].sort(
    (a, b) => a - b,
  );

/** A range of two clock times: one that does not end after it begins runs over midnight. */
export const rangeOf = (from: number, to: number): HourRange => ({
  from,
  to: (to % DAY) + (to % DAY <= from ? DAY : 0),
});

export const runsOver = ({ to }: HourRange): boolean => to > DAY;

/** Days with the same ranges that follow each other in the week, together; free days are left out. */
export function hoursLines(hours: NonNullable<WorkingHours>): readonly string[] {
  const groups: { first: Weekday; last: Weekday; ranges: string }[] = [];
  let before: string | undefined;
  for (const day of WEEK) {
    const ranges = (hours[day] ?? []).map(rangeText).join(', ');
    const group = groups.at(-1);
    if (group && ranges && ranges === before) group.last = day;
    else if (ranges) groups.push({ first: day, last: day, ranges });
    before = ranges;
  }
  return groups.map(({ first, last, ranges }) => say('breaks.hours.line', { days: daysText(first, last), ranges }));
}

const daysText = (first: Weekday, last: Weekday): string =>
  first === last
    ? weekdayName(first)
    : say('breaks.hours.days', { first: weekdayName(first), last: weekdayName(last) });

const OFFICE: HourRange = { from: 9 * 60, to: 17 * 60 + 30 };

/** Where somebody begins who has set nothing yet: Monday to Friday. */
export const usualHours = (): NonNullable<WorkingHours> =>
  WEEKDAYS.map((day) => (day === 0 || day === 6 ? [] : [OFFICE]));

/** The hours that are added to a day: the usual ones, or an hour after the last that end before midnight. */
export function nextRange(ranges: readonly HourRange[]): HourRange {
  const end = Math.max(...ranges.map(({ to }) => to), -Infinity);
  if (!Number.isFinite(end)) return OFFICE;
  const from = Math.min(end + 60, DAY - 60);
  return { from, to: Math.min(from + 3 * 60, DAY) };
}

/** One weekday's ranges replaced. */
export const withDay = (
  hours: NonNullable<WorkingHours>,
  day: Weekday,
  ranges: readonly HourRange[],
): NonNullable<WorkingHours> => WEEKDAYS.map((one) => [...(one === day ? ranges : (hours[one] ?? []))]);

/** Tuesday to Friday as Monday. */
export const likeMonday = (hours: NonNullable<WorkingHours>): NonNullable<WorkingHours> =>
  WEEKDAYS.map((day) => [...((day >= 2 && day <= 5 ? hours[1] : hours[day]) ?? [])]);
