import type { Poses } from './pose.ts';

/** Small movements on the chair. */
export const SITTING = {
  'seated-cat-camel': {
    preset: 'seated',
    camera: [84, 8],
    props: [{ kind: 'chair', x: 4 }],
    tint: ['upper back', 'lumbar extensors'],
    beads: true,
    arrow: { by: 'head', from: [8, 10, 0], to: [24, -6, 0], bend: 4 },
    always: { hands: { on: 'thigh', along: 0.86, across: 12 } },
    keys: [
      { say: 0, sayBack: 2, hold: 0.6 },
      {
        say: 1,
        sayBack: 2,
        in: 2.6,
        hold: 0.6,
        root: { on: 'seat', x: 1, pitch: -10 },
        flex: [28, 14, 10, 14],
        gaze: 52,
      },
    ],
  },
  'seated-glute-squeeze': {
    preset: 'seated',
    camera: [178, 10],
    props: [{ kind: 'bench', x: 1 }],
    tint: ['glutes'],
    always: { effort: 0.12 },
    keys: [
      { say: 0, hold: 1 },
      {
        say: 1,
        sayBack: 3,
        in: 1,
        hold: 3,
        effort: 1,
        root: { on: 'point', at: [1, 53.8] },
        arrow: { by: 'pelvis', from: [-10, -3, 35], to: [-10, -3, 20], bend: 0, pair: true, stays: true },
      },
    ],
  },
  'shoulder-blade-squeeze': {
    preset: 'seated',
    camera: [178, 10],
    props: [{ kind: 'bench', x: 1 }],
    tint: ['scapular muscles'],
    always: { effort: 0.15 },
    keys: [
      { say: 0, hold: 0.8, shoulders: [-2.5, 1.2], hands: { on: 'air', up: 9, plane: 70, bend: 16 } },
      {
        say: 1,
        sayBack: 3,
        in: 1.4,
        hold: 2,
        effort: 1,
        shoulders: [4.5, -2],
        hands: { on: 'air', up: 10, plane: 150, bend: 4, twist: 60 },
        arrow: { by: 'chest', from: [-10, 2, 21], to: [-10, 2, 10], bend: 0, pair: true, stays: true },
      },
    ],
  },
} as const satisfies Poses;
