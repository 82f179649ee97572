import { HOUR, MINUTE, SECOND, World } from '../unit/schedule/world/world.ts';
import type { Bench } from './bench.ts';

/** How fast a year at the desk is lived through, at the defaults, with the real driver. */

const DAYS = 230;
const MORNING = 3.5 * HOUR;
const LUNCH = 45 * MINUTE;
const AFTERNOON = 4.25 * HOUR;
const NIGHT = 24 * HOUR - MORNING - LUNCH - AFTERNOON;
/**
 * Every break begins with the prompt, 60 min of desk time after the last. Ring, break, "That's it" and the first input after
 * it add some minutes: 3 breaks fit into the morning, 4 into the afternoon.
 */
const BREAKS_A_DAY = 3 + 4;

interface Year {
  readonly breaks: number;
  readonly looks: number;
  readonly seconds: number;
}

/** `lookEveryMs`: looked at this often besides. */
function live(days: number, lookEveryMs: number | null): Year {
  const world = new World({ settings: { longBreaks: true } });
  let breaks = 0;
  let was = 'none';
  world.watch = ({ projection: { window } }) => {
    const kind = window?.kind ?? 'none';
    if (window && kind !== was && window.kind === 'prompt') {
      const { budgetMs } = window;
      world.plan(3 * SECOND, () => world.touches().tell({ kind: 'prompt-start', lengthMs: budgetMs }));
    }
    if (was === 'break' && kind === 'ended') breaks++;
    was = kind;
  };
  const passes = (ms: number): void => {
    if (lookEveryMs === null) world.passes(ms);
    else for (let passed = 0; passed < ms; passed += lookEveryMs) world.passes(lookEveryMs).tell({ kind: 'looked' });
  };
  const from = performance.now();
  world.start();
  for (let day = 0; day < days; day++) {
    world.reads();
    passes(MORNING);
    world.locks();
    passes(LUNCH);
    world.unlocks().reads();
    passes(AFTERNOON);
    world.sleeps(NIGHT);
    world.effects.length = 0;
  }
  return { breaks, looks: world.looks, seconds: (performance.now() - from) / 1000 };
}

/** The same number of timers on the same clocks, and nobody who answers. */
function bareTimers(looks: number): number {
  const world = new World();
  const every = (DAYS * 24 * HOUR) / looks;
  let rung = 0;
  const ring = (): void => void (++rung < looks && world.plan(every, ring));
  const from = performance.now();
  world.plan(every, ring).passes(DAYS * 24 * HOUR);
  return (performance.now() - from) / 1000;
}

export const workYears: Bench = {
  name: 'work-years',
  needs: 'node',
  measure: ({ say }) => {
    live(20, null);
    const years = [1, 2, 3, 4, 5].map(() => live(DAYS, null));
    const best = Math.min(...years.map(({ seconds }) => seconds));
    const expected = DAYS * BREAKS_A_DAY;
    const wrong = Math.max(...years.map(({ breaks }) => Math.abs(breaks - expected)));
    const week = live(5, SECOND);
    const [{ looks } = { looks: 0 }] = years;
    say(`A year of ${String(DAYS)} days has ${String(looks)} looks and ${String(expected)} breaks.`);
    return Promise.resolve([
      {
        metric: 'work years simulated per second',
        value: 1 / best,
        unit: '/s',
        statistic: `best of ${String(years.length)} years`,
        floor: { what: 'as many bare timers on the same clocks', value: 1 / bareTimers(looks) },
        control: { what: 'the same schedule looked at each second', value: 5 / DAYS / week.seconds },
        gate: { at: 'least', bound: 10 },
      },
      {
        metric: 'breaks in a work year that are missing or too many',
        value: wrong,
        unit: `of ${String(expected)}`,
        statistic: 'worst year',
        floor: null,
        control: { what: 'the same schedule looked at each second', value: Math.abs(week.breaks - 5 * BREAKS_A_DAY) },
        gate: { at: 'most', bound: 0 },
      },
    ]);
  },
};
