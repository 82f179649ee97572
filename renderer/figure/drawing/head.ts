import type { Frame, Skeleton, Vec3 } from '../skeleton.ts';
import { bead } from './limbs.ts';
import type { Item } from './order.ts';
import { ball, ellipsoid, hull, line, type Blob } from './outline.ts';
import { fill, type Fill } from './shape.ts';
import { dot, times } from '../rig/vector.ts';
import { from, heading, moved } from './place.ts';
import type { View } from './view.ts';

/** A head that is nobody's: round, short hair, two dots and a slight smile. */

export const HEAD = 'head';

const SKULL = { forward: 9.1, up: 9.4, right: 7.7 };
const HAIR = { forward: 9.7, up: 9.8, right: 8.3 };
/** The hairline is a plane through the middle of the skull, tilted so far: forehead, ear, nape. */
const HAIRLINE = (38 * Math.PI) / 180;

/** A parting: forward, up, right and size of the balls that it is the hull of. */
const FRINGE: readonly (readonly [number, number, number, number])[] = [
  [7, 6.2, -3.6, 1.3],
  [7.2, 5.2, 3.4, 1.2],
  [3.6, 5, 6.6, 1.2],
  [4, 6.4, -5.6, 1.2],
  [2, 8.4, 0, 1.6],
];

export function headItem(view: View, { head }: Skeleton): Item {
  const scalp = moved(head, from(head, -0.5, 0.4, 0));
  const hair = hull([ellipsoid(view, scalp, HAIR.forward, HAIR.up, HAIR.right)]);
  const facing = dot(head.forward, view.towards);
  const jaw = ellipsoid(view, moved(head, from(head, 2.6, -6.4, 0)), 5.6, 5.6, 5.3);
  const chin = ball(view, from(head, 5.4, -10.2, 0), 2.3);
  const nose = hull([ball(view, from(head, 8.3, -0.6, 0), 0.9), ball(view, from(head, 9.2, -2.9, 0), 1.35)]);
  const face = faceOutline(view, head, [jaw, chin]);
  const features = facing > -0.75 ? [...eyes(view, head), ...smile(view, head)] : [];
  // Seen from behind, the hair lies over the face and the ears.
  const front = [fill('skin', face + nose, { rim: facing < 0.2 })];
  const both = [-1, 1].map((side) => ear(view, head, side));
  const [hidden, seen] = [both.filter(({ near }) => !near), both.filter(({ near }) => near)];
  const fringe = hull(FRINGE.map(([forward, up, right, r]) => ball(view, from(head, forward, up, right), r)));
  const hairShape = fill('hair', hair, { rim: true, part: HEAD });
  return {
    name: HEAD,
    beads: [bead(view, from(head, 0.5, -1, 0), 9.5)],
    faces: [],
    bias: 0,
    shapes: [
      ...hidden.map(({ shape }) => shape),
      ...(facing < -0.35 ? [...front, hairShape] : [hairShape, ...front, fill('hair', fringe)]),
      ...seen.map(({ shape }) => shape),
      ...features,
    ],
    seams: [],
  };
}

const onSkull = (head: Frame, forward: number, up: number, right: number): Vec3 =>
  from(head, SKULL.forward * forward, SKULL.up * up, SKULL.right * right);

/** What of the skull is seen below the hairline, with the jaw. It is convex, for the hairline goes through the middle. */
function faceOutline(view: View, head: Frame, jaw: readonly Blob[]): string {
  const [ahead, down] = [Math.cos(HAIRLINE), Math.sin(HAIRLINE)];
  const spots: Blob[] = [];
  const STEPS = 20;
  // The hairline itself, and rings of the skull below it; a hidden point lies inside the outline of the seen ones.
  for (const below of [0, 0.35, 0.7])
    for (let step = 0; step < STEPS; step += 1) {
      const angle = (step * 2 * Math.PI) / STEPS;
      const across = Math.sqrt(1 - below * below);
      const a = Math.sin(angle) * across;
      const forward = below * ahead + a * down;
      const up = -below * down + a * ahead;
      const right = Math.cos(angle) * across;
      const normal = heading(head, forward / SKULL.forward, up / SKULL.up, right / SKULL.right);
      if (dot(normal, view.towards) < 0) continue;
      spots.push(ball(view, onSkull(head, forward, up, right), 0.1));
    }
  return hull([...spots, ...jaw]);
}

function ear(view: View, head: Frame, side: number): { readonly near: boolean; readonly shape: Fill } {
  const at = moved(head, from(head, -1.2, -1.6, side * 7.6));
  return {
    near: dot(times(head.right, side), view.towards) > 0.12,
    shape: fill('skin-far', hull([ellipsoid(view, at, 1.6, 2.3, 0.8)])),
  };
}

/** A point of the face and whether it is seen. */
function faceSpot(view: View, head: Frame, forward: number, up: number, right: number) {
  const point = from(head, forward, up, right);
  const normal = heading(head, forward / SKULL.forward ** 2, up / SKULL.up ** 2, right / SKULL.right ** 2);
  return { at: point, seen: dot(normal, view.towards) > 0.034 };
}

function eyes(view: View, head: Frame): Fill[] {
  return [-1, 1].flatMap((side) => {
    const eye = faceSpot(view, head, 8.2, -1, 3.1 * side);
    if (!eye.seen) return [];
    const brow = [
      [7.9, 1.7, 4.3],
      [8.5, 2.2, 3.2],
      [8.9, 2, 2.1],
    ].map(([forward = 0, up = 0, right = 0]) => view.spot(from(head, forward, up, right * side)));
    return [fill('face', hull([ellipsoid(view, moved(head, eye.at), 0.9, 1.15, 0.85)])), fill('brow', line(brow))];
  });
}

function smile(view: View, head: Frame): Fill[] {
  const points = [-2.9, -2.1, -1.1, 0, 1.1, 2.1, 2.9].map((right) =>
    faceSpot(view, head, 8.1 - right * right * 0.16, -7 + right * right * 0.16, right),
  );
  const visible = points.filter(({ seen }) => seen);
  if (visible.length < 2) return [];
  return [fill('smile', line(visible.map(({ at }) => view.spot(at))))];
}
