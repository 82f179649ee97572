import type { Poses } from './pose.ts';

/** On machines: the body as on any of them, the machine no more than bar, plate and pads. */
export const GYM = {
  'leg-press-gym': {
    preset: 'seated',
    camera: [76, 10],
    props: [
      { kind: 'pad', x: 0 },
      { kind: 'plate', x: 0 },
    ],
    tint: ['quadriceps', 'glutes'],
    always: {
      root: { on: 'point', at: [0, 46], pitch: -40 },
      gaze: -22,
      hands: { on: 'point', at: [14, 42, 25] },
    },
    keys: [
      { say: 0, hold: 0.4, feet: { on: 'floor', at: [79, 13], height: 52, tip: 66, yaw: 4 } },
      { say: 2, sayBack: 3, in: 2, hold: 0.2, feet: { on: 'floor', at: [60, 13], height: 52, tip: 66, yaw: 4 } },
    ],
  },
  'lat-pulldown-gym': {
    preset: 'seated',
    camera: [58, 8],
    props: [
      { kind: 'bench', x: 2 },
      { kind: 'bar', x: 0 },
    ],
    tint: ['lats', 'mid back'],
    always: { root: { on: 'seat', x: 0, pitch: -4 }, feet: { on: 'floor', at: [40, 14], yaw: 10 } },
    keys: [
      { say: 1, hold: 0.3, hands: { on: 'point', at: [14, 156, 32] } },
      { say: 2, sayBack: 3, in: 2, hold: 0.3, hands: { on: 'point', at: [19, 108, 32] } },
    ],
  },
} as const satisfies Poses;
