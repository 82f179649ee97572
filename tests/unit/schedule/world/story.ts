import fc from 'fast-check';
import type { Guidance } from '../../../../shared/schedule/context.ts';
import { INTERRUPTIONS, type ScheduleEvent } from '../../../../shared/schedule/event.ts';
import type { WorkingHours } from '../../../../shared/settings/settings.ts';
import { HOUR, MINUTE, SECOND, type WorldOptions } from './world.ts';
import { BERLIN, LORD_HOWE, offsetIn } from './zones.ts';

/** What can happen on a day, as data: drawn at random, shrunk to the shortest story that still fails. */

export type Act =
  | { readonly does: 'work' | 'type' | 'rest' | 'stall'; readonly ms: number }
  | { readonly does: 'lock'; readonly ms: number; readonly told: boolean; readonly untold: boolean }
  | {
      readonly does: 'sleep';
      readonly ms: number;
      readonly told: boolean;
      readonly woken: 'at once' | 'late' | 'twice' | 'never';
    }
  | { readonly does: 'ring' }
  | { readonly does: 'set clock'; readonly ms: number }
  | { readonly does: 'travel'; readonly zone: ZoneName }
  | { readonly does: 'set interval'; readonly minutes: number }
  | { readonly does: 'set hours'; readonly hours: HoursName }
  | { readonly does: 'save unrelated settings' }
  | { readonly does: 'guidance'; readonly guidance: Guidance; readonly ms: number }
  | { readonly does: 'tell'; readonly event: ScheduleEvent }
  | { readonly does: 'pause until'; readonly inMs: number }
  | { readonly does: 'go'; readonly how: 'kill' | 'quit' | 'reboot'; readonly ms: number };

/** What the person does with a prompt, and what becomes of a break. */
export type Answer = 'start' | 'postpone' | 'skip' | 'ignore' | 'point' | 'window fails';
export type Fate = 'follow' | 'pause' | 'leave' | 'hurt' | 'skip' | 'end' | 'window fails' | 'swap' | 'clock is set';

export const ZONES = { utc: () => 0, berlin: offsetIn(BERLIN), 'lord howe': offsetIn(LORD_HOWE) } as const;
export type ZoneName = keyof typeof ZONES;

const daily = (...ranges: readonly { from: number; to: number }[]): WorkingHours =>
  Array.from({ length: 7 }, () => [...ranges]);
export const HOURS = {
  always: null,
  office: daily({ from: 540, to: 720 }, { from: 780, to: 1020 }),
  night: daily({ from: 1320, to: 1800 }),
  early: daily({ from: 90, to: 150 }, { from: 420, to: 1200 }),
  never: daily(),
} as const satisfies Record<string, WorkingHours>;
export type HoursName = keyof typeof HOURS;

export interface Story {
  readonly world: Pick<WorldOptions, 'sleepClock' | 'idleKnown' | 'lockKnown' | 'idleRunsInSleep'>;
  readonly wall: number;
  readonly zone: ZoneName;
  readonly hours: HoursName;
  readonly intervalMinutes: number;
  readonly longBreaks: boolean;
  readonly waitForTypingGap: boolean;
  readonly paintMs: number | null;
  /** Added to each timer in turn. */
  readonly timerErrors: readonly number[];
  readonly answers: readonly Answer[];
  readonly fates: readonly Fate[];
  readonly acts: readonly Act[];
}

const ms = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(min / SECOND), max: Math.floor(max / SECOND) }).map((seconds) => seconds * SECOND);
/** Absences around the length that counts, short ones, and a lunch or a night. */
const absence = fc.oneof(ms(SECOND, 4 * MINUTE), ms(4.9 * MINUTE, 5.1 * MINUTE), ms(6 * MINUTE, 40 * MINUTE));
const nonsense = fc.constantFrom(NaN, -1, 0, Infinity);
const length = fc.oneof({ weight: 9, arbitrary: ms(MINUTE, 5 * MINUTE) }, { weight: 1, arbitrary: nonsense });

