import type { Poses } from './pose.ts';

export const FLOOR = {
  'glute-bridge': {
    preset: 'supine',
    camera: [78, 10],
    props: [{ kind: 'mat', x: -20 }],
    tint: ['glutes', 'hamstrings'],
    arrow: { by: 'pelvis', from: [4, 14, 0], to: [4, 32, 0], bend: 0 },
    keys: [
      { say: 0, sayBack: 3, hold: 0.5 },
      {
        say: 2,
        sayBack: 3,
        in: 2,
        hold: 0.8,
        root: { on: 'point', at: [-1, 28], pitch: -116 },
        flex: [4, 2, 6, 18],
      },
    ],
  },
  'dead-bug-heel-tap': {
    preset: 'supine',
    camera: [74, 12],
    props: [{ kind: 'mat', x: -20 }],
    tint: ['deep abdominals'],
    arrow: { by: 'ankle', from: [4, -8, 0], to: [10, -28, 0], bend: 2 },
    always: { feet: { on: 'air', hip: 88, out: 3, knee: 88 } },
    keys: [
      { say: 0, hold: 0.6 },
      { say: 2, sayBack: 3, in: 2.2, hold: 0.3, rightFoot: { on: 'air', hip: 47, out: 3, knee: 92, ankle: 0 } },
    ],
  },
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
