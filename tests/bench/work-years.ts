import type { WorkingHours } from '../../shared/settings/settings.ts';
import { HOUR, MINUTE, SECOND, World } from '../unit/schedule/world/world.ts';
import type { Bench } from './bench.ts';

/** How fast a year at the desk is lived through, at the defaults and with working hours, with the real driver. */

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

/** From the first minute of the morning to the last of the afternoon: then two breaks of the seven are long. */
const NINE_TO_HALF_PAST_FIVE = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 17 * 60 + 30 }]);

interface Year {
  readonly breaks: number;
  readonly looks: number;
  readonly seconds: number;
}

/** Seconds of the processor since now: other programs do not count. */
function processorClock(): () => number {
  const from = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6;
  };
}

interface Life {
  readonly days?: number;
  readonly workingHours?: WorkingHours;
  /** Looked at this often besides. */
  readonly lookEveryMs?: number;
}

function live({ days = DAYS, workingHours = null, lookEveryMs }: Life): Year {
  const world = new World({ settings: { longBreaks: true, workingHours } });
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
    if (lookEveryMs === undefined) world.passes(ms);
    else for (let passed = 0; passed < ms; passed += lookEveryMs) world.passes(lookEveryMs).tell({ kind: 'looked' });
  };
  const seconds = processorClock();
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
  return { breaks, looks: world.looks, seconds: seconds() };
}

/** The same number of timers on the same clocks, and nobody who answers. */
function bareTimers(looks: number): number {
  const world = new World();
  const every = (DAYS * 24 * HOUR) / looks;
  let rung = 0;
  const ring = (): void => void (++rung < looks && world.plan(every, ring));
  const seconds = processorClock();
  world.plan(every, ring).passes(DAYS * 24 * HOUR);
  return seconds();
}

const TIMES = [1, 2, 3, 4, 5] as const;
const perSecond = (years: readonly Year[]): number => 1 / Math.min(...years.map(({ seconds }) => seconds));

export const workYears: Bench = {
  name: 'work-years',
  needs: 'node',
  measure: ({ say }) => {
    live({ days: 20 });
    live({ days: 20, workingHours: NINE_TO_HALF_PAST_FIVE });
    const years = TIMES.map(() => live({}));
    const yearsOfHours = TIMES.map(() => live({ workingHours: NINE_TO_HALF_PAST_FIVE }));
    const expected = DAYS * BREAKS_A_DAY;
    const wrong = Math.max(...[...years, ...yearsOfHours].map(({ breaks }) => Math.abs(breaks - expected)));
    const week = live({ days: 5, lookEveryMs: SECOND });
    const [{ looks } = { looks: 0 }] = years;
    say(`A year of ${String(DAYS)} days has ${String(looks)} looks and ${String(expected)} breaks.`);
    return Promise.resolve([
      {
        metric: 'work years simulated per second',
        value: perSecond(years),
        unit: '/s',
        statistic: `processor time, best of ${String(TIMES.length)} years`,
        floor: { what: 'as many bare timers on the same clocks', value: 1 / bareTimers(looks) },
        control: { what: 'the same schedule looked at each second', value: 5 / DAYS / week.seconds },
        gate: { at: 'least', bound: 10 },
      },
      {
        metric: 'work years simulated per second, with working hours',
        value: perSecond(yearsOfHours),
        unit: '/s',
        statistic: `processor time, best of ${String(TIMES.length)} years`,
        floor: null,
        control: null,
        gate: { at: 'least', bound: 10 },
      },
      {
        metric: 'breaks in a work year that are missing or too many',
        value: wrong,
        unit: `of ${String(expected)}`,
        statistic: 'worst year of all',
        floor: null,
        control: { what: 'the same schedule looked at each second', value: Math.abs(week.breaks - 5 * BREAKS_A_DAY) },
        gate: { at: 'most', bound: 0 },
      },
    ]);
  },
};
