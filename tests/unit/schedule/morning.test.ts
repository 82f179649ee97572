import { expect, test } from 'vitest';
import { daysAhead, endOfToday, nextMorning } from '../../../shared/schedule/morning.ts';
import type { WorkingHours } from '../../../shared/settings/settings.ts';
import { BERLIN, offsetIn } from './world/zones.ts';

const UTC = (): number => 0;
const berlin = offsetIn(BERLIN);
/** Wednesday 4 June 2025. */
const wednesday = (hour: number, minute = 0): number => Date.UTC(2025, 5, 4, hour, minute);
const weekdays = (from: number, to: number): WorkingHours =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => (day % 6 === 0 ? [] : [{ from: from * 60, to: to * 60 }]));

test('today ends at four in the morning', () => {
  expect(endOfToday(wednesday(23, 59), UTC)).toBe(wednesday(28));
  expect(endOfToday(wednesday(3, 59), UTC)).toBe(wednesday(4));
  expect(endOfToday(wednesday(4), UTC)).toBe(wednesday(28));
});

test('today ends at four of the clock in nights that hold a clock change', () => {
  expect(endOfToday(Date.UTC(2025, 2, 29, 20), berlin)).toBe(Date.UTC(2025, 2, 30, 2));
  expect(endOfToday(Date.UTC(2025, 9, 25, 20), berlin)).toBe(Date.UTC(2025, 9, 26, 3));
  expect(endOfToday(Date.UTC(2025, 9, 26, 0, 30), berlin)).toBe(Date.UTC(2025, 9, 26, 3));
});

test('the next morning is nine o’clock without working hours', () => {
  expect(nextMorning(null, wednesday(14), UTC)).toBe(wednesday(24 + 9));
  expect(nextMorning(null, wednesday(2), UTC)).toBe(wednesday(9));
  expect(nextMorning([[], [], [], [], [], [], []], wednesday(14), UTC)).toBe(wednesday(24 + 9));
});

test('the next morning is when work begins, after the weekend if need be', () => {
  expect(nextMorning(weekdays(8, 17), wednesday(14), UTC)).toBe(wednesday(24 + 8));
  expect(nextMorning(weekdays(8, 17), wednesday(2 * 24 + 14), UTC)).toBe(wednesday(5 * 24 + 8));
});

test('somebody who is at work at four begins again with the next shift', () => {
  expect(nextMorning(weekdays(22, 30), wednesday(23), UTC)).toBe(wednesday(24 + 22));
});

test('days are told apart by the calendar', () => {
  expect(daysAhead(wednesday(9), wednesday(2), UTC)).toBe(0);
  expect(daysAhead(wednesday(24 + 9), wednesday(23), UTC)).toBe(1);
  expect(daysAhead(wednesday(24), wednesday(22, 30), berlin)).toBe(0);
});
