import type { MovementPose } from '../../../shared/movements/poses/pose.ts';
import { degrees, radians } from '../rig/vector.ts';
import type { Finding } from './finding.ts';
import { PLACES } from './limits.ts';
import { isBefore, type Sample } from './samples.ts';
import { bodyBalls, solidsOf } from './solids.ts';

/** What rests on a wall; the hands of a forearm plank lie on it too. */
const RESTS: readonly string[] = ['back', 'buttock', 'left forearm', 'right forearm', 'left hand', 'right hand'];

/**
 * A wall is there to be touched: wherever the figure stands still something of it does, and the camera looks along the wall, or the figure
 * would seem to stand before it.
 */
export function wallFindings({ props, camera: [azimuth] }: MovementPose, samples: readonly Sample[]): Finding[] {
  return props
    .filter(({ kind }) => kind === 'wall')
    .flatMap((wall): Finding[] => {
      const aside = Math.abs(degrees(Math.asin(Math.cos(radians(azimuth - (wall.yaw ?? 0))))));
      const limit = PLACES.wallSeen;
      const seen = { check: 'wall', what: 'seen from ahead', value: aside, limit, unit: 'deg', at: 0 };
      const still = samples.filter((sample) => sample.from === sample.to && !isBefore(sample));
      return [...(aside > limit ? [seen] : []), ...still.flatMap((sample) => untouched(wall, sample))];
    });
}

function untouched(wall: MovementPose['props'][number], { solved, seconds }: Sample): Finding[] {
  const resting = bodyBalls(solved).filter(({ part }) => RESTS.includes(part));
  const gaps = solidsOf(wall).flatMap(({ depth }) => resting.map(({ at, radius }) => -depth(at) - radius));
  const value = Math.min(...gaps);
  return value <= PLACES.reach
    ? []
    : [{ check: 'wall', what: 'not touched', value, limit: PLACES.reach, unit: 'cm away', at: seconds }];
}
