import type { ArmJoints, Frame, LegJoints, Side, Vec3 } from '../skeleton.ts';
import { ball, circle, hull, limb, type Circle } from './outline.ts';
import type { Bead, Item } from './order.ts';
import { fill, type Fill, type Paint } from './shape.ts';
import { across, add, cross, dot, minus, mix, times, unit, UP } from '../rig/vector.ts';
import type { View } from './view.ts';

/** Arms and legs: tapered limbs, two items each, so that a forearm can lie before a body that its upper arm is behind. */

/** Half thickness in cm at even steps along the bone. */
const THIGH = [8.6, 8.7, 8.4, 7.8, 7.1, 6.4, 6];
const SHANK = [5.9, 5.8, 5.7, 5.4, 5, 4.7, 4.5];
const UPPER_ARM = [4.5, 4.7, 4.5, 4.2, 3.8, 3.6];
const FOREARM = [3.6, 3.7, 3.5, 3.1, 2.8, 2.5];
/** The sleeve ends there, as a share of the upper arm, and stands off so far. */
const SLEEVE = { share: 0.66, off: 0.7 };

/** A hand or foot lies on things, and is drawn over them. */
const ON_TOP = 2.5;

export const bead = (view: View, at: Vec3, radius: number): Bead => ({ ...circle(view, at, radius), at, radius });

function tapered(view: View, a: Vec3, b: Vec3, radii: readonly number[], until = 1): Circle[] {
  const last = radii.length - 1;
  const circles: Circle[] = [];
  for (const [index, radius] of radii.entries()) {
    const share = index / last;
    if (share > until + 1e-9) break;
    circles.push(circle(view, mix(a, b, share), radius));
  }
  return circles;
}

/** So much must a side of the body look away from the viewer (1: straight away) for its limb to count as the far one. */
const AWAY = 0.4;

/** Which of two paints a limb wears. It goes by the side alone: a shoulder that is drawn back or forward keeps its paint. */
export const farther = (view: View, side: Side, { right }: Frame): boolean =>
  dot(right, view.towards) * (side === 'right' ? 1 : -1) < -AWAY;

/** The round of the shoulder lies below its joint while the arm hangs, and before it when the arm is raised. */
const roundOf = ({ shoulder, elbow }: ArmJoints): Vec3 => mix(shoulder, elbow, 0.07);

export function armItems(view: View, arm: ArmJoints, side: Side, chest: Frame, far: boolean): Item[] {
  const skin: Paint = far ? 'skin-far' : 'skin';
  const top: Paint = far ? 'top-far' : 'top';
  const upperName = `upper-${side}`;
  const foreName = `fore-${side}`;
  const shoulder = roundOf(arm);
  const upper = limb(tapered(view, shoulder, arm.elbow, UPPER_ARM));
  const sleeve = limb(tapered(view, shoulder, mix(arm.shoulder, arm.elbow, SLEEVE.share), sleeveRadii()));
  const fore = limb(tapered(view, arm.elbow, arm.wrist, FOREARM)) + hand(view, arm, side, chest);
  const elbow = (to: Vec3, radii: readonly number[]): Fill =>
    fill(skin, limb([circle(view, mix(arm.elbow, to, 0.22), radii[1] ?? 0), circle(view, arm.elbow, 3.65)]));
  return [
    {
      name: upperName,
      limb: `arm-${side}`,
      beads: [bead(view, arm.shoulder, 4.9), bead(view, arm.elbow, 3.6)],
      faces: [],
      bias: ON_TOP,
      shapes: [fill(skin, upper, { rim: true, part: upperName }), fill(top, sleeve, { rim: true })],
      seams: [
        { with: foreName, shape: elbow(arm.wrist, FOREARM) },
        ...(far ? [] : [{ with: 'trunk', shape: shoulderPatch(view, arm, chest) }]),
      ],
    },
    {
      name: foreName,
      limb: `arm-${side}`,
      beads: [bead(view, arm.elbow, 3.6), bead(view, arm.wrist, 2.6), bead(view, arm.fingertips, 2)],
      faces: [],
      bias: ON_TOP + 1,
      shapes: [fill(skin, fore, { rim: true, part: foreName })],
      seams: [{ with: upperName, shape: elbow(mix(arm.elbow, arm.shoulder, 0.9), [3.6, 3.65]) }],
    },
  ];
}

/** Hides the rim between shirt and sleeve, whichever of them is drawn later. */
export function shoulderPatch(view: View, arm: ArmJoints, chest: Frame): Fill {
  const shoulder = roundOf(arm);
  return fill(
    'top',
    limb([
      circle(view, mix(chest.at, shoulder, 0.72), 4.6),
      circle(view, shoulder, 5.9),
      circle(view, mix(shoulder, arm.elbow, 0.12), 5.6),
    ]),
  );
}

const sleeveRadii = (): number[] => UPPER_ARM.map((radius, index) => radius + SLEEVE.off - index * 0.02);

