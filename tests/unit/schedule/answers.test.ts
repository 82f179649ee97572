import { describe, expect, it } from 'vitest';
import type { ScheduleEvent } from '../../../shared/schedule/event.ts';
import { HOUR, MINUTE, SECOND, World } from './world/world.ts';

const atWork = (options = {}): World => new World(options).start().reads();
const onBreak = (lengthMs = 2 * MINUTE): World => atWork().passes(MINUTE).tell({ kind: 'stretch-now', lengthMs });
const breakLeft = (world: World): number => {
  const window = world.projection?.window;
  if (window?.kind !== 'break') throw new Error('no break is on screen');
  return window.lengthMs - window.elapsedMs;
};

const NO_LENGTHS = [0, -1, NaN, Infinity, HOUR + 1];

describe('a length that is none', () => {
  it.each(NO_LENGTHS)('%d ms start no break', (lengthMs) => {
    const world = atWork().passes(MINUTE).tell({ kind: 'stretch-now', lengthMs });
    expect(world.window).toBe('none');
    world.passesUntil((w) => w.prompted);
    world.tell({ kind: 'prompt-start', lengthMs });
    expect(world.window).toBe('prompt');
  });

  it.each(NO_LENGTHS)('%d ms change none that runs', (lengthMs) => {
    const world = onBreak().passes(30 * SECOND);
    world.tell({ kind: 'break-length', lengthMs });
    expect(breakLeft(world)).toBe(90 * SECOND);
  });

  it.each([...NO_LENGTHS, 20 * SECOND, 30 * SECOND])('%d ms let none of 30 s go on', (lengthMs) => {
    const world = onBreak()
      .passes(30 * SECOND)
      .tell({ kind: 'break-end' });
    world.tell({ kind: 'resume-break', lengthMs });
    expect(world.window).toBe('none');
    world.tell({ kind: 'resume-break', lengthMs: 31 * SECOND });
    expect(breakLeft(world)).toBe(SECOND);
  });

  it.each([0, -5, NaN])('%d ms skip nothing', (ms) => {
    const world = onBreak().tell({ kind: 'break-skip', ms });
    expect(breakLeft(world)).toBe(2 * MINUTE);
  });
});

describe('an answer to a prompt that is not there', () => {
  const answers: readonly ScheduleEvent[] = [
    { kind: 'prompt-start', lengthMs: 2 * MINUTE },
    { kind: 'prompt-postpone' },
    { kind: 'prompt-skip' },
    { kind: 'prompt-painted' },
    { kind: 'prompt-pointed', over: true },
    { kind: 'window-failed', window: 'prompt' },
  ];

  it.each(answers)('$kind changes nothing at the desk', (answer) => {
    const world = atWork().passes(40 * MINUTE);
    world.tell(answer);
    expect(world.effects).toEqual([]);
    expect(world.passesUntil((w) => w.prompted)).toBeLessThan(20 * MINUTE + 10 * SECOND);
  });

  it.each(answers)('$kind changes nothing in a break', (answer) => {
    const world = onBreak().passes(30 * SECOND);
    world.tell(answer);
    expect(breakLeft(world)).toBe(90 * SECOND);
  });
});

describe('a break that stands still for two reasons', () => {
  it('ends after five minutes, though one of them went in the meantime', () => {
    const world = onBreak().tell({ kind: 'break-pause' }).tell({ kind: 'break-freeze' }).reads();
    world.passes(3 * MINUTE).tell({ kind: 'break-unfreeze' });
    world.passes(2 * MINUTE - SECOND);
    expect(world.window).toBe('break');
    world.passes(2 * SECOND);
    expect(world.window).toBe('none');
  });

  it('stands still for five minutes anew once it has gone on', () => {
    const world = onBreak(10 * MINUTE)
      .tell({ kind: 'break-pause' })
      .reads();
    world
      .passes(3 * MINUTE)
      .tell({ kind: 'break-resume' })
      .passes(SECOND)
      .tell({ kind: 'break-pause' });
    world.passes(4 * MINUTE);
    expect(world.window).toBe('break');
  });
});

describe('a restart while "That’s it" is on screen', () => {
  it('does not show it again, and waits for the person', () => {
    const world = onBreak().passes(2 * MINUTE + SECOND);
    expect(world.window).toBe('ended');
    world.kill().start();
    expect(world.window).toBe('none');
    expect(world.state().phase).toEqual({ kind: 'awaiting-return' });
  });
});
