import type { Posture } from './profile.ts';

/** What a person found. Numbers carry their unit; a bound that is not there does not count. */
export type Finding =
  /** One of the answers that the check offers. */
  | { readonly kind: 'answer'; readonly answer: string }
  /** Left and right are not the same, by any amount. */
  | { readonly kind: 'sides-differ' }
  | {
      readonly kind: 'measure';
      readonly unit: 'degrees' | 'cm' | 'stands' | 'seconds';
      /** either-side: one of the two is enough. */
      readonly of: 'whole' | 'either-side' | 'side-difference';
      readonly atLeast?: number;
      readonly moreThan?: number;
      readonly below?: number;
      /** Holds for these ages only, in years. */
      readonly ages?: { readonly from: number; readonly below: number };
      readonly sex?: 'man' | 'woman';
    };

/** What follows: an ordering, never a diagnosis. */
export type Outcome =
  | { readonly kind: 'posture'; readonly posture: Posture }
  /** Muscles that are lengthened, or strengthened, first. */
  | { readonly kind: 'first'; readonly to: 'lengthen' | 'activate'; readonly muscles: readonly string[] }
  | { readonly kind: 'add'; readonly movement: string }
  | { readonly kind: 'stiffer-side-first' }
  | { readonly kind: 'weaker-side-first' }
  /** Not stored as a condition; said in words, undone on request or by a better result. */
  | { readonly kind: 'balance-flag' }
  /** Stop the check at once. */
  | { readonly kind: 'stop' }
  /** Ask whether this condition fits. */
  | { readonly kind: 'report'; readonly condition: string };

/** One way a self-check can come out. What no result matches changes nothing. */
export interface SelfCheckResult {
  readonly id: string;
  readonly when: Finding;
  readonly then: readonly Outcome[];
}
