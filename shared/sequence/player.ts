import { type BreathPace, SETUP_SECONDS } from '../movements/movement.ts';
import type { Sequence, Step, StepDose } from './sequence.ts';

/** Where a sequence is after so much time. Pure: the clock is the caller's, and it stands still in a pause. */

/** The four parts of a repetition, in order; a part of no length never shows. */
export type PhaseOfRep = 'in' | 'hold' | 'out' | 'rest';

export interface Playing {
  /** The last step's once it is over; 0 for a sequence without steps. */
  readonly stepIndex: number;
  readonly stepElapsedMs: number;
  readonly stepLeftMs: number;
  /** Getting into place. */
  readonly inSetup: boolean;
  /** Place of the one cue that stands now, from 0. */
  readonly cueIndex: number;
  /** The repetition or hold that runs now, from 0; null in the set-up and in a timed dose. */
  readonly repetition: number | null;
  readonly phaseOfRep: PhaseOfRep | null;
  readonly done: boolean;
}

/** A cue that goes sooner cannot be read and done. */
const CUE_MS = 4000;
/** Every step begins with getting into place, the general stop line or a change of side: the first cue stands beyond it. */
const LEAD_MS = SETUP_SECONDS * 1000;
/** Cues of a movement where the caller does not say: all but one movement of the catalogue have as many. */
const USUAL_CUES = 4;

/**
 * The cue that stands at this moment of a step. The first stands from the beginning; after the lead those that fit share the
 * time evenly, each for 4 s at least, so that a short step shows only the first ones: they matter most.
 */
function cueAt(stepMs: number, elapsedMs: number, cueCount: number): number {
  const cueTimeMs = stepMs - LEAD_MS;
  const shown = Math.max(1, Math.min(cueCount, Math.floor(cueTimeMs / CUE_MS)));
  const index = Math.floor(((elapsedMs - LEAD_MS) / cueTimeMs) * shown);
  return cueTimeMs > 0 ? Math.min(Math.max(index, 0), shown - 1) : 0;
}

/** The parts of a repetition in ms. In a counted repetition the hold is what its seconds leave beyond the tempo. */
function repetitionParts(
  dose: Exclude<StepDose, { readonly mode: 'time' }>,
): readonly (readonly [PhaseOfRep, number])[] {
  const { inSeconds, outSeconds, restSeconds } = dose.tempo;
  const holdSeconds =
    dose.mode === 'hold' ? dose.holdSeconds : Math.max(0, dose.secondsPerRep - inSeconds - outSeconds - restSeconds);
  return [
    ['in', inSeconds * 1000],
    ['hold', holdSeconds * 1000],
    ['out', outSeconds * 1000],
    ['rest', restSeconds * 1000],
  ];
}

function repetitionAt(dose: StepDose, sinceMs: number): Pick<Playing, 'repetition' | 'phaseOfRep'> {
  if (dose.mode === 'time' || sinceMs < 0) return { repetition: null, phaseOfRep: null };
  const repMs = dose.secondsPerRep * 1000;
  const repetition = Math.min(Math.floor(sinceMs / repMs), dose.reps - 1);
  let leftMs = sinceMs - repetition * repMs;
  let last: PhaseOfRep = 'in';
  for (const [part, lengthMs] of repetitionParts(dose)) {
    if (lengthMs <= 0) continue;
    if (leftMs < lengthMs) return { repetition, phaseOfRep: part };
    leftMs -= lengthMs;
    last = part;
  }
  return { repetition, phaseOfRep: last };
}

/** Seconds in a step that was cut at a moment are not quite that moment in ms: what lasts no longer than this is over. */
const OVER_MS = 0.001;

/** Start of each step in ms, and behind them the end of the last. */
function startsMs(steps: readonly Step[]): number[] {
  const starts = [0];
  for (const step of steps) starts.push((starts.at(-1) ?? 0) + step.seconds * 1000);
  return starts;
}

/**
 * The moment of a sequence after `elapsedMs` of running time; less than 0 counts as 0. `cueCountOf` says how many cues the
 * movement of a step has.
 */
export function playAt(
  { steps }: Pick<Sequence, 'steps'>,
  elapsedMs: number,
  cueCountOf: (step: Step) => number = () => USUAL_CUES,
): Playing {
  const starts = startsMs(steps);
  const lengthMs = starts.at(-1) ?? 0;
  const atMs = Math.min(Math.max(elapsedMs, 0), lengthMs);
  const done = elapsedMs >= lengthMs - OVER_MS;
  const running = steps.findIndex((_, index) => atMs < (starts[index + 1] ?? 0) - OVER_MS);
  const stepIndex = running >= 0 ? running : Math.max(0, steps.length - 1);
  const step = steps[stepIndex];
  if (!step) {
    const nowhere = { stepIndex: 0, stepElapsedMs: 0, stepLeftMs: 0, inSetup: false, cueIndex: 0 };
    return { ...nowhere, repetition: null, phaseOfRep: null, done };
  }
  const stepMs = step.seconds * 1000;
  const stepElapsedMs = Math.max(0, atMs - (starts[stepIndex] ?? 0));
  const sinceMs = stepElapsedMs - step.setupSeconds * 1000;
  return {
    stepIndex,
    stepElapsedMs,
    stepLeftMs: stepMs - stepElapsedMs,
    inSetup: sinceMs < 0,
    cueIndex: cueAt(stepMs, stepElapsedMs, cueCountOf(step)),
    ...repetitionAt(step.dose, sinceMs),
    done,
  };
}

/**
 * Elapsed ms at which the next movement begins: what is left of the one that runs now is skipped with its other side. The
 * end of the sequence where none follows; breaths that open and close a break are two.
 */
export function skipTo(sequence: Pick<Sequence, 'steps'>, elapsedMs: number): number {
  const { steps } = sequence;
  const starts = startsMs(steps);
  const { stepIndex } = playAt(sequence, elapsedMs);
  const now = steps[stepIndex];
  const next = steps.findIndex(
    (step, index) => index > stepIndex && (step.movement !== now?.movement || step.phase !== now.phase),
  );
  return starts[next >= 0 ? next : steps.length] ?? 0;
}

/** Where the breath is: which way it goes, and its whole seconds for those who count them. */
export interface Breath {
  readonly out: boolean;
  /** The second of this way that runs now, from 0. */
  readonly second: number;
  /** How many seconds this way takes. */
  readonly seconds: number;
}

/** The breath at `sinceMs` after the end of the set-up; it begins with breathing in. */
export function breathAt(pace: BreathPace, sinceMs: number): Breath {
  const inMs = pace.inSeconds * 1000;
  const breathMs = inMs + pace.outSeconds * 1000;
  const atMs = Math.max(0, sinceMs) % breathMs;
  const out = atMs >= inMs;
  return {
    out,
    second: Math.floor((out ? atMs - inMs : atMs) / 1000),
    seconds: out ? pace.outSeconds : pace.inSeconds,
  };
}
