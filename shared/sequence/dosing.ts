import { doseSeconds, repetitionSeconds } from '../movements/dose.ts';
import type { Dose, Movement } from '../movements/movement.ts';
import { applyLimit } from '../screening/limit.ts';
import type { DoseLimit } from '../screening/verdict.ts';
import type { StepDose } from './sequence.ts';

/** How much of a movement a person may do, and the smaller doses that are still worth doing. */

/** Fewer repetitions than this are no exercise; a single stretch is one. */
const MIN_REPS = 2;
/** Nor do two repetitions on a side strengthen anything. */
const MIN_STRENGTH_REPS = 3;
/** A stretch that is shorter does nothing (ACSM 2011: 10 to 30 s). Limits of a condition may go below. */
const MIN_STRETCH_SECONDS = 10;
const MIN_TIME_SECONDS = 15;
/** Eight seconds warm nobody up. */
const MIN_WARM_UP_SECONDS = 12;
/** Timed doses and stretches are trimmed in these steps, so that nobody is asked to march for 17 seconds. */
const STEP_SECONDS = 5;

/** Work against resistance or gravity that stands still: no break ends on it (C.2, rule 10). */
export const isHeldEffort = ({ dose, phase, lengthens }: Movement): boolean =>
  dose.mode === 'hold' && (phase === 'activate' || phase === 'integrate' || lengthens.length === 0);

/** A stretch that is held still; none in a break of one minute. */
export const isHeldStretch = (movement: Movement): boolean => movement.dose.mode === 'hold' && !isHeldEffort(movement);

/**
 * The largest dose: the catalogue's after how the movement went of late, cut by the strictest modifier and by the budget's
 * longest hold (C.2, rule 9). Traffic light and progression come before the limits, so that nothing ever grows past them.
 * @param usual the catalogue's dose, or what its course made of it
 */
export function largestDose(usual: Dose, limit: DoseLimit | null, holdMaxSeconds: number): Dose {
  const dose = limit ? applyLimit(usual, limit) : usual;
  return dose.mode === 'hold' ? { ...dose, holdSeconds: Math.min(dose.holdSeconds, holdMaxSeconds) } : dose;
}

/** Whole numbers from the largest down to the smallest by a step; both ends are always in it. */
function downTo(largest: number, smallest: number, step: number): number[] {
  const all = [largest];
  for (let next = Math.ceil(largest / step) * step - step; next > smallest; next -= step) all.push(next);
  if (smallest < largest) all.push(smallest);
  return all;
}

function smallerDoses(movement: Movement, largest: Dose): Dose[] {
  switch (largest.mode) {
    case 'reps': {
      const warming = movement.phase === 'prepare' ? Math.ceil(MIN_WARM_UP_SECONDS / largest.secondsPerRep) : 0;
      const least = movement.phase === 'activate' || movement.phase === 'integrate' ? MIN_STRENGTH_REPS : MIN_REPS;
      const fewest = Math.min(largest.reps, Math.max(least, warming));
      return downTo(largest.reps, fewest, 1).map((reps) => ({ ...largest, reps }));
    }
    case 'time': {
      // Setting off for less than half of a walk is not worth the way.
      const half = movement.traits.includes('leaves-desk') ? Math.floor(largest.seconds / 2) : 0;
      const smallest = Math.min(largest.seconds, Math.max(MIN_TIME_SECONDS, half));
      return downTo(largest.seconds, smallest, STEP_SECONDS).map((seconds) => ({ ...largest, seconds }));
    }
    case 'hold': {
      const stretch = isHeldStretch(movement);
      const fewest = Math.min(largest.reps, stretch ? 1 : MIN_REPS);
      const byReps: Dose[] = downTo(largest.reps, fewest, 1).map((reps) => ({ ...largest, reps }));
      if (fewest > 1) return byReps;
      const shortest = Math.min(largest.holdSeconds, MIN_STRETCH_SECONDS);
      const shorter = downTo(largest.holdSeconds, shortest, STEP_SECONDS).slice(1);
      return [...byReps, ...shorter.map((holdSeconds) => ({ ...largest, reps: 1, holdSeconds }))];
    }
  }
}

/** A dose that a step can have, and the seconds of the whole movement with it: set-up, and every side. */
export interface DoseChoice {
  readonly dose: Dose;
  readonly seconds: number;
}

/** The doses that may be chosen from, from the smallest sensible one up to the largest. */
export function doseChoices(movement: Movement, largest: Dose): readonly DoseChoice[] {
  return smallerDoses(movement, largest)
    .map((dose) => ({ dose, seconds: doseSeconds(dose) }))
    .reverse();
}

/** Seconds of one set on one side, without set-up. */
export const sideSeconds = (dose: Dose): number => (dose.mode === 'time' ? 1 : dose.reps) * repetitionSeconds(dose);

/** The dose of one step, as the windows are told: of one set on one side. */
export function stepDose(dose: Dose): StepDose {
  switch (dose.mode) {
    case 'reps':
      return { mode: 'reps', reps: dose.reps, secondsPerRep: dose.secondsPerRep, tempo: dose.tempo };
    case 'hold': {
      const { reps, holdSeconds, tempo } = dose;
      return { mode: 'hold', reps, holdSeconds, secondsPerRep: repetitionSeconds(dose), tempo };
    }
    case 'time':
      return { mode: 'time', seconds: dose.seconds };
  }
}