/** A mitten: broad at the knuckles, with a thumb on its inner edge. */
function hand(view: View, arm: ArmJoints, side: Side, chest: Frame): string {
  const along = unit(minus(arm.fingertips, arm.wrist));
  const inwards = times(chest.right, side === 'right' ? -1 : 1);
  const thumbwards = across(add(times(inwards, 0.9), chest.forward), along, chest.forward);
  const at = (share: number, out: number): Vec3 => add(mix(arm.wrist, arm.fingertips, share), times(thumbwards, out));
  const knuckle = arm.knuckles;
  const palm = [
    circle(view, arm.wrist, 2.5),
    circle(view, mix(arm.wrist, knuckle, 0.55), 3.2),
    circle(view, knuckle, 3.1),
    circle(view, mix(knuckle, arm.fingertips, 0.55), 2.4),
    circle(view, mix(knuckle, arm.fingertips, 0.9), 1.5),
  ];
  const thumb = [circle(view, at(0.18, 1.4), 1.9), circle(view, at(0.4, 3.7), 1.5), circle(view, at(0.6, 4.3), 1.15)];
  return limb(palm) + limb(thumb);
}

export function legItems(view: View, leg: LegJoints, side: Side, far: boolean): Item[] {
  const paint: Paint = far ? 'leg-far' : 'leg';
  const thighName = `thigh-${side}`;
  const shankName = `shank-${side}`;
  const hem = mix(leg.ankle, leg.knee, 0.07);
  const knee = (to: Vec3): Fill =>
    fill(paint, limb([circle(view, mix(leg.knee, to, 0.2), 5.8), circle(view, leg.knee, 6)]));
  return [
    {
      name: thighName,
      limb: `leg-${side}`,
      beads: [bead(view, leg.hip, 8.6), bead(view, leg.knee, 6)],
      faces: [],
      bias: 0,
      shapes: [fill(paint, limb(tapered(view, leg.hip, leg.knee, THIGH)), { rim: true, part: thighName })],
      seams: [
        { with: shankName, shape: knee(leg.ankle) },
        ...(far
          ? []
          : [
              {
                with: 'pelvis',
                shape: fill(paint, limb([circle(view, leg.hip, 9.1), circle(view, mix(leg.hip, leg.knee, 0.12), 8.9)])),
              },
            ]),
      ],
    },
    {
      name: shankName,
      limb: `leg-${side}`,
      beads: [bead(view, leg.knee, 6), bead(view, leg.ankle, 4.5), bead(view, leg.toes, 2)],
      faces: [],
      bias: 0,
      shapes: [
        ...foot(view, leg, far),
        fill(paint, limb(tapered(view, leg.knee, hem, SHANK)), { rim: true, part: shankName }),
      ],
      seams: [{ with: thighName, shape: knee(mix(leg.knee, leg.hip, 0.9)) }],
    },
  ];
}

/** A plain shoe. The three points of the foot lie on its sole. */
function foot(view: View, { ankle, heel, ball: ballOfFoot, toes }: LegJoints, far: boolean): Fill[] {
  const ahead = unit(minus(ballOfFoot, heel));
  const up = across(minus(ankle, heel), ahead, UP);
  const aside = cross(ahead, up);
  const tip = unit(minus(toes, ballOfFoot));
  const tipUp = across(up, tip, up);
  const at = (point: Vec3, above: number, out: number, along = 0): Vec3 =>
    add(point, add(times(up, above), add(times(aside, out), times(ahead, along))));
  const front = [-2.3, 2.3].map((out) => ball(view, at(ballOfFoot, 2.4, out), 2.4));
  const toe = [-1.7, 1.7].map((out) =>
    ball(view, add(toes, add(times(tipUp, 1.7), add(times(aside, out), times(tip, -1.6)))), 1.7),
  );
  const paint: Paint = far ? 'shoe-far' : 'shoe';
  const shoe =
    hull([
      ball(view, at(heel, 3, 0, 2.4), 3),
      ball(view, at(ankle, -1, 0), 3.9),
      ball(view, at(mix(ankle, ballOfFoot, 0.55), 0.4, 0), 2.9),
      ...front,
    ]) + hull([...front, ...toe]);
  return [fill(paint, shoe, { rim: true }), ...sole(view, heel, ballOfFoot, toes, aside, up)];
}

/** Seen only from below, so that a lifted foot is read as one. */
function sole(view: View, heel: Vec3, ballOfFoot: Vec3, toes: Vec3, aside: Vec3, up: Vec3): Fill[] {
  if (dot(up, view.towards) > -0.12) return [];
  const at = (point: Vec3, out: number, radius: number) => ball(view, add(point, times(aside, out)), radius);
  const outline = hull([
    at(mix(heel, ballOfFoot, 0.16), 0, 2.3),
    at(ballOfFoot, -1.6, 2),
    at(ballOfFoot, 1.6, 2),
    at(mix(toes, ballOfFoot, 0.2), 0, 1.8),
  ]);
  return [fill('shoe-sole', outline)];
}
