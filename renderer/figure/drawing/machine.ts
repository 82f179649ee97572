import { along, mix, vec } from '../rig/vector.ts';
import type { Frame, Skeleton, Vec3 } from '../skeleton.ts';
import { bead } from './limbs.ts';
import type { Item } from './order.ts';
import { ball, hull } from './outline.ts';
import { fill } from './shape.ts';
import type { View } from './view.ts';

/** Parts of a gym's machines. They go where the body moves them, so they are drawn from the body. */

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

/** How far the bar reaches beyond the hands, and its cable above it, in cm. */
const BAR = { beyond: 14, cable: 24 } as const;

function bar(view: View, { arms: { left, right } }: Skeleton): Item[] {
  const [l, r] = [left.knuckles, right.knuckles];
  const middle = mix(l, r, 0.5);
  return [
    slab(view, 'cable', [middle, along(middle, vec(0, 1, 0), BAR.cable)], 0.5),
    slab(view, 'bar', [along(l, vec(0, 0, -1), BAR.beyond), along(r, vec(0, 0, 1), BAR.beyond)], 1.3),
  ];
}

/** The plate under the soles: past heels and toes, and wider than the feet. */
function plate(view: View, { legs: { left, right } }: Skeleton): Item[] {
  const ends = [left, right].flatMap(({ heel, toes }, index) => {
    const out = vec(0, 0, index === 0 ? -12 : 12);
    return [mix(toes, heel, 1.3), mix(heel, toes, 1.25)].map((at) => along(at, out, 1));
  });
  const under = ends.map((at) => along(at, vec(1, 0, 0), 2.4));
  return [slab(view, 'plate', under, 1.8, -4)];
}

/** Where the pads lie behind the trunk and under the hips, and how far the rail runs on which the plate slides. */
const PAD = { behind: 10.5, half: 17, under: 11, ahead: 22, rail: 96 } as const;

function pad(view: View, { pelvis, spine }: Skeleton): Item[] {
  const top = spine[11];
  if (!top) return [];
  const wide = (at: Vec3): Vec3[] => [-PAD.half, PAD.half].map((aside) => along(at, pelvis.right, aside));
  const behind = (frame: Frame, up: number): Vec3 =>
    along(along(frame.at, pelvis.forward, -PAD.behind - 1.6), pelvis.up, up);
  const back = [behind(pelvis, -4), along(behind(pelvis, 0), pelvis.up, 56)];
  const under = along(pelvis.at, vec(0, -1, 0), PAD.under);
  const seat = [under, along(under, vec(1, 0, 0), PAD.ahead)];
  const far = along(under, vec(1, 0, 0), PAD.rail);
  const floor = ({ x, z }: Vec3): Vec3 => vec(x, 1, z);
  return [
    slab(view, 'rail', [under, far], 1.6, -30),
    slab(view, 'rail foot', [far, floor(far)], 1.6, -30),
    slab(view, 'seat foot', [under, floor(under)], 2.4, -30),
    slab(view, 'pad', back.flatMap(wide), 2.2, -6),
    slab(view, 'seat pad', seat.flatMap(wide), 2.2, -6),
  ];
}

export function machineItems(view: View, part: MachinePart, skeleton: Skeleton): Item[] {
  switch (part) {
    case 'bar':
      return bar(view, skeleton);
    case 'plate':
      return plate(view, skeleton);
    case 'pad':
      return pad(view, skeleton);
  }
}
