import type { MovementPose } from '../../../shared/movements/poses/pose.ts';
import { mirroredSkeleton } from '../rig/mirror.ts';
import { skeletonOf, solve } from '../rig/solve.ts';
import { stateOf, type FootTarget, type HandTarget, type State } from '../rig/state.ts';
import { distance } from '../rig/vector.ts';
import type { Finding } from './finding.ts';
import { pointsOf } from './points.ts';

const other = (hand: HandTarget): HandTarget => ({ ...hand, leg: hand.leg === 'left' ? 'right' : 'left' });

/** The state asked for on the other side: what leans or turns changes its sign, left and right change places. */
function mirroredState({ root, spine, feet, hands, ...rest }: State): State {
  const [pitch = 0, roll = 0, turn = 0, x = 0, z = 0, ...more] = root.numbers;
  return {
    ...rest,
    root: { ...root, numbers: [pitch, -roll, -turn, x, root.on === 'point' ? z : -z, ...more] },
    spine: { ...spine, numbers: spine.numbers.map((number, index) => (index < 4 || index > 11 ? number : -number)) },
    feet: { left: feet.right satisfies FootTarget, right: feet.left },
    hands: { left: other(hands.right), right: other(hands.left) },
  };
}

/** Both sides are solved alike: a key solved on the other side is the mirror image of the key. */
export function symmetryFindings(pose: MovementPose): Finding[] {
  return pose.keys.flatMap((key, index) => {
    const state = stateOf(pose, key);
    const image = pointsOf(mirroredSkeleton(skeletonOf(solve(state))));
    const solved = pointsOf(skeletonOf(solve(mirroredState(state))));
    const value = Math.max(...image.map((at, point) => distance(at, solved[point] ?? at)));
    return value <= 0.01
      ? []
      : [{ check: 'mirror', what: `key ${index}`, value, limit: 0.01, unit: 'cm apart', at: 0 }];
  });
}
