import { outcomesOf } from '../screening/checked.ts';
import type { Posture, Profile } from '../screening/profile.ts';

/**
 * What to begin with, by what the optional self-checks said. An ordering, never a diagnosis.
 * Source: clinical report, section C, the table of profiles, and C.2 for the matching strength.
 */

export interface Targets {
  /** Muscles to lengthen, in this order. */
  readonly tight: readonly string[];
  /** Muscles to activate, in this order. */
  readonly weak: readonly string[];
  /** Movements to mobilise with, of equal worth; the first is the first to come. */
  readonly mobiliseWith: readonly string[];
}

export const TARGETS: Readonly<Record<Posture, Targets>> = {
  balanced: {
    tight: ['hip flexors', 'lumbar extensors', 'hamstrings', 'piriformis'],
    weak: ['glutes', 'deep abdominals', 'multifidus', 'quadriceps'],
    mobiliseWith: ['seated-pelvic-tilt', 'seated-side-reach', 'seated-weight-shift', 'standing-back-lean'],
  },
  arched: {
    tight: ['hip flexors', 'lumbar extensors', 'quadriceps', 'piriformis'],
    weak: ['glutes', 'deep abdominals', 'hamstrings'],
    mobiliseWith: ['wall-pelvic-tilt', 'seated-pelvic-tilt', 'seated-cat-camel', 'seated-weight-shift'],
  },
  'flat-slumped': {
    tight: ['hamstrings', 'chest', 'glutes', 'lats'],
    weak: ['back extensors', 'multifidus', 'scapular muscles', 'glutes'],
    mobiliseWith: ['standing-back-lean', 'tall-sit-reset', 'wall-posture-reset', 'seated-weight-shift'],
  },
  'one-sided': {
    tight: ['quadratus lumborum', 'hip flexors', 'piriformis', 'lats'],
    weak: ['gluteus medius', 'obliques', 'deep abdominals', 'glutes'],
    mobiliseWith: ['standing-side-slide', 'seated-side-reach', 'seated-weight-shift'],
  },
};

/** What a person's self-checks put first stands before what their posture puts first; the newest check counts most. */
export function targetsOf({ posture, checks }: Pick<Profile, 'posture' | 'checks'>): Targets {
  const { tight, weak, mobiliseWith } = TARGETS[posture];
  const firsts = outcomesOf(checks).flatMap(({ outcome }) => (outcome.kind === 'first' ? [outcome] : []));
  const before = (to: 'lengthen' | 'activate', usual: readonly string[]): readonly string[] => [
    ...new Set([...firsts.filter((first) => first.to === to).flatMap(({ muscles }) => muscles), ...usual]),
  ];
  return { tight: before('lengthen', tight), weak: before('activate', weak), mobiliseWith };
}

/** The muscle that is worked after its counterpart was lengthened. */
export const MATCHED: Readonly<Record<string, string>> = {
  'hip flexors': 'glutes',
  'lumbar extensors': 'deep abdominals',
  hamstrings: 'back extensors',
  'quadratus lumborum': 'gluteus medius',
};
