import type { Side } from '../../../shared/movements/poses/pose.ts';
import type { Vec3 } from '../skeleton.ts';
import { thighRadius } from '../rig/leg.ts';
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

function depth(point: Vec3, { a, b, radius }: Rod): number {
  const axis = minus(b, a);
  const share = clamp(dot(minus(point, a), axis) / dot(axis, axis), 0, 1);
  return radius(share) - distance(point, mix(a, b, share));
}

/** Points along a forearm and hand, the elbow left out: it hugs the side. */
function armPoints({ arms }: Solved, side: Side): Vec3[] {
  const { elbow, wrist, knuckles } = arms[side].joints;
  return [mix(elbow, wrist, 0.5), mix(elbow, wrist, 0.75), wrist, knuckles];
}

/** No forearm and no hand goes through the figure's own thighs or trunk. */
export function selfFindings(samples: readonly Sample[]): Finding[] {
  return samples.flatMap(({ seconds, solved }) => {
    const parts = rods(solved);
    return SIDES.flatMap((side) =>
      armPoints(solved, side).flatMap((point) =>
        parts.flatMap((rod) => {
          const value = depth(point, rod);
          return value <= PLACES.sink
            ? []
            : [
                {
                  check: 'through',
                  what: `${side} arm in the ${rod.part}`,
                  value,
                  limit: PLACES.sink,
                  unit: 'cm',
                  at: seconds,
                },
              ];
        }),
      ),
    );
  });
}
