import { beginBreak } from '../../../../shared/schedule/break.ts';
import { MINUTE } from '../world/world.ts';
import { misjudging, mishearing, misreading, type Fault } from './fault.ts';

/** Faults of prompts, breaks and their windows. */
export const FAULTS_OF_WINDOWS: readonly Fault[] = [
  {
    name: 'a break window that fails leaves its break running',
    of: 'windows that fail',
    plant: () =>
      mishearing(({ delivered }) =>
        delivered.event.kind === 'window-failed' && delivered.event.window === 'break'
          ? { delivered: { ...delivered, event: { kind: 'looked' } } }
          : {},
      ),
  },
  {
    name: 'a prompt that cannot be shown stops the schedule',
    of: 'windows that fail',
    plant: () =>
      misjudging((next, { delivered: { event } }) =>
        event.kind === 'window-failed' && event.window === 'prompt'
          ? { ...next, interruptions: ['do-not-disturb'] }
          : next,
      ),
  },
  {
    name: 'a prompt waits for a first frame that never comes',
    of: 'windows that fail',
    plant: () =>
      misjudging((next, { state, delivered: { event } }) =>
        next.phase.kind === 'prompted' &&
        next.phase.painted &&
        event.kind !== 'prompt-painted' &&
        state.phase.kind === 'prompted' &&
        !state.phase.painted
          ? { ...next, phase: { ...next.phase, painted: false, heldMs: 0 } }
          : next,
      ),
  },
  {
    name: 'only its window ends a break',
    of: 'windows that fail',
    plant: () =>
      misjudging((next, { state }) =>
        state.phase.kind === 'on-break' && next.phase.kind === 'ended' ? { ...next, phase: state.phase } : next,
      ),
  },
  {
    name: 'a break that is paused never ends',
    of: 'windows that fail',
    plant: () =>
      misjudging((next) => (next.phase.kind === 'on-break' ? { ...next, phase: { ...next.phase, stillMs: 0 } } : next)),
  },
  {
    name: 'a break that goes wrong is never offered again',
    of: 'windows that fail',
    plant: () =>
      misjudging((next, { delivered: { event } }) =>
        event.kind === 'window-failed' && event.window === 'break'
          ? { ...next, count: { ...next.count, extraMs: 1e12 } }
          : next,
      ),
  },
  {
    name: 'a long break leaves the short one due',
    of: 'several kinds of break',
    plant: () =>
      misjudging((next, { state }) =>
        state.phase.kind === 'on-break' && next.phase.kind !== 'on-break' && state.phase.run.lengthMs > 2 * MINUTE
          ? { ...next, count: state.count }
          : next,
      ),
  },
  {
    name: 'a natural break takes the place of a long one',
    of: 'several kinds of break',
    plant: () =>
      misjudging((next, { state }) =>
        next.count.deskMs < state.count.deskMs && state.phase.kind === 'working'
          ? { ...next, long: { ...next.long, short: 0 } }
          : next,
      ),
  },
  {
    name: 'no break is ever the long one',
    of: 'several kinds of break',
    plant: () => misreading((context) => ({ ...context, settings: { ...context.settings, longBreaks: false } })),
  },
  {
    name: 'a window that is made anew begins the break anew',
    of: 'a break whose window is made anew',
    plant: () =>
      misjudging((next, { state, delivered: { event, at }, context }) =>
        next.phase.kind === 'on-break' && state.phase.kind === 'on-break' && event.kind === 'context-changed'
          ? beginBreak(next, context, at.wall, next.phase.run.lengthMs, next.phase.run.long)
          : next,
      ),
  },
  {
    name: 'the prompt comes a second time over the break',
    of: 'etiquette',
    plant: () =>
      misjudging((next, { state }) =>
        next.phase.kind === 'on-break' && state.phase.kind === 'on-break'
          ? {
              ...next,
              phase: { kind: 'prompted', long: false, painted: true, pointed: false, ringLeftMs: 3e4, heldMs: 0 },
            }
          : next,
      ),
  },
  {
    name: 'the prompt comes into the typing',
    of: 'etiquette',
    plant: () => misreading((context) => ({ ...context, settings: { ...context.settings, waitForTypingGap: false } })),
  },
  {
    name: 'typing puts the prompt off for good',
    of: 'etiquette',
    plant: () =>
      misjudging((next) => (next.count.typingMs === null ? next : { ...next, count: { ...next.count, typingMs: 0 } })),
  },
  {
    name: 'a prompt that was ignored comes again at once',
    of: 'etiquette',
    plant: () =>
      misjudging((next, { state }) =>
        state.phase.kind === 'prompted' && next.count.ignored > 0
          ? { ...next, count: { ...next.count, againMs: 0 } }
          : next,
      ),
  },
  {
    name: 'In 5 min asks again in one',
    of: 'etiquette',
    plant: () =>
      misjudging((next, { delivered: { event } }) =>
        event.kind === 'prompt-postpone'
          ? { ...next, count: { ...next.count, againMs: next.count.againMs / 5 } }
          : next,
      ),
  },
  {
    name: 'a red flag does not stop the prompts',
    of: 'etiquette',
    plant: () => misreading((context) => ({ ...context, guidance: 'open' })),
  },
];
