import type { Trait } from '../movements/traits.ts';

/** What a person reports, and what follows from it. Data only; the words are in `shared/messages/en/conditions.ts`. */

export const CONDITION_GROUPS = ['spine', 'pregnancy', 'joint', 'health', 'situation'] as const;
export type ConditionGroup = (typeof CONDITION_GROUPS)[number];

/** Traits that match any movement with one of them, and movements that are matched by name. */
export interface Match {
  readonly traits: readonly Trait[];
  readonly movements: readonly string[];
}

export interface DoseModifier {
  /** Each hold at most, seconds; null: no limit. */
  readonly holdMaxSeconds: number | null;
  /** Scales repetitions and timed seconds. */
  readonly repsFactor: number;
  readonly kneeBendMaxDegrees: number | null;
  /** 'later': after the uncautioned of its slot; 'after strength': after the activate slot where it lengthens. */
  readonly order: 'later' | 'after strength' | null;
}

export interface Condition {
  readonly id: string;
  readonly group: ConditionGroup;
  readonly exclude: Match;
  readonly caution: Match;
  readonly prefer: Match;
  /** Movements more conspicuous than this are left out; null: no limit. */
  readonly maxDiscretion: number | null;
  readonly modifier: DoseModifier;
  /** No dose of any movement grows while it is ticked. */
  readonly noProgression: boolean;
  /** 'advise': one line, then go on. 'clearance': nothing guided until the person confirms that a clinician agreed. */
  readonly gate: 'none' | 'advise' | 'clearance';
  /** When it is asked again; until it is answered the rules stay. Null: lasting, or a matter of the place. */
  readonly reask: { readonly days: number } | { readonly hours: number } | null;
  /** For reading only: the lists above already hold the rules of these. */
  readonly includes: readonly string[];
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'moderate' | 'low';
}
