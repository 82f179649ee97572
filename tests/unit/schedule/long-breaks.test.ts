import { describe, expect, it } from 'vitest';
import type { WorkingHours } from '../../../shared/settings/settings.ts';
import { HOUR, MINUTE, SECOND, World } from './world/world.ts';

/** Nine to five, without a gap: the middle thirds are 10:20 to 11:40 and 14:20 to 15:40. */
const NINE_TO_FIVE = Array.from({ length: 7 }, () => [{ from: 9 * 60, to: 17 * 60 }]) satisfies WorkingHours;

/** Follows each break that is offered; the lengths that were, with the time of day. */
function day(world: World, hours: number): string[] {
  const offered: string[] = [];
  const end = world.now + hours * HOUR;
  while (world.now < end) {
    world.passes(10 * SECOND);
    const { window } = world.projection ?? {};
    if (window?.kind !== 'prompt') continue;
    offered.push(`${new Date(world.wall).toISOString().slice(11, 16)} ${window.long ? 'long' : 'short'}`);
    world
      .tell({ kind: 'prompt-start', lengthMs: window.budgetMs })
      .passes(window.budgetMs + 6 * SECOND)
      .reads();
  }
  return offered;
}

const atWork = (workingHours: WorkingHours): World =>
  new World({ settings: { longBreaks: true, workingHours } }).start().reads();

describe('long breaks', () => {
  it('come twice a day, each the first break due in the middle third of its half', () => {
    const offered = day(atWork(NINE_TO_FIVE), 8);
    expect(offered.map((one) => one.split(' ')[1])).toEqual([
      'short',
      'long',
      'short',
      'short',
      'short',
      'long',
      'short',
    ]);
  });

  it('come later in their half where no break is due in its middle third', () => {
    const world = new World({ settings: { longBreaks: true, workingHours: NINE_TO_FIVE, intervalMinutes: 90 } });
    world.start().reads().tell({ kind: 'postpone', minutes: 80 });
    expect(day(world, 8).map((one) => one.slice(0, 2) + one.slice(5))).toEqual([
      '11 long',
      '13 short',
      '14 long',
      '16 short',
    ]);
  });

  it('come again on the next day', () => {
    const offered = day(atWork(NINE_TO_FIVE), 32);
    expect(offered.filter((one) => one.endsWith('long'))).toHaveLength(4);
  });

  it('are every fourth break without working hours', () => {
    const offered = day(atWork(null), 8.5);
    expect(offered.map((one) => one.split(' ')[1])).toEqual([
      'short',
      'short',
      'short',
      'long',
      'short',
      'short',
      'short',
      'long',
    ]);
  });

  it('are none where the person does not want them', () => {
    const world = new World({ settings: { longBreaks: false, workingHours: NINE_TO_FIVE } }).start().reads();
    expect(day(world, 8).filter((one) => one.endsWith('long'))).toEqual([]);
  });

  it('are not replaced by a natural break', () => {
    const world = atWork(NINE_TO_FIVE);
    world
      .passes(90 * MINUTE)
      .keepsStill()
      .passes(10 * MINUTE)
      .reads();
    expect(day(world, 2)[0]).toMatch(/long$/);
  });

  it('count a natural break as a short one without working hours', () => {
    const world = atWork(null);
    for (let times = 0; times < 3; times++)
      world
        .passes(40 * MINUTE)
        .keepsStill()
        .passes(10 * MINUTE)
        .reads();
    expect(day(world, 2)[0]).toMatch(/long$/);
  });

  it('that are skipped do not come again in the same half', () => {
    const world = atWork(NINE_TO_FIVE);
    world.passesUntil((w) => w.prompted);
    world.tell({ kind: 'prompt-skip' });
    world.passesUntil((w) => w.prompted);
    expect(world.projection?.window).toMatchObject({ long: true, budgetMs: 300 * SECOND });
    world.tell({ kind: 'prompt-skip' });
    world.passesUntil((w) => w.prompted);
    expect(world.projection?.window).toMatchObject({ long: false });
  });

  it('that are put off by five minutes stay long', () => {
    const world = atWork(NINE_TO_FIVE);
    world.passesUntil((w) => w.prompted);
    world.tell({ kind: 'prompt-skip' });
    world.passesUntil((w) => w.prompted);
    world.tell({ kind: 'prompt-postpone' });
    world.passesUntil((w) => w.prompted);
    expect(world.projection?.window).toMatchObject({ long: true });
  });
});
