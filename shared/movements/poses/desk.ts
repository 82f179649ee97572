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
