import { describe, expect, it } from 'vitest';
import type { WorkingHours } from '../../../shared/settings/settings.ts';
import { HOUR, MINUTE, SECOND, World } from './world/world.ts';

const atWork = (options = {}): World => new World(options).start().reads();
const lookedIn = (world: World, act: () => unknown): number => {
  const before = world.looks;
  act();
  return world.looks - before;
};
const everyDay = (from: number, to: number): WorkingHours => Array.from({ length: 7 }, () => [{ from, to }]);
const status = (world: World): string => world.projection?.tray.status.kind ?? '';

describe('looks come to the second', () => {
  it('where a pause until a time ends', () => {
    const world = atWork().passes(10 * MINUTE);
    world.tell({ kind: 'pause', pause: { kind: 'until', wall: world.wall + 47 * MINUTE } });
    world.passes(47 * MINUTE - SECOND);
    expect(status(world)).toBe('paused');
    world.passes(2 * SECOND);
    expect(status(world)).toBe('next');
  });

  it('where working hours begin and end', () => {
    // The world begins at nine.
    const world = atWork({ settings: { workingHours: everyDay(9 * 60 + 37, 10 * 60 + 11) } });
    world.passes(37 * MINUTE - SECOND);
    expect(status(world)).toBe('off-hours');
    world.passes(2 * SECOND);
    expect(status(world)).toBe('next');
    world.passes(34 * MINUTE - 2 * SECOND);
    expect(status(world)).toBe('next');
    world.passes(2 * SECOND);
    expect(status(world)).toBe('off-hours');
  });
});

describe('looks are few', () => {
  it('while a prompt waits for its answer', () => {
    const world = atWork();
    world.passesUntil((w) => w.prompted);
    expect(lookedIn(world, () => world.passes(29 * SECOND))).toBe(0);
  });

  it('while the pointer holds a prompt', () => {
    const world = atWork();
    world.passesUntil((w) => w.prompted);
    world.tell({ kind: 'prompt-pointed', over: true });
    expect(lookedIn(world, () => world.passes(4 * MINUTE))).toBeLessThanOrEqual(1);
    expect(world.window).toBe('prompt');
  });

  it('while a break is postponed, and the break comes all the same at once', () => {
    const world = atWork();
    world.passesUntil((w) => w.prompted);
    world.tell({ kind: 'prompt-postpone' });
    expect(lookedIn(world, () => world.passes(5 * MINUTE - SECOND))).toBeLessThanOrEqual(2);
    world.passes(2 * SECOND);
    expect(world.window).toBe('prompt');
  });

  it('while nobody is there, an hour of it', () => {
    const world = atWork()
      .passes(30 * MINUTE)
      .keepsStill();
    expect(lookedIn(world, () => world.passes(HOUR))).toBeLessThanOrEqual(22);
  });
});

describe('time away of five minutes to the millisecond', () => {
  it('is looked for once, not again and again', () => {
    const world = atWork({ idleKnown: true }).passes(10 * MINUTE);
    world.touches().keepsStill();
    world.passes(5 * MINUTE);
    expect(lookedIn(world, () => world.passes(2 * SECOND))).toBeLessThanOrEqual(2);
  });
});

describe('a late timer', () => {
  it('within a minute is no sleep where no clock tells of sleep', () => {
    const world = new World({ sleepClock: 'all-run-on' });
    world.timerError = () => 30 * SECOND;
    world.start().reads();
    expect(world.passesUntil((w) => w.prompted)).toBeLessThan(62 * MINUTE);
  });
});
