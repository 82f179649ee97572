import { INTERVAL_MINUTES } from '../../../../shared/settings/settings.ts';
import { HOUR, MINUTE, SECOND } from '../world/world.ts';
import { anew, misjudging, mishearing, misreading, misreadingClocks, type Fault } from './fault.ts';

/** Faults of sleep, clocks, zones and timers. */
export const FAULTS_OF_TIME: readonly Fault[] = [
  {
    name: 'time asleep counts as desk time',
    of: 'sleep across a due break',
    plant: () =>
      misjudging((next, { state, delivered: { event, at } }) => {
        if (state.at === null || event.kind === 'started' || next.phase.kind !== 'working') return next;
        const slept = at.boot - state.at.boot - (at.mono - state.at.mono);
        return slept < MINUTE ? next : { ...next, count: { ...next.count, deskMs: state.count.deskMs + slept } };
      }),
  },
  {
    name: 'a prompt comes on waking',
    of: 'sleep across a due break',
    plant: () =>
      misjudging((next, { delivered: { event }, context }) =>
        event.kind !== 'resume'
          ? next
          : { ...next, count: { ...next.count, deskMs: context.settings.intervalMinutes * MINUTE } },
      ),
  },
  {
    name: 'only a resume event ends a sleep',
    of: 'sleep across a due break',
    plant: () =>
      misjudging((next, { state, delivered: { event } }) =>
        state.presence.suspended && event.kind !== 'resume'
          ? { ...next, presence: { ...next.presence, suspended: true } }
          : next,
      ),
  },
  {
    name: 'every resume begins the interval anew, doubled and late ones too',
    of: 'sleep across a due break',
    plant: () => misjudging((next, { delivered: { event } }) => (event.kind === 'resume' ? anew(next) : next)),
  },
  {
    name: 'the timer that fires on waking counts the sleep before resume does',
    of: 'sleep across a due break',
    plant: () =>
      mishearing(({ delivered, context }) =>
        delivered.event.kind === 'looked' && delivered.seen.idleMs !== null
          ? {
              delivered: { ...delivered, seen: { ...delivered.seen, idleMs: 0 } },
              context: { ...context, sleepClock: 'all-run-on' },
            }
          : {},
      ),
  },
  {
    name: 'the clock that stops in sleep is trusted to run on',
    of: 'monotonic clocks that stop or run in sleep',
    plant: () => misreading((context) => ({ ...context, sleepClock: 'all-run-on' })),
  },
  {
    name: 'a clock that runs on is trusted to stop in sleep',
    of: 'monotonic clocks that stop or run in sleep',
    plant: () => misreading((context) => ({ ...context, sleepClock: 'boot-runs-on' })),
  },
  {
    name: 'desk time follows the wall clock',
    of: 'clock steps',
    plant: () => misreadingClocks((last, at) => ({ ...at, mono: last.mono + at.wall - last.wall })),
  },
  {
    name: 'a break follows the wall clock',
    of: 'clock steps',
    plant: () =>
      misreadingClocks((last, at, { state }) =>
        state.phase.kind === 'on-break' ? { ...at, mono: last.mono + at.wall - last.wall } : at,
      ),
  },
  {
    name: 'a clock that is set back stops the counting until it has caught up',
    of: 'clock steps',
    plant: () => {
      let latest = -Infinity;
      return misreadingClocks((last, at) => {
        const behind = at.wall < latest;
        latest = Math.max(latest, at.wall);
        return behind ? { ...at, mono: last.mono, boot: last.boot } : at;
      });
    },
  },
  {
    name: 'a clock that is set forward counts as sleep',
    of: 'clock steps',
    plant: () =>
      misjudging((next, { state, delivered: { at } }) =>
        state.at !== null && at.wall - state.at.wall > at.mono - state.at.mono + 5 * MINUTE ? anew(next) : next,
      ),
  },
  {
    name: 'a pause until a time runs for as long as it seemed',
    of: 'clock steps',
    plant: () =>
      mishearing(({ delivered }) => {
        const { event, at } = delivered;
        return event.kind === 'pause' && event.pause.kind === 'until' && event.pause.wall > at.wall
          ? {
              delivered: {
                ...delivered,
                event: { kind: 'pause', pause: { kind: 'for', ms: event.pause.wall - at.wall } },
              },
            }
          : {};
      }),
  },
  {
    name: 'the time zone is read once, at the start',
    of: 'time zones and daylight saving',
    plant: () => {
      let first: number | null = null;
      return misreading((context) => ({
        ...context,
        offsetMinutesAt: (wall) => (first ??= context.offsetMinutesAt(wall)),
      }));
    },
  },
  {
    name: 'working hours are those of Greenwich',
    of: 'time zones and daylight saving',
    plant: () => misreading((context) => ({ ...context, offsetMinutesAt: () => 0 })),
  },
  {
    name: 'another time zone moves desk time',
    of: 'time zones and daylight saving',
    plant: () => {
      let offset: number | null = null;
      return misjudging((next, { state, delivered: { at }, context }) => {
        const now = context.offsetMinutesAt(at.wall);
        const moved = offset === null ? 0 : (now - offset) * MINUTE;
        offset = now;
        const deskMs = Math.max(0, next.count.deskMs + moved);
        return moved === 0 || state.phase.kind !== 'working' ? next : { ...next, count: { ...next.count, deskMs } };
      });
    },
  },
  {
    name: 'a timer that is late begins the interval anew',
    of: 'late and early timers',
    plant: () =>
      misjudging((next, { state, delivered: { event, at } }) => {
        const late = state.at !== null && at.mono - state.at.mono > state.lookInMs + 4 * SECOND;
        return late && event.kind === 'looked' ? anew(next) : next;
      }),
  },
  {
    name: 'a timer that is early counts for all of its time',
    of: 'late and early timers',
    plant: () =>
      misreadingClocks((last, at, { state, delivered: { event } }) =>
        event.kind === 'looked' ? { ...at, mono: last.mono + state.lookInMs } : at,
      ),
  },
  {
    name: 'the timer is armed for the end of a long pause at once',
    of: 'very long pauses',
    plant: () =>
      misjudging((next) =>
        next.pause?.kind === 'for' ? { ...next, lookInMs: Math.max(50, next.pause.leftMs) } : next,
      ),
  },
  {
    name: 'a pause that no timer can hold ends at once',
    of: 'very long pauses',
    plant: () =>
      misjudging((next) =>
        next.pause?.kind === 'for' && next.pause.leftMs >= 2 ** 31 ? { ...next, pause: null } : next,
      ),
  },
  {
    name: 'it looks every half minute, to be sure',
    of: 'looking too often',
    plant: () => misjudging((next) => ({ ...next, lookInMs: Math.min(next.lookInMs, 30 * SECOND) })),
  },
  {
    name: 'it looks each half hour, to save power',
    of: 'looking too often',
    plant: () => misjudging((next) => ({ ...next, lookInMs: next.lookInMs >= 5 * MINUTE ? HOUR / 2 : next.lookInMs })),
  },
  {
    name: 'the interval stays what it was when the app began',
    of: 'an interval changed midway',
    plant: () => {
      let first: number | null = null;
      return misreading((context) => {
        first ??= context.settings.intervalMinutes;
        return { ...context, settings: { ...context.settings, intervalMinutes: first } };
      });
    },
  },
  {
    name: 'a shorter interval is taken for a longer one until the next break',
    of: 'an interval changed midway',
    plant: () =>
      misreading((context) => ({
        ...context,
        settings: { ...context.settings, intervalMinutes: INTERVAL_MINUTES.max },
      })),
  },
  {
    name: 'any saved setting begins the interval anew',
    of: 'unrelated settings saved often',
    plant: () => misjudging((next, { delivered: { event } }) => (event.kind === 'context-changed' ? anew(next) : next)),
  },
  {
    name: 'any saved setting puts the break off a little',
    of: 'unrelated settings saved often',
    plant: () =>
      misjudging((next, { delivered: { event } }) =>
        event.kind === 'context-changed'
          ? { ...next, count: { ...next.count, extraMs: next.count.extraMs + 2 * MINUTE } }
          : next,
      ),
  },
];
