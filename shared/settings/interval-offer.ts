import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** The interval that is offered once, after the first week, in minutes: the clinical report's, C.5. */
export const SHORTER_INTERVAL = 40;
const WEEK_MS = 7 * 24 * 3_600_000;

/**
 * Whether the shorter interval is to be offered: after the first week, to somebody who has not chosen an interval and has not
 * answered yet.
 * @param startedAt when the statement was accepted, epoch ms; null before
 * @param now wall clock, epoch ms
 */
export function offersShorterInterval(
  { intervalMinutes, shorterIntervalAnswered }: Pick<Settings, 'intervalMinutes' | 'shorterIntervalAnswered'>,
  startedAt: number | null,
  now: number,
): boolean {
  const untouched = intervalMinutes === DEFAULT_SETTINGS.intervalMinutes && !shorterIntervalAnswered;
  return untouched && startedAt !== null && now >= startedAt + WEEK_MS;
}
