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

/** Locked after this event: an event is believed at once, and the system's word at each look. */
function lockedAfter(presence: Presence, event: ScheduleEvent, seen: Seen, span: number, sawInput: boolean): boolean {
  if (event.kind === 'locked') return true;
  if (event.kind === 'unlocked') return false;
  if (seen.locked !== null) return seen.locked;
  // A lost unlock must not stop the schedule for good.
  const bound = seen.idleMs === null ? UNCONFIRMED_LOCK_BLIND : UNCONFIRMED_LOCK;
  const doubtful = presence.awayMs + span >= bound && (sawInput || seen.idleMs === null);
  return presence.locked && !doubtful;
}

/** Suspended after this event: only resume, proven sleep, or a look that came in time ends it. */
function suspendedAfter(presence: Presence, event: ScheduleEvent, slept: boolean): boolean {
  if (event.kind === 'suspend') return true;
  const over = event.kind === 'resume' || event.kind === 'looked' || event.kind === 'started' || slept;
  return presence.suspended && !over;
}

const less = (ms: number, by: number): number => Math.max(0, ms - by);

/** What becomes of the presence as this time passes. `sitting` while a guided break runs: no input is no absence then. */
export function stepPresence(
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
  const sawInput = idle !== null && idle < (starts ? span : awakeMs) - IDLE_GRAIN;
  const locked = lockedAfter(before, event, seen, span, sawInput);
  const suspended = suspendedAfter(before, event, sleptMs > 0);
  const wasGone = before.awayMs >= NATURAL_BREAK;

  if (before.locked) {
    const awayMs = before.awayMs + span;
    if (locked) {
      return { presence: { locked, suspended, awayMs, sleptMs: 0 }, longestMs: awayMs, hereMs: 0, sign: false };
    }
    const sinceInput = event.kind === 'unlocked' || idle === null ? 0 : Math.min(idle, span);
    return {
      presence: { locked, suspended, awayMs: sinceInput, sleptMs: 0 },
      longestMs: awayMs,
      hereMs: 0,
      sign: true,
    };
  }

  if (idle === null) {
    const natural = sleptMs >= NATURAL_BREAK;
    return {
      presence: { locked, suspended, awayMs: 0, sleptMs: 0 },
      longestMs: sleptMs,
      hereMs: natural ? 0 : awakeMs,
      sign: true,
    };
  }

  if (sitting && sleptMs === 0) {
    return { presence: { locked, suspended, awayMs: 0, sleptMs: 0 }, longestMs: 0, hereMs: awakeMs, sign: sawInput };
  }

  if (sawInput) {
    const natural = wasGone || sleptMs >= NATURAL_BREAK;
    // Of the return only the last sign is known; at a start the time that ran lies before the time away.
    const sinceReturn = starts ? 0 : idle;
    // Of a lock that nobody told, it is known that it came after the last input.
    const untold = locked && event.kind !== 'locked' ? Math.min(idle, awakeMs) : 0;
    return {
      presence: { locked, suspended, awayMs: idle, sleptMs: 0 },
      longestMs: sleptMs,
      hereMs: less(natural ? sinceReturn : awakeMs, untold),
      sign: true,
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
    presence: { locked, suspended, awayMs, sleptMs: slept },
    longestMs: awayMs,
    hereMs: gone || wasGone ? 0 : awakeMs - lockedMs,
    sign: awayMs < before.awayMs,
  };
}
