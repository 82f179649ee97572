import { describe, expect, it } from 'vitest';
import { expectAbout } from './world/about.ts';
import { HOUR, MINUTE, SECOND, World } from './world/world.ts';

const RING = 30 * SECOND;

/** A person who works on, with the first prompt on screen. */
function prompted(): World {
  const world = new World().start().reads();
  world.passesUntil((w) => w.prompted);
  return world;
}

describe('a pause in typing', () => {
  it('is waited for, and three seconds are one', () => {
    const world = new World().start().types();
    world.passes(60 * MINUTE + 30 * SECOND);
    expect(world.window).toBe('none');
    expect(world.projection?.tray.status).toEqual({ kind: 'waiting-for-typing' });
    expect(world.projection?.tray.icon).toEqual({ kind: 'due' });
    world.keepsStill().passes(2.9 * SECOND);
    expect(world.window).toBe('none');
    world.passes(20 * SECOND);
    expect(world.window).toBe('prompt');
  });

  it('is waited for no longer than two minutes', () => {
    const world = new World().start().types();
    expectAbout(
      world.passesUntil((w) => w.prompted),
      62 * MINUTE,
    );
  });

  it('is not waited for where the person chose so', () => {
    const world = new World({ settings: { waitForTypingGap: false } }).start().types();
    expectAbout(
      world.passesUntil((w) => w.prompted),
      60 * MINUTE,
    );
  });

  it('comes soon after the typing ends, however long that went on', () => {
    for (const typed of [5, 20, 50, 90, 115]) {
      const world = new World().start().types();
      world.passes(60 * MINUTE + typed * SECOND).keepsStill();
      expect(world.passesUntil((w) => w.prompted)).toBeLessThanOrEqual(60 * SECOND);
    }
  });
});

describe('a prompt', () => {
  it('says how long the person sat and what is offered', () => {
    const world = prompted();
    expect(world.desk).toBe(60 * MINUTE + 3 * SECOND);
    expect(world.projection?.window).toMatchObject({
      deskMs: world.desk,
      kind: 'prompt',
      long: false,
      budgetMs: 120 * SECOND,
      ringWholeMs: RING,
    });
  });

  it('begins its ring with the first frame', () => {
    const world = new World();
    world.paintMs = 4 * SECOND;
    world.start().reads();
    world.passesUntil((w) => w.prompted);
    expect(world.projection?.window).toMatchObject({ ringRunning: false });
    expect(world.passesUntil((w) => !w.prompted)).toBe(4 * SECOND + RING);
  });

  it('goes by itself where the first frame never comes', () => {
    const world = new World();
    world.paintMs = null;
    world.start().reads();
    world.passesUntil((w) => w.prompted);
    expect(world.passesUntil((w) => !w.prompted)).toBeLessThanOrEqual(RING + 10 * SECOND);
  });

  it('holds its ring while it is pointed at', () => {
    const world = prompted();
    world
      .passes(20 * SECOND)
      .tell({ kind: 'prompt-pointed', over: true })
      .passes(2 * MINUTE);
    expect(world.window).toBe('prompt');
    expect(world.projection?.window).toMatchObject({ ringRunning: false, ringMs: 10 * SECOND });
    world.tell({ kind: 'prompt-pointed', over: false });
    expect(world.passesUntil((w) => !w.prompted)).toBe(10 * SECOND);
  });

  it('comes again after ten minutes when it was ignored, and then a whole interval later', () => {
    const world = prompted();
    world.passesUntil((w) => !w.prompted);
    expectAbout(
      world.passesUntil((w) => w.prompted),
      10 * MINUTE,
    );
    world.passesUntil((w) => !w.prompted);
    expectAbout(
      world.passesUntil((w) => w.prompted),
      60 * MINUTE,
    );
  });

  it('comes again in five minutes when asked to', () => {
    const world = prompted().tell({ kind: 'prompt-postpone' });
    expect(world.window).toBe('none');
    expectAbout(
      world.passesUntil((w) => w.prompted),
      5 * MINUTE,
    );
  });

  it('comes a whole interval later when it was skipped', () => {
    const world = prompted().tell({ kind: 'prompt-skip' });
    expectAbout(
      world.passesUntil((w) => w.prompted),
      60 * MINUTE,
    );
    expect(world.desk).toBeGreaterThanOrEqual(120 * MINUTE);
  });

  it('becomes a plain reminder when its window fails, and is asked again', () => {
    const world = prompted().tell({ kind: 'window-failed', window: 'prompt' });
    expect(world.effects).toEqual([{ kind: 'remind', deskMs: world.desk }]);
    expect(world.window).toBe('none');
    expectAbout(
      world.passesUntil((w) => w.prompted),
      10 * MINUTE,
    );
  });

  it('whose window always fails is a plain reminder twice in each interval, for days', () => {
    const world = new World();
    const reminders: number[] = [];
    world.watch = ({ projection }) => {
      if (projection.window?.kind === 'prompt') {
        world.plan(SECOND, () => world.tell({ kind: 'window-failed', window: 'prompt' }));
      }
      const said = world.effects.splice(0).filter(({ kind }) => kind === 'remind').length;
      for (let times = 0; times < said; times++) reminders.push(world.now);
    };
    world
      .start()
      .reads()
      .passes(48 * HOUR);
    // 60 min, then 10 more.
    expect(reminders.length).toBeGreaterThanOrEqual(2 * Math.floor((48 * 60) / 71));
    expect(reminders.at(-1)).toBeGreaterThan(47 * HOUR);
  });

  it('goes when the screen is locked, and comes back a minute after', () => {
    const world = prompted().locks();
    expect(world.window).toBe('none');
    world
      .passes(20 * SECOND)
      .unlocks()
      .reads();
    expectAbout(
      world.passesUntil((w) => w.prompted),
      MINUTE,
    );
  });

  it('goes when the person leaves it for a natural break', () => {
    const world = prompted().tell({ kind: 'prompt-pointed', over: true }).keepsStill();
    world.passes(6 * MINUTE);
    expect(world.window).toBe('none');
    world.reads();
    expect(world.passesUntil((w) => w.prompted)).toBeGreaterThan(59 * MINUTE);
  });

  it('is moved by Postpone from the tray', () => {
    const world = prompted().tell({ kind: 'postpone', minutes: 15 });
    expectAbout(
      world.passesUntil((w) => w.prompted),
      15 * MINUTE,
    );
  });
});

