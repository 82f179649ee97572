import { describe, expect, it } from 'vitest';
import { expectAbout } from './world/about.ts';
import { HOUR, MINUTE, SECOND, World } from './world/world.ts';

const LENGTH = 118 * SECOND;

/** A person who has just started the break that was offered, and follows it without input. */
function onBreak(options = {}): World {
  const world = new World(options).start().reads();
  world.passesUntil((w) => w.prompted);
  return world.tell({ kind: 'prompt-start', lengthMs: LENGTH }).keepsStill();
}

describe('a guided break', () => {
  it('runs its length, says "That\'s it" for five seconds, and waits for the return', () => {
    const world = onBreak();
    expect(world.projection?.tray.status).toEqual({ kind: 'on-break' });
    expect(world.projection?.tray.icon).toEqual({ kind: 'break' });
    expect(world.passesUntil((w) => w.window === 'ended')).toBe(LENGTH);
    expect(world.effects).toEqual([{ kind: 'break-over', how: 'completed', elapsedMs: LENGTH }]);
    expect(world.projection?.window).toEqual({ kind: 'ended', nextAt: world.wall + 60 * MINUTE });
    expect(world.passesUntil((w) => w.window === 'none')).toBe(5 * SECOND);
    expect(world.projection?.tray.status).toEqual({ kind: 'awaiting-return' });
  });

  it('counts desk time from the first input after it', () => {
    const world = onBreak();
    world.passes(LENGTH + 4 * MINUTE).reads();
    const wait = world.passesUntil((w) => w.prompted);
    expect(wait).toBeGreaterThanOrEqual(60 * MINUTE);
    expect(wait).toBeLessThan(61 * MINUTE);
  });

  it('of five minutes without input is no absence', () => {
    const world = new World().start().reads();
    world.tell({ kind: 'stretch-now', lengthMs: 300 * SECOND }).keepsStill();
    world.passes(299 * SECOND);
    expect(world.window).toBe('break');
    world.passes(2 * SECOND).reads();
    expect(world.effects).toEqual([{ kind: 'break-over', how: 'completed', elapsedMs: 300 * SECOND }]);
  });

  it('stands still while it is paused', () => {
    const world = onBreak();
    world
      .passes(40 * SECOND)
      .tell({ kind: 'break-pause' })
      .passes(4 * MINUTE);
    expect(world.projection?.window).toMatchObject({ kind: 'break', running: false, elapsedMs: 40 * SECOND });
    world.tell({ kind: 'break-resume' });
    expect(world.passesUntil((w) => w.window === 'ended')).toBe(LENGTH - 40 * SECOND);
  });

  it('ends by itself after five minutes of pause, and goes on from the tray for ten', () => {
    const world = onBreak();
    world.passes(40 * SECOND).tell({ kind: 'break-pause' });
    expect(world.passesUntil((w) => w.window === 'none')).toBe(5 * MINUTE);
    expect(world.effects).toEqual([{ kind: 'break-over', how: 'left', elapsedMs: 40 * SECOND }]);
    world.passes(9 * MINUTE);
    expect(world.projection?.tray.canResumeBreak).toBe(true);
    world.tell({ kind: 'resume-break', lengthMs: LENGTH });
    expect(world.passesUntil((w) => w.window === 'ended')).toBe(LENGTH - 40 * SECOND);
  });

  it('cannot go on eleven minutes later', () => {
    const world = onBreak()
      .tell({ kind: 'break-end' })
      .reads()
      .passes(11 * MINUTE);
    expect(world.projection?.tray.canResumeBreak).toBe(false);
    world.tell({ kind: 'resume-break', lengthMs: LENGTH });
    expect(world.window).toBe('none');
  });

  it('stopped for good cannot go on', () => {
    const world = onBreak()
      .passes(20 * SECOND)
      .tell({ kind: 'break-stop' })
      .reads();
    expect(world.window).toBe('none');
    expect(world.effects).toEqual([{ kind: 'break-over', how: 'ended', elapsedMs: 20 * SECOND }]);
    expect(world.projection?.tray.canResumeBreak).toBe(false);
    world.tell({ kind: 'resume-break', lengthMs: LENGTH });
    expect(world.window).toBe('none');
  });

  it('two short pauses do not end', () => {
    const world = onBreak();
    for (let times = 0; times < 3; times++) {
      world
        .tell({ kind: 'break-pause' })
        .passes(4 * MINUTE)
        .tell({ kind: 'break-resume' })
        .passes(SECOND);
      expect(world.window).toBe('break');
    }
  });

  it('freezes when something hurts, and goes on when that is answered', () => {
    const world = onBreak();
    world
      .passes(10 * SECOND)
      .tell({ kind: 'break-freeze' })
      .tell({ kind: 'break-resume' })
      .passes(MINUTE);
    expect(world.projection?.window).toMatchObject({ running: false, frozen: true, elapsedMs: 10 * SECOND });
    world.tell({ kind: 'break-unfreeze' });
    expect(world.passesUntil((w) => w.window === 'ended')).toBe(LENGTH - 10 * SECOND);
  });

  it('gets shorter by a step that is skipped, and ends with the last', () => {
    const world = onBreak();
    world.passes(10 * SECOND).tell({ kind: 'break-skip', ms: 30 * SECOND });
    expect(world.passesUntil((w) => w.window === 'ended')).toBe(LENGTH - 40 * SECOND);
    const other = onBreak().tell({ kind: 'break-skip', ms: HOUR });
    expect(other.window).toBe('ended');
  });

  it('takes a new length when something is swapped in', () => {
    const world = onBreak().tell({ kind: 'break-length', lengthMs: 150 * SECOND });
    expect(world.passesUntil((w) => w.window === 'ended')).toBe(150 * SECOND);
  });

  it('ended early begins a whole interval', () => {
    const world = onBreak()
      .passes(20 * SECOND)
      .tell({ kind: 'break-end' })
      .reads();
    expect(world.window).toBe('none');
    expect(world.effects).toEqual([{ kind: 'break-over', how: 'ended', elapsedMs: 20 * SECOND }]);
    expectAbout(
      world.passesUntil((w) => w.prompted),
      60 * MINUTE,
    );
  });

  it('ends cleanly when its window fails, and the schedule goes on', () => {
    const world = onBreak().tell({ kind: 'window-failed', window: 'break' });
    expect(world.window).toBe('none');
    world.reads();
    const wait = world.passesUntil((w) => w.prompted);
    expect(wait).toBeGreaterThanOrEqual(60 * MINUTE);
    expect(wait).toBeLessThan(62 * MINUTE);
  });

  it('whose window fails before its half is followed by a plain reminder to move, and not after it', () => {
    const reminders = (elapsedMs: number): number => {
      const world = onBreak().passes(elapsedMs).tell({ kind: 'window-failed', window: 'break' });
      expect(world.effects[0]).toEqual({ kind: 'break-over', how: 'left', elapsedMs });
      return world.effects.filter(({ kind }) => kind === 'remind').length;
    };
    expect(reminders(0)).toBe(1);
    expect(reminders(LENGTH / 2 - SECOND)).toBe(1);
    expect(reminders(LENGTH / 2)).toBe(0);
  });

  it('stands still when the screen is locked or the computer sleeps in it', () => {
    const world = onBreak()
      .passes(20 * SECOND)
      .locks()
      .passes(MINUTE)
      .unlocks();
    expect(world.projection?.window).toMatchObject({ kind: 'break', running: false, elapsedMs: 20 * SECOND });
    world.tell({ kind: 'break-resume' }).sleeps(MINUTE);
    expect(world.projection?.window).toMatchObject({ kind: 'break', running: false, elapsedMs: 20 * SECOND });
  });

  it('that was asked for on waking, before the system told of it, runs on when it does', () => {
    const world = new World({ sleepClock: 'all-run-on' }).start().reads();
    world
      .sleeps(20 * SECOND, { woken: false })
      .tell({ kind: 'stretch-now', lengthMs: MINUTE })
      .passes(7 * SECOND);
    world.tell({ kind: 'resume' });
    expect(world.projection?.window).toMatchObject({ kind: 'break', running: true, elapsedMs: 7 * SECOND });
  });

  it('ends in a long sleep', () => {
    const world = onBreak()
      .passes(20 * SECOND)
      .sleeps(HOUR);
    expect(world.window).toBe('none');
    expect(world.projection?.tray.canResumeBreak).toBe(false);
  });

  it('counts as ended when the app quits in it', () => {
    const world = onBreak().passes(20 * SECOND);
    world
      .quit()
      .passes(10 * SECOND)
      .start()
      .reads();
    expect(world.window).toBe('none');
    const wait = world.passesUntil((w) => w.prompted);
    expect(wait).toBeGreaterThanOrEqual(60 * MINUTE);
    expect(wait).toBeLessThan(62 * MINUTE);
  });

  it('is over when the app was killed in it', () => {
    const world = onBreak()
      .passes(20 * SECOND)
      .kill()
      .passes(10 * SECOND)
      .start()
      .reads();
    expect(world.window).toBe('none');
    expect(world.passesUntil((w) => w.prompted)).toBeGreaterThanOrEqual(59 * MINUTE);
  });

  it('closes "That\'s it" when asked to, with the person at the desk', () => {
    const world = onBreak().passes(LENGTH).tell({ kind: 'ended-close' }).reads();
    expect(world.window).toBe('none');
    expectAbout(
      world.passesUntil((w) => w.prompted),
      60 * MINUTE,
    );
  });
});

