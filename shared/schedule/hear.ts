import { beginBreak, endBreak, isBreakLength, type Step } from './break.ts';
import type { ScheduleContext } from './context.ts';
import { deskLeft, freshCount, intervalFromHere, remember, replaceShort } from './due.ts';
import type { Interruption, PauseFor, ScheduleEvent } from './event.ts';
import { ASK_AGAIN, HOUR, MINUTE } from './limits.ts';
import { ignorePrompt } from './pass.ts';
import type { Phase, ScheduleState } from './state.ts';

/** What an event itself does, once the time before it has passed. */

type OnBreak = Extract<Phase, { kind: 'on-break' }>;
const quiet = (state: ScheduleState): Step => ({ state, effects: [] });
const LONGEST_POSTPONE = 24 * HOUR;

function interrupted(state: ScheduleState, what: Interruption, on: boolean): ScheduleState {
  const others = state.interruptions.filter((one) => one !== what);
  return { ...state, interruptions: on ? [...others, what] : others };
}

function paused(state: ScheduleState, pause: PauseFor, wall: number): ScheduleState {
  switch (pause.kind) {
    case 'for':
      return Number.isFinite(pause.ms) && pause.ms > 0 ? { ...state, pause: { kind: 'for', leftMs: pause.ms } } : state;
    case 'until':
      return Number.isFinite(pause.wall) && pause.wall > wall
        ? { ...state, pause: { kind: 'until', wall: pause.wall } }
        : state;
    case 'until-turned-on':
      return { ...state, pause: { kind: 'until-turned-on' } };
  }
}

/** Moves the due time: the one that stands, or the next. */
function postponed(state: ScheduleState, context: ScheduleContext, ms: number): ScheduleState {
  if (!(ms > 0 && ms <= LONGEST_POSTPONE) || state.phase.kind === 'on-break') return state;
  const { count } = state;
  const isDue = deskLeft(state, context) === 0;
  return {
    ...state,
    phase: state.phase.kind === 'prompted' ? { kind: 'working' } : state.phase,
    count: isDue
      ? { ...count, againMs: Math.min(LONGEST_POSTPONE, count.againMs + ms), ignored: 0, typingMs: null }
      : { ...count, extraMs: Math.min(LONGEST_POSTPONE, count.extraMs + ms) },
  };
}

/** A restart found this phase: what was on screen is gone. */
function restarted(state: ScheduleState): ScheduleState {
  const fresh = { ...state, interruptions: [] };
  switch (fresh.phase.kind) {
    case 'prompted':
      return { ...fresh, phase: { kind: 'working' } };
    case 'on-break':
      return endBreak(fresh, fresh.phase, 'left').state;
    case 'ended':
      return { ...fresh, phase: { kind: 'awaiting-return' } };
    default:
      return fresh;
  }
}

/**
 * The window is gone: the break is over, and can be resumed from the tray. Who saw less than half of it is told in plain
 * words to move, so that whoever asked for a break gets one even where no window ever works.
 */
function failedBreak(state: ScheduleState, phase: OnBreak): Step {
  const ended = endBreak(state, phase, 'left');
  if (phase.run.elapsedMs >= phase.run.lengthMs / 2) return ended;
  return { ...ended, effects: [...ended.effects, { kind: 'remind', deskMs: state.count.deskMs }] };
}

function inBreak(state: ScheduleState, phase: OnBreak, event: ScheduleEvent): Step {
  const to = (change: Partial<OnBreak>): Step => quiet({ ...state, phase: { ...phase, ...change } });
  const moving = (change: Partial<OnBreak>): Step => {
    const next = { ...phase, ...change };
    return to({ ...change, stillMs: next.paused || next.frozen ? next.stillMs : 0 });
  };
  switch (event.kind) {
    case 'break-pause':
    case 'locked':
    case 'suspend':
      return to({ paused: true });
    case 'break-resume':
      return moving({ paused: false });
    case 'break-freeze':
      return to({ frozen: true });
    case 'break-unfreeze':
      return moving({ frozen: false });
    case 'break-skip': {
      if (!(event.ms > 0)) return quiet(state);
      const elapsedMs = Math.min(phase.run.lengthMs, phase.run.elapsedMs + event.ms);
      const skipped = { ...phase, run: { ...phase.run, elapsedMs } };
      return elapsedMs >= phase.run.lengthMs
        ? endBreak(state, skipped, 'completed')
        : quiet({ ...state, phase: skipped });
    }
    case 'break-length': {
      if (!isBreakLength(event.lengthMs)) return quiet(state);
      const changed = { ...phase, run: { ...phase.run, lengthMs: event.lengthMs } };
      return phase.run.elapsedMs >= event.lengthMs
        ? endBreak(state, changed, 'completed')
        : quiet({ ...state, phase: changed });
    }
    case 'break-end':
      return endBreak(state, phase, 'ended');
    case 'break-stop': {
      const { state: ended, effects } = endBreak(state, phase, 'ended');
      return { state: { ...ended, resumable: null }, effects };
    }
    case 'quit':
      return endBreak(state, phase, 'left');
    case 'window-failed':
      return event.window === 'break' ? failedBreak(state, phase) : quiet(state);
    default:
      return quiet(state);
  }
}

