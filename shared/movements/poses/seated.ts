import type { Poses } from './pose.ts';

export const SEATED = {
  'seated-pelvic-tilt': {
    preset: 'seated',
    camera: [80, 8],
    props: [{ kind: 'chair', x: 2 }],
    tint: ['lumbar extensors'],
    beads: true,
    arrow: { by: 'pelvis', from: [-20, 16, 0], to: [-22, -2, 0], bend: -5 },
    always: { hands: { on: 'hip' } },
    keys: [
      { say: 0, sayBack: 2, hold: 0.6 },
      {
        say: 1,
        in: 1.4,
        hold: 0.6,
        root: { on: 'seat', x: 0, pitch: -12 },
        flex: [12, 1, 0, -1],
      },
    ],
  },
  'seated-figure-four': {
    preset: 'seated',
    camera: [52, 14],
    props: [{ kind: 'chair', x: 2 }],
    tint: ['piriformis', 'glutes'],
    always: { rightHand: { on: 'seat', at: [8, 25], fingers: 0 } },
    keys: [
      { say: 0, hold: 0.8 },
      {
        say: 1,
        in: 2.4,
        hold: 1,
        rightFoot: { on: 'thigh', along: 0.94, drop: 64 },
        leftHand: { on: 'shin', along: 0.72, around: -40, across: -110, leg: 'right' },
      },
      {
        say: 2,
        in: 2.2,
        hold: 2,
        root: { on: 'seat', x: 0, pitch: 5 },
        rightFoot: { on: 'thigh', along: 0.94, drop: 68 },
        leftHand: { on: 'shin', along: 0.72, around: -40, across: -110, leg: 'right' },
      },
    ],
  },
  'seated-side-reach': {
    preset: 'seated',
    camera: [18, 8],
    props: [{ kind: 'chair', x: 2 }],
    tint: ['obliques', 'quadratus lumborum'],
    arrow: { by: 'head', from: [0, -2, 34], to: [0, 34, 2], bend: 12 },
    always: { leftHand: { on: 'seat', at: [9, 24], fingers: 0 } },
    keys: [
      { say: 0, hold: 0.6, rightHand: { on: 'air', up: 8, plane: 80, bend: 14 } },
      { say: 1, in: 2, through: true, rightHand: { on: 'air', up: 104, plane: 84, bend: 10 } },
      {
        say: 2,
        sayBack: 3,
        in: 1.8,
        hold: 2,
        side: [-10, -8, -5, -2],
        rightHand: { on: 'air', up: 164, plane: 84, bend: 26, twist: 70 },
      },
    ],
  },
} as const satisfies Poses;
