import type { BreathPace } from '../movements/movement.ts';
import type { Sequence, Step } from './sequence.ts';

/** Where a break is at one moment. Pure: both the main process and the window ask it, and so they never disagree. */

/** Shortest time a cue stands, so that it can be read and followed. */
export const CUE_MS = 4_000;

/** Where within one repetition the movement is. */
export type RepetitionPart = 'in' | 'hold' | 'out' | 'rest';

export interface Playing {
  /** Index of the step; the number of steps once it is over. */
  readonly stepIndex: number;
  readonly stepElapsedMs: number;
  readonly stepLeftMs: number;
  /** Getting into place, or changing sides. */
  readonly inSetup: boolean;
  /** Which cue stands now, counted from 0. */
  readonly cueIndex: number;
  /** Which repetition, counted from 0; 0 in the set-up and in a timed step. */
  readonly repetition: number;
  /** Null in the set-up and in a timed step. */
  readonly part: RepetitionPart | null;
  /** 0 to 1 within that part. */
  readonly partShare: number;
  readonly done: boolean;
}

/**
 * Which cue stands: the step's time is shared out evenly among as many cues as can stand four seconds each. The first ones
 * matter most, so a short step shows only them.
 */
function cueAt(step: Step, stepElapsedMs: number, cues: number): number {
  const stepMs = step.seconds * 1000;
  const shown = Math.max(1, Math.min(cues, Math.floor(stepMs / CUE_MS)));
  return Math.min(shown - 1, Math.floor((stepElapsedMs * shown) / stepMs));
}

function repetitionAt(
  { dose, setupSeconds }: Step,
  stepElapsedMs: number,
): Pick<Playing, 'repetition' | 'part' | 'partShare'> {
  const into = stepElapsedMs - setupSeconds * 1000;
  if (dose.mode === 'time' || into < 0) return { repetition: 0, part: null, partShare: 0 };
  const wholeMs = dose.secondsPerRep * 1000;
  const repetition = Math.min(dose.reps - 1, Math.floor(into / wholeMs));
  let left = into - repetition * wholeMs;
  const { inSeconds, outSeconds } = dose.tempo;
  const holdSeconds =
    dose.mode === 'hold' ? dose.holdSeconds : Math.max(0, dose.secondsPerRep - inSeconds - outSeconds);
  const parts: readonly (readonly [RepetitionPart, number])[] = [
    ['in', inSeconds * 1000],
    ['hold', holdSeconds * 1000],
    ['out', outSeconds * 1000],
  ];
  for (const [part, ms] of parts) {
    if (left < ms) return { repetition, part, partShare: left / ms };
    left -= ms;
  }
  return { repetition, part: 'rest', partShare: 0 };
}

/**
 * The moment of a sequence.
 * @param elapsedMs guided time since the break began; anything below 0 counts as 0
 * @param cues how many cues the movements have; four, but for one of five
 */
export function playAt(sequence: Sequence, elapsedMs: number, cues = 4): Playing {
  let startMs = 0;
  const at = Math.max(0, elapsedMs);
  for (const [stepIndex, step] of sequence.steps.entries()) {
    const stepMs = step.seconds * 1000;
    if (at < startMs + stepMs) {
      const stepElapsedMs = at - startMs;
      return {
        stepIndex,
        stepElapsedMs,
        stepLeftMs: stepMs - stepElapsedMs,
        inSetup: stepElapsedMs < step.setupSeconds * 1000,
        cueIndex: cueAt(step, stepElapsedMs, cues),
        ...repetitionAt(step, stepElapsedMs),
        done: false,
      };
    }
    startMs += stepMs;
  }
  return {
    stepIndex: sequence.steps.length,
    stepElapsedMs: 0,
    stepLeftMs: 0,
    inSetup: false,
    cueIndex: 0,
    repetition: 0,
    part: null,
    partShare: 0,
    done: true,
  };
}

/** Elapsed ms at which the next movement begins: Skip this one passes over both sides of the one that runs. */
export function skipTo(sequence: Sequence, elapsedMs: number): number {
  const from = playAt(sequence, elapsedMs).stepIndex;
  const skipped = sequence.steps[from]?.movement;
  let startMs = 0;
  for (const [index, step] of sequence.steps.entries()) {
    if (index > from && step.movement !== skipped) return startMs;
    startMs += step.seconds * 1000;
  }
  return startMs;
}

/** In or out, and which second of it, of a breathing pace; `ms` counts from the first breath in. */
export function breathAt(
  { inSeconds, outSeconds }: BreathPace,
  ms: number,
): { readonly out: boolean; readonly second: number; readonly seconds: number } {
  const whole = (inSeconds + outSeconds) * 1000;
  const within = ((ms % whole) + whole) % whole;
  const out = within >= inSeconds * 1000;
  const since = out ? within - inSeconds * 1000 : within;
  return { out, second: Math.floor(since / 1000), seconds: out ? outSeconds : inSeconds };
}
