import type { Elapsed } from './elapsed.ts';
import type { ScheduleEvent, Seen } from './event.ts';
import { IDLE_GRAIN, NATURAL_BREAK, UNCONFIRMED_LOCK, UNCONFIRMED_LOCK_BLIND } from './limits.ts';
import type { ScheduleState } from './state.ts';

/**
 * Whether the person is here. Idle, lock and sleep that follow each other are one run of time away, judged by its length.
 */

export type Presence = ScheduleState['presence'];

export interface PresenceStep {
  readonly presence: Presence;
  /** The longest run of time away that this step knows of. */
  readonly longestMs: number;
  /** Awake time with the person at the desk; after a natural break only what came after it. */
  readonly hereMs: number;
  /** The person gave a sign in this step. */
  readonly sign: boolean;
}

/** Only a person who is there asks for these. */
const ASKED: ReadonlySet<ScheduleEvent['kind']> = new Set<ScheduleEvent['kind']>([
  'prompt-start',
  'prompt-postpone',
  'prompt-skip',
  'stretch-now',
  'resume-break',
  'moved',
  'up-longer',
  'postpone',
  'pause',
  'turn-on',
]);

/** Locked after this event: an event is believed at once, and the system's word at each look. */
function lockedAfter(presence: Presence, event: ScheduleEvent, seen: Seen, span: number, sawInput: boolean): boolean {
  if (event.kind === 'locked') return true;
  if (event.kind === 'unlocked') return false;
  if (seen.locked !== null) return seen.locked;
  // Only a running app is told of locks; and nobody asks for anything through a locked screen.
  if (event.kind === 'started' || ASKED.has(event.kind)) return false;
  // A lost unlock must not stop the schedule for good.
  const bound = seen.idleMs === null ? UNCONFIRMED_LOCK_BLIND : UNCONFIRMED_LOCK;
  const doubtful = presence.awayMs + span >= bound && (sawInput || seen.idleMs === null);
  return presence.locked && !doubtful;
}

/** Suspended after this event: only resume, proven sleep, a look that came in time, or somebody who asks ends it. */
function suspendedAfter(presence: Presence, event: ScheduleEvent, slept: boolean): boolean {
  if (event.kind === 'suspend') return true;
  const awake = event.kind === 'resume' || event.kind === 'looked' || event.kind === 'started';
  const over = awake || ASKED.has(event.kind) || slept;
  return presence.suspended && !over;
}

const less = (ms: number, by: number): number => Math.max(0, ms - by);

/** What becomes of the presence as this time passes. `sitting` while a guided break runs: no input is no absence then. */
export function stepPresence(
  before: Presence,
  event: ScheduleEvent,
  seen: Seen,
  elapsed: Elapsed,
  sitting: boolean,
): PresenceStep {
  const step = observe(before, event, seen, elapsed, sitting);
  if (!ASKED.has(event.kind)) return step;
  // Who asks for something is here, whatever the system has seen so far.
  return { ...step, presence: { ...step.presence, awayMs: 0, sleptMs: 0, wokenMs: 0 }, sign: true };
}

/** The same from clocks, idle time and lock alone. */
function observe(
  before: Presence,
  event: ScheduleEvent,
  seen: Seen,
  { awakeMs, sleptMs }: Elapsed,
  sitting: boolean,
): PresenceStep {
  const span = awakeMs + sleptMs;
  const idle = seen.idleMs;
  const starts = event.kind === 'started';
  // Input may have come while the app did not run, but not while the computer slept.
  // On waking, what the system calls idle may lie before the sleep.
  const wakes = event.kind === 'resume' && sleptMs > 0;
  const wokenMs = before.sleptMs > 0 && sleptMs === 0 ? before.wokenMs + awakeMs : 0;
  const sawInput = idle !== null && !wakes && idle < (starts ? span : Math.max(awakeMs, wokenMs)) - IDLE_GRAIN;
  const locked = lockedAfter(before, event, seen, span, sawInput);
  const suspended = suspendedAfter(before, event, sleptMs > 0);
  const wasGone = before.awayMs >= NATURAL_BREAK;

  if (before.locked) {
    const awayMs = before.awayMs + span;
    if (locked) {
      return {
        presence: { locked, suspended, awayMs, sleptMs: 0, wokenMs: 0 },
        longestMs: awayMs,
        hereMs: 0,
        sign: false,
      };
    }
    const sinceInput = event.kind === 'unlocked' || idle === null ? 0 : Math.min(idle, span);
    // An unlock that nobody told of came at any moment since the last look.
    const known = event.kind !== 'unlocked' && sawInput ? Math.max(before.awayMs, sleptMs, sinceInput) : awayMs;
    return {
      presence: { locked, suspended, awayMs: sinceInput, sleptMs: 0, wokenMs: 0 },
      longestMs: known,
      hereMs: 0,
      sign: sinceInput < NATURAL_BREAK,
    };
  }

  if (idle === null) {
    const natural = sleptMs >= NATURAL_BREAK;
    return {
      presence: { locked, suspended, awayMs: 0, sleptMs: 0, wokenMs: 0 },
      longestMs: sleptMs,
      hereMs: natural ? 0 : awakeMs,
      sign: true,
    };
  }

  if (sitting && sleptMs === 0) {
    return {
      presence: { locked, suspended, awayMs: 0, sleptMs: 0, wokenMs: 0 },
      longestMs: 0,
      hereMs: awakeMs,
      sign: sawInput,
    };
  }

  if (sawInput) {
    const natural = wasGone || sleptMs >= NATURAL_BREAK;
    // In a pause and off hours it is looked for rarely: the person may have been here and be gone again.
    const gone = idle >= NATURAL_BREAK;
    // Of the return only the last sign is known, and nothing where sleep or downtime lies in the same step.
    const sinceReturn = starts || sleptMs > 0 ? 0 : idle;
    // Of a lock that nobody told, it is known that it came after the last input.
    const untold = locked && event.kind !== 'locked' ? Math.min(idle, awakeMs) : 0;
    return {
      presence: { locked, suspended, awayMs: idle, sleptMs: 0, wokenMs: 0 },
      longestMs: Math.max(sleptMs, idle),
      hereMs: gone ? 0 : less(natural ? Math.min(sinceReturn, awakeMs) : awakeMs, untold),
      sign: !gone,
    };
  }

  const slept = before.sleptMs + sleptMs;
  // Nothing was known before the start: the system's word alone says how long the person has been away.
  const known = starts ? Math.max(before.awayMs + span, idle) : before.awayMs + span;
  const awayMs = Math.min(known, idle + IDLE_GRAIN + slept);
  const gone = awayMs >= NATURAL_BREAK;
  // Nobody told when the screen was locked: it was after the last input.
  const lockedMs = locked && event.kind !== 'locked' ? Math.min(awayMs, awakeMs) : 0;
  return {
    presence: { locked, suspended, awayMs, sleptMs: slept, wokenMs },
    longestMs: awayMs,
    hereMs: gone || wasGone ? 0 : awakeMs - lockedMs,
    sign: awayMs < before.awayMs,
  };
}
