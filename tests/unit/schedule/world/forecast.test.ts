import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTERRUPTIONS } from '../../../../shared/schedule/event.ts';
import { play, worldOf } from './play.ts';
import { honestActs, story, wildActs } from './story.ts';
import { HOUR, MINUTE, SECOND, type World } from './world.ts';

/** The tray says when the next break comes. Whatever the day was like: for a person who stays, it comes then. */

/** A pause in typing is waited for. */
const LATER = 10 * SECOND;

/** Nothing stands against a break any more, and the person reads on. */
function calm(world: World): void {
  world.watch = () => undefined;
  world.timerError = () => 0;
  if (world.locked) world.unlocks();
  world.changes({ guidance: 'open' }).reads(15 * SECOND);
  for (const what of INTERRUPTIONS) world.tell({ kind: 'interruption', what, on: false });
  for (let times = 0; times < 4; times++) {
    world.passes(20 * MINUTE);
    if (world.prompted) world.tell({ kind: 'prompt-skip' });
  }
  if (world.window !== 'none') world.passesUntil(({ window }) => window === 'none');
  world.tell({ kind: 'context-changed' });
}

describe('the time of the next break', () => {
  for (const [kind, acts, honest] of [
    ['wild', wildActs, false],
    ['honest', honestActs, true],
  ] as const) {
    it(`is kept after a day of the ${kind} kind`, { timeout: 120_000 }, () => {
      let kept = 0;
      fc.assert(
        fc.property(story(acts, honest), (day) => {
          const world = worldOf(day);
          play(world, day, () => undefined);
          calm(world);
          const { status, reasons } = world.projection?.tray ?? {};
          if (status?.kind !== 'next' || reasons?.length !== 0) return;
          world.passesUntil(({ prompted }) => prompted, 48 * HOUR);
          expect(world.wall).toBeGreaterThanOrEqual(status.at - SECOND);
          expect(world.wall).toBeLessThanOrEqual(status.at + LATER);
          const window = world.projection?.window;
          if (window?.kind === 'prompt') expect(window.long).toBe(status.long);
          kept++;
        }),
        { numRuns: 400, seed: 20_261_125 },
      );
      expect(kept).toBeGreaterThan(150);
    });
  }
});
