import { describe, expect, it } from 'vitest';
import { expectAbout } from './world/about.ts';
import { HOUR, MINUTE, SECOND, World } from './world/world.ts';

const atWork = (options = {}): World => new World(options).start().reads();

describe('desk time', () => {
  it('offers a break after the interval', () => {
    const world = atWork();
    world.passes(60 * MINUTE - SECOND);
    expect(world.window).toBe('none');
    world.passes(10 * SECOND);
    expect(world.window).toBe('prompt');
  });

  it('counts reading without input for less than five minutes', () => {
    const world = atWork().reads(4.9 * MINUTE);
    expect(world.passesUntil((w) => w.prompted)).toBeLessThan(60 * MINUTE + 5 * SECOND);
  });

  it('begins anew after five minutes away, counted from the return', () => {
    const world = atWork();
    world
      .passes(50 * MINUTE)
      .keepsStill()
      .passes(5 * MINUTE + SECOND)
      .reads();
    const wait = world.passesUntil((w) => w.prompted);
    expect(wait).toBeGreaterThan(60 * MINUTE);
    // The return is seen at the next look, at most three minutes later.
    expect(wait).toBeLessThan(63 * MINUTE + 5 * SECOND);
  });

  it('goes on after four and a half minutes away', () => {
    const world = atWork();
    world
      .passes(50 * MINUTE)
      .keepsStill()
      .passes(4.5 * MINUTE)
      .reads();
    expect(world.passesUntil((w) => w.prompted)).toBeLessThan(6 * MINUTE);
  });

  it('is not reset by five seconds of lock', () => {
    const world = atWork();
    world
      .passes(50 * MINUTE)
      .locks()
      .passes(5 * SECOND)
      .unlocks()
      .reads();
    const wait = world.passesUntil((w) => w.prompted);
    expect(wait).toBeGreaterThan(10 * MINUTE - SECOND);
    expect(wait).toBeLessThan(10 * MINUTE + 10 * SECOND);
  });

  it('stops in a lock and is not starved by many short ones', () => {
    const world = atWork();
    let atDesk = 0;
    while (world.prompts === 0 && atDesk < 3 * HOUR) {
      world
        .reads()
        .passes(4 * MINUTE)
        .locks()
        .passes(2 * MINUTE)
        .unlocks()
        .reads();
      atDesk += 4 * MINUTE;
    }
    expect(atDesk).toBeGreaterThanOrEqual(60 * MINUTE);
    expect(atDesk).toBeLessThanOrEqual(68 * MINUTE);
  });

  it('is not starved by short sleeps', () => {
    const world = atWork();
    let atDesk = 0;
    while (world.prompts === 0 && atDesk < 3 * HOUR) {
      world
        .reads()
        .passes(5 * MINUTE)
        .sleeps(2 * MINUTE)
        .reads();
      atDesk += 5 * MINUTE;
    }
    expect(atDesk).toBeGreaterThanOrEqual(60 * MINUTE);
    expect(atDesk).toBeLessThanOrEqual(70 * MINUTE);
  });

  it('takes idle, lock and sleep that follow each other as one time away', () => {
    const world = atWork();
    world
      .passes(40 * MINUTE)
      .keepsStill()
      .passes(2 * MINUTE);
    world
      .locks()
      .passes(MINUTE)
      .sleeps(2.5 * MINUTE)
      .unlocks()
      .reads()
      .passes(SECOND);
    expect(world.desk).toBeLessThan(5 * SECOND);
  });

  it('counts where idle time and lock are unknown', () => {
    const world = new World({ idleKnown: false, lockKnown: false }).start().keepsStill();
    expectAbout(
      world.passesUntil((w) => w.prompted),
      60 * MINUTE,
    );
  });

  it('counts while the event loop stands still for half a minute', () => {
    const world = atWork();
    world
      .passes(20 * MINUTE)
      .stalls(30 * SECOND)
      .rings();
    expect(world.desk).toBe(20.5 * MINUTE);
  });

  it('begins anew when the person says that they just moved', () => {
    const world = atWork();
    world.passes(50 * MINUTE).tell({ kind: 'moved' });
    expectAbout(
      world.passesUntil((w) => w.prompted),
      60 * MINUTE,
    );
  });

  it('follows an interval that is changed midway', () => {
    const world = atWork();
    world.passes(35 * MINUTE).changes({ settings: { intervalMinutes: 40 } });
    expectAbout(
      world.passesUntil((w) => w.prompted),
      5 * MINUTE,
    );
  });

  it('runs faster in the development entry, and only the desk time', () => {
    const world = new World();
    world.context = { ...world.context, deskSpeed: 60 };
    world.start().reads();
    expectAbout(
      world.passesUntil((w) => w.prompted),
      MINUTE,
    );
    const ring = world.passesUntil((w) => !w.prompted);
    expect(ring).toBe(30 * SECOND);
  });
});

