import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterWorking, isWorking, nextChange, workingShare } from '../../../shared/schedule/hours.ts';
import type { WorkingHours } from '../../../shared/settings/settings.ts';
import { expectAbout } from './world/about.ts';
import { inWorkingHours } from './world/truth.ts';
import { HOUR, MINUTE, World } from './world/world.ts';
import { BERLIN, LORD_HOWE, offsetIn } from './world/zones.ts';

const UTC = (): number => 0;
const berlin = offsetIn(BERLIN);
const at = (hour: number, minute = 0): number => hour * 60 + minute;

/** Two ranges on each weekday, nothing at the weekend. */
const OFFICE = [
  [],
  ...Array.from({ length: 5 }, () => [
    { from: at(9), to: at(12) },
    { from: at(13), to: at(17) },
  ]),
  [],
] satisfies WorkingHours;
/** Saturday night only, 22:00 to 6:00. */
const NIGHT = [[], [], [], [], [], [], [{ from: at(22), to: at(30) }]] satisfies WorkingHours;
const NEVER = [[], [], [], [], [], [], []] satisfies WorkingHours;
const DAY_AND_NIGHT = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]) satisfies WorkingHours;

const wednesday = (hour: number, minute = 0): number => Date.UTC(2025, 5, 4, hour, minute);

describe('working hours', () => {
  it('are each weekday its own, with its first minute and without its last', () => {
    expect(isWorking(OFFICE, wednesday(9), UTC)).toBe(true);
    expect(isWorking(OFFICE, wednesday(9) - 1, UTC)).toBe(false);
    expect(isWorking(OFFICE, wednesday(12) - 1, UTC)).toBe(true);
    expect(isWorking(OFFICE, wednesday(12), UTC)).toBe(false);
    expect(isWorking(OFFICE, Date.UTC(2025, 5, 7, 10), UTC)).toBe(false);
    expect(isWorking(null, Date.UTC(2025, 5, 7, 3), UTC)).toBe(true);
  });

  it('are those of local time', () => {
    expect(isWorking(OFFICE, wednesday(7), berlin)).toBe(true);
    expect(isWorking(OFFICE, wednesday(15), berlin)).toBe(false);
  });

  it('run over midnight into the next day', () => {
    expect(isWorking(NIGHT, Date.UTC(2025, 5, 8, 5, 59), UTC)).toBe(true);
    expect(isWorking(NIGHT, Date.UTC(2025, 5, 8, 6), UTC)).toBe(false);
    expect(isWorking(NIGHT, Date.UTC(2025, 5, 8, 23), UTC)).toBe(false);
  });

  it('know their next change', () => {
    expect(nextChange(OFFICE, wednesday(8), UTC)).toBe(wednesday(9));
    expect(nextChange(OFFICE, wednesday(10), UTC)).toBe(wednesday(12));
    expect(nextChange(OFFICE, Date.UTC(2025, 5, 6, 18), UTC)).toBe(Date.UTC(2025, 5, 9, 9));
    expect(nextChange(NIGHT, Date.UTC(2025, 5, 8, 7), UTC)).toBe(Date.UTC(2025, 5, 14, 22));
    for (const hours of [null, NEVER, DAY_AND_NIGHT]) expect(nextChange(hours, wednesday(8), UTC)).toBeNull();
  });

  it('begin and end at the clock time on days when the clocks change', () => {
    // 30 March 2025, 2:00 becomes 3:00; 26 October 2025, 3:00 becomes 2:00.
    expect(nextChange(NIGHT, Date.UTC(2025, 2, 29, 22), berlin)).toBe(Date.UTC(2025, 2, 30, 4));
    expect(nextChange(NIGHT, Date.UTC(2025, 9, 25, 22), berlin)).toBe(Date.UTC(2025, 9, 26, 5));
  });

  it('begin at the change where their first minute is left out, and are worked once more where it comes twice', () => {
    const early = [[{ from: at(2, 30), to: at(5) }], [], [], [], [], [], []] satisfies WorkingHours;
    expect(nextChange(early, Date.UTC(2025, 2, 29, 20), berlin)).toBe(Date.UTC(2025, 2, 30, 1));
    // 2:30 to 3:00 comes twice.
    const changes = [Date.UTC(2025, 9, 25, 20)];
    for (let times = 0; times < 4; times++) changes.push(nextChange(early, changes.at(-1) ?? 0, berlin) ?? 0);
    expect(changes.slice(1)).toEqual([
      Date.UTC(2025, 9, 26, 0, 30),
      Date.UTC(2025, 9, 26, 1),
      Date.UTC(2025, 9, 26, 1, 30),
      Date.UTC(2025, 9, 26, 4),
    ]);
  });

  it('tell when so much is worked, and how much of the day has passed', () => {
    expect(afterWorking(OFFICE, wednesday(11, 30), HOUR, UTC)).toBe(wednesday(13, 30));
    expect(afterWorking(OFFICE, Date.UTC(2025, 5, 6, 16, 30), HOUR, UTC)).toBe(Date.UTC(2025, 5, 9, 9, 30));
    expect(afterWorking(NEVER, wednesday(8), HOUR, UTC)).toBeNull();
    expect(workingShare(OFFICE, wednesday(12, 30), UTC)).toBeNull();
    expect(workingShare(OFFICE, wednesday(14), UTC)?.share).toBeCloseTo(4 / 7);
  });

  it('take ranges that overlap or touch as one', () => {
    const messy = DAY_AND_NIGHT.map(() => [
      { from: at(10), to: at(12) },
      { from: at(9), to: at(10) },
      { from: at(11), to: at(13) },
    ]);
    expect(nextChange(messy, wednesday(9), UTC)).toBe(wednesday(13));
    expect(workingShare(messy, wednesday(11), UTC)?.share).toBe(0.5);
  });
});

