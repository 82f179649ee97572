import type { Dose } from '../movements/movement.ts';

/**
 * How a movement went of late, as the composer takes it in. Source: clinical report, section C.3. Red is no matter of the
 * dose: it is a rest of the profile.
 */
export interface Course {
  /** Steps that green lights earned since the last amber or red; 0 at first. */
  readonly steps: number;
  /** Amber lights in a row, up to the last time; 0 after a green one. */
  readonly ambers: number;
}

/** By movement id; one that is not named goes as the catalogue says. */
export type Courses = Readonly<Record<string, Course>>;

const REPS_A_STEP = 2;
const SECONDS_A_STEP = 5;
/** No dose grows past this share of the catalogue's, no hold past these seconds. */
const MOST_SHARE = 2;
const LONGEST_HOLD_SECONDS = 30;
/** After an amber light: "50 to 75 % of the dose"; the lower end, because nobody supervises. */
const AMBER_SHARE = 0.5;
/** So many ambers in a row, and a stand-in comes instead. */
export const AMBERS_TO_SWAP = 2;

const whole = (steps: number): number => (Number.isFinite(steps) ? Math.max(0, Math.floor(steps)) : 0);
const half = (amount: number): number => Math.max(1, Math.floor(amount * AMBER_SHARE));

function grown(dose: Dose, steps: number): Dose {
  switch (dose.mode) {
    case 'reps':
      return { ...dose, reps: Math.min(dose.reps * MOST_SHARE, dose.reps + steps * REPS_A_STEP) };
    case 'hold': {
      const longest = Math.max(dose.holdSeconds, Math.min(dose.holdSeconds * MOST_SHARE, LONGEST_HOLD_SECONDS));
      return { ...dose, holdSeconds: Math.min(longest, dose.holdSeconds + steps * SECONDS_A_STEP) };
    }
    case 'time':
      return { ...dose, seconds: Math.min(dose.seconds * MOST_SHARE, dose.seconds + steps * SECONDS_A_STEP) };
  }
}

function reduced(dose: Dose): Dose {
  switch (dose.mode) {
    case 'reps':
      return { ...dose, reps: half(dose.reps) };
    case 'hold':
      return dose.reps > 1 ? { ...dose, reps: half(dose.reps) } : { ...dose, holdSeconds: half(dose.holdSeconds) };
    case 'time':
      return { ...dose, seconds: half(dose.seconds) };
  }
}

/**
 * The catalogue's dose after how it went: less after an amber light, more with each step that was earned.
 * @param mayGrow false where a condition limits this movement, or keeps every dose from growing
 */
export function doseInCourse(dose: Dose, course: Course | undefined, mayGrow: boolean): Dose {
  if (!course) return dose;
  if (whole(course.ambers) > 0) return reduced(dose);
  return mayGrow ? grown(dose, whole(course.steps)) : dose;
}
