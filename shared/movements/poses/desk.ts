import type { Poses } from './pose.ts';

export const DESK = {
  'seated-forward-rest': {
    preset: 'seated',
    camera: [74, 12],
    props: [
      { kind: 'chair', x: 2 },
      { kind: 'desk', x: 38 },
    ],
    tint: ['lumbar extensors'],
    keys: [
      { say: 0, hold: 0.8, hands: { on: 'thigh', along: 0.5, across: 12 } },
      {
        say: 1,
        in: 1.4,
        through: true,
        root: { on: 'seat', x: 0, pitch: 8 },
        flex: [4, 2, 2, 0],
        gaze: 20,
        hands: { on: 'air', up: 68, plane: 48, bend: 84, twist: -40 },
      },
      {
        say: 2,
        sayBack: 3,
        in: 2,
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
