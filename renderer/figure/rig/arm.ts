import type { Side } from '../../../shared/movements/poses/pose.ts';
import type { ArmJoints, Frame, Vec3 } from '../skeleton.ts';
import { ARM, HAND, HALF, SHOULDER } from './body.ts';
import { absolute, facing, relative, tipped, type Facing } from './orientation.ts';
import { outward } from './leg.ts';
import { twoBone } from './two-bone.ts';
import {
  about,
  across,
  add,
  along,
  angleBetween,
  clamp,
  distance,
  dot,
  eased,
  minus,
  times,
  turned,
  unit,
  vec,
} from './vector.ts';

/** An arm by its joints: what can be mixed between two keys whatever their targets are. */
export interface ArmPose {
  /** As seen from the chest: up towards the shoulder, forward to where the forearm folds. */
  readonly upper: Facing;
  /** Degrees; 0 straight. */
  readonly elbow: number;
  /** As seen from the forearm: up towards the wrist, forward out of the palm. */
  readonly hand: Facing;
}

export interface Arm {
  readonly pose: ArmPose;
  readonly joints: ArmJoints;
  readonly upper: Facing;
  readonly fore: Facing;
  readonly hand: Facing;
  readonly miss: number;
}

/** The chest's frame (at C7, upright at rest), and how far the shoulders are drawn back and up. */
export interface Girdle {
  readonly chest: Frame;
  readonly back: number;
  readonly up: number;
}

/** The palm faces the body, the thumb forward. */
const restingHand = (side: Side): Facing => facing(vec(0, 0, -outward(side)), vec(0, 1, 0));

/** The shoulder joint goes with the arm: up and in on raising it, forward on a straight reach. */
function shoulderOf({ chest, back, up }: Girdle, side: Side, down: Vec3, elbow: number): Vec3 {
  const raised = eased(angleBetween(down, times(chest.up, -1)), SHOULDER.from, SHOULDER.to);
  const straight = clamp(1 - elbow / 60, 0, 1);
  const reach = SHOULDER.reach * clamp(dot(down, chest.forward), 0, 1) * straight;
  const out = HALF.shoulders - SHOULDER.in * raised - 0.25 * Math.abs(back);
  return [
    [chest.forward, SHOULDER.ahead + reach - back] as const,
    [chest.up, SHOULDER.rise * raised + up - SHOULDER.below] as const,
    [chest.right, out * outward(side)] as const,
  ].reduce((at, [direction, by]) => along(at, direction, by), chest.at);
}

/** The arm in the world, from its joints. */
export function armFrom(girdle: Girdle, side: Side, pose: ArmPose, miss = 0): Arm {
  const upper = absolute(girdle.chest, pose.upper);
  const fore = foreOf(upper, pose.elbow);
  const hand = absolute(fore, pose.hand);
  const shoulder = shoulderOf(girdle, side, times(upper.up, -1), pose.elbow);
  const elbow = along(shoulder, upper.up, -ARM.upper);
  const wrist = along(elbow, fore.up, -ARM.fore);
  const knuckles = along(wrist, hand.up, -HAND.knuckles);
  const fingertips = along(knuckles, fingersOf(hand), HAND.fingers);
  return { pose, joints: { shoulder, elbow, wrist, knuckles, fingertips }, upper, fore, hand, miss };
}

const foreOf = (upper: Facing, elbow: number): Facing => tipped(upper, -elbow);

const fingersOf = (hand: Facing): Vec3 => turned(times(hand.up, -1), hand.forward, HAND.curl);

/** Where the shoulder goes depends on the arm and the arm on the shoulder: a few rounds settle it to a fraction of a millimetre. */
const ROUNDS = 5;

function reached(
  girdle: Girdle,
  side: Side,
  elbowOut: number,
  wanted: Vec3,
  fore: number,
  handOf: (fore: Facing) => Facing,
): Arm {
  const { chest } = girdle;
  let down = times(chest.up, -1);
  let elbow = 40;
  let miss = 0;
  let upper: Facing = facing(chest.forward, chest.up);
  for (let round = 0; round < ROUNDS; round += 1) {
    const shoulder = shoulderOf(girdle, side, down, elbow);
    const axis = unit(minus(wanted, shoulder));
    const resting = along(along(times(chest.up, -0.8), chest.right, 0.45 * outward(side)), chest.forward, -0.35);
    const pole = about(resting, axis, -elbowOut * outward(side));
    const bent = twoBone(shoulder, wanted, [ARM.upper, fore], pole);
    down = unit(minus(bent.middle, shoulder));
    elbow = bent.bend;
    miss = bent.miss;
    upper = facing(across(times(bent.aside, -1), down, chest.forward), times(down, -1));
  }
  const pose = { upper: relative(chest, upper), elbow, hand: handOf(foreOf(upper, elbow)) };
  return armFrom(girdle, side, pose, miss);
}