function inPrompt(
  state: ScheduleState,
  phase: Extract<Phase, { kind: 'prompted' }>,
  event: ScheduleEvent,
  context: ScheduleContext,
  wall: number,
): Step {
  switch (event.kind) {
    case 'prompt-painted':
      return phase.painted ? quiet(state) : quiet({ ...state, phase: { ...phase, painted: true, heldMs: 0 } });
    case 'prompt-pointed':
      return quiet({ ...state, phase: { ...phase, pointed: event.over } });
    case 'prompt-start':
      return isBreakLength(event.lengthMs) && context.guidance === 'open'
        ? quiet(beginBreak(state, context, wall, event.lengthMs, phase.long))
        : quiet(state);
    case 'prompt-postpone':
      return quiet(postponed(state, context, ASK_AGAIN));
    case 'prompt-skip':
      return quiet({
        ...state,
        phase: { kind: 'working' },
        count: intervalFromHere(state.count),
        long: phase.long ? remember(state.long, context, wall, true) : state.long,
      });
    case 'window-failed':
      return event.window === 'prompt'
        ? { state: ignorePrompt(state), effects: [{ kind: 'remind', deskMs: state.count.deskMs }] }
        : quiet(state);
    case 'quit':
      return quiet({ ...state, phase: { kind: 'working' } });
    default:
      return quiet(state);
  }
}

/** What can be asked for whatever is on screen, break and prompt aside. */
function anywhere(state: ScheduleState, event: ScheduleEvent, context: ScheduleContext, wall: number): ScheduleState {
  const onBreak = state.phase.kind === 'on-break';
  switch (event.kind) {
    case 'started':
      return restarted(state);
    case 'interruption':
      return interrupted(state, event.what, event.on);
    case 'pause':
      return paused(state, event.pause, wall);
    case 'turn-on':
      return { ...state, pause: null };
    case 'postpone':
      return postponed(state, context, event.minutes * MINUTE);
    case 'moved':
      return onBreak
        ? state
        : { ...state, phase: { kind: 'working' }, count: freshCount, long: replaceShort(state.long) };
    case 'up-longer':
      return { ...state, upSinceWall: null };
    case 'ended-close':
      return state.phase.kind === 'ended' ? { ...state, phase: { kind: 'working' } } : state;
    case 'stretch-now':
      return !onBreak && isBreakLength(event.lengthMs) && context.guidance === 'open'
        ? beginBreak(state, context, wall, event.lengthMs, false)
        : state;
    case 'resume-break': {
      const { resumable } = state;
      if (onBreak || resumable === null || context.guidance !== 'open') return state;
      if (!isBreakLength(event.lengthMs) || event.lengthMs <= resumable.run.elapsedMs) return state;
      const run = { ...resumable.run, lengthMs: event.lengthMs };
      return { ...state, phase: { kind: 'on-break', run, paused: false, frozen: false, stillMs: 0 }, resumable: null };
    }
    default:
      return state;
  }
}

/** Hears one event. One that makes no sense here changes nothing. */
export function hear(state: ScheduleState, event: ScheduleEvent, context: ScheduleContext, wall: number): Step {
  const { phase } = state;
  if (phase.kind === 'on-break') {
    const step = inBreak(state, phase, event);
    return { state: anywhere(step.state, event, context, wall), effects: step.effects };
  }
  if (phase.kind === 'prompted') {
    const step = inPrompt(state, phase, event, context, wall);
    return { state: anywhere(step.state, event, context, wall), effects: step.effects };
  }
  return quiet(anywhere(state, event, context, wall));
}
