import type { Frame, Vec3 } from '../skeleton.ts';
import type { Spot, View } from './view.ts';

/**
 * Outlines of round bodies as SVG paths. Every path runs clockwise on the screen, so that several of them in one `d` make
 * one seamless shape by the nonzero rule.
 */

/** An ellipsoid as it is seen: its middle, and its three half axes laid flat on the picture. */
export interface Blob extends Spot {
  readonly axes: readonly [Flat, Flat, Flat];
}
interface Flat {
  readonly x: number;
  readonly y: number;
}

export interface Circle extends Spot {
  readonly r: number;
}

export const short = (value: number): string => String(Math.round(value * 10) / 10);

const NOTHING: Flat = { x: 0, y: 0 };
const scaled = (flat: Flat, by: number): Flat => ({ x: flat.x * by, y: flat.y * by });

/** Half axes in the frame's order: forward, up, right. */
export function ellipsoid(view: View, frame: Frame, forward: number, up: number, right: number): Blob {
  return {
    ...view.spot(frame.at),
    axes: [
      scaled(view.shift(frame.forward), forward),
      scaled(view.shift(frame.up), up),
      scaled(view.shift(frame.right), right),
    ],
  };
}

export function ball(view: View, at: Vec3, radius: number): Blob {
  const r = radius * view.scale;
  return { ...view.spot(at), axes: [{ x: r, y: 0 }, { x: 0, y: r }, NOTHING] };
}

export const circle = (view: View, at: Vec3, radius: number): Circle => ({
  ...view.spot(at),
  r: radius * view.scale,
});

const DIRECTIONS = 28;
const COMPASS: readonly Flat[] = Array.from({ length: DIRECTIONS }, (_, index) => {
  const angle = (index * 2 * Math.PI) / DIRECTIONS;
  return { x: Math.cos(angle), y: Math.sin(angle) };
});

/** The outermost point of a blob in a direction, and how far out it lies. */
function reach(blob: Blob, to: Flat): { readonly x: number; readonly y: number; readonly out: number } {
  const [a, b, c] = blob.axes;
  const ka = a.x * to.x + a.y * to.y;
  const kb = b.x * to.x + b.y * to.y;
  const kc = c.x * to.x + c.y * to.y;
  const size = Math.sqrt(ka * ka + kb * kb + kc * kc) || 1;
  return {
    x: blob.x + (a.x * ka + b.x * kb + c.x * kc) / size,
    y: blob.y + (a.y * ka + b.y * kb + c.y * kc) / size,
    out: blob.x * to.x + blob.y * to.y + size,
  };
}

/** The convex outline around all the blobs. */
export function hull(blobs: readonly Blob[]): string {
  let path = '';
  let last = '';
  for (const to of COMPASS) {
    let best: ReturnType<typeof reach> | undefined;
    for (const blob of blobs) {
      const here = reach(blob, to);
      if (!best || here.out > best.out) best = here;
    }
    if (!best) return '';
    const point = `${short(best.x)} ${short(best.y)}`;
    if (point === last) continue;
    path += (path === '' ? 'M' : 'L') + point;
    last = point;
  }
  return `${path}Z`;
}

/** Hulls of each blob with the next: a body that may bend. */
export const chain = (blobs: readonly Blob[]): string =>
  blobs.reduce((path, blob, index) => {
    const next = blobs[index + 1];
    return next ? path + hull([blob, next]) : path;
  }, '');

/** Two circles and what lies between them, as true arcs. */
export function capsule(a: Circle, b: Circle): string {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const distance = Math.hypot(dx, dy);
  // Seen along its length, one end hides the other.
  if (distance <= Math.abs(a.r - b.r) + 0.01) return disc(a.r > b.r ? a : b);
  const along = Math.atan2(dy, dx);
  const spread = Math.acos((a.r - b.r) / distance);
  const at = ({ x, y, r }: Circle, angle: number): string =>
    `${short(x + r * Math.cos(angle))} ${short(y + r * Math.sin(angle))}`;
  const arc = (r: number, large: boolean, to: string): string => `A${short(r)} ${short(r)} 0 ${large ? 1 : 0} 1 ${to}`;
  const wide = spread < Math.PI / 2;
  return (
    `M${at(a, along + spread)}${arc(a.r, wide, at(a, along - spread))}` +
    `L${at(b, along - spread)}${arc(b.r, !wide, at(b, along + spread))}Z`
  );
}

export const disc = ({ x, y, r }: Circle): string =>
  `M${short(x - r)} ${short(y)}A${short(r)} ${short(r)} 0 1 1 ${short(x + r)} ${short(y)}` +
  `A${short(r)} ${short(r)} 0 1 1 ${short(x - r)} ${short(y)}Z`;

/** Capsules from circle to circle. */
export const limb = (circles: readonly Circle[]): string =>
  circles.reduce((path, one, index) => {
    const next = circles[index + 1];
    return next ? path + capsule(one, next) : path;
  }, '');

export const polygon = (points: readonly Flat[]): string =>
  `M${points.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}Z`;

export const line = (points: readonly Flat[]): string =>
  `M${points.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}`;
