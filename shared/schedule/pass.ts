import { endBreak, type Step } from './break.ts';
import type { Clocks } from './clocks.ts';
import type { ScheduleContext } from './context.ts';
import { freshCount, intervalFromHere, replaceShort } from './due.ts';
import { elapsedSince, type Elapsed } from './elapsed.ts';
import type { Delivered } from './event.ts';
import {
  AFTER_IGNORED,
  IGNORED_BOUND,
  NATURAL_BREAK,
  NIGHT,
  PAINT_BOUND,
  POINTED_BOUND,
  STILL_BOUND,
} from './limits.ts';
import { stepPresence, type PresenceStep } from './presence.ts';
import type { Pause, Phase, ScheduleState } from './state.ts';

/** What the time since the last event did, before the event itself is heard. */

const less = (ms: number, by: number): number => Math.max(0, ms - by);

/** The pause that is left, and how much of this time was not paused. */
function passPause(pause: Pause, span: number, wall: number): { readonly pause: Pause; readonly openMs: number } {
  if (pause === null) return { pause, openMs: span };
  if (pause.kind === 'for') {
    const leftMs = pause.leftMs - span;
    return leftMs > 0 ? { pause: { kind: 'for', leftMs }, openMs: 0 } : { pause: null, openMs: -leftMs };
  }
  // A look is planned for its end, so nothing open is lost; the wall clock may have been set to this in the meantime.
  return { pause: pause.kind === 'until' && wall >= pause.wall ? null : pause, openMs: 0 };
}

/** A prompt that nobody answered: it comes again, and after the second time only a whole interval later. */
export function ignorePrompt(state: ScheduleState): ScheduleState {
  const ignored = state.count.ignored + 1;
  const count =
    ignored >= IGNORED_BOUND ? intervalFromHere(state.count) : { ...state.count, againMs: AFTER_IGNORED, ignored };
  return { ...state, phase: { kind: 'working' }, count };
}

function passPrompt(state: ScheduleState, phase: Extract<Phase, { kind: 'prompted' }>, awakeMs: number): ScheduleState {
  if (!phase.painted) {
    const heldMs = phase.heldMs + awakeMs;
    const painted = heldMs >= PAINT_BOUND;
    return { ...state, phase: { ...phase, painted, heldMs: painted ? 0 : heldMs } };
  }
  if (phase.pointed) {
    const heldMs = phase.heldMs + awakeMs;
    return { ...state, phase: { ...phase, pointed: heldMs < POINTED_BOUND, heldMs } };
  }
  const ringLeftMs = less(phase.ringLeftMs, awakeMs);
  return ringLeftMs > 0 ? { ...state, phase: { ...phase, ringLeftMs } } : ignorePrompt(state);
}

function passBreak(
  state: ScheduleState,
  phase: Extract<Phase, { kind: 'on-break' }>,
  { awakeMs, sleptMs }: Elapsed,
): Step {
  const running = !phase.paused && !phase.frozen;
  const elapsedMs = Math.min(phase.run.lengthMs, phase.run.elapsedMs + (running ? awakeMs : 0));
  const moved: typeof phase = {
    ...phase,
    run: { ...phase.run, elapsedMs },
    paused: phase.paused || sleptMs > 0 || state.presence.locked,
    stillMs: running ? sleptMs : phase.stillMs + awakeMs + sleptMs,
  };
  if (elapsedMs >= moved.run.lengthMs) return endBreak(state, moved, 'completed');
  if (moved.stillMs >= STILL_BOUND) return endBreak(state, moved, 'left', moved.stillMs - STILL_BOUND);
  return { state: { ...state, phase: moved }, effects: [] };
}

function passPhase(state: ScheduleState, step: PresenceStep, elapsed: Elapsed): Step {
  const { phase } = state;
  const quiet = (next: ScheduleState): Step => ({ state: next, effects: [] });
  switch (phase.kind) {
    case 'working':
      return quiet(state);
    case 'prompted':
      return quiet(passPrompt(state, phase, elapsed.awakeMs));
    case 'on-break':
      return passBreak(state, phase, elapsed);
    case 'ended': {
      const leftMs = less(phase.leftMs, elapsed.awakeMs + elapsed.sleptMs);
      return quiet({ ...state, phase: leftMs > 0 ? { kind: 'ended', leftMs } : { kind: 'awaiting-return' } });
    }
    case 'awaiting-return':
      return quiet(step.sign ? { ...state, phase: { kind: 'working' } } : state);
  }
}

/** Desk time of this step, in ms; see the words in DESIGN: with the person here, not paused, within working hours. */
function deskTime(
  { phase, offHours }: ScheduleState,
  step: PresenceStep,
  { seen }: Delivered,
  context: ScheduleContext,
  openMs: number,
): number {
  // A look is planned for each change of the hours, so what passed since the last one lies on one side of it. The wall
  // clock is not asked: it may have been set in the meantime.
  if (offHours || phase.kind === 'on-break' || phase.kind === 'ended') return 0;
  if (phase.kind === 'awaiting-return' && !step.sign) return 0;
  const sinceSign = phase.kind === 'awaiting-return' ? (seen.idleMs ?? Infinity) : Infinity;
  return Math.min(step.hereMs, sinceSign, openMs) * (context.deskSpeed ?? 1);
}

/** A natural break: the person was away long enough, so nothing is due and nothing stands open. */
function naturalBreak(state: ScheduleState): ScheduleState {
  const took = state.count.deskMs > 0 && (state.phase.kind === 'working' || state.phase.kind === 'prompted');
  return {
    ...state,
    phase: state.phase.kind === 'prompted' ? { kind: 'working' } : state.phase,
    count: freshCount,
    long: took ? replaceShort(state.long) : state.long,
  };
}

/** The person is up again after a night. */
function upAgain(state: ScheduleState, awayMs: number, step: PresenceStep, at: Clocks): ScheduleState {
  const { presence } = state;
  const back = step.sign && !presence.locked && presence.awayMs < NATURAL_BREAK;
  if (!back || Math.max(awayMs, step.longestMs) < NIGHT) return state;
  return { ...state, upSinceWall: at.wall - presence.awayMs, long: { ...state.long, short: 0 } };
}

/** Lets the time since the last event pass. */
export function pass(before: ScheduleState, delivered: Delivered, context: ScheduleContext): Step {
  const { event, at, seen } = delivered;
  const elapsed = elapsedSince(before, event, at, context.sleepClock);
  const span = elapsed.awakeMs + elapsed.sleptMs;
  const sitting = before.phase.kind === 'on-break' || before.phase.kind === 'ended';
  const step = stepPresence(before.presence, event, seen, elapsed, sitting);
  const { pause, openMs } = passPause(before.pause, span, at.wall);

  let state: ScheduleState = { ...before, at, presence: step.presence, pause };
  if (step.longestMs >= NATURAL_BREAK) state = naturalBreak(state);
  const { count } = state;
  state = {
    ...state,
    count: {
      ...count,
      deskMs: count.deskMs + deskTime(state, step, delivered, context, openMs),
      againMs: less(count.againMs, span),
      settleMs: less(count.settleMs, span),
      typingMs: count.typingMs === null ? null : count.typingMs + span,
    },
    resumable:
      state.resumable && state.resumable.leftMs > span
        ? { ...state.resumable, leftMs: state.resumable.leftMs - span }
        : null,
  };
  return passPhase(upAgain(state, before.presence.awayMs, step, at), step, elapsed);
}
