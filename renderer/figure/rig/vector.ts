import type { Vec3 } from '../skeleton.ts';

/** Plain vector maths. */
export const vec = (x: number, y: number, z: number): Vec3 => ({ x, y, z });
export const UP: Vec3 = vec(0, 1, 0);
export const FORWARD: Vec3 = vec(1, 0, 0);
export const RIGHT: Vec3 = vec(0, 0, 1);

export const add = (a: Vec3, b: Vec3): Vec3 => vec(a.x + b.x, a.y + b.y, a.z + b.z);
export const minus = (a: Vec3, b: Vec3): Vec3 => vec(a.x - b.x, a.y - b.y, a.z - b.z);
export const times = (a: Vec3, k: number): Vec3 => vec(a.x * k, a.y * k, a.z * k);
/** a + b * k */
export const along = (a: Vec3, b: Vec3, k: number): Vec3 => vec(a.x + b.x * k, a.y + b.y * k, a.z + b.z * k);
export const mix = (a: Vec3, b: Vec3, k: number): Vec3 => along(a, minus(b, a), k);
export const dot = (a: Vec3, b: Vec3): number => a.x * b.x + a.y * b.y + a.z * b.z;
export const cross = (a: Vec3, b: Vec3): Vec3 =>
  vec(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
export const length = (a: Vec3): number => Math.hypot(a.x, a.y, a.z);
export const distance = (a: Vec3, b: Vec3): number => length(minus(a, b));

/** The direction of a; `otherwise` where a has none. */
export function unit(a: Vec3, otherwise: Vec3 = UP): Vec3 {
  const size = length(a);
  return size < 1e-9 ? otherwise : times(a, 1 / size);
}

/** The direction of a across `axis` (a unit vector). */
export const across = (a: Vec3, axis: Vec3, otherwise: Vec3): Vec3 => unit(along(a, axis, -dot(a, axis)), otherwise);

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;
export const degrees = (angle: number): number => (angle * 180) / Math.PI;
export const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Degrees between two directions. */
export const angleBetween = (a: Vec3, b: Vec3): number => degrees(Math.atan2(length(cross(a, b)), dot(a, b)));

/** a turned by degrees from `first` towards `second`, two directions at right angles. */
export const turned = (first: Vec3, second: Vec3, by: number): Vec3 =>
  add(times(first, Math.cos(radians(by))), times(second, Math.sin(radians(by))));

/** a turned about a unit axis, right-handed. */
export function about(a: Vec3, axis: Vec3, by: number): Vec3 {
  const [c, s] = [Math.cos(radians(by)), Math.sin(radians(by))];
  return add(add(times(a, c), times(cross(axis, a), s)), times(axis, dot(axis, a) * (1 - c)));
}

/** A half-sine step from 0 at `from` to 1 at `to`. */
export function eased(value: number, from: number, to: number): number {
  const share = clamp((value - from) / (to - from), 0, 1);
  return (1 - Math.cos(Math.PI * share)) / 2;
}