describe('a schedule with working hours', () => {
  const atWork = (hour: number, minute = 0, workingHours: WorkingHours = OFFICE): World =>
    new World({ wall: wednesday(hour, minute), settings: { workingHours } }).start().reads();

  it('counts nothing off hours and says until when', () => {
    const world = atWork(8, 30);
    expect(world.projection?.tray.status).toEqual({ kind: 'off-hours', until: wednesday(9) });
    expect(world.projection?.tray.icon).toEqual({ kind: 'off-hours' });
    expectAbout(
      world.passesUntil((w) => w.prompted),
      90 * MINUTE,
    );
  });

  it('keeps over a pause at noon what was counted, for who works through it', () => {
    const world = atWork(11, 30);
    expectAbout(
      world.passesUntil((w) => w.prompted),
      2 * HOUR,
    );
  });

  it('takes a prompt away at the end of the day', () => {
    const world = atWork(15, 59).passes(58 * MINUTE);
    world.tell({ kind: 'postpone', minutes: 1 }).tell({ kind: 'moved' });
    world.changes({ settings: { workingHours: OFFICE, intervalMinutes: 20 } });
    expect(world.passes(3 * HOUR).prompts).toBe(0);
  });

  it('goes on at once when its hours are taken off', () => {
    const world = atWork(11)
      .passes(90 * MINUTE)
      .changes({ settings: { workingHours: null } });
    expect(world.projection?.tray.status).toMatchObject({ kind: 'next' });
  });

  it('says that none are left where there are none', () => {
    expect(atWork(11, 0, NEVER).projection?.tray.status).toEqual({ kind: 'off-hours', until: null });
  });
});

describe('the next change of any hours', () => {
  const zones = [() => 0, offsetIn(BERLIN), offsetIn(LORD_HOWE)];
  const range = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
    .map(([from, length]) => ({ from, to: from + length }));
  const week = fc.array(fc.array(range, { maxLength: 3 }), { minLength: 7, maxLength: 7 });
  // Around the days on which the clocks change, and ordinary ones.
  const minute = fc
    .tuple(
      fc.constantFrom(
        Date.UTC(2025, 2, 28),
        Date.UTC(2025, 9, 24),
        Date.UTC(2025, 3, 3),
        Date.UTC(2025, 9, 2),
        Date.UTC(2025, 6, 1),
      ),
      fc.integer({ min: 0, max: 5 * 1440 }),
    )
    .map(([from, minutes]) => from + minutes * MINUTE);

  it('is the first minute at which the answer is another', () => {
    fc.assert(
      fc.property(week, minute, fc.constantFrom(...zones), (hours, wall, offsetAt) => {
        const working = (at: number): boolean => inWorkingHours(hours, at, offsetAt(at));
        expect(isWorking(hours, wall, offsetAt)).toBe(working(wall));
        const change = nextChange(hours, wall, offsetAt);
        const end = change ?? wall + 8 * 24 * HOUR;
        for (let at = wall; at < end; at += MINUTE)
          if (working(at) !== working(wall)) expect.fail(`missed ${String(at)}`);
        if (change !== null) expect(working(change)).not.toBe(working(wall));
      }),
      { numRuns: 400, seed: 20_261_125 },
    );
  });
});
