import type { Clocks, SleepClock } from './clocks.ts';
import type { ScheduleEvent } from './event.ts';
import { CLOCK_SLACK, LATE_IS_SLEEP, MINUTE } from './limits.ts';
import type { ScheduleState } from './state.ts';

/** What passed since the last event, in ms. */
export interface Elapsed {
  /** The computer was awake and the app ran. */
  readonly awakeMs: number;
  /** The computer slept, or the app was proven not to run. */
  readonly sleptMs: number;
}

const NOTHING: Elapsed = { awakeMs: 0, sleptMs: 0 };

/** How long the app was gone. `boot` tells as long as the computer was not started anew; the wall clock after that. */
function sinceLastRun(last: Clocks, at: Clocks): number {
  const boot = at.boot - last.boot;
  const wall = at.wall - last.wall;
  const startedAnew = boot < 0 || (wall >= at.boot && wall > boot + MINUTE);
  return startedAnew ? Math.max(0, wall, at.boot) : boot;
}

/**
 * Time since the last event. No step of the wall clock changes it while the app runs. On start, the time up to the look that
 * was planned counts as run, and what lies after it as slept.
 */
export function elapsedSince(state: ScheduleState, event: ScheduleEvent, at: Clocks, clock: SleepClock): Elapsed {
  const last = state.at;
  if (last === null) return NOTHING;
  if (event.kind === 'started') {
    const gone = sinceLastRun(last, at);
    const awakeMs = Math.min(gone, state.lookInMs);
    return { awakeMs, sleptMs: gone - awakeMs };
  }
  const mono = Math.max(0, at.mono - last.mono);
  if (clock === 'boot-runs-on') {
    const gained = at.boot - last.boot - mono;
    return { awakeMs: mono, sleptMs: gained > CLOCK_SLACK ? gained : 0 };
  }
  const late = mono - state.lookInMs;
  const known = state.presence.suspended ? mono : Math.max(0, late);
  const sleptMs = event.kind === 'resume' || late >= LATE_IS_SLEEP ? known : 0;
  return { awakeMs: mono - sleptMs, sleptMs };
}
