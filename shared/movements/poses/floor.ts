import type { Poses } from './pose.ts';

export const FLOOR = {
  'bird-dog': {
    preset: 'all-fours',
    camera: [80, 10],
    props: [{ kind: 'mat', x: 18 }],
    tint: ['glutes', 'back extensors'],
    arrow: { by: 'fingertips', from: [14, 14, 0], to: [34, 40, 0], bend: 8 },
    keys: [
      { say: 0, hold: 0.8 },
      {
        say: 2,
        in: 2.6,
        hold: 1.4,
        rightFoot: { on: 'air', hip: -8, knee: 4, ankle: 20 },
        leftHand: { on: 'air', up: 164, plane: 12, bend: 6 },
      },
    ],
  },
  'basic-twist-knees-to-chest': {
    preset: 'supine',
    camera: [62, 38],
    props: [{ kind: 'mat', x: -10 }],
    tint: ['lumbar extensors'],
    always: { hands: { on: 'air', up: 86, plane: 88, bend: 6 } },
    keys: [
      { say: 0, hold: 0.8 },
      { say: 2, in: 1.6, hold: 0.3, rightFoot: { on: 'air', hip: 112, out: 8, knee: 112 } },
      {
        say: 3,
        sayBack: 4,
        in: 1.6,
        hold: 1.6,
        flex: [14, 0, -8, 4],
        feet: { on: 'air', hip: 112, out: 8, knee: 112 },
      },
    ],
  },
} as const satisfies Poses;
