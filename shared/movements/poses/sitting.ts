import type { Poses } from './pose.ts';

/** Small movements on the chair. */
export const SITTING = {
  'seated-cat-camel': {
    preset: 'seated',
    camera: [80, 8],
    props: [{ kind: 'chair', x: 4 }],
    tint: ['upper back', 'lumbar extensors'],
    beads: true,
    arrow: { by: 'head', from: [8, 10, 0], to: [24, -6, 0], bend: 4 },
    keys: [
      { say: 0, sayBack: 2, hold: 0.6 },
      {
        say: 1,
        sayBack: 2,
        in: 2.6,
        hold: 0.6,
        root: { on: 'seat', x: 1, pitch: -8 },
        flex: [22, 11, 8, 12],
        gaze: 48,
      },
    ],
  },
  'seated-glute-squeeze': {
    preset: 'seated',
    camera: [96, 8],
    props: [{ kind: 'chair', x: 0 }],
    tint: ['glutes'],
    arrow: { by: 'head', from: [0, 13, 0], to: [0, 22, 0], bend: 0 },
    keys: [
      { say: 0, hold: 1 },
      { say: 1, sayBack: 3, in: 1, hold: 3, root: { on: 'point', at: [1, 53.8] } },
    ],
  },
  'shoulder-blade-squeeze': {
    preset: 'seated',
    camera: [128, 10],
    props: [{ kind: 'chair', x: -6 }],
    tint: ['scapular muscles', 'mid back'],
    always: { root: { on: 'seat', x: 4 } },
    keys: [
      { say: 0, hold: 0.8, hands: { on: 'air', up: 8, plane: 80, bend: 24 } },
      {
        say: 1,
        sayBack: 3,
        in: 1.4,
        hold: 2,
        shoulders: [3.2, -1.4],
        hands: { on: 'air', up: 14, plane: 112, bend: 26, twist: 55 },
      },
    ],
  },
} as const satisfies Poses;
