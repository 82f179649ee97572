import { endBreak, type Step } from './break.ts';
import type { ScheduleContext } from './context.ts';
import { deskLeft, intervalFromHere, isLongDue } from './due.ts';
import type { Seen } from './event.ts';
import { RING, SETTLE, TYPING_BOUND, TYPING_GAP } from './limits.ts';
import { reasonsToWait } from './reasons.ts';
import type { ScheduleState } from './state.ts';

/** Whether a break is due and nothing was asked that puts it off. */
export const isDue = (state: ScheduleState, context: ScheduleContext): boolean =>
  deskLeft(state, context) === 0 && state.count.againMs === 0;

/** Whether input goes on, so that the prompt would come in between. */
function isTyping(state: ScheduleState, context: ScheduleContext, seen: Seen): boolean {
  if (!context.settings.waitForTypingGap || seen.idleMs === null) return false;
  return seen.idleMs < TYPING_GAP && (state.count.typingMs ?? 0) < TYPING_BOUND;
}

const withoutTyping = (state: ScheduleState): ScheduleState =>
  state.count.typingMs === null ? state : { ...state, count: { ...state.count, typingMs: null } };

/** Brings the reasons to wait up to date: one that begins takes the prompt away, the end of the last begins the minute. */
function settle(state: ScheduleState, waiting: boolean): ScheduleState {
  const ended = state.waiting && !waiting;
  return {
    ...state,
    waiting,
    phase: waiting && state.phase.kind === 'prompted' ? { kind: 'working' } : state.phase,
    count: ended ? { ...state.count, settleMs: SETTLE } : state.count,
  };
}

/** What follows from the state as it is now: a break that may not go on ends, a prompt or a reminder that is due comes. */
export function decide(before: ScheduleState, context: ScheduleContext, seen: Seen, wall: number): Step {
  const allowed =
    before.phase.kind === 'on-break' && context.guidance !== 'open'
      ? endBreak(before, before.phase, 'ended')
      : { state: before, effects: [] };
  const { effects } = allowed;
  const reasons = reasonsToWait(allowed.state, context, wall);
  const waiting = reasons.length > 0;
  let state = settle({ ...allowed.state, offHours: reasons.includes('off-hours') }, waiting);
  if (state.phase.kind === 'prompted' && context.guidance !== 'open') state = { ...state, phase: { kind: 'working' } };

  const comes = state.phase.kind === 'working' && !waiting && state.count.settleMs === 0 && isDue(state, context);
  if (!comes) return { state: withoutTyping(state), effects };
  if (isTyping(state, context, seen)) {
    return { state: { ...state, count: { ...state.count, typingMs: state.count.typingMs ?? 0 } }, effects };
  }
  if (context.guidance === 'reminders') {
    return {
      state: { ...state, count: intervalFromHere(state.count) },
      effects: [...effects, { kind: 'remind', deskMs: state.count.deskMs }],
    };
  }
  const long = isLongDue(state, context, wall);
  const prompted: ScheduleState = {
    ...withoutTyping(state),
    phase: { kind: 'prompted', long, painted: false, pointed: false, ringLeftMs: RING, heldMs: 0 },
  };
  return { state: prompted, effects };
}