describe('Stretch now', () => {
  const holds: readonly (readonly [string, (world: World) => World])[] = [
    ['in a pause', (w) => w.tell({ kind: 'pause', pause: { kind: 'until-turned-on' } })],
    ['in a call', (w) => w.tell({ kind: 'interruption', what: 'call', on: true })],
    ['off hours', (w) => w.changes({ settings: { workingHours: [[], [], [], [], [], [], []] } })],
    ['while a break is offered', (w) => w.passes(61 * MINUTE - 30 * SECOND)],
  ];
  for (const [when, hold] of holds) {
    it(`works ${when}`, () => {
      const world = new World().start().reads();
      hold(world).tell({ kind: 'stretch-now', lengthMs: MINUTE });
      expect(world.window).toBe('break');
      expect(world.passesUntil((w) => w.window === 'ended')).toBe(MINUTE);
    });
  }

  it('does nothing where nothing may be guided', () => {
    for (const guidance of ['none', 'reminders'] as const) {
      const world = new World().start().reads().changes({ guidance });
      world.tell({ kind: 'stretch-now', lengthMs: MINUTE });
      expect(world.window).toBe('none');
    }
  });

  it('does not begin a second break in one that runs', () => {
    const world = onBreak()
      .passes(20 * SECOND)
      .tell({ kind: 'stretch-now', lengthMs: MINUTE });
    expect(world.projection?.window).toMatchObject({ kind: 'break', lengthMs: LENGTH, elapsedMs: 20 * SECOND });
  });

  it('takes no length that is none', () => {
    const world = new World().start().reads();
    for (const lengthMs of [0, -1, NaN, Infinity]) world.tell({ kind: 'stretch-now', lengthMs });
    expect(world.window).toBe('none');
  });
});
