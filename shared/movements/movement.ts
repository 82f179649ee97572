import type { Trait } from './traits.ts';

/**
 * What a movement is: data only. The words a person reads (name, cues, ...) live in `shared/messages/en/movements.ts`
 * under the same id; here stand ids, traits, doses and numbers.
 */

/** The places of a movement in a sequence, in order. */
export const PHASES = ['prepare', 'mobilise', 'lengthen', 'activate', 'integrate', 'settle'] as const;
export type Phase = (typeof PHASES)[number];

/** Where the body is. A change from one to another within a break is a position change. */
export const POSITIONS = ['seated', 'standing', 'wall', 'desk', 'walking', 'floor', 'gym', 'ball'] as const;
export type Position = (typeof POSITIONS)[number];

export const LEVELS = ['gentle', 'standard', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];

/** Equipment that a person must have ticked before a movement that needs it comes in. */
export const EQUIPMENT = ['mat', 'ball', 'gym'] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** 0 invisible, 1 barely seen, 2 noticeable, 3 conspicuous. */
export type Discretion = 0 | 1 | 2 | 3;

/**
 * How a hold or a repetition is paced, in seconds. A repetition lasts in + hold + out + rest. Where the dose counts
 * repetitions, the hold is what `secondsPerRep` leaves beyond the other three (the pause at the top of a bridge).
 */
export interface Tempo {
  readonly inSeconds: number;
  readonly outSeconds: number;
  /** Pause after each repetition. */
  readonly restSeconds: number;
}

/** Breathing in seconds; null where the person breathes freely. */
export interface BreathPace {
  readonly inSeconds: number;
  readonly outSeconds: number;
}

interface DoseBase {
  /** 2: done once on each side. */
  readonly sides: 1 | 2;
  readonly sets: number;
  /** Between sets; 0 with one set. */
  readonly restBetweenSetsSeconds: number;
}
/** Repetitions of `secondsPerRep`. */
export interface RepsDose extends DoseBase {
  readonly mode: 'reps';
  readonly reps: number;
  readonly secondsPerRep: number;
  readonly tempo: Tempo;
}
/** Holds of `holdSeconds`, `reps` times a side, eased in and out by the tempo. */
export interface HoldDose extends DoseBase {
  readonly mode: 'hold';
  readonly reps: number;
  readonly holdSeconds: number;
  readonly tempo: Tempo;
}
/** Keep going for `seconds`. */
export interface TimeDose extends DoseBase {
  readonly mode: 'time';
  readonly seconds: number;
}
export type Dose = RepsDose | HoldDose | TimeDose;

/** Seconds to get into place before the first side of a movement; part of every estimate of the clinical data. */
export const SETUP_SECONDS = 4;

/** One exercise in the catalogue. */
export interface Movement {
  readonly id: string;
  readonly phase: Phase;
  readonly position: Position;
  readonly level: Level;
  /** Tags that a rule can match; only words of `TRAITS`, so that a misspelt one fails the check. */
  readonly traits: readonly Trait[];
  readonly dose: Dose;
  /** Null: the person breathes as they like. */
  readonly breath: BreathPace | null;
  readonly discretion: Discretion;
  /** Equipment that must be ticked; null where every office has what it takes. */
  readonly equipment: Equipment | null;
  /** True for the 38 movements that are for every office: nothing to tick, to switch on or to unlock. */
  readonly office: boolean;
  /** Off until the person switches it on. */
  readonly optIn: boolean;
  /** It can also close a sequence: two calm breaths. */
  readonly alsoSettles: boolean;
  /** What it lengthens, the main one first; words of `MUSCLES`, as the catalogue's check makes sure. */
  readonly lengthens: readonly string[];
  readonly strengthens: readonly string[];
  /** Stand-ins in order of preference, by id. */
  readonly standIns: readonly string[];
  /** Keys of the sources list. */
  readonly sources: readonly string[];
}
