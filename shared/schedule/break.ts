import type { ScheduleContext } from './context.ts';
import { freshCount, remember } from './due.ts';
import type { ScheduleEffect } from './effect.ts';
import { BREAK_BOUND, ENDED, RESUMABLE, SHORTEST_LONG } from './limits.ts';
import type { Phase, ScheduleState } from './state.ts';

/** How a break begins and ends. */

export interface Step {
  readonly state: ScheduleState;
  readonly effects: readonly ScheduleEffect[];
}

type OnBreak = Extract<Phase, { kind: 'on-break' }>;

/** A length that can be a break's. */
export const isBreakLength = (ms: number): boolean => ms > 0 && ms <= BREAK_BOUND;

/** Begins a break of this length; `lengthMs` must pass `isBreakLength`. */
export function beginBreak(
  state: ScheduleState,
  context: ScheduleContext,
  wall: number,
  lengthMs: number,
  offeredAsLong: boolean,
): ScheduleState {
  const { locked } = state.presence;
  const long = offeredAsLong || lengthMs >= SHORTEST_LONG;
  return {
    ...state,
    phase: { kind: 'on-break', run: { lengthMs, elapsedMs: 0, long }, paused: locked, frozen: false, stillMs: 0 },
    long: remember(state.long, context, wall, long),
    resumable: null,
  };
}

/**
 * Ends the break that runs: the interval begins anew, however far it came. `completed` shows "That's it"; `ended` was the
 * person's own click, so they are here; `left` waits for their return. It may have ended some ms ago.
 */
export function endBreak(state: ScheduleState, phase: OnBreak, how: 'completed' | 'ended' | 'left', agoMs = 0): Step {
  const { run } = phase;
  const next: Phase =
    how === 'completed'
      ? { kind: 'ended', leftMs: ENDED }
      : how === 'ended'
        ? { kind: 'working' }
        : { kind: 'awaiting-return' };
  return {
    state: {
      ...state,
      phase: next,
      count: freshCount,
      resumable: how === 'completed' || agoMs >= RESUMABLE ? null : { run, leftMs: RESUMABLE - agoMs },
    },
    effects: [{ kind: 'break-over', how, elapsedMs: run.elapsedMs }],
  };
}
