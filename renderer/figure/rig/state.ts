import type {
  Contact,
  Foot,
  Hand,
  Key,
  MovementPose,
  Root,
  Setting,
  Side,
} from '../../../shared/movements/poses/pose.ts';
import { PRESET_SETTINGS } from '../../../shared/movements/poses/presets.ts';

/**
 * A key with every layer applied and every default filled in. Each target is a kind and a row of numbers, so that two of one
 * kind can be mixed number by number without knowing what they mean.
 */
export interface Target<Kind extends string> {
  readonly on: Kind;
  readonly numbers: readonly number[];
}
export type RootTarget = Target<Root['on']>;
export type FootTarget = Target<Foot['on']>;
export interface HandTarget extends Target<Hand['on']> {
  readonly leg: Side;
  readonly contact: Contact;
}

export interface State {
  readonly root: RootTarget;
  /** Three rows of four, lumbar to neck: flex, side, turn; behind them how far the belly swells and the waist widens, in cm. */
  readonly spine: Target<'spine'>;
  readonly gaze: Target<'level' | 'spine'>;
  /** Back, up. */
  readonly shoulders: Target<'chest'>;
  /** How strongly the tinted muscles glow, 0 to 1. */
  readonly effort: Target<'effort'>;
  readonly feet: Readonly<Record<Side, FootTarget>>;
  readonly hands: Readonly<Record<Side, HandTarget>>;
}

function rootTarget(root: Root): RootTarget {
  const tilt = [root.pitch ?? 0, root.roll ?? 0, root.turn ?? 0];
  switch (root.on) {
    case 'seat':
    case 'ball':
      return { on: root.on, numbers: [...tilt, root.x, root.z ?? 0] };
    case 'feet':
    case 'knees':
      return { on: root.on, numbers: [...tilt, root.x, root.z ?? 0, root.bend ?? 6] };
    case 'point':
      return { on: root.on, numbers: [...tilt, ...root.at] };
  }
}

function footTarget(foot: Foot): FootTarget {
  switch (foot.on) {
    case 'floor':
      return {
        on: foot.on,
        numbers: [...foot.at, foot.tip ?? 0, foot.yaw ?? 0, foot.height ?? 0, foot.knee ?? 0],
      };
    case 'knee':
      return { on: foot.on, numbers: foot.at };
    case 'air':
      return { on: foot.on, numbers: [foot.hip, foot.out ?? 0, foot.turn ?? 0, foot.knee, foot.ankle ?? 12] };
    case 'point':
      return { on: foot.on, numbers: [...foot.at, foot.ankle ?? 12, foot.knee ?? 0] };
    case 'thigh':
      return { on: foot.on, numbers: [foot.along, foot.drop] };
  }
}

function handTarget(hand: Hand, side: Side): HandTarget {
  const plain = { leg: side, contact: 'palm' } as const;
  const elbow = hand.elbow ?? 0;
  switch (hand.on) {
    case 'thigh':
    case 'shin':
      return {
        ...plain,
        on: hand.on,
        leg: hand.leg ?? side,
        numbers: [elbow, hand.along, hand.around ?? 0, hand.across ?? 0],
      };
    case 'desk':
    case 'seat':
    case 'floor':
      return {
        ...plain,
        on: hand.on,
        contact: hand.contact ?? 'palm',
        numbers: [elbow, hand.fingers ?? 0, ...hand.at],
      };
    case 'wall':
      return {
        ...plain,
        on: hand.on,
        contact: hand.contact ?? 'palm',
        numbers: [elbow, hand.fingers ?? 0, ...hand.at, hand.x],
      };
    case 'side-wall':
      return {
        ...plain,
        on: hand.on,
        contact: hand.contact ?? 'palm',
        numbers: [elbow, hand.fingers ?? 0, ...hand.at, hand.out],
      };
    case 'air':
      return { ...plain, on: hand.on, numbers: [elbow, hand.up, hand.plane, hand.bend ?? 10, hand.twist ?? 0] };
    case 'point':
      return { ...plain, on: hand.on, numbers: [elbow, ...hand.at] };
    default:
      return { ...plain, on: hand.on, numbers: [elbow] };
  }
}

/** The last layer that says anything wins; within a layer the one side wins over both. */
function lastOf<T>(
  layers: readonly Setting[],
  ...fields: readonly ((layer: Setting) => T | undefined)[]
): T | undefined {
  for (const layer of layers.toReversed()) {
    for (const field of fields) {
      const value = field(layer);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** A key of a pose as a whole state. */
export function stateOf(pose: MovementPose, key: Key): State {
  const preset = PRESET_SETTINGS[pose.preset];
  const layers: readonly Setting[] = [preset, pose.always ?? {}, key];
  const flex = lastOf(layers, (layer) => layer.flex) ?? preset.flex;
  const side = lastOf(layers, (layer) => layer.side) ?? preset.side;
  const turn = lastOf(layers, (layer) => layer.turn) ?? preset.turn;
  const belly = lastOf(layers, (layer) => layer.belly) ?? 0;
  const waist = lastOf(layers, (layer) => layer.waist) ?? 0;
  const gaze = lastOf(layers, (layer) => layer.gaze) ?? preset.gaze;
  const foot = (own: (layer: Setting) => Foot | undefined): FootTarget =>
    footTarget(lastOf(layers, own, (layer) => layer.feet) ?? preset.feet);
  const hand = (at: Side, own: (layer: Setting) => Hand | undefined): HandTarget =>
    handTarget(lastOf(layers, own, (layer) => layer.hands) ?? preset.hands, at);
  return {
    root: rootTarget(lastOf(layers, (layer) => layer.root) ?? preset.root),
    spine: { on: 'spine', numbers: [...flex, ...side, ...turn, belly, waist] },
    gaze: gaze === 'spine' ? { on: 'spine', numbers: [] } : { on: 'level', numbers: [gaze] },
    shoulders: { on: 'chest', numbers: lastOf(layers, (layer) => layer.shoulders) ?? preset.shoulders },
    effort: { on: 'effort', numbers: [lastOf(layers, (layer) => layer.effort) ?? 1] },
    feet: { left: foot((layer) => layer.leftFoot), right: foot((layer) => layer.rightFoot) },
    hands: { left: hand('left', (layer) => layer.leftHand), right: hand('right', (layer) => layer.rightHand) },
  };
}
