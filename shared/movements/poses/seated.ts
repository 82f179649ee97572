import type { Poses } from './pose.ts';

export const SEATED = {
  'seated-pelvic-tilt': {
    preset: 'seated',
    camera: [74, 8],
    props: [{ kind: 'bench', x: -6 }],
    tint: ['lumbar extensors'],
    beads: true,
    always: { hands: { on: 'hip', elbow: 15 } },
    keys: [
      { say: 0, sayBack: 2, hold: 0.6, root: { on: 'seat', x: 0, pitch: 5 }, flex: [-5, 0, 0, 0], effort: 0.2 },
      {
        say: 1,
        in: 1.4,
        hold: 0.6,
        root: { on: 'seat', x: 2, pitch: -18 },
        flex: [12, 9, 4, -4],
        arrow: { by: 'pelvis', from: [-22, 14, 0], to: [-25, -4, 0], bend: 5, stays: true },
        arrowBack: { by: 'pelvis', from: [-25, -4, 0], to: [-22, 14, 0], bend: -5, stays: true },
      },
    ],
  },
  'seated-figure-four': {
    preset: 'seated',
    camera: [28, 18],
    props: [{ kind: 'chair', x: 2 }],
    tint: ['piriformis', 'glutes'],
    always: { rightHand: { on: 'seat', at: [8, 25], fingers: 0 } },
    keys: [
      { say: 0, hold: 0.8 },
      {
        say: 0,
        in: 2.2,
        through: true,
        rightFoot: { on: 'air', hip: 108, out: 10, turn: 46, knee: 62, ankle: 30 },
      },
      {
        say: 1,
        in: 1.9,
        hold: 0.2,
        rightFoot: { on: 'thigh', along: 0.92, drop: 62 },
        leftHand: { on: 'shin', along: 0.72, around: -40, across: -110, leg: 'right' },
      },
      {
        say: 2,
        in: 0.8,
        hold: 2,
        root: { on: 'seat', x: 0, pitch: 4 },
        rightFoot: { on: 'thigh', along: 0.92, drop: 67 },
        leftHand: { on: 'shin', along: 0.72, around: -40, across: -110, leg: 'right' },
      },
    ],
  },
  'seated-side-reach': {
    preset: 'seated',
    camera: [0, 8],
    props: [{ kind: 'chair', x: 2 }],
    tint: ['obliques', 'quadratus lumborum'],
    arrow: { by: 'head', from: [0, -2, 38], to: [0, 38, 2], bend: 12 },
    always: { leftHand: { on: 'seat', at: [9, 25], fingers: 0 } },
    keys: [
      { say: 0, hold: 0.6, effort: 0.2, rightHand: { on: 'air', up: 8, plane: 86, bend: 5, twist: 70 } },
      { say: 1, in: 2, through: true, effort: 0.5, rightHand: { on: 'air', up: 104, plane: 86, bend: 8, twist: 70 } },
      {
        say: 2,
        sayBack: 3,
        in: 1.8,
        hold: 2,
        side: [-10, -8, -5, -2],
        rightHand: { on: 'air', up: 162, plane: 86, bend: 26, twist: 70 },
      },
    ],
  },
} as const satisfies Poses;
