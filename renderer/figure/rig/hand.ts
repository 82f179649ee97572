import type { Side } from '../../../shared/movements/poses/pose.ts';
import { FURNITURE } from '../furniture.ts';
import type { Frame, Swell, Vec3 } from '../skeleton.ts';
import {
  armInAir,
  armToFingertips,
  armToForearm,
  armToPalm,
  armToPoint,
  bodyDirection,
  bodyPoint,
  type Arm,
  type Girdle,
  type Touch,
} from './arm.ts';
import { outward, skinOf, type Leg } from './leg.ts';
import { SPOT_PLACES } from './spots.ts';
import type { HandTarget } from './state.ts';
import { FORWARD, times, turned, unit, UP, vec } from './vector.ts';

/** What a hand can lie on: the trunk's frames and the legs, solved before the arms. */
export interface Body extends Girdle {
  readonly pelvis: Frame;
  readonly waist: Frame;
  readonly swell: Swell;
  readonly legs: Readonly<Record<Side, Leg>>;
}

const HEIGHTS = { desk: FURNITURE.desk.height, seat: FURNITURE.chair.seatHeight, floor: 0 } as const;

function flat(y: number, side: Side, [, fingers = 0, x = 0, out = 0]: readonly number[]): Touch {
  const aside = vec(0, 0, outward(side));
  return { at: vec(x, y, out * outward(side)), normal: UP, fingers: turned(FORWARD, aside, fingers) };
}

function wall(body: Body, side: Side, [, fingers = 0, y = 0, out = 0, x = 0]: readonly number[]): Touch {
  const aside = vec(0, 0, outward(side));
  return {
    at: vec(x, y, out * outward(side)),
    normal: vec(Math.sign(body.chest.at.x - x), 0, 0),
    fingers: turned(UP, aside, fingers),
  };
}

function sideWall(side: Side, [, fingers = 0, x = 0, y = 0, out = 0]: readonly number[]): Touch {
  const aside = vec(0, 0, outward(side));
  return { at: vec(x, y, out * outward(side)), normal: times(aside, -1), fingers: turned(UP, FORWARD, fingers) };
}

function onLeg(body: Body, part: 'thigh' | 'shin', { leg, numbers }: HandTarget): Touch {
  const [, share = 0, around = 0, across = 0] = numbers;
  const skin = skinOf(body.legs[leg], leg, part, share, around);
  const inward: Vec3 = times(skin.right, -outward(leg));
  return { at: skin.at, normal: skin.forward, fingers: turned(times(skin.up, -1), inward, across) };
}

/** What the palm, the fingertips or the forearm of a target touch; undefined for a hand in the air. */
export function touchOf(body: Body, side: Side, target: HandTarget): Touch | undefined {
  switch (target.on) {
    case 'air':
    case 'point':
      return undefined;
    case 'thigh':
    case 'shin':
      return onLeg(body, target.on, target);
    case 'desk':
    case 'seat':
    case 'floor':
      return flat(HEIGHTS[target.on], side, target.numbers);
    case 'wall':
      return wall(body, side, target.numbers);
    case 'side-wall':
      return sideWall(side, target.numbers);
    default: {
      const { frame, at, normal, fingers } = SPOT_PLACES[target.on];
      // What the waist does, the hand on it does too.
      const [ahead, aside] = frame === 'waist' ? [body.swell.belly * normal.x, body.swell.sides * normal.z] : [0, 0];
      return {
        at: bodyPoint(body[frame], side, vec(at.x + ahead, at.y, at.z + aside)),
        normal: unit(bodyDirection(body[frame], side, normal)),
        fingers: unit(bodyDirection(body[frame], side, fingers)),
      };
    }
  }
}

/** The arm that does what its target says. */
export function armTo(body: Body, side: Side, target: HandTarget): Arm {
  const [elbow = 0, x = 0, y = 0, out = 0] = target.numbers;
  if (target.on === 'air') return armInAir(body, side, target.numbers);
  const touch = touchOf(body, side, target);
  if (!touch) return armToPoint(body, side, elbow, vec(x, y, out * outward(side)));
  switch (target.contact) {
    case 'palm':
      return armToPalm(body, side, elbow, touch);
    case 'fingertips':
      return armToFingertips(body, side, elbow, touch);
    case 'forearm':
      return armToForearm(body, side, touch);
  }
}
