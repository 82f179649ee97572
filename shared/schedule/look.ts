import type { ScheduleContext } from './context.ts';
import { isDue } from './decide.ts';
import { deskLeft } from './due.ts';
import type { Seen } from './event.ts';
import { isWorking, nextChange } from './hours.ts';
import {
  AWAY_LOOK,
  LONGEST_LOOK,
  NATURAL_BREAK,
  PAINT_BOUND,
  POINTED_BOUND,
  RETURN_LOOK,
  SHORTEST_LOOK,
  STILL_BOUND,
  SUSPEND_LOOK,
  TYPING_BOUND,
  TYPING_GAP,
} from './limits.ts';
import type { Phase, ScheduleState } from './state.ts';

/** When anything can happen next. */

/** The next look for a pause in typing: rarer the longer it goes on, so that a busy typist costs little. */
const typingLook = (typingMs: number, idleMs: number): number =>
  Math.min(Math.max(TYPING_GAP - idleMs, typingMs / 2), TYPING_BOUND - typingMs);

function whileWorking(state: ScheduleState, context: ScheduleContext, seen: Seen, wall: number): number {
  const { count, presence } = state;
  const resting = state.pause !== null || !isWorking(context.settings.workingHours, wall, context.offsetMinutesAt);
  if (resting) return LONGEST_LOOK;
  if (presence.awayMs >= NATURAL_BREAK) return AWAY_LOOK;
  if (presence.locked) return Math.min(AWAY_LOOK, NATURAL_BREAK - presence.awayMs);
  if (count.typingMs !== null) return typingLook(count.typingMs, seen.idleMs ?? 0);
  const idle = seen.idleMs === null ? LONGEST_LOOK : NATURAL_BREAK - presence.awayMs;
  const latest = Math.max(deskLeft(state, context) / (context.deskSpeed ?? 1), count.againMs, count.settleMs);
  // While a reason holds what is due, its end is an event of its own.
  return isDue(state, context) && count.settleMs === 0 ? idle : Math.min(idle, latest);
}

function inPhase(phase: Phase, state: ScheduleState, context: ScheduleContext, seen: Seen, wall: number): number {
  switch (phase.kind) {
    case 'working':
      return whileWorking(state, context, seen, wall);
    case 'prompted': {
      const idle = seen.idleMs === null ? LONGEST_LOOK : NATURAL_BREAK - state.presence.awayMs;
      if (!phase.painted) return Math.min(idle, PAINT_BOUND - phase.heldMs);
      return Math.min(idle, phase.pointed ? POINTED_BOUND - phase.heldMs : phase.ringLeftMs);
    }
    case 'on-break':
      return phase.paused || phase.frozen ? STILL_BOUND - phase.stillMs : phase.run.lengthMs - phase.run.elapsedMs;
    case 'ended':
      return phase.leftMs;
    case 'awaiting-return':
      return state.presence.awayMs < NATURAL_BREAK ? RETURN_LOOK : AWAY_LOOK;
  }
}

/** Ms until the next look: the first moment at which anything can happen by itself, and at most 15 minutes. */
export function nextLook(state: ScheduleState, context: ScheduleContext, seen: Seen, wall: number): number {
  const waits = [LONGEST_LOOK, inPhase(state.phase, state, context, seen, wall)];
  if (state.presence.suspended) waits.push(SUSPEND_LOOK);
  if (state.resumable) waits.push(state.resumable.leftMs);
  if (state.pause?.kind === 'for') waits.push(state.pause.leftMs);
  if (state.pause?.kind === 'until') waits.push(state.pause.wall - wall);
  const change = nextChange(context.settings.workingHours, wall, context.offsetMinutesAt);
  if (change !== null) waits.push(change - wall);
  return Math.max(SHORTEST_LOOK, Math.ceil(Math.min(...waits)));
}
