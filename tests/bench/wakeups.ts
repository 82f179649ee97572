import { HOUR, MINUTE, World } from '../unit/schedule/world/world.ts';
import type { Bench, Row } from './bench.ts';

/** How often the schedule wakes this process: counted through the real driver, on clocks that the world moves. */

const HOURS = 8;
/** A weekday night begins after this evening: everything that is measured lies outside of these hours. */
const MORNING_HOURS = Array.from({ length: 7 }, () => [{ from: 0, to: 60 }]);

const POLL = { what: 'a poll each second', value: HOUR / 1000 };
const LOOKS = { what: 'one timer every 15 min', value: HOUR / (15 * MINUTE) };

/** The most wakeups in any whole hour. Those of a prompt, of waiting for a pause in typing and of a break do not count. */
function mostPerHour(world: World): number {
  let wakeups: number[] = [];
  let counts = true;
  world.watch = ({ event, at, projection }) => {
    if (event.kind === 'looked' && counts) wakeups.push(at);
    counts = projection.window === null && projection.tray.status.kind !== 'waiting-for-typing';
    if (projection.window?.kind === 'prompt') {
      const { budgetMs } = projection.window;
      world.plan(1_000, () => world.tell({ kind: 'prompt-start', lengthMs: budgetMs }));
    }
  };
  world.passes(5 * MINUTE);
  let most = 0;
  for (let hour = 0; hour < HOURS; hour++) {
    wakeups = [];
    world.passes(HOUR);
    most = Math.max(most, wakeups.length);
  }
  return most;
}

const row = (metric: string, world: World, bound: number): Row => ({
  metric: `wakeups per hour, ${metric}`,
  value: mostPerHour(world),
  unit: '/h',
  statistic: `most in any of ${String(HOURS)} hours`,
  floor: LOOKS,
  control: POLL,
  gate: { at: 'most', bound },
});

const atDesk = (options: ConstructorParameters<typeof World>[0] = {}): World => {
  const world = new World({ ...options, settings: { longBreaks: true, ...options.settings } });
  return world.start().reads();
};
const paused = (world: World, until: 'for' | 'until-turned-on'): World =>
  world.tell({ kind: 'pause', pause: until === 'for' ? { kind: 'for', ms: 24 * HOUR } : { kind: 'until-turned-on' } });

export const wakeups: Bench = {
  name: 'wakeups',
  needs: 'node',
  measure: () =>
    Promise.resolve([
      row('working, reading', atDesk(), 20),
      row('working, typing', atDesk().types(), 20),
      row('working, idle time unknown', atDesk({ idleKnown: false }), 20),
      row('away from the desk', atDesk().keepsStill(), 20),
      row('paused for a day', paused(atDesk(), 'for'), 4),
      row('paused until turned on', paused(atDesk(), 'until-turned-on'), 4),
      row('off hours', atDesk({ settings: { workingHours: MORNING_HOURS } }), 4),
    ]),
};
