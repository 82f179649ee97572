import type { Poses } from './pose.ts';

export const BALL = {
  'swiss-ball-bridge': {
    preset: 'supine',
    camera: [80, 8],
    props: [{ kind: 'ball', x: -56 }],
    tint: ['glutes', 'hamstrings'],
    arrow: { by: 'pelvis', from: [2, 14, 0], to: [2, 30, 0], bend: 0 },
    always: { hands: { on: 'thigh', along: 0.3, around: 62 }, feet: { on: 'floor', at: [42, 12], yaw: 4 } },
    keys: [
      { say: 1, hold: 0.6, effort: 0.4, root: { on: 'point', at: [2, 36], pitch: -62 }, flex: [0, -4, -12, -14] },
      { say: 2, in: 2, hold: 2, root: { on: 'point', at: [0, 54], pitch: -84 }, flex: [4, -4, -9, -6] },
    ],
  },
  'swiss-ball-sit-steady': {
    preset: 'seated',
    camera: [40, 10],
    props: [{ kind: 'ball', x: 0 }],
    tint: ['deep abdominals'],
    always: {
      root: { on: 'ball', x: 0 },
      hands: { on: 'hip' },
      feet: { on: 'floor', at: [44, 13], yaw: 8 },
      effort: 0.3,
    },
    keys: [
      { say: 1, hold: 0.6 },
      {
        say: 2,
        in: 1.4,
        hold: 0.4,
        effort: 0.7,
        rightFoot: { on: 'floor', at: [44, 13], yaw: 8, tip: -24 },
        arrow: { by: 'knee', from: [8, 8, 0], to: [8, 24, 0], bend: 0, stays: true },
      },
      {
        say: 2,
        in: 1.4,
        hold: 1,
        effort: 1,
        rightFoot: { on: 'point', at: [42, 24, 17], ankle: 4 },
        arrow: { by: 'knee', from: [8, 8, 0], to: [8, 24, 0], bend: 0, stays: true },
      },
    ],
  },
} as const satisfies Poses;
