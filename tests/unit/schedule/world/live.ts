import { Laws } from './laws.ts';
import { play, worldOf } from './play.ts';
import type { Story } from './story.ts';
import type { Planted } from './world.ts';

/**
 * Lives through a day and throws the first law that is broken. `honest`: the computer tells everything, in order and on
 * time.
 */
export function live(day: Story, honest: boolean, planted?: Planted): void {
  const world = worldOf(day, planted);
  const laws = new Laws(world, honest);
  // A law that throws inside the driver's port would only be reported.
  let broken: unknown;
  play(world, day, (seen) => {
    if (broken !== undefined) return;
    try {
      laws.check(seen);
    } catch (error) {
      broken = error;
    }
  });
  if (broken !== undefined) throw broken;
}
