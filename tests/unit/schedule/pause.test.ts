import { describe, expect, it } from 'vitest';
import { expectAbout } from './world/about.ts';
import { HOUR, MINUTE, SECOND, World } from './world/world.ts';

const atWork = (options = {}): World => new World(options).start().reads();

describe('a pause', () => {
  it('for half an hour keeps what was counted, and nothing is counted in it', () => {
    const world = atWork().passes(40 * MINUTE);
    world.tell({ kind: 'pause', pause: { kind: 'for', ms: 30 * MINUTE } });
    expect(world.projection?.tray.status).toEqual({ kind: 'paused', until: world.wall + 30 * MINUTE });
    expect(world.projection?.tray.icon).toEqual({ kind: 'paused' });
    expectAbout(
      world.passesUntil((w) => w.prompted),
      50 * MINUTE,
    );
  });

  it('for a time is not moved by a clock that is set', () => {
    const world = atWork().tell({ kind: 'pause', pause: { kind: 'for', ms: 30 * MINUTE } });
    world.passes(10 * MINUTE).stepWall(5 * HOUR);
    world.passes(19 * MINUTE);
    expect(world.projection?.tray.status.kind).toBe('paused');
    world.passes(MINUTE);
    expect(world.projection?.tray.status.kind).toBe('next');
  });

  it('until a wall time ends at it', () => {
    const world = atWork().passes(10 * MINUTE);
    world.tell({ kind: 'pause', pause: { kind: 'until', wall: world.wall + 3 * HOUR } });
    expectAbout(
      world.passesUntil((w) => w.prompted),
      3 * HOUR + 50 * MINUTE,
    );
  });

  it('until turned on lasts, over restarts, and does not bring a prompt at once', () => {
    const world = atWork().passes(10 * MINUTE);
    world.tell({ kind: 'pause', pause: { kind: 'until-turned-on' } }).passes(30 * HOUR);
    world
      .quit()
      .start()
      .reads()
      .passes(30 * HOUR);
    expect(world.prompts).toBe(0);
    expect(world.projection?.tray.status).toEqual({ kind: 'paused', until: null });
    world.tell({ kind: 'turn-on' });
    expectAbout(
      world.passesUntil((w) => w.prompted),
      50 * MINUTE,
    );
  });

  it('of forty days is slept through by a timer that no platform cuts short', () => {
    const world = atWork().tell({ kind: 'pause', pause: { kind: 'for', ms: 40 * 24 * HOUR } });
    world.passes(40 * 24 * HOUR - SECOND);
    expect(world.prompts).toBe(0);
    expect(world.projection?.tray.status.kind).toBe('paused');
    world.passes(61 * MINUTE);
    expect(world.prompts).toBe(1);
  });

  it('does not hide a natural break in it', () => {
    const world = atWork().passes(50 * MINUTE);
    world.tell({ kind: 'pause', pause: { kind: 'for', ms: 30 * MINUTE } }).keepsStill();
    world
      .passes(20 * MINUTE)
      .reads()
      .passes(10 * MINUTE);
    expectAbout(
      world.passesUntil((w) => w.prompted),
      60 * MINUTE,
    );
  });

  it('that ends in sleep is over on waking', () => {
    const world = atWork().tell({ kind: 'pause', pause: { kind: 'for', ms: 30 * MINUTE } });
    world
      .passes(MINUTE)
      .sleeps(2 * HOUR)
      .reads();
    expect(world.projection?.tray.status.kind).toBe('next');
  });

  it('takes a prompt away, and the break comes a minute after its end', () => {
    const world = atWork();
    world.passesUntil((w) => w.prompted);
    world.tell({ kind: 'pause', pause: { kind: 'for', ms: 30 * MINUTE } });
    expect(world.window).toBe('none');
    expectAbout(
      world.passesUntil((w) => w.prompted),
      31 * MINUTE,
    );
  });

  it('takes the place of the one before', () => {
    const world = atWork().tell({ kind: 'pause', pause: { kind: 'until-turned-on' } });
    world.tell({ kind: 'pause', pause: { kind: 'for', ms: MINUTE } }).passes(2 * MINUTE);
    expect(world.projection?.tray.status.kind).toBe('next');
  });

  it('takes no nonsense', () => {
    const world = atWork();
    for (const ms of [0, -1, NaN, Infinity]) world.tell({ kind: 'pause', pause: { kind: 'for', ms } });
    world.tell({ kind: 'pause', pause: { kind: 'until', wall: NaN } });
    world.tell({ kind: 'pause', pause: { kind: 'until', wall: world.wall - HOUR } });
    world.passes(SECOND);
    expect(world.projection?.tray.status.kind).toBe('next');
  });
});
