import { describe, expect, it } from 'vitest';
import { expectAbout } from './world/about.ts';
import { HOUR, MINUTE, SECOND, World } from './world/world.ts';

const atWork = (): World => new World().start().reads();

describe('where nothing may be guided', () => {
  it('plain reminders come in place of prompts', () => {
    const world = atWork().changes({ guidance: 'reminders', guidanceReasons: ['clearance'] });
    world.passes(60 * MINUTE + 3 * SECOND);
    expect(world.prompts).toBe(0);
    expect(world.effects).toEqual([{ kind: 'remind', deskMs: world.desk }]);
    world.passes(60 * MINUTE + 5 * SECOND);
    expect(world.effects).toHaveLength(2);
  });

  it('a reminder waits like a prompt', () => {
    const world = atWork().changes({ guidance: 'reminders', guidanceReasons: ['statement'] });
    world.tell({ kind: 'interruption', what: 'call', on: true }).passes(70 * MINUTE);
    expect(world.effects).toEqual([]);
    world.tell({ kind: 'interruption', what: 'call', on: false }).passes(MINUTE + 5 * SECOND);
    expect(world.effects).toHaveLength(1);
  });

  it('a red flag stops reminders too, and says so', () => {
    const world = atWork()
      .changes({ guidance: 'none', guidanceReasons: ['red-flag'] })
      .passes(5 * HOUR);
    expect(world.prompts).toBe(0);
    expect(world.effects).toEqual([]);
    expect(world.projection?.tray.status).toEqual({ kind: 'held', reasons: ['red-flag'] });
    expect(world.projection?.tray.icon).toEqual({ kind: 'held' });
  });

  it('a prompt or a break on screen goes at once', () => {
    for (const guidance of ['none', 'reminders'] as const) {
      const world = atWork();
      world.passesUntil((w) => w.prompted);
      world.changes({ guidance });
      expect(world.window).toBe('none');
      const other = atWork()
        .tell({ kind: 'stretch-now', lengthMs: MINUTE })
        .passes(10 * SECOND)
        .changes({ guidance });
      expect(other.window).toBe('none');
      expect(other.effects).toEqual([{ kind: 'break-over', how: 'ended', elapsedMs: 10 * SECOND }]);
      expect(other.projection?.tray.canResumeBreak).toBe(false);
    }
  });

  it('breaks go on a minute after it may be again', () => {
    const world = atWork()
      .changes({ guidance: 'none', guidanceReasons: ['red-flag'] })
      .passes(2 * HOUR);
    world.changes({ guidance: 'open', guidanceReasons: [] });
    expectAbout(
      world.passesUntil((w) => w.prompted),
      MINUTE,
    );
  });
});

describe('the tray', () => {
  it('says when the next break comes, and how much of the interval has passed', () => {
    const world = atWork();
    const due = world.wall + 60 * MINUTE;
    const icons: number[] = [];
    for (let quarter = 0; quarter < 4; quarter++) {
      world.tell({ kind: 'looked' });
      const { status, icon } = world.projection?.tray ?? {};
      expect(status).toEqual({ kind: 'next', at: due, long: false });
      if (icon?.kind === 'working') icons.push(icon.quarter);
      world.passes(15 * MINUTE);
    }
    expect(icons).toEqual([0, 1, 2, 3]);
  });

  it('draws each quarter when it begins, without a look of its own more often than it must', () => {
    const world = atWork();
    world.passes(60 * MINUTE - SECOND);
    expect(world.looks).toBeLessThanOrEqual(20);
  });
});
