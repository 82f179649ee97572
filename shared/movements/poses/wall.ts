import type { Poses } from './pose.ts';

export const WALL = {
  'wall-slide-mini': {
    preset: 'standing',
    camera: [72, 8],
    props: [{ kind: 'wall', x: -13 }],
    tint: ['quadriceps', 'glutes'],
    arrow: { by: 'chest', from: [24, 2, 0], to: [24, -14, 0], bend: 0 },
    always: { feet: { on: 'floor', at: [28, 11], yaw: 6 }, hands: { on: 'thigh', along: 0.42, around: 30 } },
    keys: [
      { say: 0, sayBack: 3, hold: 0.5, root: { on: 'feet', x: 0, bend: 14 } },
      { say: 1, sayBack: 3, in: 1.6, hold: 0.5, root: { on: 'feet', x: 0, bend: 44 } },
    ],
  },
  'wall-pelvic-tilt': {
    preset: 'standing',
    camera: [80, 8],
    props: [{ kind: 'wall', x: -13 }],
    tint: ['lumbar extensors'],
    beads: true,
    arrow: { by: 'waist', from: [27, 3, 0], to: [15, 3, 0], bend: 0 },
    always: {
      feet: { on: 'floor', at: [28, 10], yaw: 6 },
      hands: { on: 'thigh', along: 0.26, around: 34, across: 20 },
    },
    keys: [
      { say: 1, sayBack: 3, hold: 0.5, root: { on: 'feet', x: 0, bend: 24 } },
      { say: 2, sayBack: 3, in: 2, hold: 0.8, root: { on: 'feet', x: 0, bend: 25, pitch: -11 }, flex: [14, 0, -2, 0] },
    ],
  },
  'wall-forearm-plank': {
    preset: 'standing',
    camera: [106, 8],
    props: [{ kind: 'wall', x: 46, yaw: 180 }],
    tint: ['deep abdominals', 'scapular muscles'],
    always: {
      feet: { on: 'floor', at: [-28, 10], tip: -10 },
      hands: { on: 'wall', x: 46, at: [126, 18], contact: 'forearm' },
      gaze: 'spine',
    },
    keys: [
      { say: 0, hold: 0.8, root: { on: 'feet', x: -9, bend: 6, pitch: 25 } },
      { say: 1, in: 2, hold: 2, root: { on: 'feet', x: -1, bend: 2, pitch: 16 } },
    ],
  },
  'wall-side-lean-plank': {
    preset: 'standing',
    camera: [-16, 6],
    props: [{ kind: 'wall', x: 0, z: 73, yaw: -90 }],
    tint: ['quadratus lumborum', 'obliques'],
    always: {
      feet: { on: 'floor', at: [0, 6], yaw: 4 },
      rightHand: { on: 'side-wall', out: 73, at: [2, 114.5], contact: 'forearm', fingers: 20 },
      leftHand: { on: 'hip' },
    },
    keys: [
      { say: 1, hold: 0.8, root: { on: 'feet', x: 1, z: 15, bend: 3, roll: 10 }, side: [3, 1, 0, -6] },
      { say: 2, in: 2, hold: 2, root: { on: 'feet', x: 1, z: 17, bend: 3, roll: 12 }, side: [0, 0, 0, -6] },
    ],
  },
} as const satisfies Poses;
