import type { Frame, Skeleton, Swell, Vec3 } from '../skeleton.ts';
import { bead } from './limbs.ts';
import type { Item } from './order.ts';
import { ball, chain, circle, ellipsoid, hull, limb, type Blob } from './outline.ts';
import { fill } from './shape.ts';
import { C7, type Back } from './spine.ts';
import { dot, minus, mix, unit } from '../rig/vector.ts';
import { from, heading, moved } from './place.ts';
import type { View } from './view.ts';

/** Hips, shirt and neck: rings of the body, each an ellipsoid, and hulls from ring to ring. */

/** Above L5; in front of the spine, behind it, and half the width; all in cm. */
interface Ring {
  readonly above: number;
  readonly front: number;
  readonly back: number;
  readonly half: number;
}
const RINGS: readonly Ring[] = [
  { above: 0, front: 12.2, back: 7.1, half: 15.7 },
  { above: 6, front: 12.4, back: 6.3, half: 14.7 },
  { above: 12, front: 12.2, back: 5.7, half: 14 },
  { above: 18, front: 12.3, back: 6.1, half: 14.3 },
  { above: 24, front: 12.6, back: 7, half: 15.2 },
  { above: 30, front: 12.2, back: 7.6, half: 15.6 },
  { above: 36, front: 10.4, back: 6.8, half: 13.6 },
  { above: 41, front: 8, back: 5, half: 9.2 },
  { above: C7, front: 6.6, back: 4.2, half: 7 },
];
const RING_HEIGHT = 4;

const ring = (view: View, frame: Frame, { front, back, half }: Omit<Ring, 'above'>, height = RING_HEIGHT): Blob =>
  ellipsoid(view, moved(frame, from(frame, (front - back) / 2, 0, 0)), (front + back) / 2, height, half);

/** Where the shirt ends, below the hip joints' line or above it. */
const HEM = { up: -1.5, front: 9.4, back: 12, half: 16.6 };

export const PELVIS = 'pelvis';
export const TRUNK = 'trunk';
export const NECK = 'neck';

export function pelvisItem(view: View, { pelvis }: Skeleton): Item {
  const buttocks = [-1, 1].map((side) => ball(view, from(pelvis, -3.6, -2, 7.2 * side), 8.3));
  const hips = ring(view, moved(pelvis, from(pelvis, 0, 1.5, 0)), { front: 9, back: 10.6, half: 16 }, 8.4);
  return {
    name: PELVIS,
    beads: [bead(view, from(pelvis, -1, 0, -7), 9), bead(view, from(pelvis, -1, 0, 7), 9)],
    faces: [],
    bias: 0,
    shapes: [fill('leg', hull([hips, ...buttocks]), { rim: true, part: PELVIS })],
    seams: [],
  };
}

/** How far up a raised arm the cloth of the side reaches, as a share of the upper arm. */
const WEB = 0.3;

const FLAT: Swell = { belly: 0, sides: 0 };
/** A swelling belly is fullest there, in cm above L5, and reaches so far up and down. */
const BELLY = { above: 8, reach: 18 };

export function trunkItem(view: View, skeleton: Skeleton, back: Back, swell: Swell = FLAT): Item {
  const { pelvis, arms } = skeleton;
  const hem = ring(view, moved(pelvis, from(pelvis, 0, HEM.up, 0)), HEM, 3.4);
  const hips = ring(view, moved(pelvis, from(pelvis, 0, 5, 0)), { front: 10.2, back: 11, half: 16.4 });
  const rings = RINGS.map((one) => {
    const share = Math.max(0, 1 - Math.abs(one.above - BELLY.above) / BELLY.reach);
    const { front, half } = one;
    return ring(view, back.at(one.above), {
      ...one,
      front: front + swell.belly * share,
      half: half + swell.sides * share,
    });
  });
  const chest = ring(view, back.at(31), { front: 9.4, back: 6.8, half: 13 });
  const collar = ring(view, back.at(C7 - 2.5), { front: 6, back: 4.2, half: 6.4 }, 2.6);
  // A shoulder goes where its joint goes: the cloth follows to the chest and to the neck, and up a raised arm from the side of the chest.
  const shoulders = [arms.left, arms.right].map((arm) => {
    const shoulder = ball(view, mix(back.at(37).at, mix(arm.shoulder, arm.elbow, 0.07), 0.95), 5.1);
    const raised = Math.max(0, dot(unit(minus(arm.elbow, arm.shoulder)), back.at(37).up));
    const side = raised > 0 ? [ball(view, mix(arm.shoulder, arm.elbow, WEB * raised), 5)] : [];
    return hull([shoulder, chest, ...side]) + hull([shoulder, collar]);
  });
  const middle = (above: number): Vec3 => from(back.at(above), 3, 0, 0);
  return {
    name: TRUNK,
    beads: [
      bead(view, from(pelvis, -0.5, 4, 0), 12),
      bead(view, middle(10), 11),
      bead(view, middle(24), 12),
      bead(view, middle(38), 9),
    ],
    faces: [],
    bias: 0,
    shapes: [fill('top', chain([hem, hips, ...rings]) + shoulders.join(''), { rim: true, part: TRUNK })],
    seams: [],
  };
}

/** The opening of the shirt looks up and forward: what of it is seen, and whether the neck stands before the shirt. */
function opening(view: View, back: Back): { readonly blob: Blob; readonly seen: boolean } {
  const base = back.at(C7 - 1.2);
  const up = unit(heading(base, 0.72, 0.7, 0));
  const forward = unit(heading(base, 0.7, -0.72, 0));
  const frame: Frame = { at: from(base, 2.6, 0.2, 0), forward, up, right: base.right };
  return { blob: ellipsoid(view, frame, 7.6, 0.6, 6.7), seen: dot(up, view.towards) > 0.02 };
}

export function neckItem(view: View, skeleton: Skeleton, back: Back): Item & { readonly inFront: boolean } {
  const { blob, seen } = opening(view, back);
  const low = from(back.at(C7 - 2), 2, 0, 0);
  const high = from(back.at(back.end), 2.2, 1, 0);
  return {
    name: NECK,
    inFront: seen,
    beads: [bead(view, low, 5.6), bead(view, high, 5.3)],
    faces: [],
    bias: 0,
    shapes: [
      ...(seen ? [fill('skin', hull([blob]))] : []),
      fill(
        'skin-far',
        limb([circle(view, low, 5.7), circle(view, mix(low, high, 0.5), 5.3), circle(view, high, 5.3)]),
        { part: NECK },
      ),
    ],
    seams: [],
  };
}
