import type { Poses } from './pose.ts';

export const WALL = {
  'wall-slide-mini': {
    preset: 'standing',
    camera: [88, 4],
    props: [{ kind: 'wall', x: -13 }],
    tint: ['quadriceps', 'glutes'],
    arrow: { by: 'chest', from: [26, 2, 0], to: [26, -18, 0], bend: 0 },
    always: { feet: { on: 'floor', at: [28, 11], yaw: 6 }, hands: { on: 'thigh', along: 0.4, around: 24 } },
    keys: [
      { say: 0, sayBack: 3, hold: 0.5, effort: 0.3, root: { on: 'feet', x: -1.1, bend: 10, pitch: 1 } },
      {
        say: 1,
        sayBack: 3,
        in: 1.6,
        hold: 0.5,
        root: { on: 'feet', x: -1.1, bend: 50, pitch: 1 },
        arrowBack: { by: 'chest', from: [26, -14, 0], to: [26, 6, 0], bend: 0 },
      },
    ],
  },
  // The gap behind the waist is seen against the wall.
  'wall-pelvic-tilt': {
    preset: 'standing',
    camera: [88, 4],
    props: [{ kind: 'wall', x: -13 }],
    tint: ['lumbar extensors'],
    beads: true,
    arrow: { by: 'waist', from: [36, -7, 0], to: [17, -7, 0], bend: 0 },
    always: {
      feet: { on: 'floor', at: [28, 10], yaw: 6 },
      hands: { on: 'chest' },
    },
    keys: [
      {
        say: 1,
        sayBack: 3,
        hold: 0.5,
        effort: 0.4,
        root: { on: 'feet', x: -1.3, bend: 24, pitch: 7.5 },
        flex: [-4.8, -8, -4, 3],
      },
      {
        say: 2,
        sayBack: 3,
        in: 2,
        hold: 0.8,
        root: { on: 'feet', x: -1.5, bend: 25, pitch: -9 },
        flex: [14.5, 4, 2, -4],
      },
    ],
  },
  'wall-forearm-plank': {
    preset: 'standing',
    camera: [92, 4],
    props: [{ kind: 'wall', x: 46, yaw: 180 }],
    tint: ['deep abdominals', 'scapular muscles'],
    beads: true,
    always: {
      feet: { on: 'floor', at: [-26, 10] },
      hands: { on: 'wall', x: 46, at: [118, 18], contact: 'forearm' },
      gaze: 'spine',
    },
    keys: [
      { say: 0, hold: 0.8, effort: 0.1, root: { on: 'feet', x: -3, bend: 4, pitch: 22 } },
      { say: 1, in: 2, hold: 2, root: { on: 'feet', x: 2, bend: 2, pitch: 17 } },
    ],
  },
  'wall-side-lean-plank': {
    preset: 'standing',
    camera: [2, 4],
    props: [{ kind: 'wall', x: 0, z: 79, yaw: -90 }],
    tint: ['obliques'],
    arrow: { by: 'pelvis', from: [0, 8, 43], to: [0, 8, 21], bend: 0 },
    always: {
      feet: { on: 'floor', at: [0, 6], yaw: 4 },
      rightHand: { on: 'side-wall', out: 79, at: [2, 114], contact: 'forearm', fingers: 0 },
      leftHand: { on: 'hip' },
    },
    keys: [
      {
        say: 1,
        hold: 0.8,
        effort: 0.15,
        root: { on: 'feet', x: 1, z: 25, bend: 3, roll: 15 },
        side: [-4.4, -3, -2.4, -4],
      },
      {
        say: 2,
        sayBack: 3,
        in: 2,
        hold: 2,
        root: { on: 'feet', x: 1, z: 18.5, bend: 3, roll: 15 },
        side: [0, 0, 0, -8],
      },
    ],
  },
} as const satisfies Poses;
