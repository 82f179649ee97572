import type { Scene, Vec3 } from '../skeleton.ts';
import { dot, minus } from '../rig/vector.ts';

/** A point of the picture: x to the right, y down as in SVG, depth towards the viewer; all in cm of the figure. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
}

/** Where a movement stands in the picture; the same for all its moments, so that nothing drifts. */
export interface Framing {
  /** The point around which the figure is turned: it stands in the middle, on the floor's line. */
  readonly pivot: Vec3;
  readonly scale: number;
  /** How far the floor is raised above its usual line: low pictures stand nearer the middle. */
  readonly lift: number;
}

/** The picture that every figure is drawn into; the floor's line meets the foot of the ring. */
export const VIEW_BOX = { x: -104, y: -200, width: 208, height: 212 } as const;
export const FLOOR = 1.5;

/** A parallel projection. No perspective: a limb keeps its length wherever it stands. */
export interface View {
  readonly spot: (point: Vec3) => Spot;
  /** The same for a direction, that has no place. */
  readonly shift: (vector: Vec3) => Spot;
  /** Towards the viewer, unit length. */
  readonly towards: Vec3;
  readonly scale: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Front views act as a mirror: what you see on the left is your left. */
const mirrors = (azimuth: number): boolean => Math.abs(((((azimuth + 180) % 360) + 360) % 360) - 180) < 45;

/** `turn`: degrees by which the viewer has turned the figure away from the movement's own camera. */
export function viewOf(camera: Scene['camera'], framing: Framing, turn = 0): View {
  // A mirror stays a mirror while the figure is turned in it, or it would jump half way.
  const flip = mirrors(camera.azimuth) ? -1 : 1;
  const azimuth = radians(camera.azimuth + turn * flip);
  const elevation = radians(camera.elevation);
  const [ca, sa, ce, se] = [Math.cos(azimuth), Math.sin(azimuth), Math.cos(elevation), Math.sin(elevation)];
  const right: Vec3 = { x: sa * flip, y: 0, z: -ca * flip };
  const up: Vec3 = { x: -ca * se, y: ce, z: -sa * se };
  const towards: Vec3 = { x: ca * ce, y: se, z: sa * ce };
  const { scale } = framing;
  const shift = (v: Vec3): Spot => ({
    x: dot(v, right) * scale,
    y: -dot(v, up) * scale,
    depth: dot(v, towards) * scale,
  });
  const spot = (p: Vec3): Spot => {
    const { x, y, depth } = shift(minus(p, framing.pivot));
    return { x, y: y + FLOOR - framing.lift, depth };
  };
  return { spot, shift, towards, scale };
}
