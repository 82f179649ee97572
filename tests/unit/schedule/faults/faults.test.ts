import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { live } from '../world/live.ts';
import { honestActs, story, wildActs } from '../world/story.ts';
import { World, type Planted } from '../world/world.ts';
import { FAULT_CLASSES, type Fault } from './fault.ts';
import { FAULTS_OF_PRESENCE } from './of-presence.ts';
import { FAULTS_OF_TIME } from './of-time.ts';
import { FAULTS_OF_WINDOWS } from './of-windows.ts';
import { TRIALS } from './trials.ts';

/**
 * The proof of the proof: each fault that peers have is planted in the schedule, and the world must notice. A law that no
 * longer bites shows here.
 */

const FAULTS: readonly Fault[] = [...FAULTS_OF_TIME, ...FAULTS_OF_PRESENCE, ...FAULTS_OF_WINDOWS];

const DAYS = 100;
const SEED = 20_261_125;
const WILD = fc.sample(story(wildActs, false), { numRuns: DAYS, seed: SEED });
const HONEST = fc.sample(story(honestActs, true), { numRuns: DAYS, seed: SEED });

const saysOf = (act: () => void): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  }
};

/** What caught it first among the trials; null where each is passed. */
function brokenTrial(plant: () => Planted): string | null {
  const broken = TRIALS.find(({ on }) => saysOf(() => on((options) => new World(options, plant()))) !== null);
  return broken ? `trial: ${broken.name}` : null;
}

/** The law that was broken first on the random days; null where all hold. */
function brokenLaw(plant: () => Planted): string | null {
  for (const [number, wild] of WILD.entries()) {
    const honest = HONEST[number];
    const said =
      saysOf(() => live(wild, false, plant())) ?? (honest ? saysOf(() => live(honest, true, plant())) : null);
    if (said !== null) return `day ${String(number + 1)}: ${said}`;
  }
  return null;
}

describe('a planted fault is caught', () => {
  const lines: string[] = [];
  afterAll(() => console.log(`\nPlanted faults, and what caught them:\n${lines.join('\n')}`));

  for (const { name, of, plant } of FAULTS) {
    it(`${of}: ${name}`, () => {
      const law = brokenLaw(plant);
      const trial = brokenTrial(plant);
      lines.push(`${name}: ${[law, trial].filter((one) => one !== null).join('; ') || 'NOT CAUGHT'}`);
      expect(law ?? trial).not.toBeNull();
    });
  }

  it('of every class', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(25);
    expect(FAULT_CLASSES.filter((of) => !FAULTS.some((fault) => fault.of === of))).toEqual([]);
  });
});

describe('the schedule as it is', () => {
  const healthy = (): Planted => (ports) => ports;
  for (const { name, on } of TRIALS) {
    it(name, () => {
      on((options) => new World(options, healthy()));
    });
  }
  it('passes the days that the faults do not', () => {
    expect(brokenLaw(healthy)).toBeNull();
  });
});
