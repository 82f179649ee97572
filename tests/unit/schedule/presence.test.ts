import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND, World, type WorldOptions } from './world/world.ts';

const atWork = (options: WorldOptions = {}): World => new World(options).start().reads();
const presence = (world: World) => world.state().presence;

describe('suspend', () => {
  it('is over with its resume, with a start, and with sleep that was seen', () => {
    const world = atWork().passes(10 * MINUTE);
    expect(presence(world.tell({ kind: 'suspend' })).suspended).toBe(true);
    expect(presence(world.tell({ kind: 'resume' })).suspended).toBe(false);

    world.tell({ kind: 'suspend' }).kill().start();
    expect(presence(world).suspended).toBe(false);

    world.sleeps(10 * MINUTE, { woken: false }).tell({ kind: 'interruption', what: 'call', on: false });
    expect(presence(world).suspended).toBe(false);
  });

  it('stands until then', () => {
    const world = atWork()
      .passes(10 * MINUTE)
      .tell({ kind: 'suspend' });
    world.tell({ kind: 'interruption', what: 'call', on: false });
    expect(presence(world).suspended).toBe(true);
  });

  it('of ten minutes is a natural break where neither clocks nor idle time tell of it', () => {
    const world = atWork({ sleepClock: 'all-run-on', idleKnown: false }).passes(50 * MINUTE);
    world.sleeps(10 * MINUTE).reads();
    const wait = world.passesUntil((w) => w.prompted);
    expect(wait).toBeGreaterThan(60 * MINUTE - SECOND);
    expect(wait).toBeLessThan(61 * MINUTE);
  });

  it('that came to nothing is none', () => {
    const world = atWork({ sleepClock: 'all-run-on', idleKnown: false }).passes(50 * MINUTE);
    world.tell({ kind: 'suspend' }).tell({ kind: 'resume' });
    expect(world.passesUntil((w) => w.prompted)).toBeLessThan(10 * MINUTE + 5 * SECOND);
  });
});

describe('a lock', () => {
  it('is not remembered over a restart that is not told of it', () => {
    const world = atWork({ lockKnown: false })
      .passes(10 * MINUTE)
      .locks();
    expect(presence(world).locked).toBe(true);
    world.kill();
    world.locked = false;
    world.start();
    expect(presence(world).locked).toBe(false);
  });

  it('that nobody told of stops the counting from the last input on', () => {
    const world = atWork().passes(20 * MINUTE);
    world.touches();
    world.locks({ told: false });
    world.passes(4 * MINUTE).tell({ kind: 'looked' });
    expect(presence(world).locked).toBe(true);
    expect(world.desk).toBeGreaterThanOrEqual(20 * MINUTE - SECOND);
    expect(world.desk).toBeLessThanOrEqual(20 * MINUTE + 2 * SECOND);
  });

  it('that was told of counts what came before it', () => {
    const world = atWork()
      .passes(20 * MINUTE)
      .keepsStill()
      .passes(3 * MINUTE);
    world.locks();
    expect(world.desk).toBeGreaterThanOrEqual(23 * MINUTE - SECOND);
  });

  it('that was told of in between counts what came after the last input too', () => {
    const world = atWork().passes(20 * MINUTE + 55 * SECOND);
    world.locks();
    expect(world.desk).toBeGreaterThanOrEqual(20 * MINUTE + 54 * SECOND);
  });
});

describe('a look that comes very late', () => {
  it('counts nothing of a time in which the person was here and left again', () => {
    const world = atWork().passes(20 * MINUTE);
    world
      .stalls(2 * MINUTE)
      .touches()
      .keepsStill()
      .stalls(13 * MINUTE)
      .rings();
    expect(world.desk).toBe(0);
  });
});

describe('input that comes between events half a second apart', () => {
  const chatter = (world: World, seconds: number): World => {
    for (let half = 0; half < 2 * seconds; half += 1) {
      world.passes(500).tell({ kind: 'interruption', what: 'call', on: false });
    }
    return world;
  };

  it('is seen after a sleep that the idle time leaves out', () => {
    const world = atWork({ idleRunsInSleep: false })
      .passes(20 * MINUTE)
      .keepsStill()
      .passes(30 * SECOND);
    world.sleeps(4 * MINUTE);
    chatter(world, 1).touches();
    chatter(world, 6);
    expect(presence(world).awayMs).toBeLessThan(10 * SECOND);
    expect(presence(world).sleptMs).toBe(0);
  });

  it('is the sign that is waited for after a break', () => {
    const world = atWork()
      .passes(MINUTE)
      .tell({ kind: 'stretch-now', lengthMs: 2 * MINUTE })
      .keepsStill();
    world.passes(4 * MINUTE);
    expect(world.state().phase.kind).toBe('awaiting-return');
    chatter(world, 3);
    expect(world.state().phase.kind).toBe('awaiting-return');
    world.reads();
    chatter(world, 3);
    expect(world.state().phase.kind).toBe('working');
  });

  it('is no sign where two events come at once', () => {
    const world = atWork()
      .passes(MINUTE)
      .tell({ kind: 'stretch-now', lengthMs: 2 * MINUTE })
      .keepsStill();
    world.passes(4 * MINUTE);
    for (const on of [false, false]) world.tell({ kind: 'interruption', what: 'call', on });
    expect(world.state().phase.kind).toBe('awaiting-return');
  });
});

describe('where the session does not tell of input', () => {
  it('counting goes on after a break', () => {
    const world = atWork({ idleKnown: false })
      .passes(MINUTE)
      .tell({ kind: 'stretch-now', lengthMs: 2 * MINUTE });
    world.passes(2 * MINUTE + 6 * SECOND);
    expect(world.passesUntil((w) => w.prompted)).toBeLessThan(62 * MINUTE);
  });
});

describe('the first sign after a break', () => {
  it('is waited for, and nothing counts before it', () => {
    const world = atWork()
      .passes(MINUTE)
      .tell({ kind: 'stretch-now', lengthMs: 2 * MINUTE })
      .keepsStill();
    world.passes(2 * MINUTE + 3 * HOUR);
    expect(world.desk).toBe(0);
    expect(world.projection?.tray.status.kind).toBe('awaiting-return');
    world.reads();
    const wait = world.passesUntil((w) => w.prompted);
    expect(wait).toBeGreaterThan(60 * MINUTE - SECOND);
    expect(wait).toBeLessThan(64 * MINUTE);
  });
});

describe('a guided break without input', () => {
  it('is no time away, however long it lasts', () => {
    const world = atWork()
      .passes(MINUTE)
      .tell({ kind: 'stretch-now', lengthMs: 20 * MINUTE })
      .keepsStill();
    world.passes(19 * MINUTE).tell({ kind: 'looked' });
    expect(world.window).toBe('break');
    expect(presence(world).awayMs).toBe(0);
    expect(world.projection?.tray.reasons).toEqual([]);
  });
});
