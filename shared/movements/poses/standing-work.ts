import type { Poses } from './pose.ts';

/** On the feet, most of them with a desk to hold. */
export const STANDING_WORK = {
  // For the right side, which is lengthened: the left hand slides.
  'standing-side-slide': {
    preset: 'standing',
    camera: [14, 6],
    props: [],
    tint: ['quadratus lumborum', 'obliques'],
    arrow: { by: 'pelvis', from: [0, -14, -33], to: [0, -32, -32], bend: 0 },
    always: { rightHand: { on: 'air', up: 7, plane: 80, bend: 10 } },
    keys: [
      { say: 0, hold: 0.6, leftHand: { on: 'thigh', along: 0.34, around: 78 } },
      {
        say: 1,
        sayBack: 3,
        in: 2.6,
        hold: 0.6,
        root: { on: 'feet', x: 1, z: 3, bend: 6 },
        side: [-9, -7, -5, -3],
        leftHand: { on: 'thigh', along: 0.57, around: 78 },
      },
    ],
  },
  'hip-hinge-drill': {
    preset: 'standing',
    camera: [80, 8],
    props: [],
    tint: ['glutes', 'hamstrings'],
    beads: true,
    arrow: { by: 'pelvis', from: [-14, 6, 0], to: [-30, 4, 0], bend: 0 },
    always: { hands: { on: 'thigh', along: 0.1, around: 20, across: 30 } },
    keys: [
      { say: 0, sayBack: 3, hold: 0.6, root: { on: 'feet', x: 1, bend: 10 } },
      { say: 2, sayBack: 3, in: 2, hold: 0.4, root: { on: 'feet', x: -12, bend: 24, pitch: 42 }, gaze: 34 },
    ],
  },
  'standing-hip-extension': {
    preset: 'standing',
    camera: [80, 8],
    props: [{ kind: 'desk', x: 34 }],
    tint: ['glutes', 'hamstrings'],
    arrow: { by: 'ankle', from: [-12, 6, 0], to: [-28, 10, 0], bend: 0 },
    always: {
      root: { on: 'feet', x: 2, z: -7, bend: 3, pitch: 2, roll: -2 },
      side: [1, 1, 0, 0],
      leftFoot: { on: 'floor', at: [0, 7], yaw: 4 },
      hands: { on: 'desk', at: [40, 18], contact: 'fingertips' },
    },
    keys: [
      { say: 0, sayBack: 3, hold: 0.5, rightFoot: { on: 'floor', at: [-4, 8] } },
      { say: 2, sayBack: 3, in: 1.4, hold: 0.5, rightFoot: { on: 'air', hip: -10, out: 2, knee: 6, ankle: -8 } },
    ],
  },
  // Seen from behind, as one who follows it stands: from the front the desk would hide the legs.
  'standing-hip-abduction': {
    preset: 'standing',
    camera: [160, 8],
    props: [{ kind: 'desk', x: 34 }],
    tint: ['gluteus medius'],
    arrow: { by: 'ankle', from: [0, 8, 8], to: [0, 14, 26], bend: 4 },
    always: {
      root: { on: 'feet', x: 2, z: -7, bend: 5, pitch: 2 },
      leftFoot: { on: 'floor', at: [0, 7], yaw: 4 },
      hands: { on: 'desk', at: [40, 18], contact: 'fingertips' },
    },
    keys: [
      { say: 1, sayBack: 3, hold: 0.5, rightFoot: { on: 'floor', at: [0, 7] } },
      { say: 2, sayBack: 3, in: 1.4, hold: 0.5, rightFoot: { on: 'air', hip: 2, out: 21, knee: 3, ankle: 4 } },
    ],
  },
  'standing-opposite-reach': {
    preset: 'standing',
    camera: [78, 8],
    props: [{ kind: 'desk', x: 44 }],
    tint: ['glutes', 'back extensors'],
    beads: true,
    always: {
      leftFoot: { on: 'floor', at: [0, 7], yaw: 4 },
      rightHand: { on: 'desk', at: [50, 17], contact: 'fingertips' },
    },
    keys: [
      {
        say: 0,
        hold: 0.5,
        root: { on: 'feet', x: -1, z: -6, bend: 12, pitch: 18 },
        rightFoot: { on: 'floor', at: [-4, 8] },
        leftHand: { on: 'air', up: 12, plane: 20, bend: 14 },
        gaze: 12,
      },
      {
        say: 2,
        sayBack: 3,
        in: 2.4,
        hold: 0.5,
        root: { on: 'feet', x: 0, z: -6, bend: 12, pitch: 26 },
        rightFoot: { on: 'air', hip: 2, out: 2, knee: 5, ankle: -6 },
        leftHand: { on: 'air', up: 106, plane: 6, bend: 6 },
        gaze: 18,
      },
    ],
  },
} as const satisfies Poses;
