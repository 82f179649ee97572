import type { Skeleton, Vec3 } from '../skeleton.ts';

/** Every point of a skeleton, always in the same order. */
export function pointsOf({ pelvis, spine, head, arms, legs }: Skeleton): Vec3[] {
  const limbs = [arms.left, arms.right, legs.left, legs.right].flatMap((limb): Vec3[] => Object.values(limb));
  return [pelvis.at, head.at, ...spine.map(({ at }) => at), ...limbs];
}
