import type { Poses } from './pose.ts';

export const BALL = {
  'swiss-ball-sit-steady': {
    preset: 'seated',
    camera: [66, 8],
    props: [{ kind: 'ball', x: 0 }],
    tint: ['deep abdominals'],
    always: { root: { on: 'ball', x: 0 }, hands: { on: 'hip' }, feet: { on: 'floor', at: [44, 13], yaw: 8 } },
    keys: [
      { say: 1, hold: 0.6 },
      { say: 2, in: 1.4, hold: 0.4, rightFoot: { on: 'floor', at: [44, 13], yaw: 8, tip: -16 } },
      { say: 2, in: 1.4, hold: 1, rightFoot: { on: 'air', hip: 88, out: 5, knee: 84, ankle: 10 } },
    ],
  },
} as const satisfies Poses;
