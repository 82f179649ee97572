import { describe, expect, it } from 'vitest';
import { createDriver, type DriverPorts } from '../../../electron/schedule/driver.ts';
import { newState } from '../../../shared/schedule/state.ts';
import { MINUTE, World } from './world/world.ts';

interface Rig {
  readonly ports: DriverPorts;
  readonly reports: string[];
  readonly armed: number[];
  look: () => void;
  mono: number;
}

/** A driver's ports, of which some throw. */
function rig(broken: Partial<DriverPorts> = {}): Rig {
  const { context } = new World();
  const made: Rig = {
    reports: [],
    armed: [],
    look: () => undefined,
    mono: 0,
    ports: {
      time: { now: () => ({ mono: made.mono, boot: made.mono, wall: made.mono }) },
      activity: { idleMs: () => 4_000, locked: () => false },
      timer: {
        arm: (ms, look) => {
          made.armed.push(ms);
          made.look = look;
        },
        cancel: () => (made.look = () => undefined),
      },
      restored: newState(),
      context: () => context,
      save: () => undefined,
      show: () => undefined,
      run: () => undefined,
      report: (what) => made.reports.push(what),
      ...broken,
    },
  };
  return made;
}

const fail = (): never => {
  throw new Error('broken');
};

describe('the driver', () => {
  const broken: readonly (readonly [string, Partial<DriverPorts>])[] = [
    ['the disk is full', { save: fail }],
    ['nothing can be shown', { show: fail }],
    ['the idle time cannot be read', { activity: { idleMs: fail, locked: fail } }],
    ['no notification can be sent', { run: fail }],
  ];
  for (const [when, ports] of broken) {
    it(`counts on and says so when ${when}`, () => {
      const made = rig(ports);
      const driver = createDriver(made.ports);
      driver.start();
      for (let looks = 0; looks < 100 && driver.state().phase.kind === 'working'; looks++) {
        made.mono += made.armed.at(-1) ?? 0;
        made.look();
      }
      expect(driver.state().count.deskMs).toBe(60 * MINUTE);
      driver.dispatch({ kind: 'prompt-start', lengthMs: MINUTE });
      driver.dispatch({ kind: 'break-end' });
      expect(made.reports.length).toBeGreaterThan(0);
    });
  }

  it('looks again in a minute while clocks or settings cannot be read, and goes on after that', () => {
    const { context } = new World();
    let works = false;
    const made = rig({ context: () => (works ? context : fail()) });
    const driver = createDriver(made.ports);
    driver.start();
    expect(made.armed).toEqual([MINUTE]);
    works = true;
    made.look();
    expect(driver.state().at).not.toBeNull();
    expect(made.armed.at(-1)).toBeGreaterThan(MINUTE);
  });

  it('delivers an event that comes out of a port after the one that is being delivered', () => {
    const shown: string[] = [];
    const made = rig({
      show: ({ window }) => {
        shown.push(window?.kind ?? 'none');
        if (window?.kind === 'break') driver.dispatch({ kind: 'window-failed', window: 'break' });
      },
    });
    const driver = createDriver(made.ports);
    driver.start();
    driver.dispatch({ kind: 'stretch-now', lengthMs: MINUTE });
    expect(shown).toEqual(['none', 'break', 'none']);
  });

  it('saves before it shows', () => {
    const order: string[] = [];
    const made = rig({ save: () => order.push('save'), show: () => order.push('show') });
    createDriver(made.ports).start();
    expect(order).toEqual(['save', 'show']);
  });

  it('delivers nothing after it was stopped', () => {
    const made = rig();
    const driver = createDriver(made.ports);
    driver.start();
    driver.stop();
    const state = driver.state();
    driver.dispatch({ kind: 'stretch-now', lengthMs: MINUTE });
    made.look();
    expect(driver.state()).toBe(state);
  });

  it('tells between two events how far a break is', () => {
    const made = rig();
    const driver = createDriver(made.ports);
    driver.start();
    driver.dispatch({ kind: 'stretch-now', lengthMs: MINUTE });
    made.mono += 20_000;
    expect(driver.projection().window).toMatchObject({ kind: 'break', elapsedMs: 20_000 });
  });
});
