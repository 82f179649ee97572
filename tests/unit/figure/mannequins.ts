import { add, cross, FORWARD, RIGHT, times, turned, unit, UP, vec } from '../../../renderer/figure/rig/vector.ts';
import type { ArmJoints, Frame, LegJoints, Scene, Side, Skeleton, Vec3 } from '../../../renderer/figure/skeleton.ts';

/** Skeletons that are put together by hand, so that drawing is tested without the rig. */

export interface Stand {
  readonly pelvis: Vec3;
  /** Degrees that the pelvis, and the back from bottom to top, leans forward. */
  readonly lean?: number;
  readonly bend?: number;
  readonly side?: number;
  readonly arms: Readonly<Record<Side, Limb>>;
  readonly legs: Readonly<Record<Side, Limb>>;
}
/** Where the two bones of a limb, and its hand or foot, point: forward, up, right. */
export type Limb = readonly [first: Vec3, second: Vec3, end: Vec3];

const SPINE = 43.35;
const NECK = 8.5;

export function mannequin({ pelvis, lean = 0, bend = 0, side = 0, arms, legs }: Stand): Skeleton {
  const frameAt = (at: Vec3, pitch: number, roll: number): Frame => {
    const tilted = turned(UP, FORWARD, pitch);
    const up = turned(tilted, RIGHT, roll);
    const right = turned(RIGHT, tilted, -roll);
    return { at, forward: cross(up, right), up, right };
  };
  const root = frameAt(pelvis, lean, 0);
  const curve = [10, 0, -10, -12, -8, 0, 4, 8, 10, 12, 14, 16, 14, 10, 6, 2];
  const spine: Frame[] = [];
  let at = add(root.at, add(times(root.forward, -3.2), times(root.up, 9.9)));
  for (const [index, own] of curve.entries()) {
    const share = index / 15;
    const frame = frameAt(at, lean + own + bend * share, side * share);
    spine.push(frame);
    at = add(at, times(frame.up, index < 12 ? SPINE / 12 : NECK / 3));
  }
  const top = spine[12] ?? root;
  const skull = spine[15] ?? root;
  const head = frameAt(add(skull.at, add(times(skull.up, 7.4), times(skull.forward, 2.2))), lean + bend, side);
  const armOf = (one: Side): ArmJoints => {
    const out = one === 'right' ? 1 : -1;
    const [upper, fore, hand] = arms[one];
    const shoulder = add(top.at, add(times(top.up, -4.6), add(times(top.forward, 3.4), times(top.right, 17.5 * out))));
    const elbow = add(shoulder, times(unit(upper), 31.6));
    const wrist = add(elbow, times(unit(fore), 24.8));
    return {
      shoulder,
      elbow,
      wrist,
      knuckles: add(wrist, times(unit(hand), 8.6)),
      fingertips: add(wrist, times(unit(hand), 18.4)),
    };
  };
  const legOf = (one: Side): LegJoints => {
    const out = one === 'right' ? 1 : -1;
    const [thigh, shank, foot] = legs[one];
    const hip = add(root.at, times(root.right, 8.7 * out));
    const knee = add(hip, times(unit(thigh), 41.7));
    const ankle = add(knee, times(unit(shank), 41.8));
    const ahead = unit(foot);
    const down = unit(cross(ahead, RIGHT), UP).y > 0 ? times(cross(ahead, RIGHT), -1) : cross(ahead, RIGHT);
    const sole = add(ankle, times(down, 6.6));
    const on = (by: number): Vec3 => add(sole, times(ahead, by));
    return { hip, knee, ankle, heel: on(-6), ball: on(13), toes: on(19.8) };
  };
  return {
    pelvis: root,
    spine,
    head,
    arms: { left: armOf('left'), right: armOf('right') },
    legs: { left: legOf('left'), right: legOf('right') },
  };
}

const both = (right: Limb): Readonly<Record<Side, Limb>> => {
  const mirror = (v: Vec3): Vec3 => vec(v.x, v.y, -v.z);
  return { right, left: [mirror(right[0]), mirror(right[1]), mirror(right[2])] };
};
const DOWN: Limb = [vec(0, -1, 0.08), vec(0.15, -1, 0), vec(0.2, -1, 0)];
const STRAIGHT: Limb = [vec(0.02, -1, 0), vec(-0.02, -1, 0), FORWARD];

export const STANDING = mannequin({ pelvis: vec(0, 90, 0), arms: both(DOWN), legs: both(STRAIGHT) });
export const SEATED = mannequin({
  pelvis: vec(0, 52.4, 0),
  arms: both([vec(0.25, -1, 0.12), vec(1, -0.35, -0.2), vec(1, -0.1, -0.1)]),
  legs: both([vec(1, -0.06, 0.1), vec(0.02, -1, 0), FORWARD]),
});
export const REACHING = mannequin({
  pelvis: vec(0, 90, 0),
  side: -22,
  arms: { left: DOWN, right: [vec(0.1, 1, -0.2), vec(0.05, 1, -0.4), vec(0, 1, -0.5)] },
  legs: both(STRAIGHT),
});
export const LUNGING = mannequin({
  pelvis: vec(0, 78, 0),
  arms: both([vec(0.3, -1, 0.3), vec(0.9, 0.1, -0.6), vec(0.4, -0.3, -0.9)]),
  legs: {
    left: [vec(0.75, -1, -0.05), vec(-0.15, -1, 0), FORWARD],
    right: [vec(-0.25, -1, 0.05), vec(-0.9, -1, 0), vec(0.85, -0.5, 0)],
  },
});
export const BOWED = mannequin({
  pelvis: vec(0, 88, 0),
  lean: 70,
  bend: 20,
  arms: both([vec(1, -0.15, 0.1), vec(1, -0.2, 0), vec(1, -0.1, 0)]),
  legs: both([vec(0.12, -1, 0), vec(-0.1, -1, 0), FORWARD]),
});

export const sceneOf = (skeleton: Skeleton, differs: Partial<Scene> = {}): Scene => ({
  skeleton,
  props: [],
  camera: { azimuth: 75, elevation: 8 },
  tint: [],
  beads: false,
  gaze: 0,
  ...differs,
});
