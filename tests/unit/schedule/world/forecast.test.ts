import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTERRUPTIONS } from '../../../../shared/schedule/event.ts';
import { play, worldOf } from './play.ts';
import { honestActs, story, wildActs } from './story.ts';
import { HOUR, MINUTE, SECOND, type World } from './world.ts';

/** The tray says when the next break comes, and when a rest ends. Whatever the day was like, it comes and ends then. */

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

/** Lives through random days of a kind, calms them, and holds the tray to what it says then; counts the days that said it. */
function daysThatKeep(acts: typeof wildActs, honest: boolean, holds: (world: World) => boolean): number {
  let kept = 0;
  fc.assert(
    fc.property(story(acts, honest), (day) => {
      const world = worldOf(day);
      play(world, day, () => undefined);
      calm(world);
      if (holds(world)) kept++;
    }),
    { numRuns: 400, seed: 20_261_125 },
  );
  return kept;
}

/** The break comes at the time that the tray says, and is as long as it says. */
function keepsNext(world: World): boolean {
  const { status, reasons } = world.projection?.tray ?? {};
  if (status?.kind !== 'next' || reasons?.length !== 0) return false;
  world.passesUntil(({ prompted }) => prompted, 48 * HOUR);
  expect(world.wall).toBeGreaterThanOrEqual(status.at - SECOND);
  expect(world.wall).toBeLessThanOrEqual(status.at + LATER);
  const window = world.projection?.window;
  if (window?.kind === 'prompt') expect(window.long).toBe(status.long);
  return true;
}

/** A pause and the hours without work end when the tray says. */
function keepsRest(world: World): boolean {
  if (world.projection?.tray.status.kind === 'next') {
    world.tell({ kind: 'pause', pause: { kind: 'for', ms: 47 * MINUTE } });
  }
  const { status } = world.projection?.tray ?? {};
  if ((status?.kind !== 'paused' && status?.kind !== 'off-hours') || status.until === null) return false;
  const stands = (): boolean => world.projection?.tray.status.kind === status.kind;
  world.passes(status.until - world.wall - SECOND);
  expect(stands(), 'a second before').toBe(true);
  world.passes(2 * SECOND);
  expect(stands(), 'a second after').toBe(false);
  return true;
}

describe('for a person who stays', () => {
  for (const [kind, acts, honest] of [
    ['wild', wildActs, false],
    ['honest', honestActs, true],
  ] as const) {
    it(`the next break comes when the tray says, after a day of the ${kind} kind`, { timeout: 120_000 }, () => {
      expect(daysThatKeep(acts, honest, keepsNext)).toBeGreaterThan(150);
    });
    it(`a rest ends when the tray says, after a day of the ${kind} kind`, { timeout: 120_000 }, () => {
      expect(daysThatKeep(acts, honest, keepsRest)).toBeGreaterThan(50);
    });
  }
});