/** The arm whose palm is at a point, the hand in line with the forearm. */
export function armToPoint(girdle: Girdle, side: Side, elbowOut: number, at: Vec3): Arm {
  return reached(girdle, side, elbowOut, at, ARM.fore + HAND.palm, () => restingHand(side));
}

/** What a hand lies on: a point of the surface, the way out of it, and where the fingers point. */
export interface Touch {
  readonly at: Vec3;
  readonly normal: Vec3;
  readonly fingers: Vec3;
}

/** The hand that lies flat on a surface. */
function flatHand({ normal, fingers }: Touch): Facing {
  const up = times(across(fingers, normal, fingers), -1);
  return facing(times(normal, -1), up);
}

const TIPPED = 38;

/** The hand that stands on its fingertips. */
function tiptoe(touch: Touch): Facing {
  return tipped(flatHand(touch), -TIPPED);
}

export function armToPalm(girdle: Girdle, side: Side, elbowOut: number, touch: Touch): Arm {
  const hand = flatHand(touch);
  const wrist = along(along(touch.at, hand.up, HAND.palm), touch.normal, HAND.thickness);
  return reached(girdle, side, elbowOut, wrist, ARM.fore, (fore) => relative(fore, hand));
}

export function armToFingertips(girdle: Girdle, side: Side, elbowOut: number, touch: Touch): Arm {
  const hand = tiptoe(touch);
  const wrist = along(along(touch.at, fingersOf(hand), -HAND.fingers), hand.up, HAND.knuckles);
  return reached(girdle, side, elbowOut, wrist, ARM.fore, (fore) => relative(fore, hand));
}

/** From the skin of a forearm to its bone. */
const FOREARM_RADIUS = 3;

/** The forearm lies on a surface, the elbow as near to `touch.at` as the upper arm lets it be. */
export function armToForearm(girdle: Girdle, side: Side, touch: Touch): Arm {
  const { chest } = girdle;
  const wanted = along(touch.at, touch.normal, FOREARM_RADIUS);
  let down = times(chest.up, -1);
  let elbow = wanted;
  const fore = flatHand(touch);
  for (let round = 0; round < ROUNDS; round += 1) {
    const shoulder = shoulderOf(girdle, side, down, 90);
    const above = dot(minus(shoulder, wanted), touch.normal);
    const foot = along(shoulder, touch.normal, -above);
    const away = Math.sqrt(Math.max(0, ARM.upper ** 2 - above ** 2));
    elbow = along(foot, unit(minus(wanted, foot), touch.fingers), away);
    down = unit(minus(elbow, shoulder));
  }
  const upper = facing(across(times(fore.up, -1), down, chest.forward), times(down, -1));
  const bend = angleBetween(down, times(fore.up, -1));
  const folded = foreOf(upper, bend);
  const pose = { upper: relative(chest, upper), elbow: bend, hand: relative(folded, fore) };
  return armFrom(girdle, side, pose, distance(elbow, wanted));
}

/** The arm aimed by angles of the chest: `up` from hanging, in the plane from forward (0) over sideways (90) to backward. */
export function armInAir(
  girdle: Girdle,
  side: Side,
  [, up = 0, plane = 0, bend = 0, twist = 0]: readonly number[],
): Arm {
  const sign = outward(side);
  const aside = turned(vec(1, 0, 0), vec(0, 0, sign), plane);
  const down = turned(vec(0, -1, 0), aside, up);
  const fold = about(across(vec(1, 0.6, 0), down, vec(0, 1, 0)), down, twist * sign);
  return armFrom(girdle, side, { upper: facing(fold, times(down, -1)), elbow: bend, hand: restingHand(side) });
}

/** A point of a frame of the trunk, with `out` counted to a side. */
export const bodyPoint = (frame: Frame, side: Side, at: Vec3): Vec3 => add(frame.at, bodyDirection(frame, side, at));

export const bodyDirection = ({ forward, up, right }: Facing, side: Side, v: Vec3): Vec3 =>
  along(along(times(forward, v.x), up, v.y), right, v.z * outward(side));
