import type { Schedule } from '../../../../electron/schedule/driver.ts';
import type { Clocks } from '../../../../shared/schedule/clocks.ts';
import type { ScheduleContext } from '../../../../shared/schedule/context.ts';
import { freshCount } from '../../../../shared/schedule/due.ts';
import type { Delivered } from '../../../../shared/schedule/event.ts';
import type { ScheduleState } from '../../../../shared/schedule/state.ts';
import type { Planted } from '../world/world.ts';

/** A fault that other break apps have had, planted around the real schedule: the world's laws and trials must catch it. */
export interface Fault {
  /** What the app would do wrong, in words. */
  readonly name: string;
  /** The class of faults it stands for. */
  readonly of: FaultClass;
  /** Made anew for each world, so that a fault may remember. */
  readonly plant: () => Planted;
}

/** What apps of this kind fail at. */
export const FAULT_CLASSES = [
  'sleep across a due break',
  'monotonic clocks that stop or run in sleep',
  'short and repeated locks and sleeps',
  'clock steps',
  'time zones and daylight saving',
  'late and early timers',
  'very long pauses',
  'restarts and kills',
  'interruptions around a due break',
  'an interval changed midway',
  'unrelated settings saved often',
  'a lock while idle cannot be read',
  'windows that fail',
  'several kinds of break',
  'a break whose window is made anew',
  'looking too often',
  'presence',
  'etiquette',
] as const;
export type FaultClass = (typeof FAULT_CLASSES)[number];

interface Given {
  readonly state: ScheduleState;
  readonly delivered: Delivered;
  readonly context: ScheduleContext;
}

const withSchedule =
  (make: (real: Schedule) => Schedule): Planted =>
  (ports) => {
    if (!ports.schedule) throw new Error('the world says which schedule is planted');
    return { ...ports, schedule: make(ports.schedule) };
  };

/** The schedule is told something else than what happened. The clocks it remembers are the real ones. */
export const mishearing = (change: (given: Given) => Partial<Given>): Planted =>
  withSchedule(({ transition, project }) => ({
    project,
    transition: (state, delivered, context) => {
      const given = { state, delivered, context };
      const heard = { ...given, ...change(given) };
      const next = transition(heard.state, heard.delivered, heard.context);
      return { ...next, state: { ...next.state, at: delivered.at } };
    },
  }));

/** What comes of an event is changed afterwards. */
export const misjudging = (change: (next: ScheduleState, given: Given) => ScheduleState): Planted =>
  withSchedule(({ transition, project }) => ({
    project,
    transition: (state, delivered, context) => {
      const next = transition(state, delivered, context);
      return { ...next, state: change(next.state, { state, delivered, context }) };
    },
  }));

/** Settings and the rest of the context are not what the person set, in rules and tray alike. */
export const misreading = (change: (context: ScheduleContext) => ScheduleContext): Planted =>
  withSchedule(({ transition, project }) => ({
    transition: (state, delivered, context) => transition(state, delivered, change(context)),
    project: (state, context, at) => project(state, change(context), at),
  }));

/** The clocks as the schedule reads them since the last event. */
export const misreadingClocks = (change: (last: Clocks, at: Clocks, given: Given) => Clocks): Planted =>
  mishearing((given) => {
    const { delivered, state } = given;
    return state.at === null ? {} : { delivered: { ...delivered, at: change(state.at, delivered.at, given) } };
  });

export const anew = (state: ScheduleState): ScheduleState => ({ ...state, count: freshCount });
