import type { Phase, Tempo } from '../movements/movement.ts';
import type { Reason } from '../screening/verdict.ts';

/** The ordered, timed steps of one break. Plain data: it crosses between processes as it stands. */

export type Side = 'left' | 'right';

/** Why this movement was chosen, for "Why this?"; the words are in `shared/messages`. */
export type StepReason =
  | { readonly kind: 'warm-up-first' }
  | { readonly kind: 'mobilise-first' }
  | { readonly kind: 'lengthen'; readonly muscle: string }
  | { readonly kind: 'activate'; readonly muscle: string }
  | { readonly kind: 'everyday-move' }
  | { readonly kind: 'settle' }
  | { readonly kind: 'preferred'; readonly condition: string }
  | { readonly kind: 'fills-the-time' }
  /** The person put it there: an own sequence, a programme or a movement by itself. */
  | { readonly kind: 'chosen' };

/** How much of it, after every limit: of one set. */
export type StepDose =
  | { readonly mode: 'reps'; readonly reps: number; readonly secondsPerRep: number; readonly tempo: Tempo }
  | {
      readonly mode: 'hold';
      readonly reps: number;
      readonly holdSeconds: number;
      /** The way in, the hold, the way out and the rest. */
      readonly secondsPerRep: number;
      readonly tempo: Tempo;
    }
  | { readonly mode: 'time'; readonly seconds: number };

/** One set of a movement on one side: one dot of the bend line. */
export interface Step {
  readonly movement: string;
  readonly phase: Phase;
  /** Null where the movement has no sides. */
  readonly side: Side | null;
  /** Seconds to get into place, or to rest after a set, before it begins; part of `seconds`. */
  readonly setupSeconds: number;
  /** All of it, set-up included. */
  readonly seconds: number;
  readonly dose: StepDose;
  readonly reason: StepReason;
  /** Conditions whose caution changed the dose; their cues are shown. */
  readonly cautionedBy: readonly string[];
}

export interface Sequence {
  readonly budgetSeconds: number;
  /** Sum of the steps' seconds. */
  readonly seconds: number;
  readonly steps: readonly Step[];
  /** Everything that screening left out of the movements this person could have, with its reasons. */
  readonly leftOut: readonly { readonly movement: string; readonly reasons: readonly Reason[] }[];
}
