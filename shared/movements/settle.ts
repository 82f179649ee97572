import type { Movement } from './movement.ts';

/** Let the back settle. */
export const SETTLE = [
  {
    id: 'ninety-ninety-rest',
    phase: 'settle',
    position: 'floor',
    level: 'gentle',
    traits: [
      'floor-transfer',
      'hip-flexion-near-90',
      'needs-mat',
      'needs-stable-chair',
      'position-change',
      'skirt-unsuitable',
      'spine-neutral',
      'supine',
      'visible',
    ],
    dose: { mode: 'time', seconds: 90, sides: 1, sets: 1, restBetweenSetsSeconds: 0 },
    breath: { inSeconds: 4, outSeconds: 5 },
    discretion: 3,
    equipment: 'mat',
    office: false,
    optIn: false,
    alsoSettles: false,
    lengthens: ['lumbar extensors'],
    strengthens: [],
    standIns: ['belly-breathing-seated', 'seated-forward-rest'],
    sources: ['GK'],
  },
] as const satisfies readonly Movement[];
