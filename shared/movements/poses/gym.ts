import type { Poses } from './pose.ts';

/** On machines: as simple as they can be drawn and still be known. */
export const GYM = {
  'leg-press-gym': {
    preset: 'seated',
    camera: [88, 5],
    props: [
      { kind: 'pad', x: 112 },
      { kind: 'plate', x: 112 },
    ],
    tint: ['quadriceps', 'glutes'],
    arrow: { by: 'knee', from: [4, 20, 0], to: [-14, 20, 0], bend: 0 },
    always: {
      root: { on: 'point', at: [0, 46], pitch: -40 },
      gaze: -22,
      hands: { on: 'point', at: [14, 44, 25] },
    },
    keys: [
      { say: 0, hold: 0.4, feet: { on: 'floor', at: [79, 13], height: 52, tip: 66, yaw: 4 } },
      {
        say: 2,
        sayBack: 3,
        in: 2,
        hold: 0.2,
        feet: { on: 'floor', at: [60, 13], height: 52, tip: 66, yaw: 4 },
        arrowBack: { by: 'knee', from: [-4, 16, 0], to: [14, 16, 0], bend: 0 },
      },
    ],
  },
  // Seen in front: the bar is level, and comes down before the face to the upper chest.
  'lat-pulldown-gym': {
    preset: 'seated',
    camera: [32, 6],
    props: [
      { kind: 'bench', x: 2 },
      { kind: 'bar', x: 26 },
    ],
    tint: ['lats', 'mid back'],
    arrow: { by: 'head', from: [22, 32, -17], to: [22, 8, -17], bend: 0 },
    always: { root: { on: 'seat', x: 0, pitch: -4 }, feet: { on: 'floor', at: [40, 16], yaw: 10 } },
    keys: [
      { say: 1, hold: 0.3, hands: { on: 'point', at: [16, 154, 34] } },
      {
        say: 2,
        sayBack: 3,
        in: 2,
        hold: 0.3,
        hands: { on: 'point', at: [19, 102, 34] },
        arrowBack: { by: 'head', from: [22, 14, -22], to: [22, 38, -22], bend: 0 },
      },
    ],
  },
} as const satisfies Poses;
