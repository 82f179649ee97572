import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, SECOND, World } from './world/world.ts';

describe('time away', () => {
  it('of five minutes is never missed, wherever between two looks it begins', () => {
    for (let offset = 0; offset < 300; offset += 7) {
      const world = new World()
        .start()
        .types()
        .passes(20 * MINUTE + offset * SECOND);
      world.keepsStill().passes(5 * MINUTE + 2 * SECOND);
      world.types().passes(SECOND);
      expect(world.desk, `offset ${offset} s`).toBeLessThan(MINUTE);
    }
  });

  it('does not stop the schedule for good when an unlock is lost', () => {
    const world = new World({ lockKnown: false })
      .start()
      .types()
      .locks()
      .passes(20 * MINUTE);
    world.unlocks({ told: false }).reads();
    expect(world.passesUntil((w) => w.prompted)).toBeLessThanOrEqual(HOUR + 5 * MINUTE);
  });

  it('is one where nobody tells of the unlock between two locks, and no look falls between them', () => {
    const world = new World()
      .start()
      .reads()
      .passes(HOUR / 2);
    world
      .locks()
      .passes(MINUTE)
      .unlocks({ told: false })
      .reads()
      .passes(1.5 * MINUTE);
    world.locks({ told: false }).passes(3 * MINUTE);
    expect(world.unlocks().desk).toBe(0);
  });

  it('is two where a look falls between two locks', () => {
    const world = new World()
      .start()
      .reads()
      .passes(HOUR / 2);
    world
      .locks()
      .passes(MINUTE)
      .unlocks({ told: false })
      .reads()
      .passes(3 * MINUTE);
    world.locks({ told: false }).passes(3 * MINUTE);
    expect(world.unlocks().desk).toBeGreaterThan(HOUR / 2);
  });

  it('of ten minutes is not seen between two looks of a pause, and what was counted stays', () => {
    const world = new World()
      .start()
      .reads()
      .passes(HOUR / 2);
    world.tell({ kind: 'pause', pause: { kind: 'for', ms: HOUR } }).passes(MINUTE);
    world
      .keepsStill()
      .passes(10 * MINUTE)
      .reads();
    expect(world.passesUntil((w) => w.prompted)).toBeLessThanOrEqual(80 * MINUTE);
  });

  it('of twenty minutes is seen in a pause', () => {
    const world = new World()
      .start()
      .reads()
      .passes(HOUR / 2);
    world.tell({ kind: 'pause', pause: { kind: 'for', ms: HOUR } }).passes(MINUTE);
    world
      .keepsStill()
      .passes(21 * MINUTE)
      .reads();
    expect(world.passesUntil((w) => w.prompted)).toBeGreaterThanOrEqual(95 * MINUTE);
  });

  it('is over three minutes after the return at the latest', () => {
    for (let offset = 0; offset < 180; offset += 13) {
      const world = new World()
        .start()
        .types()
        .passes(HOUR / 2)
        .keepsStill();
      world
        .passes(10 * MINUTE + offset * SECOND)
        .types()
        .passes(10 * MINUTE)
        .tell({ kind: 'context-changed' });
      expect(world.desk, `offset ${offset} s`).toBeGreaterThanOrEqual(7 * MINUTE);
    }
  });

  it('is no kill, however often the app starts again at once', () => {
    const world = new World({ settings: { waitForTypingGap: false } }).start().reads();
    for (let times = 0; times < 59; times++) world.passes(MINUTE).kill().passes(SECOND).start();
    expect(world.passesUntil((w) => w.prompted)).toBeLessThanOrEqual(3 * MINUTE);
  });

  it('with the computer off is told by the wall clock', () => {
    const long = new World()
      .start()
      .types()
      .passes(50 * MINUTE)
      .kill()
      .passes(2 * HOUR)
      .reboots()
      .start();
    expect(long.desk).toBe(0);
    const short = new World()
      .start()
      .types()
      .passes(50 * MINUTE)
      .quit()
      .passes(MINUTE)
      .reboots()
      .start();
    expect(short.desk).toBe(50 * MINUTE);
  });
});

describe('getting up', () => {
  it('after a night the person is up since their first sign', () => {
    const world = new World()
      .start()
      .types()
      .passes(HOUR)
      .sleeps(8 * HOUR);
    expect(world.state().upSinceWall).toBeNull();
    world.types().passes(3 * MINUTE);
    const { upSinceWall } = world.state();
    expect(upSinceWall).toBeGreaterThanOrEqual(world.wall - 3 * MINUTE);
    expect(upSinceWall).toBeLessThanOrEqual(world.wall);
  });

  it('who says so has been up longer already', () => {
    const world = new World()
      .start()
      .types()
      .passes(HOUR)
      .sleeps(8 * HOUR);
    world.types().passes(3 * MINUTE);
    world.tell({ kind: 'up-longer' });
    expect(world.state().upSinceWall).toBeNull();
    world.passes(HOUR);
    expect(world.state().upSinceWall).toBeNull();
  });

  it('four hours away are no night', () => {
    const world = new World()
      .start()
      .types()
      .passes(HOUR)
      .sleeps(4 * HOUR)
      .types()
      .passes(HOUR);
    expect(world.state().upSinceWall).toBeNull();
  });

  it('a night in which the app did not run counts too', () => {
    const world = new World()
      .start()
      .types()
      .passes(HOUR)
      .quit()
      .passes(9 * HOUR)
      .reboots()
      .types()
      .passes(MINUTE)
      .start();
    world.passes(3 * MINUTE);
    const { upSinceWall } = world.state();
    expect(upSinceWall).toBeGreaterThanOrEqual(world.wall - 4 * MINUTE);
    expect(upSinceWall).toBeLessThanOrEqual(world.wall);
  });
});
