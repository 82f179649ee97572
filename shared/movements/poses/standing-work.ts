import type { Poses } from './pose.ts';

/** On the feet, most of them with a desk to hold. */
export const STANDING_WORK = {
  // For the right side, which is lengthened: the left hand slides.
  'standing-side-slide': {
    preset: 'standing',
    camera: [8, 4],
    props: [],
    tint: ['quadratus lumborum', 'obliques'],
    arrow: { by: 'pelvis', from: [0, -12, -34], to: [0, -34, -33], bend: 0 },
    always: { feet: { on: 'floor', at: [0, 11], yaw: 6 } },
    keys: [
      {
        say: 0,
        hold: 0.6,
        leftHand: { on: 'thigh', along: 0.3, around: 84 },
        rightHand: { on: 'thigh', along: 0.3, around: 84 },
      },
      {
        say: 1,
        sayBack: 3,
        in: 2.6,
        hold: 0.6,
        root: { on: 'feet', x: 1, z: 1, bend: 6 },
        side: [-9, -8, -7, -3],
        leftHand: { on: 'thigh', along: 0.57, around: 84 },
        rightHand: { on: 'thigh', along: 0.16, around: 84 },
      },
    ],
  },
  'hip-hinge-drill': {
    preset: 'standing',
    camera: [86, 4],
    props: [],
    tint: ['glutes', 'hamstrings'],
    beads: true,
    arrow: { by: 'pelvis', from: [-19, 2, 0], to: [-38, 0, 0], bend: 0 },
    always: { hands: { on: 'thigh', along: 0.1, around: 20, across: 30 } },
    keys: [
      { say: 0, sayBack: 3, hold: 0.6, root: { on: 'feet', x: 2, bend: 8, pitch: 2 } },
      { say: 2, sayBack: 3, in: 2, hold: 0.4, root: { on: 'feet', x: -13, bend: 26, pitch: 46 }, gaze: 36 },
    ],
  },
  'standing-hip-extension': {
    preset: 'standing',
    camera: [86, 4],
    props: [{ kind: 'desk', x: 36 }],
    tint: ['glutes', 'hamstrings'],
    arrow: { by: 'ankle', from: [-14, 4, 0], to: [-36, 10, 0], bend: -2 },
    always: {
      leftFoot: { on: 'floor', at: [0, 7], yaw: 4 },
      hands: { on: 'desk', at: [43, 18], contact: 'fingertips' },
    },
    keys: [
      {
        say: 0,
        sayBack: 3,
        hold: 0.5,
        root: { on: 'feet', x: 2, z: -7, bend: 3, pitch: 2 },
        rightFoot: { on: 'floor', at: [0, 8] },
      },
      {
        say: 2,
        sayBack: 3,
        in: 1.4,
        hold: 0.5,
        root: { on: 'feet', x: 3, z: -7, bend: 3, pitch: 7, roll: -3 },
        flex: [-4.5, -1, 0, 0],
        side: [1, 1, 0, 0],
        rightFoot: { on: 'air', hip: -10, out: 2, knee: 6, ankle: -6 },
      },
    ],
  },
  // Seen in front, the desk at the side that stands: it hides neither leg and is in the way of none.
  'standing-hip-abduction': {
    preset: 'standing',
    camera: [10, 6],
    props: [{ kind: 'desk', x: 0, z: -30, yaw: -90 }],
    tint: ['gluteus medius'],
    arrow: { by: 'ankle', from: [0, 8, 9], to: [0, 16, 30], bend: 4 },
    always: {
      root: { on: 'feet', x: 1, z: -7, bend: 4 },
      leftFoot: { on: 'floor', at: [0, 7], yaw: 4 },
      leftHand: { on: 'desk', at: [10, 36], contact: 'fingertips' },
      rightHand: { on: 'waist' },
    },
    keys: [
      { say: 1, sayBack: 3, hold: 0.5, rightFoot: { on: 'floor', at: [0, 7] } },
      { say: 2, sayBack: 3, in: 1.4, hold: 0.5, rightFoot: { on: 'air', hip: 1, out: 24, knee: 3, ankle: 0 } },
    ],
  },
  'standing-opposite-reach': {
    preset: 'standing',
    camera: [84, 4],
    props: [{ kind: 'desk', x: 40 }],
    tint: ['glutes', 'back extensors'],
    beads: true,
    arrow: { by: 'ankle', from: [-14, 2, 0], to: [-36, 4, 0], bend: 0 },
    always: {
      leftFoot: { on: 'floor', at: [0, 7], yaw: 4 },
      rightHand: { on: 'desk', at: [52, 17], contact: 'fingertips' },
    },
    keys: [
      {
        say: 0,
        hold: 0.5,
        root: { on: 'feet', x: -1, z: -6, bend: 12, pitch: 18 },
        rightFoot: { on: 'floor', at: [-4, 8] },
        leftHand: { on: 'air', up: 16, plane: 20, bend: 14 },
        gaze: 12,
      },
      {
        say: 2,
        sayBack: 3,
        in: 2.4,
        hold: 0.5,
        root: { on: 'feet', x: 0, z: -6, bend: 12, pitch: 28 },
        rightFoot: { on: 'air', hip: 0, out: 2, knee: 5, ankle: -4 },
        leftHand: { on: 'air', up: 106, plane: 6, bend: 6 },
        gaze: 18,
      },
    ],
  },
} as const satisfies Poses;
