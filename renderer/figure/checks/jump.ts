import type { Animation } from '../rig/animation.ts';
import { skeletonOf } from '../rig/solve.ts';
import { distance } from '../rig/vector.ts';
import type { Finding } from './finding.ts';
import { PLACES } from './limits.ts';
import { pointsOf } from './points.ts';

/** So close to a key, in seconds, that nothing slow has moved. */
const INSTANT = 0.002;

/** Nothing jumps where one way ends and the next begins. Between keys all is smooth by its making; at a key two ways are joined. */
export function jumpFindings({ timeline, solvedAt }: Pick<Animation, 'timeline' | 'solvedAt'>): Finding[] {
  return timeline.stops.flatMap(({ at, until, key }) => {
    const standing = pointsOf(skeletonOf(solvedAt((at + until) / 2)));
    return [at - INSTANT, until + INSTANT].flatMap((seconds) => {
      const near = pointsOf(skeletonOf(solvedAt(seconds)));
      const value = Math.max(...standing.map((point, index) => distance(point, near[index] ?? point)));
      return value <= PLACES.jump
        ? []
        : [{ check: 'jump', what: `key ${key}`, value, limit: PLACES.jump, unit: 'cm', at: seconds }];
    });
  });
}
