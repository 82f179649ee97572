import type { Clocks } from '../../shared/schedule/clocks.ts';
import type { ScheduleContext } from '../../shared/schedule/context.ts';
import type { ScheduleEffect } from '../../shared/schedule/effect.ts';
import type { ScheduleEvent, Seen } from '../../shared/schedule/event.ts';
import { project } from '../../shared/schedule/project.ts';
import type { Projection } from '../../shared/schedule/projection.ts';
import type { ScheduleState } from '../../shared/schedule/state.ts';
import { transition } from '../../shared/schedule/transition.ts';
import { systemTimer, type Timer } from './timer.ts';

/**
 * Feeds the schedule with events, clocks and what is seen of the person; saves it; makes the world agree with its
 * projection; arms one timer for the next look. It decides nothing, and a port that throws never stops it.
 */

/** The rules that the driver follows. */
export interface Schedule {
  readonly transition: typeof transition;
  readonly project: typeof project;
}

export interface DriverPorts {
  readonly time: { now(): Clocks };
  readonly activity: { idleMs(): number | null; locked(): boolean | null };
  readonly timer?: Timer;
  /** Others than the product's only where tests plant faults in them. */
  readonly schedule?: Schedule;
  readonly restored: ScheduleState;
  readonly context: () => ScheduleContext;
  readonly save: (state: ScheduleState) => void;
  readonly show: (projection: Projection) => void;
  readonly run: (effect: ScheduleEffect) => void;
  readonly report: (what: string, error: unknown) => void;
}

export interface Driver {
  start(): void;
  /** Goes on from another state as after a restart: an export that was brought back, or none at all. */
  begin(from: ScheduleState): void;
  /** Delivers an event at once, or after the one that is being delivered. */
  dispatch(event: ScheduleEvent): void;
  state(): ScheduleState;
  /** What should be true at this moment. */
  projection(): Projection;
  /** Nothing is delivered and nothing looked at from here on. */
  stop(): void;
}

/** The next look where even that could not be worked out. */
const AFTER_FAILURE_MS = 60_000;
const UNKNOWN: Seen = { idleMs: null, locked: null };
const NEVER: Clocks = { mono: 0, boot: 0, wall: 0 };

export function createDriver(ports: DriverPorts): Driver {
  const { timer = systemTimer(), schedule = { transition, project } } = ports;
  const waiting: ScheduleEvent[] = [];
  let state = ports.restored;
  let lastClocks = state.at ?? NEVER;
  let lastContext: ScheduleContext | undefined;
  let delivering = false;
  let stopped = false;

  const attempt = <T>(what: string, act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch (error) {
      ports.report(what, error);
      return otherwise;
    }
  };

  const clocks = (): Clocks => (lastClocks = attempt('the clocks cannot be read', () => ports.time.now(), lastClocks));
  const seen = (): Seen => ({
    idleMs: attempt('the idle time cannot be read', () => ports.activity.idleMs(), UNKNOWN.idleMs),
    locked: attempt('whether the screen is locked cannot be read', () => ports.activity.locked(), UNKNOWN.locked),
  });
  const context = (): ScheduleContext => {
    try {
      return (lastContext = ports.context());
    } catch (error) {
      if (!lastContext) throw error;
      ports.report('settings or profile cannot be read', error);
      return lastContext;
    }
  };

  const deliver = (event: ScheduleEvent): void => {
    const at = clocks();
    const now = context();
    const next = schedule.transition(state, { event, at, seen: seen() }, now);
    state = next.state;
    attempt('the schedule cannot be saved', () => ports.save(state), undefined);
    for (const effect of next.effects) attempt(`${effect.kind} failed`, () => ports.run(effect), undefined);
    attempt('the schedule cannot be shown', () => ports.show(schedule.project(state, now, at)), undefined);
  };

  const dispatch = (event: ScheduleEvent): void => {
    if (stopped) return;
    waiting.push(event);
    // A port may answer with an event of its own while it is called; it comes after this one, never inside it.
    if (delivering) return;
    delivering = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const one = next;
      const wait = attempt(
        `${one.kind} could not be delivered`,
        () => {
          deliver(one);
          return state.lookInMs;
        },
        AFTER_FAILURE_MS,
      );
      if (!isStopped()) timer.arm(wait, () => dispatch({ kind: 'looked' }));
    }
    delivering = false;
  };
  // Read through a call: a port may have stopped the driver in the meantime.
  const isStopped = (): boolean => stopped;

  return {
    start: () => dispatch({ kind: 'started' }),
    begin: (from) => {
      state = from;
      dispatch({ kind: 'started' });
    },
    dispatch,
    state: () => state,
    projection: () => schedule.project(state, context(), clocks()),
    stop: () => {
      stopped = true;
      timer.cancel();
    },
  };
}
