import type { Poses } from './pose.ts';

export const STANDING = {
  'low-step-hamstring': {
    preset: 'standing',
    camera: [84, 6],
    props: [
      { kind: 'step', x: 46 },
      { kind: 'desk', x: 36, z: -30, yaw: -90 },
    ],
    tint: ['hamstrings'],
    beads: true,
    arrow: { by: 'chest', from: [20, 8, 0], to: [36, -2, 0], bend: 4 },
    always: {
      rightFoot: { on: 'floor', at: [58, 9], height: 16, tip: 34 },
      leftFoot: { on: 'floor', at: [0, 9], yaw: 6 },
      rightHand: { on: 'hip' },
      leftHand: { on: 'desk', at: [30, 35], contact: 'fingertips' },
    },
    keys: [
      { say: 0, hold: 0.8, root: { on: 'feet', x: 3, bend: 6 } },
      { say: 2, in: 2.4, hold: 2, root: { on: 'feet', x: -8, bend: 6, pitch: 34 }, gaze: 20 },
    ],
  },
  'sit-to-stand': {
    preset: 'seated',
    camera: [80, 8],
    props: [{ kind: 'chair', x: -4 }],
    tint: ['glutes', 'quadriceps'],
    arrow: { by: 'shoulder', from: [16, -8, 0], to: [34, 10, 0], bend: -2 },
    always: { feet: { on: 'floor', at: [38, 11], yaw: 6 } },
    keys: [
      { say: 0, hold: 0.5 },
      {
        say: 1,
        in: 1.1,
        through: true,
        root: { on: 'seat', x: 0, pitch: 43 },
        flex: [5, 0, 0, -8],
        gaze: 22,
        hands: { on: 'thigh', along: 0.9, across: 6 },
      },
      {
        say: 2,
        sayBack: 3,
        in: 1.35,
        hold: 0.6,
        root: { on: 'feet', x: 39.4, bend: 5, pitch: 3 },
        hands: { on: 'air', up: 8, plane: 60, bend: 12 },
      },
    ],
  },
  'split-stance-hip-flexor': {
    preset: 'standing',
    camera: [86, 4],
    props: [{ kind: 'desk', x: 38 }],
    tint: ['hip flexors'],
    beads: true,
    arrow: { by: 'pelvis', from: [-18, 6, 0], to: [-9, -14, 0], bend: -3 },
    always: {
      leftFoot: { on: 'floor', at: [20, 9], yaw: 4 },
      rightFoot: { on: 'floor', at: [-38, 9], tip: -22, yaw: 2 },
      hands: { on: 'desk', at: [41, 18], contact: 'fingertips' },
    },
    keys: [
      { say: 0, hold: 0.6, root: { on: 'feet', x: -11, bend: 8, pitch: 6 }, flex: [-4, 0, 0, 0] },
      { say: 1, in: 1.4, hold: 0.6, root: { on: 'feet', x: -9.5, bend: 11, pitch: -5 }, flex: [9, 0, 0, 0] },
      {
        say: 3,
        in: 1.8,
        hold: 2,
        arrow: { by: 'pelvis', from: [13, -4, 0], to: [31, -4, 0], bend: 0 },
        root: { on: 'feet', x: -1.5, bend: 36, pitch: -5 },
        flex: [9, 0, 0, 0],
      },
    ],
  },
  'wall-squat': {
    preset: 'standing',
    camera: [88, 4],
    props: [{ kind: 'wall', x: -13 }],
    tint: ['quadriceps'],
    arrow: { by: 'chest', from: [26, 0, 0], to: [26, -26, 0], bend: 0 },
    always: { feet: { on: 'floor', at: [34, 11], yaw: 6 }, hands: { on: 'thigh', along: 0.3, around: 24 } },
    keys: [
      { say: 0, hold: 0.8, effort: 0.2, root: { on: 'feet', x: -1.1, bend: 14, pitch: 1 } },
      {
        say: 2,
        sayBack: 3,
        in: 2,
        hold: 2,
        root: { on: 'feet', x: -1.1, bend: 84, pitch: 1 },
        arrowBack: { by: 'chest', from: [26, -18, 0], to: [26, 8, 0], bend: 0 },
      },
    ],
  },
} as const satisfies Poses;
