import type { Clocks } from './clocks.ts';
import type { ScheduleContext } from './context.ts';
import { isDue } from './decide.ts';
import { deskLeft, isLongDue } from './due.ts';
import { afterWorking, isWorking, nextChange } from './hours.ts';
import { LONG_BREAK, MINUTE, RING, SETTLE } from './limits.ts';
import type { Projection, ReasonToWait, ScheduleIcon, ScheduleStatus, ScheduleWindow } from './projection.ts';
import { reasonsToWait } from './reasons.ts';
import type { ScheduleState } from './state.ts';

/** Ms that ran since the last event; a sleep is not seen before the next one. */
const sinceLast = (state: ScheduleState, at: Clocks): number =>
  state.at === null ? 0 : Math.max(0, at.mono - state.at.mono);

/** Wall time at which the pause ends; null without a pause, or while it lasts until it is turned on. */
function pauseEnd({ pause }: ScheduleState, wall: number): number | null {
  if (pause?.kind === 'for') return wall + pause.leftMs;
  return pause?.kind === 'until' ? pause.wall : null;
}

/** Wall time of the next break for a person who stays at the desk; null where none is foreseeable. */
export function nextBreakAt(state: ScheduleState, context: ScheduleContext, wall: number): number | null {
  if (context.guidance === 'none' || state.pause?.kind === 'until-turned-on') return null;
  const from = Math.max(wall, pauseEnd(state, wall) ?? wall);
  const { settings, offsetMinutesAt, deskSpeed = 1 } = context;
  const atDesk = afterWorking(settings.workingHours, from, deskLeft(state, context) / deskSpeed, offsetMinutesAt);
  if (atDesk === null) return null;
  const at = Math.max(atDesk, wall + state.count.againMs, wall + state.count.settleMs);
  // A minute passes after the end of the pause and of the hours without work, as after any reason to wait.
  const restEnd = (when: number): number | null =>
    isWorking(settings.workingHours, when, offsetMinutesAt)
      ? null
      : nextChange(settings.workingHours, when, offsetMinutesAt);
  const rested = restEnd(at) ?? restEnd(Math.max(from, at - SETTLE));
  return Math.max(at, rested === null ? at : rested + SETTLE, from > wall ? from + SETTLE : at);
}

function windowOf(
  state: ScheduleState,
  context: ScheduleContext,
  wall: number,
  passedMs: number,
): ScheduleWindow | null {
  const { phase } = state;
  switch (phase.kind) {
    case 'working':
    case 'awaiting-return':
      return null;
    case 'prompted': {
      const ringRunning = phase.painted && !phase.pointed;
      return {
        kind: 'prompt',
        ringMs: Math.max(0, phase.ringLeftMs - (ringRunning ? passedMs : 0)),
        ringWholeMs: RING,
        ringRunning,
        long: phase.long,
        budgetMs: phase.long ? LONG_BREAK : context.settings.breakSeconds * 1000,
        deskMs: state.count.deskMs,
      };
    }
    case 'on-break': {
      const { lengthMs, elapsedMs, long } = phase.run;
      const running = !phase.paused && !phase.frozen;
      return {
        kind: 'break',
        lengthMs,
        elapsedMs: Math.min(lengthMs, elapsedMs + (running ? passedMs : 0)),
        running,
        frozen: phase.frozen,
        long,
      };
    }
    case 'ended':
      return { kind: 'ended', nextAt: nextBreakAt(state, context, wall) };
  }
}

function statusOf(
  state: ScheduleState,
  context: ScheduleContext,
  wall: number,
  reasons: readonly ReasonToWait[],
): ScheduleStatus {
  const { phase, count } = state;
  if (phase.kind === 'prompted') return { kind: 'prompting' };
  if (phase.kind === 'on-break') return { kind: 'on-break' };
  if (context.guidance === 'none') return { kind: 'held', reasons };
  if (state.pause !== null) return { kind: 'paused', until: pauseEnd(state, wall) };
  const { workingHours } = context.settings;
  if (!isWorking(workingHours, wall, context.offsetMinutesAt)) {
    return { kind: 'off-hours', until: nextChange(workingHours, wall, context.offsetMinutesAt) };
  }
  if (phase.kind === 'awaiting-return') return { kind: 'awaiting-return' };
  if (reasons.length > 0 && isDue(state, context)) return { kind: 'held', reasons };
  if (count.typingMs !== null) return { kind: 'waiting-for-typing' };
  const at = nextBreakAt(state, context, wall);
  return at === null ? { kind: 'off-hours', until: null } : { kind: 'next', at, long: isLongDue(state, context, at) };
}

/** Quarters of the running interval that have passed. */
function quarter(state: ScheduleState, context: ScheduleContext): 0 | 1 | 2 | 3 | 4 {
  const whole = context.settings.intervalMinutes * MINUTE + state.count.extraMs;
  const passed = (whole - deskLeft(state, context)) / whole;
  return passed >= 1 ? 4 : passed >= 3 / 4 ? 3 : passed >= 1 / 2 ? 2 : passed >= 1 / 4 ? 1 : 0;
}

function iconOf(state: ScheduleState, context: ScheduleContext, status: ScheduleStatus): ScheduleIcon {
  if (state.phase.kind === 'on-break' || state.phase.kind === 'ended') return { kind: 'break' };
  switch (status.kind) {
    case 'paused':
    case 'off-hours':
    case 'held':
      return { kind: status.kind };
    case 'prompting':
    case 'waiting-for-typing':
      return { kind: 'due' };
    default:
      return { kind: 'working', quarter: quarter(state, context) };
  }
}

/**
 * What should be true now: the window, the tray's lines and icon, and when to look again (on the `mono` clock). Asked
 * between two events, it tells how far ring and break have run.
 */
export function project(state: ScheduleState, context: ScheduleContext, at: Clocks): Projection {
  const passedMs = sinceLast(state, at);
  const reasons = reasonsToWait(state, context, at.wall);
  const status = statusOf(state, context, at.wall, reasons);
  return {
    window: windowOf(state, context, at.wall, passedMs),
    tray: {
      icon: iconOf(state, context, status),
      status,
      reasons,
      canResumeBreak: state.resumable !== null && state.phase.kind !== 'on-break' && context.guidance === 'open',
    },
    wakeAt: at.mono + Math.max(0, state.lookInMs - passedMs),
  };
}
