import type { Vec3 } from '../skeleton.ts';
import { across, along, clamp, degrees, distance, minus, unit } from './vector.ts';

export interface TwoBone {
  readonly middle: Vec3;
  /** The wanted end, or as near to it as the bones reach. */
  readonly end: Vec3;
  /** Where the joint points, across the line from root to end. */
  readonly aside: Vec3;
  /** Degrees by which the joint is bent; 0 straight. */
  readonly bend: number;
  /** How far the wanted end is out of reach, in cm. */
  readonly miss: number;
}

/** The bend of a limb between two points, towards `pole`: the law of cosines. */
export function twoBone(root: Vec3, wanted: Vec3, [a, b]: readonly [number, number], pole: Vec3): TwoBone {
  const far = distance(root, wanted);
  const reach = clamp(far, Math.abs(a - b) + 0.01, a + b - 0.01);
  const axis = unit(minus(wanted, root));
  const cos = clamp((a * a + reach * reach - b * b) / (2 * a * reach), -1, 1);
  const aside = across(pole, axis, { x: axis.y, y: -axis.x, z: 0 });
  const inner = clamp((a * a + b * b - reach * reach) / (2 * a * b), -1, 1);
  return {
    middle: along(along(root, axis, a * cos), aside, a * Math.sqrt(1 - cos * cos)),
    end: along(root, axis, reach),
    aside,
    bend: 180 - degrees(Math.acos(inner)),
    miss: Math.abs(far - reach),
  };
}
