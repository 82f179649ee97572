import type { PresetName, Setting } from './pose.ts';

/** What a pose starts from: every field set, in the way that most movements of this kind want it. */
export const PRESET_SETTINGS = {
  /** On the front half of the seat, tall, both feet down, hands on the thighs. */
  seated: {
    root: { on: 'seat', x: 0 },
    flex: [0, 0, 0, 0],
    side: [0, 0, 0, 0],
    turn: [0, 0, 0, 0],
    gaze: 0,
    shoulders: [0, 0],
    feet: { on: 'floor', at: [42, 10], yaw: 6 },
    hands: { on: 'thigh', along: 0.66, across: 12 },
  },
  /** Feet hip-width, knees soft, arms hanging. */
  standing: {
    root: { on: 'feet', x: 1, bend: 6 },
    flex: [0, 0, 0, 0],
    side: [0, 0, 0, 0],
    turn: [0, 0, 0, 0],
    gaze: 0,
    shoulders: [0, 0],
    feet: { on: 'floor', at: [0, 10], yaw: 6 },
    hands: { on: 'air', up: 8, plane: 70, bend: 12 },
  },
  /** Knees under the hips, hands under the shoulders, the back level. */
  'all-fours': {
    root: { on: 'knees', x: 0, pitch: 78 },
    flex: [0, 0, 0, 0],
    side: [0, 0, 0, 0],
    turn: [0, 0, 0, 0],
    gaze: 'spine',
    shoulders: [0, 0],
    feet: { on: 'knee', at: [0, 9] },
    hands: { on: 'floor', at: [50, 17] },
  },
  /** On the back, head towards -x, knees bent, feet flat, arms by the sides. */
  supine: {
    root: { on: 'point', at: [0, 10], pitch: -88 },
    flex: [6, -4, -9, 0],
    side: [0, 0, 0, 0],
    turn: [0, 0, 0, 0],
    gaze: 'spine',
    shoulders: [0, 0],
    feet: { on: 'floor', at: [42, 11], yaw: 4 },
    hands: { on: 'floor', at: [2, 30], fingers: 8 },
  },
} as const satisfies Readonly<
  Record<
    PresetName,
    Required<Omit<Setting, 'belly' | 'waist' | 'effort' | 'leftFoot' | 'rightFoot' | 'leftHand' | 'rightHand'>>
  >
>;
