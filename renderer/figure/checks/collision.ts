import type { MovementPose } from '../../../shared/movements/poses/pose.ts';
import type { Finding } from './finding.ts';
import { PLACES } from './limits.ts';
import type { Sample } from './samples.ts';
import { bodyBalls, FLOOR, solidsOf } from './solids.ts';

/** Nothing goes through the chair, the desk, the wall, a step or the floor. */
export function collisionFindings(pose: MovementPose, samples: readonly Sample[]): Finding[] {
  const solids = [FLOOR, ...pose.props.flatMap(solidsOf)];
  return samples.flatMap(({ seconds, solved }) =>
    bodyBalls(solved).flatMap(({ part, at, radius }) =>
      solids.flatMap(({ name, depth }) => {
        const value = depth(at) + radius;
        return value <= PLACES.sink
          ? []
          : [{ check: 'through', what: `${part} in the ${name}`, value, limit: PLACES.sink, unit: 'cm', at: seconds }];
      }),
    ),
  );
}
