import type { PoseProp } from '../../../shared/movements/poses/pose.ts';
import { FURNITURE } from '../furniture.ts';
import type { Vec3 } from '../skeleton.ts';
import { HAND } from '../rig/body.ts';
import { shankRadius, thighRadius } from '../rig/leg.ts';
import type { Solved } from '../rig/solve.ts';
import { along, minus, mix, radians, vec } from '../rig/vector.ts';

/** A ball of the body. */
export interface Ball {
  readonly part: string;
  readonly at: Vec3;
  readonly radius: number;
}

const SHARES = [0, 0.25, 0.5, 0.75, 1] as const;

const bone = (part: string, a: Vec3, b: Vec3, radius: (share: number) => number): Ball[] =>
  SHARES.map((share) => ({ part, at: mix(a, b, share), radius: radius(share) }));

/** How deep the trunk is behind the spine from L5 to C7 (the drawing's rings), and how wide the balls are that fill it. */
const BACK = [7.3, 6.6, 6, 5.7, 5.9, 6.4, 7, 7.5, 7.7, 7.4, 6.6, 5.6, 4.6] as const;
const TRUNK_BALL = 4.5;

function trunk({ spine, pelvis, head }: Solved): Ball[] {
  const backs = BACK.flatMap((behind, index) => {
    const frame = spine[index];
    if (!frame) return [];
    const at = along(frame.at, frame.forward, TRUNK_BALL - behind);
    const half = index < 2 || index > 10 ? 3 : 6;
    return [-half, half].map((aside) => ({ part: 'back', at: along(at, frame.right, aside), radius: TRUNK_BALL }));
  });
  const belly = [2, 4, 6].flatMap((index) => {
    const frame = spine[index];
    return frame ? [{ part: 'belly', at: along(frame.at, frame.forward, 6), radius: 6.2 }] : [];
  });
  const buttocks = [-8, 8].map((aside) => ({
    part: 'buttock',
    at: along(along(along(pelvis.at, pelvis.forward, -2.5), pelvis.up, 1), pelvis.right, aside),
    radius: 8.6,
  }));
  return [...backs, ...belly, ...buttocks, { part: 'head', at: head.at, radius: 9.3 }];
}

/** The body as balls; feet and hands as the points of their soles and fingers. */
export function bodyBalls(solved: Solved): Ball[] {
  const limbs = (['left', 'right'] as const).flatMap((side) => {
    const { joints, foot } = solved.legs[side];
    const arm = solved.arms[side].joints;
    const sole = [joints.heel, joints.ball, joints.toes].map((at) => ({
      part: `${side} foot`,
      at: along(at, foot.up, 1.5),
      radius: 1.5,
    }));
    return [
      ...bone(`${side} thigh`, joints.hip, joints.knee, thighRadius),
      ...bone(`${side} shank`, joints.knee, joints.ankle, shankRadius),
      ...sole,
      ...bone(`${side} upper arm`, arm.shoulder, arm.elbow, (share) => 4.4 - share),
      ...bone(`${side} forearm`, arm.elbow, arm.wrist, (share) => 3.2 - 0.8 * share),
      { part: `${side} hand`, at: arm.knuckles, radius: HAND.thickness - 0.6 },
      { part: `${side} hand`, at: arm.fingertips, radius: 0.8 },
    ];
  });
  return [...trunk(solved), ...limbs];
}

/** Something solid: how deep a point lies in it, in cm; negative outside. */
export interface Solid {
  readonly name: string;
  depth(at: Vec3): number;
}

const box = (name: string, low: Vec3, high: Vec3): Solid => ({
  name,
  depth: ({ x, y, z }) => {
    const out = vec(Math.max(low.x - x, x - high.x), Math.max(low.y - y, y - high.y), Math.max(low.z - z, z - high.z));
    const inside = Math.max(out.x, out.y, out.z);
    return inside <= 0 ? -inside : -Math.hypot(Math.max(0, out.x), Math.max(0, out.y), Math.max(0, out.z));
  },
});

const half = (name: string, at: Vec3, normal: Vec3): Solid => ({
  name,
  depth: (point) => {
    const from = minus(at, point);
    return from.x * normal.x + from.y * normal.y + from.z * normal.z;
  },
});

export const FLOOR: Solid = half('floor', vec(0, 0, 0), vec(0, 1, 0));

export function solidsOf({ kind, x, z = 0, yaw = 0 }: PoseProp): Solid[] {
  switch (kind) {
    case 'chair': {
      const { seatHeight, depth, width, backrestBehind, backrestTop } = FURNITURE.chair;
      const [deep, wide] = yaw % 180 === 0 ? [depth / 2, width / 2] : [width / 2, depth / 2];
      const seat = box('seat', vec(x - deep, seatHeight - 4, z - wide), vec(x + deep, seatHeight, z + wide));
      if (yaw !== 0) return [seat];
      const behind = x - backrestBehind;
      const rest = box('backrest', vec(behind - 3, seatHeight + 14, z - wide), vec(behind, backrestTop, z + wide));
      return [seat, rest];
    }
    case 'desk': {
      const { height, depth, width, thickness } = FURNITURE.desk;
      // From the middle of its edge that faces the figure: ahead, or at the figure's side.
      const ahead = { x: Math.round(Math.cos(radians(yaw))), z: Math.round(Math.sin(radians(yaw))) };
      const xs = [x - (Math.abs(ahead.z) * width) / 2, x + (Math.abs(ahead.z) * width) / 2, x + ahead.x * depth];
      const zs = [z - (Math.abs(ahead.x) * width) / 2, z + (Math.abs(ahead.x) * width) / 2, z + ahead.z * depth];
      const low = vec(Math.min(...xs), height - thickness, Math.min(...zs));
      return [box('desk', low, vec(Math.max(...xs), height, Math.max(...zs)))];
    }
    case 'wall':
      return [half('wall', vec(x, 0, z), vec(Math.cos(radians(yaw)), 0, Math.sin(radians(yaw))))];
    case 'step': {
      const { height, depth, width } = FURNITURE.step;
      return [box('step', vec(x, 0, z - width / 2), vec(x + depth, height, z + width / 2))];
    }
    case 'bench': {
      const { height, depth, width } = FURNITURE.bench;
      return [box('bench', vec(x - depth / 2, height - 4, z - width / 2), vec(x + depth / 2, height, z + width / 2))];
    }
    case 'ball':
    case 'mat':
    case 'floor':
    case 'bar':
    case 'plate':
    case 'pad':
      return [];
  }
}
