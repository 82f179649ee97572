import { compose, type ComposeRequest } from './compose.ts';
import { follow } from './follow.ts';
import type { Sequence } from './sequence.ts';

/** Programmes that a person starts by hand (DESIGN section 5): data, and the one way in which each becomes a sequence. */

/** Composed for the person within a time, or a list of movements of which screening keeps what suits. */
type Content =
  | { readonly kind: 'composed'; readonly seconds: number }
  | { readonly kind: 'list'; readonly movements: readonly string[] };

export interface Programme {
  readonly id: ProgrammeId;
  readonly content: Content;
  /** Opens when the advanced movements are earned (`unlock.ts`). */
  readonly advanced: boolean;
}

export const PROGRAMME_IDS = [
  'quick-reset',
  'desk-break',
  'full-break',
  'warm-up',
  'wall-and-floor',
  'advanced',
] as const;
export type ProgrammeId = (typeof PROGRAMME_IDS)[number];

const composed = (id: ProgrammeId, seconds: number): Programme => ({
  id,
  content: { kind: 'composed', seconds },
  advanced: false,
});
const list = (id: ProgrammeId, movements: readonly string[], advanced = false): Programme => ({
  id,
  content: { kind: 'list', movements },
  advanced,
});

/** In the order in which they are shown. */
export const PROGRAMMES: readonly Programme[] = [
  composed('quick-reset', 60),
  composed('desk-break', 180),
  composed('full-break', 300),
  list('warm-up', ['easy-walk', 'march-on-the-spot', 'seated-pelvic-tilt', 'seated-cat-camel', 'standing-side-slide']),
  // Warm first, then from the wall down to the floor: one way down, one way up.
  list('wall-and-floor', [
    'march-on-the-spot',
    'wall-posture-reset',
    'wall-pelvic-tilt',
    'wall-squat',
    'wall-forearm-plank',
    'bird-dog',
    'glute-bridge',
    'dead-bug-heel-tap',
    'ninety-ninety-rest',
  ]),
  // Hip flexor, piriformis and steadiness on the ball, each warmed up for.
  list(
    'advanced',
    [
      'march-on-the-spot',
      'seated-pelvic-tilt',
      'half-kneeling-hip-flexor',
      'supine-figure-four',
      'swiss-ball-sit-steady',
      'swiss-ball-bridge',
      'ninety-ninety-rest',
    ],
    true,
  ),
];

export const programmeById = (id: string): Programme | undefined => PROGRAMMES.find((programme) => programme.id === id);

/**
 * The programme as this person may do it now. Without steps where it is locked, where a hold stands against guidance, or where
 * nothing of it suits.
 */
export function sequenceOf({ content, advanced }: Programme, request: Omit<ComposeRequest, 'budgetSeconds'>): Sequence {
  if (advanced && !request.unlocked) return { budgetSeconds: 0, seconds: 0, steps: [], leftOut: [] };
  return content.kind === 'composed'
    ? compose({ ...request, budgetSeconds: content.seconds })
    : follow(content.movements, request);
}
