import { describe, expect, it } from 'vitest';
import { spansOfDay } from '../../../shared/schedule/hours.ts';
import { outlook, type Outlook } from '../../../shared/schedule/outlook.ts';
import type { WorkingHours } from '../../../shared/settings/settings.ts';
import { HOUR, MINUTE, SECOND, World } from './world/world.ts';
import { BERLIN, offsetIn } from './world/zones.ts';

const UTC = (): number => 0;
const wednesday = (hour: number, minute = 0): number => Date.UTC(2025, 5, 4, hour, minute);
const clock = (wall: number): string => new Date(wall).toISOString().slice(11, 16);
const everyDay = (...ranges: { from: number; to: number }[]): NonNullable<WorkingHours> =>
  Array.from({ length: 7 }, () => ranges);
const NINE_TO_FIVE = everyDay({ from: 540, to: 720 }, { from: 780, to: 1020 });
const NIGHT = everyDay({ from: 1320, to: 1800 });

const from = (world: World): Outlook => outlook(world.state(), world.context, world.wall);
const clocks = (coming: Outlook['coming']): string[] =>
  coming.map(({ at, long }) => `${clock(at)} ${long ? 'long' : 'short'}`);

/** Takes each break that is offered, and tells when it came. */
function lived(world: World, until: number): string[] {
  const came: string[] = [];
  while (world.wall < until) {
    world.passes(SECOND);
    const { window } = world.projection ?? {};
    if (window?.kind !== 'prompt') continue;
    came.push(`${clock(world.wall)} ${window.long ? 'long' : 'short'}`);
    world.tell({ kind: 'prompt-start', lengthMs: window.budgetMs }).passes(window.budgetMs).reads();
  }
  return came;
}

describe('the day’s line', () => {
  it('begins an hour before work and ends an hour after it', () => {
    const day = from(new World({ settings: { workingHours: NINE_TO_FIVE } }).start());
    expect([clock(day.from), clock(day.to)]).toEqual(['08:00', '18:00']);
    expect(day.spans.map((span) => [clock(span.from), clock(span.to)])).toEqual([
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ]);
  });

  it('holds now, however late it is', () => {
    const day = from(new World({ wall: wednesday(21, 30), settings: { workingHours: NINE_TO_FIVE } }).start());
    expect([clock(day.from), clock(day.to)]).toEqual(['08:00', '22:00']);
    expect(day.coming).toEqual([]);
  });

  it('surrounds now where there are no working hours', () => {
    const day = from(new World({ wall: wednesday(10, 20), settings: { workingHours: null } }).start());
    expect([clock(day.from), clock(day.to)]).toEqual(['07:00', '19:00']);
    expect(day.spans).toEqual([{ from: day.from, to: day.to }]);
  });

  it('shows a night that began yesterday as one', () => {
    const day = from(new World({ wall: wednesday(2), settings: { workingHours: NIGHT } }).start());
    expect(day.spans).toEqual([{ from: wednesday(-2), to: wednesday(6) }]);
    expect(day.from).toBe(wednesday(-3));
  });

  it('is empty on a free day', () => {
    const hours = NINE_TO_FIVE.map((ranges, weekday) => (weekday === 3 ? [] : ranges));
    const day = from(new World({ settings: { workingHours: hours } }).start());
    expect(day.spans).toEqual([]);
    expect(day.coming).toEqual([]);
  });
});

describe('the breaks to come', () => {
  it.each([
    ['nine to five', { workingHours: NINE_TO_FIVE, intervalMinutes: 40, breakSeconds: 120, longBreaks: true }],
    ['all day', { workingHours: null, intervalMinutes: 50, breakSeconds: 60, longBreaks: true }],
    ['at night', { workingHours: NIGHT, intervalMinutes: 90, breakSeconds: 300 }],
    ['without long breaks', { workingHours: NINE_TO_FIVE, intervalMinutes: 25, longBreaks: false }],
  ] as const)('are those that come to somebody who stays: %s', (_name, settings) => {
    const world = new World({ wall: wednesday(9), settings: { ...settings, waitForTypingGap: false } }).start().reads();
    const day = from(world);
    expect(day.coming.length).toBeGreaterThan(3);
    const minutes = (line: string): number => Number(line.slice(0, 2)) * 60 + Number(line.slice(3, 5));
    const came = lived(world, day.to);
    // Coming back takes a moment after each break, so the last one may fall out of the day.
    expect(day.coming.length - came.length).toBeOneOf([0, 1]);
    came.forEach((line, index) => {
      const told = clocks(day.coming)[index] ?? '';
      expect(line.slice(6)).toBe(told.slice(6));
      expect(Math.abs(minutes(line) - minutes(told)), `${line} was told as ${told}`).toBeLessThanOrEqual(index + 1);
    });
  });

  it('begin after a pause', () => {
    const world = new World({ settings: { intervalMinutes: 60, workingHours: null } }).start().reads();
    world.tell({ kind: 'pause', pause: { kind: 'for', ms: 2 * HOUR } });
    expect(clocks(from(world).coming)[0]).toBe('12:00 short');
    world.tell({ kind: 'pause', pause: { kind: 'until-turned-on' } });
    expect(from(world).coming).toEqual([]);
  });

  it('move with what was counted already', () => {
    const world = new World({ settings: { intervalMinutes: 60, workingHours: null } }).start().reads();
    world.passes(20 * MINUTE);
    expect(clocks(from(world).coming)[0]).toBe('10:00 short');
  });
});

describe('the working time of a day', () => {
  it('keeps its clock times where the clocks change', () => {
    const berlin = offsetIn(BERLIN);
    const spans = spansOfDay(everyDay({ from: 60, to: 240 }), Date.UTC(2025, 2, 30, 12), berlin);
    expect(spans).toEqual([{ from: Date.UTC(2025, 2, 30, 0), to: Date.UTC(2025, 2, 30, 2) }]);
  });

  it('ends for days without a gap', () => {
    expect(spansOfDay(everyDay({ from: 0, to: 1440 }), wednesday(12), UTC)).toEqual([
      { from: wednesday(0), to: wednesday(24) },
    ]);
  });
});
