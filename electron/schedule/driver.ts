import type { Clocks } from '../../shared/schedule/clocks.ts';
import type { ScheduleContext } from '../../shared/schedule/context.ts';
import type { ScheduleEffect } from '../../shared/schedule/effect.ts';
import type { ScheduleEvent } from '../../shared/schedule/event.ts';
import { project } from '../../shared/schedule/project.ts';
import type { Projection } from '../../shared/schedule/projection.ts';
import type { ScheduleState } from '../../shared/schedule/state.ts';
import { transition } from '../../shared/schedule/transition.ts';

/**
 * Makes the world agree with the schedule: feeds events with clocks and presence, saves, shows, and keeps one timer. It
 * decides nothing, and no part of the world that fails can stop it.
 */

export interface Timer {
  /** Calls once after this many ms, in place of what was armed before. */
  arm(ms: number, fire: () => void): void;
  cancel(): void;
}

export interface DriverPorts {
  readonly time: { now(): Clocks };
  readonly activity: { idleMs(): number | null; locked(): boolean | null };
  /** What was stored, or a new state. */
  readonly restored: ScheduleState;
  readonly context: () => ScheduleContext;
  /** Stores at once: what was saved when the app is killed is where it goes on. */
  readonly save: (state: ScheduleState) => void;
  readonly show: (projection: Projection) => void;
  readonly run: (effect: ScheduleEffect) => void;
  /** A port failed; the schedule goes on. */
  readonly report: (what: string, error: unknown) => void;
  /** The system's timer where it is not given. */
  readonly timer?: Timer;
}

export interface Driver {
  start(): void;
  /** An event that comes while another is worked on waits for its turn. */
  dispatch(event: ScheduleEvent): void;
  state(): ScheduleState;
  /** As of now: what runs by itself is counted on. */
  projection(): Projection;
  /** No timer is armed and no event is heard any more. */
  stop(): void;
}

/** A longer wait makes `setTimeout` fire at once. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;
/** A context that cannot be read is asked again after this. */
const RETRY_MS = 60_000;

export function systemTimer(): Timer {
  let armed: ReturnType<typeof setTimeout> | undefined;
  return {
    arm: (ms, fire) => {
      clearTimeout(armed);
      armed = setTimeout(fire, Math.min(Math.max(0, ms), LONGEST_TIMEOUT));
    },
    cancel: () => {
      clearTimeout(armed);
      armed = undefined;
    },
  };
}

export function createDriver(ports: DriverPorts): Driver {
  const timer = ports.timer ?? systemTimer();
  const queue: ScheduleEvent[] = [];
  let state = ports.restored;
  let busy = false;
  let stopped = false;

  const guard = <T>(what: string, work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (error) {
      try {
        ports.report(what, error);
      } catch {
        // A log that fails is no reason to stop.
      }
      return otherwise;
    }
  };

  const handle = (event: ScheduleEvent): void => {
    const at = ports.time.now();
    const seen = {
      idleMs: guard('idle time could not be read', () => ports.activity.idleMs(), null),
      locked: guard('the lock could not be read', () => ports.activity.locked(), null),
    };
    const context = ports.context();
    const next = transition(state, { event, at, seen }, context);
    state = next.state;
    guard('the schedule could not be saved', () => ports.save(state), undefined);
    for (const effect of next.effects) guard(`${effect.kind} failed`, () => ports.run(effect), undefined);
    const projection = project(state, context, at);
    if (!stopped) timer.arm(Math.max(0, projection.wakeAt - at.mono), look);
    guard('the schedule could not be shown', () => ports.show(projection), undefined);
  };

  const dispatch = (event: ScheduleEvent): void => {
    if (stopped) return;
    queue.push(event);
    if (busy) return;
    busy = true;
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const event = next;
        const done = guard(`${event.kind} failed`, () => (handle(event), true), false);
        if (!done && !stopped) timer.arm(RETRY_MS, look);
      }
    } finally {
      busy = false;
    }
  };

  const look = (): void => dispatch({ kind: 'looked' });

  return {
    start: () => dispatch({ kind: 'started' }),
    dispatch,
    state: () => state,
    projection: () => project(state, ports.context(), ports.time.now()),
    stop: () => {
      stopped = true;
      timer.cancel();
    },
  };
}
