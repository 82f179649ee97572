import type { Poses } from './pose.ts';

export const DESK = {
  'desk-hinge-reach': {
    preset: 'standing',
    camera: [86, 4],
    props: [{ kind: 'desk', x: 62 }],
    tint: ['lats', 'hamstrings'],
    beads: true,
    arrow: { by: 'pelvis', from: [-18, 2, 0], to: [-36, 0, 0], bend: 0 },
    always: { feet: { on: 'floor', at: [-36, 11], yaw: 4 }, gaze: 'spine' },
    keys: [
      {
        say: 0,
        hold: 0.8,
        root: { on: 'feet', x: -20, bend: 10, pitch: 54 },
        hands: { on: 'desk', at: [68, 19] },
      },
      {
        say: 2,
        in: 3,
        hold: 3,
        root: { on: 'feet', x: -44, bend: 18, pitch: 86 },
        flex: [0, -4, -4, -6],
        hands: { on: 'desk', at: [68, 19] },
      },
    ],
  },
  'desk-incline-plank': {
    preset: 'standing',
    camera: [86, 4],
    props: [{ kind: 'desk', x: 70 }],
    tint: ['deep abdominals'],
    beads: true,
    always: {
      feet: { on: 'floor', at: [-58, 9], tip: -32 },
      hands: { on: 'desk', at: [77, 19], fingers: 8 },
      gaze: 'spine',
    },
    keys: [
      { say: 1, hold: 0.8, effort: 0.1, root: { on: 'feet', x: -5, bend: 5, pitch: 42 } },
      { say: 2, in: 2.4, hold: 3, root: { on: 'feet', x: -2, bend: 2, pitch: 38 } },
    ],
  },
  'seated-forward-rest': {
    preset: 'seated',
    camera: [80, 12],
    props: [
      { kind: 'chair', x: 0 },
      { kind: 'desk', x: 38 },
    ],
    tint: ['lumbar extensors'],
    arrow: { by: 'head', from: [8, 12, 0], to: [34, -10, 0], bend: 8 },
    keys: [
      { say: 0, hold: 0.8, effort: 0.3, hands: { on: 'desk', at: [46, 18] } },
      {
        say: 1,
        in: 2,
        hold: 0.4,
        effort: 0.5,
        root: { on: 'seat', x: 0, pitch: 19 },
        flex: [12, 6, 4, 0],
        gaze: 24,
        leftHand: { on: 'desk', at: [51.5, 28], contact: 'forearm', fingers: -98 },
        rightHand: { on: 'desk', at: [50.5, 29.5], contact: 'forearm', fingers: -98 },
      },
      {
        say: 2,
        sayBack: 3,
        in: 2.4,
        hold: 3,
        root: { on: 'seat', x: 0, pitch: 26 },
        flex: [21, 11, 7, 8],
        gaze: 80,
        leftHand: { on: 'desk', at: [60, 36], contact: 'forearm', fingers: -98 },
        rightHand: { on: 'desk', at: [56.5, 37], contact: 'forearm', fingers: -98 },
      },
    ],
  },
  'seated-lat-press': {
    preset: 'seated',
    camera: [112, 12],
    props: [
      { kind: 'chair', x: -8 },
      { kind: 'desk', x: 20 },
    ],
    tint: ['lats'],
    always: { hands: { on: 'desk', at: [22, 21], contact: 'forearm', fingers: 0 }, effort: 0.12 },
    keys: [
      { say: 0, hold: 0.8, shoulders: [-0.6, 1.6] },
      {
        say: 1,
        sayBack: 3,
        in: 1.2,
        hold: 2,
        effort: 1,
        shoulders: [1, -1.8],
        arrow: { by: 'elbow', from: [12, 26, 0], to: [9, 7, 0], bend: 0, stays: true },
      },
    ],
  },
} as const satisfies Poses;
