import type { Scene, Skeleton } from '../skeleton.ts';
import { ball, circle, disc, hull, line, short, type Circle } from './outline.ts';
import type { Item } from './order.ts';
import { fill, type Fill } from './shape.ts';
import { C7, type Back } from './spine.ts';
import { from } from './place.ts';
import type { View } from './view.ts';

/** What is drawn over the body: the spine as white beads, the pelvis' outline, one arrow. */

const VERTEBRAE = 15;
/** Under an arm the beads are only guessed. */
const UNDER_ARM = 0.45;

/** Nearer than this to an arm's skin its sleeve or the patch of its shoulder lies over part of a bead, in cm. */
const SLEEVE = 2.8;

interface Beads {
  readonly clear: readonly Fill[];
  /** To be drawn over the arms: guessed where an arm hides them, whole where it only touches them. */
  readonly over: readonly Fill[];
}

/** `later`: what is drawn after the body. */
export function beadShapes(view: View, back: Back, later: readonly Item[]): Beads {
  const arms = later.filter(({ limb }) => limb?.startsWith('arm'));
  const spots = Array.from({ length: VERTEBRAE }, (_, index) => {
    const above = (index * (C7 + 3)) / (VERTEBRAE - 1);
    const spot = circle(view, back.at(above).at, 1.95 - 0.05 * index);
    return { spot, far: Math.min(...arms.map((arm) => distanceTo(arm, spot))) };
  });
  return {
    clear: spots.filter(({ far }) => far >= SLEEVE).map(({ spot }) => fill('bead', disc(spot))),
    over: spots
      .filter(({ far }) => far < SLEEVE)
      .map(({ spot, far }) => fill('bead', disc(spot), { opacity: far < 0 ? UNDER_ARM : 1 })),
  };
}

/** From the skin of a limb to the middle of a spot, in the picture; below 0 under it. */
function distanceTo({ beads }: Item, spot: Circle): number {
  return Math.min(
    ...beads.flatMap((a, index) => {
      const b = beads[index + 1];
      if (!b) return [];
      const [dx, dy] = [b.x - a.x, b.y - a.y];
      const share = Math.min(1, Math.max(0, ((spot.x - a.x) * dx + (spot.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
      return [Math.hypot(spot.x - a.x - dx * share, spot.y - a.y - dy * share) - a.r - (b.r - a.r) * share];
    }),
  );
}

/** Forward, up and right of the hip joints' middle: crests, front spines, pubis, sitting bones, sacrum. */
const PELVIS: readonly (readonly [number, number, number])[] = [
  [-1.6, 8, 9.4],
  [3.2, 5, 9.6],
  [3.8, -2.4, 1.5],
  [-2.2, -6, 4.4],
  [-4.6, 7, 3],
  [-5.4, 1, 2],
];

export function pelvisShape(view: View, { pelvis }: Skeleton): Fill {
  const points = PELVIS.flatMap(([forward, up, right]) => [
    ball(view, from(pelvis, forward, up, right), 2.6),
    ball(view, from(pelvis, forward, up, -right), 2.6),
  ]);
  return fill('pelvis', hull(points));
}

const HEAD_LENGTH = 7;
const HEAD_ANGLE = 0.5;

/**
 * A curve from point to point; its middle stands `bend` cm over the chord: upwards, or to the left of an upright arrow (to the
 * right where the camera stands on the figure's left: the other side of a movement is its mirror image).
 */
export function arrowShapes(
  view: View,
  azimuth: number,
  { from: start, to: end, bend }: NonNullable<Scene['arrow']>,
): Fill[] {
  const [a, b] = [view.spot(start), view.spot(end)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const size = Math.hypot(dx, dy);
  // Seen along its length it points nowhere.
  if (size < HEAD_LENGTH) return [];
  const side = Math.abs(dx) > Math.abs(dy) * 0.2 ? Math.sign(dx) : Math.sign(-dy) * (azimuth < 0 ? -1 : 1);
  const off = (2 * bend * view.scale * side) / size;
  const mid = { x: (a.x + b.x) / 2 + dy * off, y: (a.y + b.y) / 2 - dx * off };
  const angle = Math.atan2(b.y - mid.y, b.x - mid.x);
  const barb = (by: number): { x: number; y: number } => ({
    x: b.x - HEAD_LENGTH * Math.cos(angle + by),
    y: b.y - HEAD_LENGTH * Math.sin(angle + by),
  });
  const curve = `M${short(a.x)} ${short(a.y)}Q${short(mid.x)} ${short(mid.y)} ${short(b.x)} ${short(b.y)}`;
  const d = curve + line([barb(HEAD_ANGLE), b, barb(-HEAD_ANGLE)]);
  // Ink on dark trousers would not be seen.
  return [fill('arrow-edge', d), fill('arrow', d)];
}
