import { describe, expect, it } from 'vitest';
import { newState, parseState } from '../../../shared/schedule/state.ts';
import { expectAbout } from './world/about.ts';
import { HOUR, MINUTE, SECOND, World } from './world/world.ts';

const atWork = (options = {}): World => new World(options).start().reads();

describe('a restart', () => {
  for (const end of ['quit', 'kill'] as const) {
    describe(`after ${end}`, () => {
      it('goes on in the middle of an interval', () => {
        const world = atWork().passes(37 * MINUTE + 7 * SECOND);
        world[end]()
          .passes(2 * SECOND)
          .start();
        expect(world.desk).toBeGreaterThanOrEqual(37 * MINUTE - 8 * SECOND);
        expect(world.desk).toBeLessThanOrEqual(37 * MINUTE + 10 * SECOND);
      });

      it('goes on with a pause for a time', () => {
        const world = atWork()
          .tell({ kind: 'pause', pause: { kind: 'for', ms: 30 * MINUTE } })
          .passes(10 * MINUTE);
        const until = world.wall + 20 * MINUTE;
        world[end]()
          .passes(5 * MINUTE)
          .start();
        expect(world.projection?.tray.status).toEqual({ kind: 'paused', until });
      });

      it('goes on with a postponement', () => {
        const world = atWork();
        world.passesUntil((w) => w.prompted);
        world.tell({ kind: 'prompt-postpone' }).passes(MINUTE);
        world[end]()
          .passes(10 * SECOND)
          .start()
          .reads();
        expectAbout(
          world.passesUntil((w) => w.prompted),
          4 * MINUTE - 10 * SECOND,
        );
      });

      it('brings back a prompt that was on screen', () => {
        const world = atWork();
        world.passesUntil((w) => w.prompted);
        world[end]()
          .passes(10 * SECOND)
          .start()
          .reads();
        expect(world.passesUntil((w) => w.prompted)).toBeLessThan(2 * MINUTE);
      });

      it('takes a night without the app as time away', () => {
        const world = atWork().passes(50 * MINUTE);
        world[end]()
          .passes(10 * HOUR)
          .start()
          .reads();
        expectAbout(
          world.passesUntil((w) => w.prompted),
          60 * MINUTE,
        );
      });

      it('takes a night with the computer off as time away', () => {
        const world = atWork().passes(50 * MINUTE);
        world[end]()
          .passes(10 * HOUR)
          .reboots()
          .passes(MINUTE)
          .start()
          .reads();
        expectAbout(
          world.passesUntil((w) => w.prompted),
          60 * MINUTE,
        );
      });
    });
  }

  it('after a hundred kills has lost at most fifteen seconds for each', () => {
    const world = new World({ settings: { intervalMinutes: 90 } }).start().reads();
    for (let times = 0; times < 100; times++)
      world
        .passes(40 * SECOND)
        .kill()
        .start();
    expect(world.desk).toBeGreaterThanOrEqual(100 * 25 * SECOND);
    expect(world.desk).toBeLessThanOrEqual(100 * 40 * SECOND);
  });

  it('does not count the time until the planned look when the person was away in it', () => {
    const world = atWork()
      .passes(50 * MINUTE)
      .keepsStill()
      .passes(SECOND);
    world
      .kill()
      .passes(20 * MINUTE)
      .start()
      .reads();
    expect(world.passesUntil((w) => w.prompted)).toBeGreaterThanOrEqual(60 * MINUTE);
  });

  it('is not confused by a clock that was set while the app did not run', () => {
    for (const step of [-3 * HOUR, -2000 * 24 * HOUR]) {
      const world = atWork()
        .passes(40 * MINUTE)
        .quit();
      world.stepWall(step);
      world
        .passes(10 * SECOND)
        .start()
        .reads();
      expectAbout(
        world.passesUntil((w) => w.prompted),
        20 * MINUTE,
      );
    }
  });
});

describe('a stored schedule', () => {
  it('is read back as it was', () => {
    const world = atWork().passes(17 * MINUTE);
    expect(parseState(JSON.parse(world.stored ?? ''))).toEqual(world.state());
  });

  it('is refused when it is broken or of another version', () => {
    const good = atWork()
      .passes(17 * MINUTE)
      .state();
    const broken: readonly unknown[] = [
      null,
      undefined,
      'a word',
      {},
      { ...good, version: 2 },
      { ...good, count: { ...good.count, deskMs: -1 } },
      { ...good, count: { ...good.count, deskMs: 'many' } },
      { ...good, lookInMs: NaN },
      { ...good, phase: { kind: 'dancing' } },
      { ...good, interruptions: ['earthquake'] },
      { ...good, pause: { kind: 'for' } },
    ];
    for (const stored of broken) expect(parseState(stored)).toBeNull();
    expect(parseState(newState())).toEqual(newState());
  });

  it('whose clocks lie in the future begins a sound schedule', () => {
    const world = atWork()
      .passes(17 * MINUTE)
      .quit();
    const state = parseState(JSON.parse(world.stored ?? ''));
    const at = { mono: 1e12, boot: 1e12, wall: world.wall + 1e11 };
    world.stored = JSON.stringify({ ...state, at });
    world.reads().start();
    expect(world.passesUntil((w) => w.prompted)).toBeLessThanOrEqual(60 * MINUTE + 5 * SECOND);
  });
});
