import { type Dose, SETUP_SECONDS } from './movement.ts';

/** Seconds of one repetition or hold with its way in and out; the whole of a timed dose. */
export function repetitionSeconds(dose: Dose): number {
  switch (dose.mode) {
    case 'reps':
      return dose.secondsPerRep;
    case 'hold':
      return dose.holdSeconds + dose.tempo.inSeconds + dose.tempo.outSeconds + dose.tempo.restSeconds;
    case 'time':
      return dose.seconds;
  }
}

/**
 * Seconds of a dose: set-up, then every repetition on each side in each set, and the rests between sets. A change of side
 * takes no time of its own: it happens in the tempo's way out and in.
 */
export function doseSeconds(dose: Dose): number {
  const repetitions = dose.mode === 'time' ? 1 : dose.reps;
  return (
    SETUP_SECONDS +
    dose.sets * dose.sides * repetitions * repetitionSeconds(dose) +
    (dose.sets - 1) * dose.restBetweenSetsSeconds
  );
}