const tray: fc.Arbitrary<ScheduleEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('pause' as const),
    pause: fc.oneof(
      fc.record({ kind: fc.constant('for' as const), ms: fc.oneof(ms(MINUTE, 40 * MINUTE), nonsense) }),
      fc.constant({ kind: 'until-turned-on' as const }),
    ),
  }),
  fc.constant({ kind: 'turn-on' as const }),
  fc.constant({ kind: 'turn-on' as const }),
  fc.record({ kind: fc.constant('postpone' as const), minutes: fc.oneof(fc.constantFrom(5, 10, 15), nonsense) }),
  fc.constantFrom({ kind: 'moved' as const }, { kind: 'moved' as const }, { kind: 'up-longer' as const }),
  fc.record({ kind: fc.constant('stretch-now' as const), lengthMs: length }),
  fc.record({ kind: fc.constant('resume-break' as const), lengthMs: length }),
);
const interruption: fc.Arbitrary<ScheduleEvent> = fc.record({
  kind: fc.constant('interruption' as const),
  what: fc.constantFrom(...INTERRUPTIONS),
  // Off more often than on, so that most of a day is free.
  on: fc.constantFrom(true, false, false),
});
/** Events where they make no sense. */
const stray: fc.Arbitrary<ScheduleEvent> = fc.oneof(
  fc.constantFrom<ScheduleEvent>(
    { kind: 'suspend' },
    { kind: 'resume' },
    { kind: 'unlocked' },
    { kind: 'prompt-painted' },
    { kind: 'prompt-postpone' },
    { kind: 'prompt-skip' },
    { kind: 'break-pause' },
    { kind: 'break-resume' },
    { kind: 'break-end' },
    { kind: 'break-freeze' },
    { kind: 'break-unfreeze' },
    { kind: 'ended-close' },
    { kind: 'window-failed', window: 'prompt' },
    { kind: 'window-failed', window: 'break' },
  ),
  fc.record({ kind: fc.constant('prompt-pointed' as const), over: fc.boolean() }),
  fc.record({ kind: fc.constant('prompt-start' as const), lengthMs: length }),
  fc.record({ kind: fc.constant('break-skip' as const), ms: fc.oneof(ms(SECOND, MINUTE), nonsense) }),
  fc.record({ kind: fc.constant('break-length' as const), lengthMs: length }),
);
const tell = (event: fc.Arbitrary<ScheduleEvent>): fc.Arbitrary<Act> =>
  fc.record({ does: fc.constant('tell' as const), event });

const atWork: fc.Arbitrary<Act> = fc.record({
  does: fc.constantFrom('work' as const, 'work' as const, 'type' as const),
  ms: ms(SECOND, 80 * MINUTE),
});
const away: fc.Arbitrary<Act> = fc.record({ does: fc.constant('rest' as const), ms: absence });

/** Days on a computer that tells everything, in order and on time. */
export const honestActs: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: atWork },
  { weight: 3, arbitrary: away },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('lock' as const),
      ms: absence,
      told: fc.constant(true),
      untold: fc.constant(false),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('sleep' as const),
      ms: fc.oneof(absence, ms(HOUR, 10 * HOUR)),
      told: fc.constant(true),
      woken: fc.constant('at once' as const),
    }),
  },
  { weight: 2, arbitrary: tell(tray) },
  { weight: 1, arbitrary: tell(interruption) },
  { weight: 1, arbitrary: fc.constant({ does: 'save unrelated settings' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('set clock' as const), ms: fc.constantFrom(-HOUR, HOUR, 9 * HOUR) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('travel' as const), zone: zoneName() }) },
);

