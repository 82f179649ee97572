import type { MovementPose } from '../../../shared/movements/poses/pose.ts';
import { FURNITURE } from '../furniture.ts';
import type { Vec3 } from '../skeleton.ts';
import type { Solved } from '../rig/solve.ts';
import { add, along, mix, times, vec } from '../rig/vector.ts';
import type { Finding } from './finding.ts';
import { PLACES } from './limits.ts';
import type { Sample } from './samples.ts';
import { bodyBalls, FLOOR, solidsOf, type Solid } from './solids.ts';

/** Shares of the body's mass (Winter 2009, after Dempster), each at the middle of its part. */
const MASS = {
  head: 0.081,
  trunk: 0.497,
  upper: 0.028,
  fore: 0.016,
  hand: 0.006,
  thigh: 0.1,
  shank: 0.0465,
  foot: 0.0145,
} as const;

/** The trunk's middle lies this far ahead of the spine. */
const AHEAD = 3.6;

export function massCentre({ spine, pelvis, head, arms, legs }: Solved): Vec3 {
  const middle = spine.slice(0, 13);
  const trunk = middle.map(({ at, forward }) => along(at, forward, AHEAD));
  const parts: (readonly [number, Vec3])[] = [
    [MASS.head, head.at],
    ...[pelvis.at, pelvis.at, pelvis.at, ...trunk].map((at) => [MASS.trunk / (trunk.length + 3), at] as const),
    ...(['left', 'right'] as const).flatMap((side) => {
      const [arm, leg] = [arms[side].joints, legs[side].joints];
      return [
        [MASS.upper, mix(arm.shoulder, arm.elbow, 0.44)] as const,
        [MASS.fore, mix(arm.elbow, arm.wrist, 0.43)] as const,
        [MASS.hand, arm.knuckles] as const,
        [MASS.thigh, mix(leg.hip, leg.knee, 0.43)] as const,
        [MASS.shank, mix(leg.knee, leg.ankle, 0.43)] as const,
        [MASS.foot, mix(leg.heel, leg.toes, 0.5)] as const,
      ];
    }),
  ];
  const total = parts.reduce((sum, [mass]) => sum + mass, 0);
  return times(
    parts.reduce((sum, [mass, at]) => add(sum, times(at, mass)), vec(0, 0, 0)),
    1 / total,
  );
}

/** Half the width of a foot: the sole is more than its middle line. */
const HALF_SOLE = 4;
const TOUCHING = 1;

/** Where something carries the body: whatever of it touches something solid. */
function carriedAt(solved: Solved, pose: MovementPose, solids: readonly Solid[]): Vec3[] {
  const ball = pose.props.find(({ kind }) => kind === 'ball');
  const touching = bodyBalls(solved).filter(({ at, radius }) =>
    solids.some(({ depth }) => depth(at) + radius > -TOUCHING),
  );
  const onBall = (at: Vec3): boolean => ball !== undefined && Math.hypot(at.x - ball.x, at.z) < FURNITURE.ball.radius;
  const sat = ball ? bodyBalls(solved).filter(({ part, at }) => ['buttock', 'back'].includes(part) && onBall(at)) : [];
  return [...touching, ...sat].flatMap(({ at, radius }) => {
    const wide = Math.max(HALF_SOLE, radius * 0.6);
    return [vec(at.x, 0, at.z - wide), vec(at.x, 0, at.z + wide)];
  });
}

/** How far outside the hull of the points a point lies, seen from above; 0 inside. */
function outside(point: Vec3, points: readonly Vec3[]): number {
  let farthest = 0;
  for (let step = 0; step < 72; step += 1) {
    const angle = (step * Math.PI) / 36;
    const reach = (at: Vec3): number => at.x * Math.cos(angle) + at.z * Math.sin(angle);
    farthest = Math.max(farthest, reach(point) - Math.max(...points.map(reach)));
  }
  return farthest;
}

/** The centre of mass stays over what carries the body: feet, seat, knees, hands, back. A wall leaned on carries too. */
export function balanceFindings(pose: MovementPose, samples: readonly Sample[]): Finding[] {
  const solids = [FLOOR, ...pose.props.flatMap(solidsOf)];
  return samples.flatMap(({ seconds, solved }) => {
    const points = carriedAt(solved, pose, solids);
    const value = points.length === 0 ? 999 : outside(massCentre(solved), points);
    return value <= PLACES.balance + 1e-6
      ? []
      : [{ check: 'balance', what: 'centre of mass', value, limit: PLACES.balance, unit: 'cm off', at: seconds }];
  });
}
