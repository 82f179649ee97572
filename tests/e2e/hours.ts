import type { WorkingHours } from '../../shared/settings/settings.ts';

const DAY_MINUTES = 1440;

/**
 * The same hours on every weekday, from so many minutes after now (before it where negative) to so many after. Whole minutes:
 * they begin up to a minute earlier than asked.
 */
export function hoursAround(fromMinutes: number, toMinutes: number): WorkingHours {
  const now = new Date();
  const local = now.getHours() * 60 + now.getMinutes();
  const from = (((local + fromMinutes) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return Array.from({ length: 7 }, () => [{ from, to: from + toMinutes - fromMinutes }]);
}
