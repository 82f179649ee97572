import type { MovementPose, Side } from '../../../shared/movements/poses/pose.ts';
import type { Vec3 } from '../skeleton.ts';
import { stateOf, type FootTarget } from '../rig/state.ts';
import { distance } from '../rig/vector.ts';
import type { Finding } from './finding.ts';
import { PLACES } from './limits.ts';
import type { Sample } from './samples.ts';

const SIDES = ['left', 'right'] as const;

/** Hands and feet arrive where they are sent. */
export function reachFindings(pose: MovementPose, samples: readonly Sample[]): Finding[] {
  return samples.flatMap(({ seconds, solved, to }) => {
    const { hands } = stateOf(pose, to);
    return SIDES.flatMap((side) => {
      const hand = hands[side].contact === 'forearm' ? PLACES.forearm : PLACES.reach;
      const misses = [
        [`${side} hand`, solved.arms[side].miss, hand],
        [`${side} foot`, solved.legs[side].miss, PLACES.reach],
      ] as const;
      return misses
        .filter(([, miss, limit]) => miss > limit)
        .map(([what, value, limit]) => ({ check: 'reach', what, value, limit, unit: 'cm away', at: seconds }));
    });
  });
}

/** The same mark in both keys: the foot is planted on the way between them. */
function staysOn(from: FootTarget, to: FootTarget): boolean {
  if (from.on !== to.on) return false;
  if (from.on === 'knee') return from.numbers.join() === to.numbers.join();
  const [x, out, , yaw, height] = from.numbers;
  const [x2, out2, , yaw2, height2] = to.numbers;
  return from.on === 'floor' && x === x2 && out === out2 && yaw === yaw2 && height === height2;
}

/** The point that a planted foot stands on. */
function footing({ solved }: Sample, side: Side, target: FootTarget): Vec3 {
  const { joints } = solved.legs[side];
  const [, , tip = 0] = target.numbers;
  if (target.on === 'knee') return joints.knee;
  return tip > 0 ? joints.heel : joints.ball;
}

/** Planted feet and knees stay where they are over the whole way. */
export function slipFindings(pose: MovementPose, samples: readonly Sample[]): Finding[] {
  const starts = new Map<string, Vec3>();
  return samples.flatMap((sample) => {
    const [from, to] = [stateOf(pose, sample.from), stateOf(pose, sample.to)];
    return SIDES.flatMap((side) => {
      const [left, next] = [from.feet[side], to.feet[side]];
      if (!staysOn(left, next)) return [];
      // A foot that rolls from the heel over the sole to the ball has no one point that stands still.
      if (Math.sign(left.numbers[2] ?? 0) * Math.sign(next.numbers[2] ?? 0) < 0) return [];
      const tipped = Math.abs(next.numbers[2] ?? 0) > Math.abs(left.numbers[2] ?? 0) ? next : left;
      const now = footing(sample, side, tipped);
      const key = `${side} ${tipped.on} ${tipped.numbers.join()}`;
      const start = starts.get(key) ?? now;
      starts.set(key, start);
      const value = distance(start, now);
      return value <= PLACES.slip
        ? []
        : [{ check: 'slip', what: `${side} foot`, value, limit: PLACES.slip, unit: 'cm', at: sample.seconds }];
    });
  });
}