function zoneName(): fc.Arbitrary<ZoneName> {
  return fc.constantFrom<ZoneName>('utc', 'berlin', 'lord howe');
}
function hoursName(): fc.Arbitrary<HoursName> {
  return fc.constantFrom<HoursName>('always', 'always', 'always', 'office', 'office', 'night', 'early', 'never');
}
const interval = fc.constantFrom(20, 25, 40, 60, 90);

/** Days on a computer on which everything goes wrong. */
export const wildActs: fc.Arbitrary<Act> = fc.oneof(
  { weight: 9, arbitrary: atWork },
  { weight: 3, arbitrary: away },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('stall' as const), ms: ms(SECOND, 40 * SECOND) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('lock' as const),
      ms: absence,
      told: fc.boolean(),
      untold: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('sleep' as const),
      ms: fc.oneof(absence, ms(HOUR, 10 * HOUR)),
      told: fc.boolean(),
      woken: fc.constantFrom('at once' as const, 'late' as const, 'twice' as const, 'never' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ does: 'ring' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('set clock' as const),
      ms: fc.constantFrom(-24 * HOUR, -HOUR, -SECOND, SECOND, HOUR, 400 * 24 * HOUR),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('travel' as const), zone: zoneName() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('set interval' as const), minutes: interval }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('set hours' as const), hours: hoursName() }) },
  { weight: 1, arbitrary: fc.constant({ does: 'save unrelated settings' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('guidance' as const),
      guidance: fc.constantFrom<Guidance>('reminders', 'none'),
      ms: ms(SECOND, 90 * MINUTE),
    }),
  },
  { weight: 2, arbitrary: tell(tray) },
  { weight: 2, arbitrary: tell(interruption) },
  { weight: 2, arbitrary: tell(stray) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('pause until' as const), inMs: ms(-HOUR, 3 * HOUR) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('go' as const),
      how: fc.constantFrom('kill' as const, 'kill' as const, 'quit' as const, 'reboot' as const),
      ms: fc.oneof(ms(0, MINUTE), ms(0, HOUR)),
    }),
  },
);

/** Days on which the clocks change, and ordinary ones. */
const walls = [
  Date.UTC(2025, 5, 4, 8),
  Date.UTC(2025, 2, 29, 20),
  Date.UTC(2025, 9, 25, 20),
  Date.UTC(2025, 3, 5, 9),
  Date.UTC(2025, 9, 4, 9),
];

export const story = (acts: fc.Arbitrary<Act>, honest: boolean): fc.Arbitrary<Story> =>
  fc.record({
    world: fc.record({
      sleepClock: fc.constantFrom('boot-runs-on' as const, 'all-run-on' as const),
      idleKnown: honest ? fc.constant(true) : fc.constantFrom(true, true, true, true, false),
      lockKnown: honest ? fc.constant(true) : fc.constantFrom(true, true, false),
      idleRunsInSleep: fc.boolean(),
    }),
    wall: fc.constantFrom(...walls),
    zone: zoneName(),
    hours: hoursName(),
    intervalMinutes: interval,
    longBreaks: fc.boolean(),
    waitForTypingGap: fc.boolean(),
    paintMs: fc.constantFrom(0, 80, 2_000, null),
    timerErrors: honest
      ? fc.constant([0])
      : fc.array(fc.constantFrom(0, 0, 0, -200, -20, 5_000, 15_000), { minLength: 1, maxLength: 5 }),
    answers: fc.array(
      fc.constantFrom<Answer>('start', 'start', 'postpone', 'skip', 'ignore', 'point', 'window fails'),
      { minLength: 1, maxLength: 6 },
    ),
    fates: fc.array(
      fc.constantFrom<Fate>(
        'follow',
        'follow',
        'pause',
        'leave',
        'hurt',
        'skip',
        'end',
        'window fails',
        'swap',
        'clock is set',
      ),
      { minLength: 1, maxLength: 6 },
    ),
    acts: fc.array(acts, { minLength: 8, maxLength: 40, size: 'max' }),
  });
