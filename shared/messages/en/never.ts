/** What nobody is shown to do, in words, by the ids of `shared/movements/never-list.ts`. */
export interface NeverWords {
  readonly name: string;
  /** More exactly, and what goes by other names. */
  readonly also: string;
  readonly why: string;
}

export const never: Readonly<Record<string, NeverWords>> = {
  'never-hip-twist': {
    name: 'Hip twists',
    also: 'Swivelling or swinging the pelvis against the trunk; standing or seated spins; knee-drop with force.',
    why: 'The low back turns only a few degrees. Load or speed takes it past them.',
  },
  'never-hurdler-stretch': {
    name: 'Hurdler’s stretch',
    also: 'One knee bent back, fold over the straight leg.',
    why: 'It twists the bent knee while the low back is bent as far as it goes.',
  },
  'never-straight-leg-sit-up': {
    name: 'Sit-ups with straight legs',
    also: 'Also lifting both straight legs at once.',
    why: 'The front of the hips does the work and pulls on the low back while it is bent under load.',
  },
  'never-ballistic-stretch': {
    name: 'Any quick or bouncy stretch',
    also: 'Bounced toe-touch, swinging windmill, jerked knee pull.',
    why: 'At the end of a movement, momentum is stronger than control.',
  },
};
