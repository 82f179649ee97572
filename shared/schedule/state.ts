import * as v from 'valibot';
import { INTERRUPTIONS } from './event.ts';

/** All that the schedule remembers: plain JSON, stored after each transition. */

export const SCHEDULE_VERSION = 1;

const Finite = v.pipe(v.number(), v.finite());
const Ms = v.pipe(Finite, v.minValue(0));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A break: how far it is, and how long it has stood still. */
const BreakRun = v.object({
  lengthMs: Ms,
  elapsedMs: Ms,
  long: v.boolean(),
});
export type BreakRun = v.InferOutput<typeof BreakRun>;

const Phase = v.variant('kind', [
  /** Nothing on screen. Whether a break is due, held or resting follows from the counts and the reasons to wait. */
  v.object({ kind: v.literal('working') }),
  v.object({
    kind: v.literal('prompted'),
    long: v.boolean(),
    painted: v.boolean(),
    pointed: v.boolean(),
    ringLeftMs: Ms,
    /** How long the ring has waited for the first frame, or been held by the pointer: both are bounded. */
    heldMs: Ms,
  }),
  v.object({
    kind: v.literal('on-break'),
    run: BreakRun,
    paused: v.boolean(),
    frozen: v.boolean(),
    /** How long it has stood still without interruption. */
    stillMs: Ms,
  }),
  /** "That's it" is on screen. */
  v.object({ kind: v.literal('ended'), leftMs: Ms }),
  /** The break is over; counting begins with the first input. */
  v.object({ kind: v.literal('awaiting-return') }),
]);
export type Phase = v.InferOutput<typeof Phase>;

const Pause = v.nullable(
  v.variant('kind', [
    v.object({ kind: v.literal('for'), leftMs: Ms }),
    v.object({ kind: v.literal('until'), wall: Finite }),
    v.object({ kind: v.literal('until-turned-on') }),
  ]),
);
export type Pause = v.InferOutput<typeof Pause>;

export const ScheduleState = v.object({
  version: v.literal(SCHEDULE_VERSION),
  /** The clocks at the last event; null before the first. */
  at: v.nullable(v.object({ mono: Finite, boot: Finite, wall: Finite })),
  /** The next look comes this long after `at`. Up to there the app is known to have run, even if it is killed. */
  lookInMs: Ms,
  phase: Phase,
  count: v.object({
    /** Desk time since the last break or natural break. */
    deskMs: Ms,
    /** Desk time at which the running interval began: more than 0 after a break that was skipped. */
    baseMs: Ms,
    /** Added to the interval by Postpone while nothing was due. */
    extraMs: Ms,
    /** Asked again when this has passed: after "In 5 min" and after a prompt that was ignored. */
    againMs: Ms,
    /** Left of the minute between the last reason's end and the prompt. */
    settleMs: Ms,
    /** How long the prompt has waited for a pause in typing; null while it does not. */
    typingMs: v.nullable(Ms),
    /** Prompts that were ignored in a row. */
    ignored: Count,
  }),
  presence: v.object({
    locked: v.boolean(),
    /** Suspend was announced and resume has not come. */
    suspended: v.boolean(),
    /** How long the person has given no sign, as of `at`: idle, lock and sleep in one run. */
    awayMs: Ms,
    /** Sleep within that run, which the system's idle time may leave out. */
    sleptMs: Ms,
    /** Awake since the end of that sleep: less idle than this is input after it. */
    wokenMs: Ms,
  }),
  pause: Pause,
  interruptions: v.array(v.picklist(INTERRUPTIONS)),
  /** Whether a reason to wait stood at `at`: its end begins the settling minute. */
  waiting: v.boolean(),
  /** Whether it was off hours at `at`: what passed since then is judged by the hours that held then. */
  offHours: v.boolean(),
  long: v.object({
    /** Local day (days since 1970) that the two marks belong to. */
    day: v.nullable(v.pipe(v.number(), v.integer())),
    /** Whether the long break of the first and of the second half was offered and answered. */
    firstHalf: v.boolean(),
    secondHalf: v.boolean(),
    /** Short breaks since the last long one. */
    short: Count,
  }),
  /** A break that ended before its time and can go on, for as long as `leftMs`. */
  resumable: v.nullable(v.object({ run: BreakRun, leftMs: Ms })),
  /** Wall time since when the person is up, after 5 hours or more away; null where that was never seen, or they said so. */
  upSinceWall: v.nullable(Finite),
});
export type ScheduleState = v.InferOutput<typeof ScheduleState>;

/** The state before the first event. */
export function newState(): ScheduleState {
  return {
    version: SCHEDULE_VERSION,
    at: null,
    lookInMs: 0,
    phase: { kind: 'working' },
    count: { deskMs: 0, baseMs: 0, extraMs: 0, againMs: 0, settleMs: 0, typingMs: null, ignored: 0 },
    presence: { locked: false, suspended: false, awayMs: 0, sleptMs: 0, wokenMs: 0 },
    pause: null,
    interruptions: [],
    waiting: false,
    offHours: false,
    long: { day: null, firstHalf: false, secondHalf: false, short: 0 },
    resumable: null,
    upSinceWall: null,
  };
}

/** The state that was stored, or null where it is broken or of another version: begin with `newState` then. */
export function parseState(stored: unknown): ScheduleState | null {
  const result = v.safeParse(ScheduleState, stored);
  return result.success ? result.output : null;
}
