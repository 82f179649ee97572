import type { Trait } from '../movements/traits.ts';
import type { SelfCheckResult } from './self-check-result.ts';

/**
 * Optional self-checks: they order a sequence, they never diagnose. A check goes to a limit, so it is screened more strictly
 * than a dose. The words are in `shared/messages`, under the ids of check and result.
 */
export interface SelfCheck {
  readonly id: string;
  readonly traits: readonly Trait[];
  /** The movement it resembles: hidden where that one is left out. */
  readonly movement: string | null;
  /** Conditions that hide it. */
  readonly skipFor: readonly string[];
  /** It is over after so long; null: no clock. */
  readonly atMostSeconds: number | null;
  readonly results: readonly SelfCheckResult[];
  /** Keys of the sources list. */
  readonly sources: readonly string[];
  readonly confidence: 'high' | 'moderate' | 'low';
}

const all = [
  {
    id: 'wall-posture',
    traits: ['needs-wall', 'standing'],
    movement: 'wall-posture-reset',
    skipFor: [
      'vertebral-fracture',
      'axial-spondyloarthritis-fused',
      'dizziness-balance',
      'seated-only',
      'wheelchair-user',
      'no-free-wall',
      'on-a-call',
      'neurological-balance',
    ],
    atMostSeconds: null,
    results: [
      {
        id: 'flat-hand',
        when: { kind: 'answer', answer: 'flat-hand' },
        then: [{ kind: 'posture', posture: 'balanced' }],
      },
      { id: 'fist', when: { kind: 'answer', answer: 'fist' }, then: [{ kind: 'posture', posture: 'arched' }] },
      {
        id: 'no-hand',
        when: { kind: 'answer', answer: 'no-hand' },
        then: [{ kind: 'posture', posture: 'flat-slumped' }],
      },
      {
        id: 'head-away',
        when: { kind: 'answer', answer: 'head-away' },
        then: [{ kind: 'add', movement: 'shoulder-blade-squeeze' }],
      },
    ],
    sources: ['GK', 'Sadler-2017'],
    confidence: 'low',
  },
  {
    id: 'front-of-hip',
    traits: ['asymmetric-pelvis-load', 'hip-extension', 'needs-stable-desk', 'standing'],
    movement: 'split-stance-hip-flexor',
    skipFor: [
      'hip-replacement-anterior',
      'hip-replacement-unknown',
      'spinal-surgery-recent',
      'pelvic-girdle-pain',
      'seated-only',
      'wheelchair-user',
      'on-a-call',
      'hip-replacement-posterior',
      'dizziness-balance',
      'neurological-balance',
      'other-recent-surgery-or-fracture',
      'leg-prosthesis',
      'desk-not-fixed',
    ],
    atMostSeconds: null,
    results: [
      {
        id: 'strong',
        when: { kind: 'answer', answer: 'strong' },
        then: [{ kind: 'first', to: 'lengthen', muscles: ['hip flexors'] }],
      },
      {
        id: 'sides-differ',
        when: { kind: 'sides-differ' },
        then: [{ kind: 'first', to: 'lengthen', muscles: ['hip flexors'] }, { kind: 'stiffer-side-first' }],
      },
    ],
    sources: ['Vigotsky-2016'],
    confidence: 'low',
  },
  {
    id: 'seated-knee-straighten',
    traits: ['legs-required', 'neural-tension'],
    movement: null,
    skipFor: [
      'sciatica-leg-symptoms',
      'acute-flare',
      'spinal-surgery-recent',
      'wheelchair-user',
      'other-recent-surgery-or-fracture',
      'leg-prosthesis',
    ],
    atMostSeconds: null,
    results: [
      {
        id: 'short',
        when: { kind: 'measure', unit: 'degrees', of: 'either-side', moreThan: 40 },
        then: [{ kind: 'first', to: 'lengthen', muscles: ['hamstrings'] }],
      },
      {
        id: 'pelvis-rolls',
        when: { kind: 'answer', answer: 'pelvis-rolls' },
        then: [{ kind: 'first', to: 'lengthen', muscles: ['hamstrings'] }],
      },
      {
        id: 'tingling',
        when: { kind: 'answer', answer: 'tingling' },
        then: [{ kind: 'stop' }, { kind: 'report', condition: 'sciatica-leg-symptoms' }],
      },
    ],
    sources: ['Sadler-2017', 'GK'],
    confidence: 'moderate',
  },
  {
    id: 'figure-four',
    traits: [
      'asymmetric-pelvis-load',
      'hip-external-rotation',
      'hip-flexion-over-90',
      'legs-required',
      'needs-stable-chair',
      'skirt-unsuitable',
    ],
    movement: 'seated-figure-four',
    skipFor: [
      'hip-replacement-posterior',
      'hip-replacement-anterior',
      'hip-replacement-unknown',
      'pelvic-girdle-pain',
      'spinal-surgery-recent',
      'skirt-or-formal-dress',
      'hip-arthritis-impingement',
      'knee-replacement-no-kneel',
      'wheelchair-user',
      'chair-on-wheels',
      'on-a-call',
      'outer-hip-pain',
      'other-recent-surgery-or-fracture',
      'leg-prosthesis',
    ],
    atMostSeconds: null,
    results: [
      {
        id: 'knee-high',
        when: { kind: 'answer', answer: 'knee-high' },
        then: [{ kind: 'first', to: 'lengthen', muscles: ['piriformis', 'glutes'] }],
      },
      {
        id: 'sides-differ',
        when: { kind: 'sides-differ' },
        then: [{ kind: 'first', to: 'lengthen', muscles: ['piriformis', 'glutes'] }, { kind: 'stiffer-side-first' }],
      },
    ],
    sources: ['GK'],
    confidence: 'low',
  },
  {
    id: 'side-slide',
    traits: ['spine-lateral-flexion', 'standing'],
    movement: 'standing-side-slide',
    skipFor: [
      'vertebral-fracture',
      'spinal-surgery-recent',
      'seated-only',
      'wheelchair-user',
      'on-a-call',
      'scoliosis',
      'cancer-treatment-or-bone-metastases',
      'neurological-balance',
    ],
    atMostSeconds: null,
    results: [
      {
        id: 'sides-differ',
        when: { kind: 'measure', unit: 'cm', of: 'side-difference', atLeast: 2 },
        then: [{ kind: 'posture', posture: 'one-sided' }, { kind: 'stiffer-side-first' }],
      },
    ],
    sources: ['Sadler-2017', 'product'],
    confidence: 'moderate',
  },
  {
    id: 'chair-stand-30',
    traits: [
      'axial-load',
      'hip-flexion-over-90',
      'knee-flexion-loaded',
      'legs-required',
      'needs-stable-chair',
      'standing',
    ],
    movement: 'sit-to-stand',
    skipFor: [
      'acute-flare',
      'heart-condition-or-uncontrolled-bp',
      'spinal-surgery-recent',
      'hip-replacement-posterior',
      'hip-replacement-unknown',
      'seated-only',
      'wheelchair-user',
      'knee-pain',
      'dizziness-balance',
      'vertebral-fracture',
      'pregnancy-second-third',
      'pelvic-girdle-pain',
      'hip-replacement-anterior',
      'knee-replacement-no-kneel',
      'abdominal-surgery-hernia',
      'chair-on-wheels',
      'on-a-call',
      'cancer-treatment-or-bone-metastases',
      'aneurysm-or-recent-stroke',
      'other-recent-surgery-or-fracture',
      'neurological-balance',
      'fatigue-crash',
      'leg-prosthesis',
      'lung-condition',
      'pelvic-floor',
      'epilepsy-or-blackouts',
      'diabetes-complications',
      'foot-ankle-pain',
      'outer-hip-pain',
    ],
    atMostSeconds: 30,
    results: [
      {
        id: 'low-under-60',
        when: { kind: 'measure', unit: 'stands', of: 'whole', below: 15, ages: { from: 18, below: 60 } },
        then: [{ kind: 'first', to: 'activate', muscles: ['glutes', 'quadriceps'] }],
      },
      {
        id: 'low-men-60',
        when: { kind: 'measure', unit: 'stands', of: 'whole', below: 14, ages: { from: 60, below: 65 }, sex: 'man' },
        then: [{ kind: 'first', to: 'activate', muscles: ['glutes', 'quadriceps'] }],
      },
      {
        id: 'low-women-60',
        when: { kind: 'measure', unit: 'stands', of: 'whole', below: 12, ages: { from: 60, below: 65 }, sex: 'woman' },
        then: [{ kind: 'first', to: 'activate', muscles: ['glutes', 'quadriceps'] }],
      },
      {
        id: 'low-men-65',
        when: { kind: 'measure', unit: 'stands', of: 'whole', below: 12, ages: { from: 65, below: 70 }, sex: 'man' },
        then: [{ kind: 'first', to: 'activate', muscles: ['glutes', 'quadriceps'] }],
      },
      {
        id: 'low-women-65',
        when: { kind: 'measure', unit: 'stands', of: 'whole', below: 11, ages: { from: 65, below: 70 }, sex: 'woman' },
        then: [{ kind: 'first', to: 'activate', muscles: ['glutes', 'quadriceps'] }],
      },
      {
        id: 'low-men-70',
        when: { kind: 'measure', unit: 'stands', of: 'whole', below: 12, ages: { from: 70, below: 75 }, sex: 'man' },
        then: [{ kind: 'first', to: 'activate', muscles: ['glutes', 'quadriceps'] }],
      },
      {
        id: 'low-women-70',
        when: { kind: 'measure', unit: 'stands', of: 'whole', below: 10, ages: { from: 70, below: 75 }, sex: 'woman' },
        then: [{ kind: 'first', to: 'activate', muscles: ['glutes', 'quadriceps'] }],
      },
    ],
    sources: ['CDC-STEADI', 'Strassmann-2013', 'product'],
    confidence: 'moderate',
  },
  {
    id: 'one-leg-stand',
    traits: ['needs-stable-desk', 'single-leg-stance', 'standing'],
    movement: null,
    skipFor: [
      'dizziness-balance',
      'pelvic-girdle-pain',
      'seated-only',
      'wheelchair-user',
      'acute-flare',
      'si-joint-pain',
      'spinal-surgery-recent',
      'vertebral-fracture',
      'axial-spondyloarthritis-fused',
      'pregnancy-second-third',
      'hip-replacement-posterior',
      'hip-replacement-anterior',
      'hip-replacement-unknown',
      'on-a-call',
      'cancer-treatment-or-bone-metastases',
      'aneurysm-or-recent-stroke',
      'other-recent-surgery-or-fracture',
      'neurological-balance',
      'fatigue-crash',
      'leg-prosthesis',
      'epilepsy-or-blackouts',
      'diabetes-complications',
      'blood-clot-or-thinners',
      'foot-ankle-pain',
      'outer-hip-pain',
      'desk-not-fixed',
    ],
    atMostSeconds: 30,
    results: [
      {
        id: 'short',
        when: { kind: 'measure', unit: 'seconds', of: 'either-side', below: 10 },
        then: [{ kind: 'balance-flag' }],
      },
      {
        id: 'middling',
        when: {
          kind: 'measure',
          unit: 'seconds',
          of: 'either-side',
          atLeast: 10,
          below: 30,
          ages: { from: 18, below: 60 },
        },
        then: [{ kind: 'add', movement: 'standing-hip-abduction' }],
      },
      {
        id: 'sides-differ',
        when: { kind: 'measure', unit: 'seconds', of: 'side-difference', moreThan: 5 },
        then: [{ kind: 'weaker-side-first' }],
      },
    ],
    sources: ['Araujo-2022', 'GK'],
    confidence: 'moderate',
  },
  {
    id: 'wall-side-hold',
    traits: ['asymmetric-pelvis-load', 'isometric-hold', 'needs-wall', 'shoulder-load', 'standing', 'visible'],
    movement: 'wall-side-lean-plank',
    skipFor: [
      'shoulder-pain',
      'acute-flare',
      'pelvic-girdle-pain',
      'spinal-surgery-recent',
      'heart-condition-or-uncontrolled-bp',
      'seated-only',
      'wheelchair-user',
      'vertebral-fracture',
      'si-joint-pain',
      'pregnancy-second-third',
      'postpartum',
      'abdominal-surgery-hernia',
      'high-blood-pressure',
      'dizziness-balance',
      'hip-replacement-posterior',
      'hip-replacement-anterior',
      'hip-replacement-unknown',
      'shared-quiet-space',
      'no-free-wall',
      'on-a-call',
      'cancer-treatment-or-bone-metastases',
      'aneurysm-or-recent-stroke',
      'other-recent-surgery-or-fracture',
      'neurological-balance',
      'fatigue-crash',
      'leg-prosthesis',
      'elbow-pain',
      'pelvic-floor',
      'lung-condition',
      'diabetes-complications',
      'scoliosis',
      'outer-hip-pain',
      'eye-pressure',
    ],
    atMostSeconds: 20,
    results: [
      {
        id: 'short',
        when: { kind: 'measure', unit: 'seconds', of: 'either-side', below: 20 },
        then: [{ kind: 'first', to: 'activate', muscles: ['obliques', 'quadratus lumborum'] }],
      },
      {
        id: 'sides-differ',
        when: { kind: 'measure', unit: 'seconds', of: 'side-difference', moreThan: 5 },
        then: [{ kind: 'first', to: 'activate', muscles: ['obliques', 'quadratus lumborum'] }],
      },
    ],
    sources: ['McGill', 'product'],
    confidence: 'low',
  },
] as const satisfies readonly SelfCheck[];

export type SelfCheckId = (typeof all)[number]['id'];

export const SELF_CHECKS: readonly SelfCheck[] = all;

/** At most one check a day, and each again after so many days. */
export const SELF_CHECK_AGAIN_DAYS = 28;
