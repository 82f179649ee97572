import type { Clocks } from './clocks.ts';
import type { ScheduleContext } from './context.ts';
import { isDue } from './decide.ts';
import { deskLeft, isLongDue } from './due.ts';
import { afterWorking, nextChange } from './hours.ts';
import { LONG_BREAK, MINUTE, RING } from './limits.ts';
import type { Projection, ReasonToWait, ScheduleIcon, ScheduleStatus, ScheduleWindow } from './projection.ts';
import { reasonsToWait } from './reasons.ts';
import type { ScheduleState } from './state.ts';

/** When the next prompt or reminder comes if the person stays at the desk (wall time), or null where none can be foreseen. */
function nextAt(state: ScheduleState, context: ScheduleContext, wall: number): number | null {
  if (context.guidance === 'none' || state.pause?.kind === 'until-turned-on') return null;
  const { count, pause } = state;
  const from =
    pause?.kind === 'for' ? wall + pause.leftMs : pause?.kind === 'until' ? Math.max(wall, pause.wall) : wall;
  const desk = deskLeft(state, context) / (context.deskSpeed ?? 1);
  const due = afterWorking(context.settings.workingHours, from, desk, context.offsetMinutesAt);
  return due === null ? null : Math.max(due, wall + Math.max(count.againMs, count.settleMs));
}

function windowOf(
  state: ScheduleState,
  context: ScheduleContext,
  wall: number,
  sinceMs: number,
): ScheduleWindow | null {
  const { phase, count } = state;
  switch (phase.kind) {
    case 'prompted': {
      const ringRunning = phase.painted && !phase.pointed;
      return {
        kind: 'prompt',
        ringMs: Math.max(0, phase.ringLeftMs - (ringRunning ? sinceMs : 0)),
        ringWholeMs: RING,
        ringRunning,
        long: phase.long,
        budgetMs: phase.long ? LONG_BREAK : context.settings.breakSeconds * 1000,
        deskMs: count.deskMs,
      };
    }
    case 'on-break': {
      const { lengthMs, elapsedMs, long } = phase.run;
      const running = !phase.paused && !phase.frozen;
      return {
        kind: 'break',
        lengthMs,
        elapsedMs: Math.min(lengthMs, elapsedMs + (running ? sinceMs : 0)),
        running,
        frozen: phase.frozen,
        long,
      };
    }
    case 'ended':
      return { kind: 'ended', nextAt: nextAt(state, context, wall) };
    default:
      return null;
  }
}

function statusOf(
  state: ScheduleState,
  context: ScheduleContext,
  wall: number,
  reasons: readonly ReasonToWait[],
): ScheduleStatus {
  switch (state.phase.kind) {
    case 'on-break':
    case 'ended':
      return { kind: 'on-break' };
    case 'prompted':
      return { kind: 'prompting' };
    default:
  }
  if (context.guidance === 'none') return { kind: 'held', reasons };
  const { pause } = state;
  if (pause) {
    const until = pause.kind === 'for' ? wall + pause.leftMs : pause.kind === 'until' ? pause.wall : null;
    return { kind: 'paused', until };
  }
  if (reasons.includes('off-hours')) {
    return { kind: 'off-hours', until: nextChange(context.settings.workingHours, wall, context.offsetMinutesAt) };
  }
  if (state.phase.kind === 'awaiting-return') return { kind: 'awaiting-return' };
  if (state.count.typingMs !== null) return { kind: 'waiting-for-typing' };
  if (isDue(state, context) && reasons.length > 0) return { kind: 'held', reasons };
  const at = nextAt(state, context, wall);
  return at === null ? { kind: 'held', reasons } : { kind: 'next', at, long: isLongDue(state, context, at) };
}

function iconOf(state: ScheduleState, context: ScheduleContext, status: ScheduleStatus): ScheduleIcon {
  switch (status.kind) {
    case 'on-break':
      return { kind: 'break' };
    case 'prompting':
    case 'waiting-for-typing':
      return { kind: 'due' };
    case 'held':
    case 'paused':
    case 'off-hours':
      return { kind: status.kind };
    default: {
      const whole = context.settings.intervalMinutes * MINUTE + state.count.extraMs;
      const passed = Math.floor(4 * (1 - deskLeft(state, context) / whole));
      return { kind: 'working', quarter: passed <= 0 ? 0 : passed === 1 ? 1 : passed === 2 ? 2 : passed === 3 ? 3 : 4 };
    }
  }
}

/**
 * What should be true now: the one window, the tray, and when to look again. `at` is at or after the state's last event;
 * what runs by itself (ring, break) is counted on to it.
 */
export function project(state: ScheduleState, context: ScheduleContext, at: Clocks): Projection {
  const { wall } = at;
  const sinceMs = state.at === null ? 0 : Math.max(0, at.mono - state.at.mono);
  const holding = reasonsToWait(state, context, wall);
  const status = statusOf(state, context, wall, holding);
  return {
    window: windowOf(state, context, wall, sinceMs),
    tray: {
      icon: iconOf(state, context, status),
      status,
      reasons: context.guidance === 'reminders' ? [...holding, ...context.guidanceReasons] : holding,
      canResumeBreak: state.resumable !== null && state.phase.kind !== 'on-break' && context.guidance === 'open',
    },
    wakeAt: (state.at?.mono ?? at.mono) + state.lookInMs,
  };
}
