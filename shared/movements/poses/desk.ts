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
    arrow: { by: 'pelvis', from: [-17, 32, 0], to: [-9, 18, 0], bend: 0 },
    always: {
      feet: { on: 'floor', at: [-58, 9], tip: -32 },
      hands: { on: 'desk', at: [77, 19], fingers: 8 },
      gaze: 'spine',
    },
    keys: [
      { say: 1, hold: 0.8, effort: 0.2, root: { on: 'feet', x: -18, bend: 8, pitch: 58 } },
      { say: 2, in: 2.4, hold: 3, root: { on: 'feet', x: -2, bend: 2, pitch: 38 } },
    ],
  },
  'seated-forward-rest': {
    preset: 'seated',
    camera: [74, 12],
    props: [
      { kind: 'chair', x: 2 },
      { kind: 'desk', x: 38 },
    ],
    tint: ['lumbar extensors'],
    keys: [
      { say: 0, hold: 0.8, hands: { on: 'desk', at: [46, 18] } },
      {
        say: 2,
        sayBack: 3,
        in: 3,
        hold: 3,
        root: { on: 'seat', x: 0, pitch: 24 },
        flex: [20, 10, 6, 6],
        gaze: 70,
        hands: { on: 'desk', at: [50, 44], contact: 'forearm', fingers: -84 },
      },
    ],
  },
  'seated-lat-press': {
    preset: 'seated',
    camera: [70, 10],
    props: [
      { kind: 'chair', x: -4 },
      { kind: 'desk', x: 20 },
    ],
    tint: ['lats'],
    arrow: { by: 'wrist', from: [8, 14, 0], to: [4, 3, 0], bend: 0 },
    always: { hands: { on: 'desk', at: [22, 21], contact: 'forearm', fingers: 0 } },
    keys: [
      { say: 0, hold: 0.8 },
      { say: 1, sayBack: 3, in: 1.2, hold: 2, shoulders: [0.6, -1.4] },
    ],
  },
} as const satisfies Poses;
