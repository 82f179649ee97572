import fc from 'fast-check';
import { MOVEMENTS } from '../../shared/movements/catalogue.ts';
import { CONDITIONS } from '../../shared/screening/conditions.ts';
import { guidanceHold } from '../../shared/screening/guidance.ts';
import { screen } from '../../shared/screening/screen.ts';
import { compose, type ComposeRequest } from '../../shared/sequence/compose.ts';
import { anyRequest, BUDGETS, requestFor } from '../unit/sequence/requests.ts';
import type { Bench } from './bench.ts';
import { median, quantile } from './statistics.ts';

/** How long it takes to put a break together, over people of every kind: few conditions, many, and all of them. */

const SEED = 20_261_125;
const PEOPLE = 2_000;
const WARM_UP = 300;
/** Another program can take the processor in the middle of one. */
const TIMES = 3;

const manyConditions: fc.Arbitrary<ComposeRequest> = fc
  .record({ conditions: fc.subarray(CONDITIONS.map(({ id }) => id)), budgetSeconds: fc.constantFrom(...BUDGETS) })
  .map(({ conditions, budgetSeconds }) => requestFor(conditions, budgetSeconds));

function fastestMs(act: () => void): number {
  let fastest = Infinity;
  for (let times = 0; times < TIMES; times++) {
    const from = performance.now();
    act();
    fastest = Math.min(fastest, performance.now() - from);
  }
  return fastest;
}

const screenEverything = (request: ComposeRequest): number =>
  MOVEMENTS.filter((movement) => screen(movement, request).status !== 'left-out').length;

export const pick: Bench = {
  name: 'pick',
  needs: 'node',
  measure: () => {
    const half = { numRuns: PEOPLE / 2, seed: SEED };
    const people = [...fc.sample(anyRequest, half), ...fc.sample(manyConditions, half)];
    for (const request of people.slice(0, WARM_UP)) compose(request);
    let empty = 0;
    const composing: number[] = [];
    const screening: number[] = [];
    for (const request of people) {
      if (guidanceHold(request.profile) === null && compose(request).steps.length === 0) empty++;
      composing.push(fastestMs(() => compose(request)));
      screening.push(fastestMs(() => screenEverything(request)));
    }
    const statistic = `of ${String(PEOPLE)} people, fastest of ${String(TIMES)} each`;
    return Promise.resolve([
      {
        metric: 'sequence pick, p99',
        value: quantile(composing, 0.99),
        unit: 'ms',
        statistic,
        floor: { what: 'screening of the whole catalogue, p99', value: quantile(screening, 0.99) },
        control: null,
        gate: { at: 'most', bound: 1 },
      },
      {
        metric: 'sequence pick, median',
        value: median(composing),
        unit: 'ms',
        statistic,
        floor: { what: 'screening of the whole catalogue, median', value: median(screening) },
        control: null,
        gate: null,
      },
      {
        metric: 'empty sequences where nothing holds them back',
        value: empty,
        unit: '',
        statistic: `of ${String(PEOPLE)} people`,
        floor: null,
        control: null,
        gate: { at: 'most', bound: 0 },
      },
    ]);
  },
};
