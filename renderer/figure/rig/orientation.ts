import type { Frame, Vec3 } from '../skeleton.ts';
import { cross, degrees, FORWARD, RIGHT, turned, UP, vec } from './vector.ts';

/** Which way a thing faces: three directions at right angles, as in a Frame but nowhere in particular. */
export interface Facing {
  readonly forward: Vec3;
  readonly up: Vec3;
  readonly right: Vec3;
}

export const UPRIGHT: Facing = { forward: FORWARD, up: UP, right: RIGHT };

/** From two directions at right angles. */
export const facing = (forward: Vec3, up: Vec3): Facing => ({ forward, up, right: cross(forward, up) });

export const frameAt = (at: Vec3, { forward, up, right }: Facing): Frame => ({ at, forward, up, right });

/** Tips forward (`pitch`), leans right (`roll`), turns right (`turn`), each about the thing's own axes, in that order. */
export function tipped(f: Facing, pitch: number, roll = 0, turn = 0): Facing {
  const up1 = turned(f.up, f.forward, pitch);
  const forward1 = turned(f.forward, f.up, -pitch);
  const up2 = turned(up1, f.right, roll);
  const right2 = turned(f.right, up1, -roll);
  return facing(turned(forward1, right2, turn), up2);
}

/** A point given in a facing's own directions, as a world direction. */
export const toWorld = ({ forward, up, right }: Facing, v: Vec3): Vec3 =>
  vec(
    forward.x * v.x + up.x * v.y + right.x * v.z,
    forward.y * v.x + up.y * v.y + right.y * v.z,
    forward.z * v.x + up.z * v.y + right.z * v.z,
  );

export const toLocal = ({ forward, up, right }: Facing, v: Vec3): Vec3 =>
  vec(
    forward.x * v.x + forward.y * v.y + forward.z * v.z,
    up.x * v.x + up.y * v.y + up.z * v.z,
    right.x * v.x + right.y * v.y + right.z * v.z,
  );

/** `f` as seen from `base`, and back. */
export const relative = (base: Facing, f: Facing): Facing => facing(toLocal(base, f.forward), toLocal(base, f.up));
export const absolute = (base: Facing, f: Facing): Facing => facing(toWorld(base, f.forward), toWorld(base, f.up));

interface Quaternion {
  readonly w: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

function toQuaternion({ forward: f, up: u, right: r }: Facing): Quaternion {
  const [trace, big] = [f.x + u.y + r.z, Math.max(f.x, u.y, r.z)];
  if (trace > 0) {
    const s = Math.sqrt(trace + 1) * 2;
    return { w: s / 4, x: (u.z - r.y) / s, y: (r.x - f.z) / s, z: (f.y - u.x) / s };
  }
  if (big === f.x) {
    const s = Math.sqrt(1 + f.x - u.y - r.z) * 2;
    return { w: (u.z - r.y) / s, x: s / 4, y: (u.x + f.y) / s, z: (r.x + f.z) / s };
  }
  if (big === u.y) {
    const s = Math.sqrt(1 + u.y - f.x - r.z) * 2;
    return { w: (r.x - f.z) / s, x: (u.x + f.y) / s, y: s / 4, z: (r.y + u.z) / s };
  }
  const s = Math.sqrt(1 + r.z - f.x - u.y) * 2;
  return { w: (f.y - u.x) / s, x: (r.x + f.z) / s, y: (r.y + u.z) / s, z: s / 4 };
}

const fromQuaternion = ({ w, x, y, z }: Quaternion): Facing =>
  facing(
    vec(1 - 2 * (y * y + z * z), 2 * (x * y + w * z), 2 * (x * z - w * y)),
    vec(2 * (x * y - w * z), 1 - 2 * (x * x + z * z), 2 * (y * z + w * x)),
  );

/** The shortest way from one facing to another; k may run a little past 0 and 1. */
export function between(a: Facing, b: Facing, k: number): Facing {
  const p = toQuaternion(a);
  const q = toQuaternion(b);
  const d = p.w * q.w + p.x * q.x + p.y * q.y + p.z * q.z;
  const sign = d < 0 ? -1 : 1;
  const angle = Math.acos(Math.min(1, Math.abs(d)));
  const [m, n] =
    angle < 1e-6 ? [1 - k, k] : [Math.sin((1 - k) * angle) / Math.sin(angle), Math.sin(k * angle) / Math.sin(angle)];
  const mixed = {
    w: p.w * m + q.w * n * sign,
    x: p.x * m + q.x * n * sign,
    y: p.y * m + q.y * n * sign,
    z: p.z * m + q.z * n * sign,
  };
  const size = Math.hypot(mixed.w, mixed.x, mixed.y, mixed.z);
  return fromQuaternion({ w: mixed.w / size, x: mixed.x / size, y: mixed.y / size, z: mixed.z / size });
}
/** Degrees by which two facings differ. */
export function turnBetween(a: Facing, b: Facing): number {
  const p = toQuaternion(a);
  const q = toQuaternion(b);
  return 2 * degrees(Math.acos(Math.min(1, Math.abs(p.w * q.w + p.x * q.x + p.y * q.y + p.z * q.z))));
}
