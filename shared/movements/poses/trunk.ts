import type { Poses } from './pose.ts';

/** Movements of the trunk and the breath, most of them seated. */
export const TRUNK = {
  'belly-breathing-seated': {
    preset: 'seated',
    camera: [80, 8],
    props: [{ kind: 'chair', x: 6 }],
    tint: ['diaphragm'],
    always: { leftHand: { on: 'thigh', along: 0.6, across: 14 }, rightHand: { on: 'belly' } },
    keys: [
      { say: 1, sayBack: 3, hold: 0.5 },
      { say: 2, in: 3.5, hold: 0.5, belly: 4 },
    ],
  },
  'seated-belly-brace': {
    preset: 'seated',
    camera: [40, 8],
    props: [{ kind: 'chair', x: 6 }],
    tint: ['deep abdominals'],
    always: { hands: { on: 'waist' } },
    keys: [
      { say: 0, hold: 1 },
      { say: 1, in: 1.5, hold: 2, flex: [2, 1, 0, 0] },
    ],
  },
  'upper-back-turn-seated': {
    preset: 'seated',
    camera: [38, 14],
    props: [{ kind: 'chair', x: 4 }],
    tint: ['thoracic rotators', 'obliques'],
    arrow: { by: 'chest', from: [26, 4, -14], to: [14, 4, 24], bend: -8 },
    always: { hands: { on: 'chest' } },
    keys: [
      { say: 1, hold: 0.6 },
      { say: 2, sayBack: 3, in: 2.2, hold: 0.8, turn: [2, 12, 12, 4] },
    ],
  },
  'standing-back-lean': {
    preset: 'standing',
    camera: [86, 4],
    props: [],
    tint: ['abdominals'],
    beads: true,
    arrow: { by: 'chest', from: [-16, 16, 0], to: [-34, 8, 0], bend: 4 },
    always: { hands: { on: 'back-of-hip' }, feet: { on: 'floor', at: [0, 10], yaw: 6 } },
    keys: [
      { say: 0, hold: 0.5, root: { on: 'feet', x: 2, bend: 3, pitch: 2 } },
      {
        say: 2,
        sayBack: 3,
        in: 2,
        hold: 0.6,
        root: { on: 'feet', x: 6, bend: 2, pitch: -1 },
        flex: [-10, -11, -9, 8],
        gaze: -12,
      },
    ],
  },
} as const satisfies Poses;
