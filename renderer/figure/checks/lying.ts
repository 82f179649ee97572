import type { MovementPose } from '../../../shared/movements/poses/pose.ts';
import { FURNITURE } from '../furniture.ts';
import type { Finding } from './finding.ts';
import { PLACES } from './limits.ts';
import type { Sample } from './samples.ts';
import { bodyBalls, type Ball } from './solids.ts';

/** What of somebody who lies on the back carries: all the way, whatever the legs and hips do. */
const CARRIES = ['head', 'back'] as const;

const aboveFloor = ({ at, radius }: Ball): number => at.y - radius;

/** Above a ball that gives way, about: exact where it is touched. */
function aboveBall({ at, radius }: Ball, x: number): number {
  const { radius: wide, seatHeight } = FURNITURE.ball;
  const high = seatHeight / 2;
  const size = Math.hypot((at.x - x) / wide, (at.y - high) / high, at.z / wide);
  return (size - 1) * high - radius;
}

/** Nobody who lies floats: head and back rest on the floor, or on the ball. */
export function lyingFindings({ preset, props }: MovementPose, samples: readonly Sample[]): Finding[] {
  if (preset !== 'supine') return [];
  const ball = props.find(({ kind }) => kind === 'ball');
  return samples.flatMap(({ solved, seconds }) =>
    CARRIES.flatMap((part): Finding[] => {
      const gaps = bodyBalls(solved)
        .filter((one) => one.part === part)
        .map((one) => (ball ? aboveBall(one, ball.x) : aboveFloor(one)));
      const value = Math.min(...gaps);
      return value <= PLACES.lying
        ? []
        : [{ check: 'lying', what: `${part} floats`, value, limit: PLACES.lying, unit: 'cm above', at: seconds }];
    }),
  );
}
