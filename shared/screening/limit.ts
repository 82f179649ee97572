import type { Dose } from '../movements/movement.ts';
import type { Condition, DoseModifier } from './condition.ts';
import type { DoseLimit } from './verdict.ts';

const smallest = (numbers: readonly (number | null)[]): number | null => {
  const given = numbers.filter((number) => number !== null);
  return given.length === 0 ? null : Math.min(...given);
};

/** What waits for the strength work also comes later among its own: both, as 'after strength' says "also". */
function ordersOf(modifiers: readonly DoseModifier[]): DoseLimit['order'] {
  const orders = new Set(modifiers.map(({ order }) => order));
  if (orders.has('after strength')) return ['later', 'after strength'];
  return orders.has('later') ? ['later'] : [];
}

/** The strictest value of each number, every order and every cue. */
export function mergeLimits(cautioning: readonly Condition[], noProgression: boolean): DoseLimit {
  const modifiers = cautioning.map(({ modifier }) => modifier);
  return {
    holdMaxSeconds: smallest(modifiers.map(({ holdMaxSeconds }) => holdMaxSeconds)),
    repsFactor: Math.min(1, ...modifiers.map(({ repsFactor }) => repsFactor)),
    kneeBendMaxDegrees: smallest(modifiers.map(({ kneeBendMaxDegrees }) => kneeBendMaxDegrees)),
    order: ordersOf(modifiers),
    cuesOf: cautioning.map(({ id }) => id),
    noProgression,
  };
}

/** A number of repetitions or seconds after the factor: rounded down, never below 1. */
const scaled = (amount: number, factor: number): number => Math.max(1, Math.floor(amount * factor));

/** A dose after the limit of its verdict. A hold is cut, repetitions and timed seconds are scaled. */
export function applyLimit(dose: Dose, limit: DoseLimit): Dose {
  switch (dose.mode) {
    case 'reps':
      return { ...dose, reps: scaled(dose.reps, limit.repsFactor) };
    case 'hold':
      return {
        ...dose,
        reps: scaled(dose.reps, limit.repsFactor),
        holdSeconds: Math.min(dose.holdSeconds, limit.holdMaxSeconds ?? dose.holdSeconds),
      };
    case 'time':
      return { ...dose, seconds: scaled(dose.seconds, limit.repsFactor) };
  }
}
