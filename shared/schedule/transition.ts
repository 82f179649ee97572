import type { ScheduleContext } from './context.ts';
import { decide } from './decide.ts';
import type { ScheduleEffect } from './effect.ts';
import type { Delivered } from './event.ts';
import { hear } from './hear.ts';
import { nextLook } from './look.ts';
import { pass } from './pass.ts';
import type { ScheduleState } from './state.ts';

/**
 * What becomes of the schedule when this event arrives: first the time since the last one passes, then the event is heard,
 * then what is due comes. Pure and total: no event in any state throws, and the next look is always planned.
 */
export function transition(
  state: ScheduleState,
  delivered: Delivered,
  context: ScheduleContext,
): { readonly state: ScheduleState; readonly effects: readonly ScheduleEffect[] } {
  const { event, at, seen } = delivered;
  const passed = pass(state, delivered, context);
  const heard = hear(passed.state, event, context, at.wall);
  const decided = decide(heard.state, context, seen, at.wall);
  // After quit nothing runs: all that follows is time away.
  const lookInMs = event.kind === 'quit' ? 0 : nextLook(decided.state, context, seen, at.wall);
  return {
    state: { ...decided.state, lookInMs },
    effects: [...passed.effects, ...heard.effects, ...decided.effects],
  };
}
