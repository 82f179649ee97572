import type { Poses } from './pose.ts';

export const FLOOR = {
  'glute-bridge': {
    preset: 'supine',
    camera: [80, 10],
    props: [{ kind: 'mat', x: -10, length: 164 }],
    tint: ['glutes', 'hamstrings'],
    arrow: { by: 'pelvis', from: [4, 14, 0], to: [4, 32, 0], bend: 0 },
    always: { hands: { on: 'floor', at: [9, 25], fingers: 4 } },
    keys: [
      { say: 0, sayBack: 3, hold: 0.5, effort: 0.4 },
      {
        say: 2,
        sayBack: 3,
        in: 2,
        hold: 0.8,
        root: { on: 'point', at: [-5, 28], pitch: -116 },
        flex: [4, 6, 12, 4],
      },
    ],
  },
  'dead-bug-heel-tap': {
    preset: 'supine',
    camera: [84, 12],
    props: [{ kind: 'mat', x: -6, length: 172 }],
    tint: ['deep abdominals'],
    arrow: { by: 'ankle', from: [4, -8, 0], to: [10, -28, 0], bend: 2 },
    always: {
      feet: { on: 'air', hip: 88, out: 3, knee: 88, ankle: 4 },
      hands: { on: 'floor', at: [-4, 25], fingers: 6 },
    },
    keys: [
      { say: 0, hold: 0.6, effort: 0.5 },
      { say: 2, sayBack: 3, in: 2.2, hold: 0.3, rightFoot: { on: 'air', hip: 46, out: 3, knee: 89, ankle: -14 } },
    ],
  },
  'ninety-ninety-rest': {
    preset: 'supine',
    camera: [76, 14],
    props: [
      { kind: 'mat', x: -46, length: 108 },
      { kind: 'chair', x: 32, yaw: 90 },
    ],
    tint: ['diaphragm'],
    always: {
      feet: { on: 'point', at: [44, 51, 9], ankle: 18 },
      hands: { on: 'floor', at: [-6, 25], fingers: 6 },
    },
    keys: [
      { say: 0, hold: 0.6, belly: -1, effort: 0.3 },
      {
        say: 3,
        in: 4,
        back: 5,
        hold: 0.4,
        belly: 4,
        arrow: { by: 'waist', from: [-2, 19, 0], to: [-2, 34, 0], bend: 0, stays: true },
        arrowBack: { by: 'waist', from: [-2, 36, 0], to: [-2, 21, 0], bend: 0 },
      },
    ],
  },
  'bird-dog': {
    preset: 'all-fours',
    camera: [76, 12],
    props: [{ kind: 'mat', x: 8, length: 150 }],
    tint: ['glutes', 'back extensors'],
    always: { gaze: 66 },
    keys: [
      { say: 0, hold: 0.8, effort: 0.4 },
      {
        say: 2,
        in: 1.2,
        through: true,
        effort: 0.6,
        rightFoot: { on: 'air', hip: 38, knee: 62, ankle: 44 },
        leftHand: { on: 'air', up: 112, plane: 14, bend: 50 },
      },
      {
        say: 2,
        sayBack: 3,
        in: 1.8,
        hold: 1.4,
        rightFoot: { on: 'air', hip: -8, knee: 4, ankle: 20 },
        leftHand: { on: 'air', up: 165, plane: 40, bend: 4 },
      },
    ],
  },
  'basic-twist-knees-to-chest': {
    preset: 'supine',
    camera: [80, 18],
    props: [{ kind: 'mat', x: -12, length: 158, width: 178 }],
    tint: ['lumbar extensors'],
    always: { hands: { on: 'floor', at: [-49, 79], fingers: 88 } },
    keys: [
      { say: 0, hold: 0.8, effort: 0.4 },
      {
        say: 2,
        in: 2.6,
        hold: 0.3,
        effort: 0.6,
        rightFoot: { on: 'air', hip: 126, out: 6, knee: 117, ankle: 38 },
        arrow: { by: 'knee', from: [-6, 10, 0], to: [-34, 6, 0], bend: 8 },
      },
      {
        say: 3,
        sayBack: 4,
        in: 2.6,
        hold: 1.6,
        root: { on: 'point', at: [0, 12.5], pitch: -102 },
        flex: [20, -4, -9, 0],
        feet: { on: 'air', hip: 126, out: 6, knee: 120, ankle: 36 },
        arrow: { by: 'knee', side: 'left', from: [-8, 15, 0], to: [-36, 11, 0], bend: 8 },
      },
    ],
  },
} as const satisfies Poses;
