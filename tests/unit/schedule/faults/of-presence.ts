import { newState } from '../../../../shared/schedule/state.ts';
import { MINUTE } from '../world/world.ts';
import { anew, misjudging, mishearing, misreading, type Fault } from './fault.ts';

/** Faults of locks, time away, restarts and interruptions. */
export const FAULTS_OF_PRESENCE: readonly Fault[] = [
  {
    name: 'every unlock begins the interval anew',
    of: 'short and repeated locks and sleeps',
    plant: () => misjudging((next, { state }) => (state.presence.locked && !next.presence.locked ? anew(next) : next)),
  },
  {
    name: 'every sleep begins the interval anew, however short',
    of: 'short and repeated locks and sleeps',
    plant: () =>
      misjudging((next, { state, delivered: { event, at } }) => {
        const slept = state.at === null ? 0 : at.boot - state.at.boot - (at.mono - state.at.mono);
        return slept > 0 && event.kind !== 'started' ? anew(next) : next;
      }),
  },
  {
    name: 'a lock is no time away, however long',
    of: 'short and repeated locks and sleeps',
    plant: () =>
      misjudging((next, { state }) =>
        state.presence.locked && state.phase.kind === 'working'
          ? { ...next, count: { ...next.count, deskMs: Math.max(next.count.deskMs, state.count.deskMs) } }
          : next,
      ),
  },
  {
    name: 'a locked screen is not noticed',
    of: 'a lock while idle cannot be read',
    plant: () =>
      mishearing(({ delivered, state }) => ({
        state: { ...state, presence: { ...state.presence, locked: false } },
        delivered: {
          ...delivered,
          event: delivered.event.kind === 'locked' ? { kind: 'looked' } : delivered.event,
          seen: { ...delivered.seen, locked: null },
        },
      })),
  },
  {
    name: 'an unlock that nobody tells never comes',
    of: 'a lock while idle cannot be read',
    plant: () =>
      mishearing(({ state, delivered }) => ({
        delivered: {
          ...delivered,
          seen: { ...delivered.seen, locked: state.presence.locked && delivered.event.kind !== 'unlocked' },
        },
      })),
  },
  {
    name: 'where idle time is unknown the person counts as away',
    of: 'a lock while idle cannot be read',
    plant: () =>
      mishearing(({ delivered }) => ({
        delivered: { ...delivered, seen: { ...delivered.seen, idleMs: delivered.seen.idleMs ?? 1e9 } },
      })),
  },
  {
    name: 'time away is never a break',
    of: 'presence',
    plant: () =>
      misjudging((next, { state }) =>
        next.count.deskMs < state.count.deskMs && next.phase.kind === 'working' && state.phase.kind === 'working'
          ? { ...next, count: { ...next.count, deskMs: state.count.deskMs } }
          : next,
      ),
  },
  {
    name: 'reading without a touch counts as away after a minute',
    of: 'presence',
    plant: () =>
      mishearing(({ delivered }) => {
        const { idleMs } = delivered.seen;
        return idleMs !== null && idleMs >= 10_000
          ? { delivered: { ...delivered, seen: { ...delivered.seen, idleMs: 400_000 } } }
          : {};
      }),
  },
  {
    name: 'the counting goes on in a pause',
    of: 'presence',
    plant: () =>
      misjudging((next, { state, delivered: { event, at } }) =>
        state.pause && next.pause && state.at && event.kind !== 'started'
          ? { ...next, count: { ...next.count, deskMs: next.count.deskMs + at.mono - state.at.mono } }
          : next,
      ),
  },
  {
    name: 'the schedule is saved on quitting alone',
    of: 'restarts and kills',
    plant: () => (ports) => ({
      ...ports,
      save: (state) => {
        if (state.lookInMs === 0) ports.save(state);
      },
    }),
  },
  {
    name: 'a start knows nothing of the time before',
    of: 'restarts and kills',
    plant: () => (ports) => ({ ...ports, restored: newState() }),
  },
  {
    name: 'the time without the app counts as desk time',
    of: 'restarts and kills',
    plant: () =>
      mishearing(({ state, delivered }) =>
        delivered.event.kind === 'started' && delivered.seen.idleMs !== null
          ? { state: { ...state, lookInMs: 1e12 }, delivered: { ...delivered, seen: { ...delivered.seen, idleMs: 0 } } }
          : {},
      ),
  },
  {
    name: 'a kill loses the time since the last look',
    of: 'restarts and kills',
    plant: () =>
      mishearing(({ state, delivered }) =>
        delivered.event.kind === 'started' ? { state: { ...state, lookInMs: 0 } } : {},
      ),
  },
  {
    name: 'a restart ends a pause',
    of: 'restarts and kills',
    plant: () =>
      misjudging((next, { delivered: { event } }) => (event.kind === 'started' ? { ...next, pause: null } : next)),
  },
  {
    name: 'a restart forgets a postponement',
    of: 'restarts and kills',
    plant: () =>
      misjudging((next, { delivered: { event } }) =>
        event.kind === 'started' ? { ...next, count: { ...next.count, againMs: 0, extraMs: 0 } } : next,
      ),
  },
  {
    name: 'a call cancels the break that is due',
    of: 'interruptions around a due break',
    plant: () =>
      misjudging((next, { delivered: { event } }) =>
        event.kind === 'interruption' && event.on && next.count.deskMs > 15 * MINUTE ? anew(next) : next,
      ),
  },
  {
    name: 'the prompt comes at once when a call ends',
    of: 'interruptions around a due break',
    plant: () => misjudging((next) => ({ ...next, count: { ...next.count, settleMs: 0 } })),
  },
  {
    name: 'calls, full screen and do not disturb are not heard of',
    of: 'interruptions around a due break',
    plant: () => misjudging((next) => ({ ...next, interruptions: [] })),
  },
  {
    name: 'the end of one interruption ends them all',
    of: 'interruptions around a due break',
    plant: () =>
      misjudging((next, { delivered: { event } }) =>
        event.kind === 'interruption' && !event.on ? { ...next, interruptions: [] } : next,
      ),
  },
  {
    name: 'do not disturb that ends is not heard of',
    of: 'interruptions around a due break',
    plant: () =>
      mishearing(({ delivered }) =>
        delivered.event.kind === 'interruption' && !delivered.event.on
          ? { delivered: { ...delivered, event: { kind: 'looked' } } }
          : {},
      ),
  },
  {
    name: 'working hours do not hold a prompt back',
    of: 'etiquette',
    plant: () => misreading((context) => ({ ...context, settings: { ...context.settings, workingHours: null } })),
  },
];
