import type { Finding } from './finding.ts';
import { DRAWN_RANGES, JOINTS } from './limits.ts';
import { measures } from './measure.ts';
import { skeletonOf } from '../rig/solve.ts';
import { pointsOf } from './points.ts';
import type { Sample } from './samples.ts';

/** Nothing is drawn further than a joint goes, nor further than the movement may be drawn. */
export function jointFindings(id: string, samples: readonly Sample[]): Finding[] {
  return samples.flatMap(({ seconds, solved }) =>
    measures(solved).flatMap(({ joint, where, degrees }) => {
      const { least, most } = DRAWN_RANGES[id]?.[joint] ?? JOINTS[joint];
      // A thousandth is rounding.
      if (degrees >= least - 0.001 && degrees <= most + 0.001) return [];
      const limit = degrees > most ? most : least;
      return [{ check: 'joint', what: `${joint} ${where}`.trim(), value: degrees, limit, unit: 'deg', at: seconds }];
    }),
  );
}

/** Every number is one: what is not shows in the sum of all. */
export function numberFindings(samples: readonly Sample[]): Finding[] {
  return samples.flatMap(({ seconds, solved }) => {
    const sum = pointsOf(skeletonOf(solved)).reduce((all, { x, y, z }) => all + x + y + z, 0);
    return Number.isFinite(sum)
      ? []
      : [{ check: 'number', what: 'not a number', value: 1, limit: 0, unit: 'or more', at: seconds }];
  });
}
