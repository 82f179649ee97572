import { along, mix, vec } from '../rig/vector.ts';
import { FURNITURE } from '../furniture.ts';
import type { Frame, Prop, Skeleton, Vec3 } from '../skeleton.ts';
import { bead } from './limbs.ts';
import type { Item } from './order.ts';
import { ball, hull } from './outline.ts';
import { fill } from './shape.ts';
import type { View } from './view.ts';

/** A gym's machines. What the body holds or lies on goes where it moves it; what carries that stands still at the prop's x. */

export type MachinePart = 'bar' | 'plate' | 'pad';
export const isMachinePart = (kind: string): kind is MachinePart => ['bar', 'plate', 'pad'].includes(kind);

/** Something round-edged that fills the room between some points. */
function slab(view: View, name: string, points: readonly Vec3[], radius: number, bias = 0): Item {
  return {
    name,
    beads: points.map((at) => bead(view, at, radius)),
    faces: [],
    bias,
    shapes: [fill('prop', hull(points.map((at) => ball(view, at, radius))), { rim: true })],
    seams: [],
  };
}

/** How far the bar reaches beyond the hands, in cm. */
const BEYOND = 10;
const { bar: frame, plate: press } = FURNITURE;

/** The bar in the hands, on a cable from the frame's beam; rollers on a post hold the thighs down. */
function bar(view: View, x: number, { arms: { left, right } }: Skeleton): Item[] {
  const [l, r] = [left.knuckles, right.knuckles];
  const post = (z: number): Item => slab(view, `post ${z}`, [vec(x, 1, z), vec(x, frame.height, z)], 2.2, -4);
  const beam = vec(x, frame.height, 0);
  return [
    post(-frame.half),
    post(frame.half),
    slab(view, 'beam', [vec(x, frame.height, -frame.half), vec(x, frame.height, frame.half)], 2.6, -4),
    slab(view, 'pulley', [along(beam, vec(0, -5, 0), 1)], 3.4),
    slab(view, 'cable', [along(beam, vec(0, -5, 0), 1), mix(l, r, 0.5)], 0.5),
    slab(view, 'bar', [along(l, vec(0, 0, -1), BEYOND), along(r, vec(0, 0, 1), BEYOND)], 1.3),
    slab(view, 'roller post', [vec(x, 1, 0), vec(x, frame.rollers, 0)], 1.6),
    slab(view, 'rollers', [vec(x, frame.rollers, -17), vec(x, frame.rollers, 17)], 3.5, 4),
  ];
}

/** The plate under the soles, on a carriage that slides on the rail; weights at the rail's end. */
function plate(view: View, x: number, { legs: { left, right } }: Skeleton): Item[] {
  const under = [left, right].flatMap(({ heel, toes }, index) => {
    const out = vec(2.4, 0, index === 0 ? -12 : 12);
    return [mix(toes, heel, 1.3), mix(heel, toes, 1.25)].map((at) => along(at, out, 1));
  });
  const middle = along(mix(mix(left.heel, left.toes, 0.5), mix(right.heel, right.toes, 0.5), 0.5), vec(4, 0, 0), 1);
  const wheels = [-8, 8].map((by) => vec(middle.x + 4 + by, press.rail + 2, 0));
  const end = (y: number): Vec3[] => [-12, 12].map((z) => vec(x, y, z));
  return [
    slab(view, 'weights', [...end(3), ...end(press.tower)], 3, -30),
    slab(view, 'strut', [middle, vec(middle.x + 4, press.rail + 2, 0)], 2.2, -8),
    slab(view, 'carriage', wheels, 2.6, -8),
    slab(view, 'plate', under, 1.8, -4),
  ];
}

/** Where the pads lie behind the trunk and under the hips; and the grips beside them. */
const PAD = { behind: 10.5, half: 17, under: 11, ahead: 22 } as const;

/** Pads behind the back and under the hips, a base that runs to the weights, and a grip at either side. */
function pad(view: View, x: number, { pelvis, spine }: Skeleton): Item[] {
  if (spine.length === 0) return [];
  const wide = (at: Vec3): Vec3[] => [-PAD.half, PAD.half].map((aside) => along(at, pelvis.right, aside));
  const behind = (frame: Frame, up: number): Vec3 =>
    along(along(frame.at, pelvis.forward, -PAD.behind - 1.6), pelvis.up, up);
  const back = [behind(pelvis, -4), along(behind(pelvis, 0), pelvis.up, 56)];
  const under = along(pelvis.at, vec(0, -1, 0), PAD.under);
  const seat = [under, along(under, vec(1, 0, 0), PAD.ahead)];
  const floor = (at: Vec3): Vec3 => vec(at.x, 2, 0);
  const far = vec(x, press.rail, 0);
  const behindBack = along(behind(pelvis, 0), pelvis.up, 34);
  return [
    slab(view, 'rail', [under, far], 1.8, -30),
    slab(view, 'base', [floor(behindBack), vec(x + 8, 2, 0)], 2, -30),
    slab(view, 'seat foot', [under, floor(under)], 2.4, -30),
    slab(view, 'back foot', [behindBack, floor(behindBack)], 2.4, -30),
    slab(view, 'pad', back.flatMap(wide), 2.2, -6),
    slab(view, 'seat pad', seat.flatMap(wide), 2.2, -6),
    ...[-1, 1].map((side) => {
      const grip = along(under, vec(14, 0, 25 * side), 1);
      return slab(view, `grip ${side}`, [along(grip, vec(0, 1, 0), -3), along(grip, vec(0, 1, 0), 12)], 1.5, -3);
    }),
  ];
}

export function machineItems(view: View, part: MachinePart, { x }: Prop, skeleton: Skeleton): Item[] {
  switch (part) {
    case 'bar':
      return bar(view, x, skeleton);
    case 'plate':
      return plate(view, x, skeleton);
    case 'pad':
      return pad(view, x, skeleton);
  }
}

/** The corners of what stands still. */
export function machineCorners(part: MachinePart, x: number): Vec3[] {
  switch (part) {
    case 'bar':
      return [-frame.half, frame.half].flatMap((z) => [vec(x, 0, z), vec(x, frame.height + 3, z)]);
    case 'plate':
      return [vec(x + 8, 0, 0), vec(x + 4, press.tower + 3, 12)];
    case 'pad':
      return [];
  }
}
