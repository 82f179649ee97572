import fc from 'fast-check';
import { MINUTE, SECOND, World } from '../unit/schedule/world/world.ts';
import type { Bench } from './bench.ts';

/** What a kill costs: the app is killed at any moment of an interval and starts again, with nothing saved on a timer. */

const KILLS = 1_000;
const SEED = 20_261_125;
/** As long as a restart by hand takes. */
const DOWN = 5 * SECOND;
const INTERVAL_MINUTES = 90;

/** Seconds of desk time that are missing afterwards; less than 0 where the time without the app was counted. */
function lost(atMs: number): number {
  const world = new World({ settings: { intervalMinutes: INTERVAL_MINUTES } }).start().reads();
  world.passes(atMs).kill().passes(DOWN).start();
  return (atMs - world.desk) / SECOND;
}

export const kills: Bench = {
  name: 'kills',
  needs: 'node',
  measure: () => {
    const moment = fc.integer({ min: 0, max: (INTERVAL_MINUTES - 1) * MINUTE });
    const all = fc.sample(moment, { numRuns: KILLS, seed: SEED }).map(lost);
    const statistic = `most of ${String(KILLS)} kills`;
    return Promise.resolve([
      {
        metric: 'desk time lost by a kill',
        value: Math.max(...all, 0),
        unit: 's',
        statistic,
        floor: null,
        control: null,
        gate: { at: 'most', bound: 15 },
      },
      {
        metric: 'desk time counted without the app',
        value: Math.max(...all.map((seconds) => -seconds), 0),
        unit: 's',
        statistic,
        floor: null,
        control: { what: 'how long the app was down', value: DOWN / SECOND },
        gate: { at: 'most', bound: 15 },
      },
    ]);
  },
};
