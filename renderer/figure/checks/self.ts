import type { Side } from '../../../shared/movements/poses/pose.ts';
import type { Vec3 } from '../skeleton.ts';
import { shankRadius, thighRadius } from '../rig/leg.ts';
import type { Solved } from '../rig/solve.ts';
import { along, clamp, distance, dot, minus, mix } from '../rig/vector.ts';
import type { Finding } from './finding.ts';
import { PLACES } from './limits.ts';
import type { Sample } from './samples.ts';

const SIDES = ['left', 'right'] as const;

/** A round rod of the body, and how thick it is from its one end to the other. */
interface Rod {
  readonly part: string;
  readonly a: Vec3;
  readonly b: Vec3;
  radius(share: number): number;
}

/** What an arm must not go through: both thighs and the middle of the trunk, a little leaner than they are drawn. */
function rods({ legs, spine, pelvis }: Solved): Rod[] {
  const thighs = SIDES.map((side) => {
    const { hip, knee } = legs[side].joints;
    return { part: `${side} thigh`, a: hip, b: knee, radius: thighRadius };
  });
  const [low, high] = [spine[1], spine[9]];
  if (!low || !high) return thighs;
  const trunk = {
    part: 'trunk',
    a: along(low.at, low.forward, 2),
    b: along(high.at, high.forward, 2),
    radius: () => 9,
  };
  return [...thighs, trunk, { part: 'pelvis', a: pelvis.at, b: low.at, radius: () => 9 }];
}

/** How deep a ball about a point lies in a rod. */
function depth(point: Vec3, { a, b, radius }: Rod, around = 0): number {
  const axis = minus(b, a);
  const share = clamp(dot(minus(point, a), axis) / dot(axis, axis), 0, 1);
  return radius(share) + around - distance(point, mix(a, b, share));
}

const found = (what: string, value: number, at: number): Finding[] =>
  value <= PLACES.sink ? [] : [{ check: 'through', what, value, limit: PLACES.sink, unit: 'cm', at }];

/** Points along a forearm and hand, the elbow left out: it hugs the side. */
function armPoints({ arms }: Solved, side: Side): Vec3[] {
  const { elbow, wrist, knuckles } = arms[side].joints;
  return [mix(elbow, wrist, 0.5), mix(elbow, wrist, 0.75), wrist, knuckles];
}

/** A leg below its knee, as balls: the thighs meet at the hips anyway. */
const SHARES = [0.1, 0.25, 0.5, 0.75, 1] as const;
const FOOT = 1.2;

interface Ball {
  readonly at: Vec3;
  readonly radius: number;
}

function lowerLeg({ legs }: Solved, side: Side): Ball[] {
  const { knee, ankle, heel, ball, toes } = legs[side].joints;
  return [
    ...SHARES.map((share) => ({ at: mix(knee, ankle, share), radius: shankRadius(share) })),
    ...[heel, ball, toes].map((at) => ({ at, radius: FOOT })),
  ];
}

function legRods({ legs }: Solved, side: Side): Rod[] {
  const { hip, knee, ankle } = legs[side].joints;
  return [
    { part: `${side} thigh`, a: hip, b: knee, radius: thighRadius },
    { part: `${side} shank`, a: knee, b: ankle, radius: shankRadius },
  ];
}

/** No forearm and no hand goes through the figure's own thighs or trunk, and no leg through the other. */
export function selfFindings(samples: readonly Sample[]): Finding[] {
  return samples.flatMap(({ seconds, solved }) => {
    const parts = rods(solved);
    return SIDES.flatMap((side) => {
      const arms = armPoints(solved, side).flatMap((point) =>
        parts.flatMap((rod) => found(`${side} arm in the ${rod.part}`, depth(point, rod), seconds)),
      );
      const others = legRods(solved, side === 'left' ? 'right' : 'left');
      const legs = lowerLeg(solved, side).flatMap(({ at, radius }) =>
        others.flatMap((rod) => found(`${side} leg in the ${rod.part}`, depth(at, rod, radius), seconds)),
      );
      return [...arms, ...legs];
    });
  });
}