describe('sleep and clocks', () => {
  for (const sleepClock of ['boot-runs-on', 'all-run-on'] as const) {
    for (const idleRunsInSleep of [true, false]) {
      describe(`${sleepClock}, idle time ${idleRunsInSleep ? 'runs' : 'stands still'} in sleep`, () => {
        const options = { sleepClock, idleRunsInSleep };

        it('asks for nothing on waking from three hours of sleep across a due break', () => {
          const world = atWork(options);
          world
            .passes(55 * MINUTE)
            .sleeps(3 * HOUR)
            .reads();
          const wait = world.passesUntil((w) => w.prompted);
          expect(wait).toBeGreaterThanOrEqual(60 * MINUTE);
          expect(wait).toBeLessThan(63 * MINUTE + 5 * SECOND);
        });

        it('knows a sleep of which nothing told', () => {
          const world = atWork(options);
          world
            .passes(55 * MINUTE)
            .sleeps(3 * HOUR, { told: false, woken: false })
            .reads();
          expect(world.passesUntil((w) => w.prompted)).toBeGreaterThan(59 * MINUTE);
        });

        it('knows a sleep that only its end told of, late', () => {
          const world = atWork(options);
          world
            .passes(55 * MINUTE)
            .sleeps(3 * HOUR, { told: false, woken: false })
            .reads();
          world.passes(20 * SECOND).tell({ kind: 'resume' });
          expect(world.passesUntil((w) => w.prompted)).toBeGreaterThan(58 * MINUTE);
        });

        it('takes a doubled resume as one', () => {
          const world = atWork(options);
          world
            .passes(30 * MINUTE)
            .sleeps(MINUTE)
            .tell({ kind: 'resume' })
            .reads();
          const wait = world.passesUntil((w) => w.prompted);
          expect(wait).toBeGreaterThan(29 * MINUTE);
          expect(wait).toBeLessThan(31 * MINUTE);
        });

        it('goes on at the desk when suspend was announced and never came', () => {
          const world = atWork(options);
          world.passes(30 * MINUTE).tell({ kind: 'suspend' });
          const wait = world.passesUntil((w) => w.prompted);
          expect(wait).toBeGreaterThan(28 * MINUTE);
          expect(wait).toBeLessThan(32 * MINUTE);
        });
      });
    }
  }

  for (const step of [3 * HOUR, -3 * HOUR, 365 * 24 * HOUR]) {
    it(`does not move desk time when the clock is set by ${step / HOUR} hours`, () => {
      const world = atWork();
      world.passes(30 * MINUTE).stepWall(step);
      world.passes(10 * MINUTE);
      expect(world.desk).toBe(40 * MINUTE);
    });
  }

  it('does not move desk time when the time zone changes', () => {
    const world = atWork();
    world.passes(30 * MINUTE).changes({ offsetMinutesAt: () => 540 });
    expectAbout(
      world.passesUntil((w) => w.prompted),
      30 * MINUTE,
    );
  });

  it('knows sleep and a clock step that come together', () => {
    const world = atWork();
    world
      .passes(55 * MINUTE)
      .sleeps(3 * HOUR, { told: false, woken: false })
      .stepWall(-4 * HOUR);
    world.reads();
    expect(world.passesUntil((w) => w.prompted)).toBeGreaterThan(59 * MINUTE);
  });
});