describe('Postpone', () => {
  it('moves the due time when nothing is due', () => {
    const world = new World().start().reads();
    world.passes(10 * MINUTE).tell({ kind: 'postpone', minutes: 10 });
    expectAbout(
      world.passesUntil((w) => w.prompted),
      60 * MINUTE,
    );
  });

  it('adds up', () => {
    const world = new World()
      .start()
      .reads()
      .tell({ kind: 'postpone', minutes: 5 })
      .tell({ kind: 'postpone', minutes: 10 });
    expectAbout(
      world.passesUntil((w) => w.prompted),
      75 * MINUTE,
    );
  });

  it('takes no nonsense', () => {
    const world = new World().start().reads();
    for (const minutes of [0, -5, NaN, Infinity]) world.tell({ kind: 'postpone', minutes });
    expectAbout(
      world.passesUntil((w) => w.prompted, 3 * HOUR),
      60 * MINUTE,
    );
  });
});

describe('a reason to wait', () => {
  for (const what of ['call', 'full-screen', 'do-not-disturb'] as const) {
    it(`${what} holds a due break while desk time counts on, and it comes a minute after its end, once`, () => {
      const world = new World().start().reads();
      world
        .passes(30 * MINUTE)
        .tell({ kind: 'interruption', what, on: true })
        .passes(60 * MINUTE);
      expect(world.window).toBe('none');
      expect(world.projection?.tray.status).toEqual({ kind: 'held', reasons: [what] });
      expect(world.projection?.tray.icon).toEqual({ kind: 'held' });
      expect(world.desk).toBe(90 * MINUTE);
      world.tell({ kind: 'interruption', what, on: false });
      expectAbout(
        world.passesUntil((w) => w.prompted),
        MINUTE,
      );
      world.tell({ kind: 'prompt-skip' });
      expectAbout(
        world.passesUntil((w) => w.prompted),
        60 * MINUTE,
      );
    });
  }

  it('waits for the last of several', () => {
    const world = new World().start().reads();
    world.tell({ kind: 'interruption', what: 'call', on: true });
    world.tell({ kind: 'interruption', what: 'full-screen', on: true }).passes(70 * MINUTE);
    world.tell({ kind: 'interruption', what: 'call', on: false }).passes(5 * MINUTE);
    expect(world.window).toBe('none');
    world.tell({ kind: 'interruption', what: 'full-screen', on: false });
    expectAbout(
      world.passesUntil((w) => w.prompted),
      MINUTE,
    );
  });

  it('takes a prompt away and brings it back', () => {
    const world = prompted().tell({ kind: 'interruption', what: 'call', on: true });
    expect(world.window).toBe('none');
    world.passes(10 * MINUTE).tell({ kind: 'interruption', what: 'call', on: false });
    expectAbout(
      world.passesUntil((w) => w.prompted),
      MINUTE,
    );
  });

  it('that flaps only puts the break off', () => {
    const world = new World().start().reads();
    world.passes(59 * MINUTE);
    for (let times = 0; times < 20; times++) {
      world.tell({ kind: 'interruption', what: 'do-not-disturb', on: true }).passes(30 * SECOND);
      world.tell({ kind: 'interruption', what: 'do-not-disturb', on: false }).passes(30 * SECOND);
      expect(world.window).toBe('none');
    }
    expectAbout(
      world.passesUntil((w) => w.prompted),
      30 * SECOND,
    );
  });
});
