import type { Trait } from './traits.ts';

/**
 * What nobody is shown to do. A type of its own, without phase, dose or level, so that nothing which takes a `Movement` accepts
 * one; the library shows them as movements to avoid, with what to do instead.
 */
export interface NeverItem {
  readonly id: string;
  readonly kind: 'never';
  /** What makes it one to avoid. */
  readonly traits: readonly Trait[];
  /** Movements to do instead, by id, in order of preference. */
  readonly instead: readonly string[];
  /** Keys of the sources list. */
  readonly sources: readonly string[];
}

export const NEVER_LIST: readonly NeverItem[] = [
  {
    id: 'never-hip-twist',
    kind: 'never',
    traits: ['spine-rotation', 'spine-rotation-end', 'ballistic', 'axial-load', 'hip-twist'],
    instead: ['seated-side-reach', 'standing-side-slide', 'seated-weight-shift', 'basic-twist-knees-to-chest'],
    sources: ['seed', 'TF2F-2014'],
  },
  {
    id: 'never-hurdler-stretch',
    kind: 'never',
    traits: [
      'spine-flexion-end',
      'hip-internal-rotation',
      'knee-torsion',
      'knee-flexion-deep',
      'end-range',
      'floor-transfer',
    ],
    instead: ['seated-hamstring-hinge', 'low-step-hamstring'],
    sources: ['seed', 'GK'],
  },
  {
    id: 'never-straight-leg-sit-up',
    kind: 'never',
    traits: ['spine-flexion-end', 'abdominal-pressure', 'valsalva-risk', 'loaded-flexion', 'supine'],
    instead: ['dead-bug-heel-tap', 'wall-forearm-plank', 'seated-belly-brace'],
    sources: ['seed', 'GK'],
  },
  {
    id: 'never-ballistic-stretch',
    kind: 'never',
    traits: ['ballistic', 'spine-flexion-end', 'end-range'],
    instead: ['hip-hinge-drill', 'seated-hamstring-hinge'],
    sources: ['seed', 'ACSM-2011'],
  },
];
