/** What screening says of one movement for one person, with reasons that can be shown. */

/** Why a movement is left out or cautioned. The words are in `shared/messages`. */
export type Reason =
  /** A condition's rule matched: `match` is the trait, 'id' where the rule names the movement, 'discretion' where it shows too much. */
  | { readonly kind: 'condition'; readonly condition: string; readonly match: string }
  /** The balance self-check: the rules of `dizziness-balance`, without the condition. */
  | { readonly kind: 'balance-flag'; readonly match: string }
  /** A trait that is out for everybody. */
  | { readonly kind: 'never'; readonly trait: string }
  /** The profile names a condition that this version does not know: everything is left out until it is mended. */
  | { readonly kind: 'unknown-condition'; readonly condition: string }
  /** The movement's own data is not understood. */
  | { readonly kind: 'unknown-data'; readonly detail: string }
  | { readonly kind: 'equipment'; readonly equipment: string }
  | { readonly kind: 'opt-in' }
  /** Advanced: locked until earned. */
  | { readonly kind: 'locked' }
  /** The person left it out in the library. */
  | { readonly kind: 'by-hand' }
  /** It rests until then (epoch ms): it hurt, or the person gave it a rest. */
  | { readonly kind: 'resting'; readonly until: number };

/** The strictest of all dose modifiers that apply to a cautioned movement. */
export interface DoseLimit {
  /** Each hold at most, seconds; null: as the movement says. */
  readonly holdMaxSeconds: number | null;
  /** Scales repetitions, and seconds of a timed movement; rounded down, never below 1. */
  readonly repsFactor: number;
  readonly kneeBendMaxDegrees: number | null;
  readonly order: readonly ('later' | 'after strength')[];
  /** Conditions whose range, breath and support cues stand beside the movement's own, by id. */
  readonly cuesOf: readonly string[];
  /** No dose of any movement grows. */
  readonly noProgression: boolean;
}

export type Verdict =
  | { readonly status: 'allowed'; readonly preferredBy: readonly string[] }
  | {
      readonly status: 'cautioned';
      readonly reasons: readonly Reason[];
      readonly limit: DoseLimit;
      readonly preferredBy: readonly string[];
    }
  | { readonly status: 'left-out'; readonly reasons: readonly Reason[] };

/** Why nothing is guided at all; null of this type means guided breaks may come. */
export type GuidanceHold =
  | { readonly kind: 'red-flag'; readonly level: 'emergency' | 'urgent'; readonly flags: readonly string[] }
  | { readonly kind: 'clearance'; readonly conditions: readonly string[] }
  | { readonly kind: 'statement' }
  /** The red-flag list is to be answered: it never was, or something hurt strongly since. */
  | { readonly kind: 'questions' };
