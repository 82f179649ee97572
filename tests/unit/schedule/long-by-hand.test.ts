import { describe, expect, it } from 'vitest';
import type { WorkingHours } from '../../../shared/settings/settings.ts';
import { HOUR, MINUTE, SECOND, World } from './world/world.ts';

/** Nine to five: the middle third of the first half begins at 10:20. */
const NINE_TO_FIVE = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 17 * 60 }]) satisfies WorkingHours;
const atWork = (workingHours: WorkingHours = NINE_TO_FIVE): World =>
  new World({ settings: { longBreaks: true, workingHours } }).start().reads();

/** Whether the next prompt is for a long break. */
function nextIsLong(world: World): boolean {
  world.passesUntil((w) => w.prompted);
  const { window } = world.projection ?? {};
  return window?.kind === 'prompt' && window.long;
}

/** A break that the person starts from the tray, done to its end. */
const stretches = (world: World, lengthMs: number): World =>
  world
    .tell({ kind: 'stretch-now', lengthMs })
    .passes(lengthMs + 6 * SECOND)
    .reads();

/** At 10:25, with the first prompt, a short one, declined. */
function afterFirst(): World {
  const world = atWork();
  world.passesUntil((w) => w.prompted);
  return world.tell({ kind: 'prompt-skip' }).passes(25 * MINUTE);
}

describe('five minutes that the person starts', () => {
  it('are the long break of that half-day, also where nothing fills them to the second', () => {
    const world = afterFirst();
    stretches(world, 294 * SECOND);
    expect(nextIsLong(world)).toBe(false);
  });

  it('are no long break where they last three', () => {
    const world = afterFirst();
    stretches(world, 180 * SECOND);
    expect(nextIsLong(world)).toBe(true);
  });

  it('a long break that was offered is one however short it was composed', () => {
    const world = afterFirst();
    expect(nextIsLong(world)).toBe(true);
    world
      .tell({ kind: 'prompt-start', lengthMs: 120 * SECOND })
      .passes(126 * SECOND)
      .reads();
    expect(nextIsLong(world)).toBe(false);
  });
});

describe('a natural break', () => {
  const short = (world: World): number => world.state().long.short;

  it('takes the place of one short break, however long it lasts', () => {
    const world = atWork(null);
    world
      .passes(20 * MINUTE)
      .keepsStill()
      .passes(2 * HOUR)
      .reads()
      .passes(MINUTE);
    expect(short(world)).toBe(1);
    world
      .passes(20 * MINUTE)
      .keepsStill()
      .passes(10 * MINUTE)
      .reads()
      .passes(4 * MINUTE);
    expect(short(world)).toBe(2);
  });

  it('takes the place of none where nobody has been at the desk before', () => {
    const world = new World({ settings: { longBreaks: true, workingHours: null } }).keepsStill().start();
    world.passes(30 * MINUTE);
    expect(short(world)).toBe(0);
  });
});
