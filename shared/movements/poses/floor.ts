import type { Poses } from './pose.ts';

export const FLOOR = {
  'ninety-ninety-rest': {
    preset: 'supine',
    camera: [72, 16],
    props: [
      { kind: 'mat', x: -26 },
      { kind: 'chair', x: 42, yaw: 180 },
    ],
    tint: ['lumbar extensors'],
    always: { feet: { on: 'point', at: [44, 52, 10], ankle: 14 } },
    keys: [
      { say: 0, hold: 3 },
      { say: 3, in: 3, hold: 3, flex: [8, -4, -9, 0], root: { on: 'point', at: [0, 10], pitch: -90 } },
    ],
  },
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
        in: 1.2,
        through: true,
        rightFoot: { on: 'air', hip: 38, knee: 62, ankle: 44 },
        leftHand: { on: 'air', up: 112, plane: 14, bend: 50 },
      },
      {
        say: 2,
        sayBack: 3,
        in: 1.8,
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
    always: { hands: { on: 'floor', at: [-47, 80], fingers: 88 } },
    keys: [
      { say: 0, hold: 0.8 },
      { say: 2, in: 2.3, hold: 0.3, rightFoot: { on: 'air', hip: 106, out: 8, knee: 104, ankle: 26 } },
      {
        say: 3,
        sayBack: 4,
        in: 2.3,
        hold: 1.6,
        root: { on: 'point', at: [0, 10.5], pitch: -98 },
        flex: [18, -4, -9, 0],
        feet: { on: 'air', hip: 106, out: 8, knee: 104, ankle: 26 },
      },
    ],
  },
} as const satisfies Poses;
