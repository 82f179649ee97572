import type { Poses } from './pose.ts';

/** Movements of the trunk and the breath, most of them seated. */
export const TRUNK = {
  'belly-breathing-seated': {
    preset: 'seated',
    camera: [60, 8],
    props: [{ kind: 'chair', x: 6 }],
    tint: ['diaphragm'],
    always: { leftHand: { on: 'thigh', along: 0.6, across: 14 }, rightHand: { on: 'belly' }, effort: 0.2 },
    keys: [
      { say: 1, sayBack: 3, hold: 0.5 },
      {
        say: 2,
        in: 3.5,
        hold: 0.5,
        belly: 5,
        waist: 1,
        effort: 1,
        arrow: { by: 'waist', from: [28, 4, 0], to: [42, 4, 0], bend: 0, stays: true },
        arrowBack: { by: 'waist', from: [42, 4, 0], to: [28, 4, 0], bend: 0, stays: true },
      },
    ],
  },
  'seated-belly-brace': {
    preset: 'seated',
    camera: [0, 20],
    props: [{ kind: 'chair', x: 2 }],
    tint: ['deep abdominals'],
    always: { hands: { on: 'waist', elbow: -25 }, effort: 0.1 },
    keys: [
      { say: 0, hold: 1, waist: -2, belly: -1 },
      {
        say: 1,
        in: 1.5,
        hold: 2,
        waist: 2.6,
        belly: 1,
        effort: 1,
        arrow: { by: 'waist', from: [8, -4, 21], to: [8, -4, 32], bend: 0, pair: true, stays: true },
      },
    ],
  },
  'upper-back-turn-seated': {
    preset: 'seated',
    camera: [0, 18],
    props: [{ kind: 'chair', x: 4 }],
    tint: ['thoracic rotators', 'obliques'],
    arrow: { by: 'waist', from: [22, 0, -14], to: [16, 0, 20], bend: -7 },
    always: { hands: { on: 'chest' } },
    keys: [
      { say: 1, hold: 0.6, effort: 0.3 },
      { say: 2, sayBack: 3, in: 2.2, hold: 0.8, turn: [2, 13, 13, 5] },
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
