import { expect } from 'vitest';
import { HOUR, MINUTE, SECOND, type World, type WorldOptions } from '../world/world.ts';

/** Sentences that a schedule with a planted fault must break: what no law says of random days. */

export interface Trial {
  readonly name: string;
  /** Throws where the schedule does not pass. */
  readonly on: (world: (options?: WorldOptions) => World) => void;
}

/** Waits for the prompt: it comes after so long, and a little more where a return must be seen first. */
function comesAfter(world: World, ms: number, atMostLater = 5 * SECOND): void {
  const waited = world.passesUntil((one) => one.prompted);
  expect(waited).toBeGreaterThanOrEqual(ms - 5 * SECOND);
  expect(waited).toBeLessThanOrEqual(ms + atMostLater);
}

const follow = (world: World): World => {
  const { window } = world.projection ?? {};
  const ms = window?.kind === 'prompt' ? window.budgetMs : 0;
  return world
    .tell({ kind: 'prompt-start', lengthMs: ms })
    .passes(ms + 6 * SECOND)
    .reads();
};

const atWork = (world: World): World => world.start().reads();

export const TRIALS: readonly Trial[] = [
  {
    name: 'a night of which no event tells is time away',
    on: (world) => {
      const one = atWork(world()).passes(59 * MINUTE);
      one.sleeps(9 * HOUR, { told: false, woken: false }).reads();
      comesAfter(one, 60 * MINUTE, 5 * MINUTE);
    },
  },
  {
    name: 'where all clocks run on, a sleep that is told is time away, whatever the idle time says',
    on: (world) => {
      const one = world({ sleepClock: 'all-run-on', idleRunsInSleep: false }).start().reads();
      one
        .passes(59 * MINUTE)
        .sleeps(2 * HOUR)
        .reads();
      comesAfter(one, 60 * MINUTE, 5 * MINUTE);
    },
  },
  {
    name: 'a clock that is set in a break does not end it, nor keep it open',
    on: (world) => {
      for (const step of [-HOUR, HOUR]) {
        const one = atWork(world()).tell({ kind: 'stretch-now', lengthMs: 2 * MINUTE });
        one.passes(MINUTE).stepWall(step);
        one.tell({ kind: 'break-pause' }).tell({ kind: 'break-resume' });
        expect(one.passes(50 * SECOND).window).toBe('break');
        expect(one.passes(12 * SECOND).window).toBe('ended');
      }
    },
  },
  {
    name: 'do not disturb that flaps around a due break only puts it off',
    on: (world) => {
      const one = atWork(world()).passes(58 * MINUTE);
      for (let times = 0; times < 8; times++) {
        one.tell({ kind: 'interruption', what: 'do-not-disturb', on: true }).passes(40 * SECOND);
        one.tell({ kind: 'interruption', what: 'do-not-disturb', on: false }).passes(40 * SECOND);
        expect(one.window).toBe('none');
      }
      comesAfter(one, 20 * SECOND);
    },
  },
  {
    name: 'a pause of forty days lasts forty days',
    on: (world) => {
      const one = atWork(world()).tell({ kind: 'pause', pause: { kind: 'for', ms: 40 * 24 * HOUR } });
      one.passes(40 * 24 * HOUR - MINUTE);
      expect(one.projection?.tray.status.kind).toBe('paused');
      one.passes(62 * MINUTE);
      expect(one.prompts).toBe(1);
    },
  },
  {
    name: 'where idle time is unknown desk time counts',
    on: (world) => {
      comesAfter(atWork(world({ idleKnown: false })), 60 * MINUTE);
    },
  },
  {
    name: 'a prompt that is never painted goes by itself',
    on: (world) => {
      const one = world();
      one.paintMs = null;
      atWork(one);
      comesAfter(one, 60 * MINUTE);
      expect(one.passesUntil(({ prompted }) => !prompted)).toBeLessThanOrEqual(45 * SECOND);
    },
  },
  {
    name: 'a break whose window fails is over, and the next one comes',
    on: (world) => {
      const one = atWork(world());
      one.tell({ kind: 'stretch-now', lengthMs: 2 * MINUTE }).passes(SECOND);
      one.tell({ kind: 'window-failed', window: 'break' });
      expect(one.window).toBe('none');
      one.passes(10 * SECOND).reads();
      expect(one.passesUntil(({ prompted }) => prompted)).toBeLessThanOrEqual(63 * MINUTE);
    },
  },
  {
    name: 'a prompt whose window fails is asked again',
    on: (world) => {
      const one = atWork(world());
      one.passesUntil(({ prompted }) => prompted);
      one.tell({ kind: 'window-failed', window: 'prompt' });
      comesAfter(one, 10 * MINUTE);
    },
  },
  {
    name: 'a night without the app is time away',
    on: (world) => {
      const one = atWork(world()).passes(50 * MINUTE);
      one
        .quit()
        .passes(10 * HOUR)
        .start()
        .reads();
      comesAfter(one, 60 * MINUTE);
    },
  },
  {
    name: 'a hundred kills lose at most fifteen seconds each',
    on: (world) => {
      const one = atWork(world({ settings: { intervalMinutes: 90 } }));
      for (let times = 0; times < 100; times++)
        one
          .passes(40 * SECOND)
          .kill()
          .start();
      expect(one.desk).toBeGreaterThanOrEqual(100 * 25 * SECOND);
    },
  },
  {
    name: 'a restart goes on with a pause',
    on: (world) => {
      const one = atWork(world()).tell({ kind: 'pause', pause: { kind: 'until-turned-on' } });
      one.passes(MINUTE).kill().start();
      expect(one.projection?.tray.status.kind).toBe('paused');
    },
  },
  {
    name: 'a restart goes on with a postponement',
    on: (world) => {
      const one = atWork(world());
      one.passesUntil(({ prompted }) => prompted);
      one.tell({ kind: 'postpone', minutes: 15 }).passes(MINUTE).kill().start().reads();
      comesAfter(one, 14 * MINUTE);
    },
  },
  {
    name: 'every fourth break is the long one, and time away takes no long one’s place',
    on: (world) => {
      const one = atWork(world({ settings: { longBreaks: true } }));
      for (let times = 0; times < 3; times++) {
        comesAfter(one, 60 * MINUTE, 2 * MINUTE);
        expect(one.projection?.window).toMatchObject({ long: false });
        follow(one);
      }
      one
        .passes(10 * MINUTE)
        .keepsStill()
        .passes(8 * MINUTE)
        .reads();
      one.passesUntil(({ prompted }) => prompted);
      expect(one.projection?.window).toMatchObject({ long: true });
      follow(one);
      comesAfter(one, 60 * MINUTE, 2 * MINUTE);
    },
  },
  {
    name: 'typing puts the prompt off by two minutes at most',
    on: (world) => {
      comesAfter(world().start().types(), 62 * MINUTE);
    },
  },
  {
    name: 'a break ends after its length, whatever is saved or shown anew in it',
    on: (world) => {
      const one = atWork(world()).tell({ kind: 'stretch-now', lengthMs: 2 * MINUTE });
      for (let times = 0; times < 4; times++) one.passes(29 * SECOND).tell({ kind: 'context-changed' });
      expect(one.passes(5 * SECOND).window).toBe('ended');
    },
  },
  {
    name: 'a journey moves no desk time',
    on: (world) => {
      const one = atWork(world()).passes(30 * MINUTE);
      one.changes({ offsetMinutesAt: () => 540 });
      comesAfter(one, 30 * MINUTE);
    },
  },
  {
    name: 'nothing is counted in a pause',
    on: (world) => {
      const one = atWork(world()).passes(20 * MINUTE);
      one.tell({ kind: 'pause', pause: { kind: 'for', ms: HOUR } });
      comesAfter(one, 100 * MINUTE);
    },
  },
  {
    name: 'reading without a touch for four minutes is desk time',
    on: (world) => {
      const one = world().start();
      one.reads(4 * MINUTE);
      comesAfter(one, 60 * MINUTE);
    },
  },
  {
    name: 'nothing comes under a red flag',
    on: (world) => {
      const one = atWork(world()).changes({ guidance: 'none', guidanceReasons: ['red-flag'] });
      one.passes(3 * HOUR);
      expect(one.prompts).toBe(0);
    },
  },
];
