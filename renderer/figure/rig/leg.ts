import type { Side } from '../../../shared/movements/poses/pose.ts';
import type { Frame, LegJoints, Vec3 } from '../skeleton.ts';
import { FOOT, HALF, LEG } from './body.ts';
import { absolute, facing, relative, tipped, toWorld, type Facing } from './orientation.ts';
import type { FootTarget } from './state.ts';
import { twoBone } from './two-bone.ts';
import {
  about,
  across,
  add,
  along,
  angleBetween,
  distance,
  minus,
  mix,
  radians,
  times,
  turned,
  unit,
  UP,
  vec,
} from './vector.ts';

/** A leg by its joints: what can be mixed between two keys whatever their targets are. */
export interface LegPose {
  /** As seen from the pelvis: up towards the hip, forward out of the front of the thigh. */
  readonly thigh: Facing;
  /** Degrees; 0 straight. */
  readonly knee: number;
  /** As seen from the shank: forward to the toes, up out of the instep. */
  readonly foot: Facing;
  /** Degrees by which the toes are bent up. */
  readonly toes: number;
}

export interface Leg {
  readonly pose: LegPose;
  readonly joints: LegJoints;
  readonly thigh: Facing;
  readonly shank: Facing;
  readonly foot: Facing;
  /** How far it stays from where it should be, in cm. */
  readonly miss: number;
}

/** +1 to the right, -1 to the left: what `out` is multiplied by. */
export const outward = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1);

/** The hip joint from the midpoint between the hips. */
export const hipOffset = (pelvis: Facing, side: Side): Vec3 => times(pelvis.right, HALF.hips * outward(side));

const shankOf = (thigh: Facing, knee: number): Facing => tipped(thigh, knee);

/** The leg in the world, from its joints. */
export function legFrom(pelvis: Frame, side: Side, pose: LegPose, miss = 0): Leg {
  const thigh = absolute(pelvis, pose.thigh);
  const shank = shankOf(thigh, pose.knee);
  const foot = absolute(shank, pose.foot);
  const hip = add(pelvis.at, hipOffset(pelvis, side));
  const knee = along(hip, thigh.up, -LEG.thigh);
  const ankle = along(knee, shank.up, -LEG.shank);
  const sole = along(ankle, foot.up, -FOOT.ankle);
  const ball = along(sole, foot.forward, FOOT.ball);
  const toeward = turned(foot.forward, foot.up, pose.toes);
  const joints = {
    hip,
    knee,
    ankle,
    heel: along(sole, foot.forward, FOOT.heel),
    ball,
    toes: along(ball, toeward, FOOT.toes - FOOT.ball),
  };
  return { pose, joints, thigh, shank, foot, miss };
}

export interface Planted {
  readonly ankle: Vec3;
  readonly facing: Facing;
  readonly heading: Vec3;
}

/** A foot on the floor or a step: where its ankle is, whichever of heel and ball carries it. */
export function plantedFoot({ numbers }: FootTarget, side: Side): Planted {
  const [x = 0, out = 0, tip = 0, yaw = 0, height = 0] = numbers;
  const heading = vec(Math.cos(radians(yaw)), 0, Math.sin(radians(yaw)) * outward(side));
  const pivot = tip > 0 ? FOOT.heel : FOOT.ball;
  const f = tipped(facing(heading, UP), -tip);
  const mark = vec(x, height, out * outward(side));
  const ankle = along(along(along(mark, heading, pivot), f.forward, -pivot), f.up, FOOT.ankle);
  return { ankle, facing: f, heading };
}

/** Where a kneeling knee is: the middle of the joint. */
export const kneelingKnee = ({ numbers: [x = 0, out = 0] }: FootTarget, side: Side): Vec3 =>
  vec(x, FOOT.kneelingKnee, out * outward(side));

interface Bent {
  readonly thigh: Facing;
  readonly knee: number;
  readonly miss: number;
}

function bentTo(hip: Vec3, ankle: Vec3, pole: Vec3): Bent {
  const { middle, aside, bend, miss } = twoBone(hip, ankle, [LEG.thigh, LEG.shank], pole);
  const down = unit(minus(middle, hip));
  return { thigh: facing(across(aside, down, UP), times(down, -1)), knee: bend, miss };
}

function done(pelvis: Frame, side: Side, { thigh, knee, miss }: Bent, foot: Facing, toes = 0): Leg {
  return legFrom(pelvis, side, { thigh: relative(pelvis, thigh), knee, foot, toes }, miss);
}

/** A foot at an angle to the shank; positive points the toes. */
const pointed = (by: number): Facing => tipped(facing(vec(1, 0, 0), UP), by);

function kneeling(pelvis: Frame, side: Side, target: FootTarget): Leg {
  const hip = add(pelvis.at, hipOffset(pelvis, side));
  const knee = kneelingKnee(target, side);
  const down = unit(minus(knee, hip));
  const back = unit(vec(-pelvis.right.z, 0, pelvis.right.x));
  const shin = unit(along(times(back, LEG.shank), UP, FOOT.kneelingAnkle - FOOT.kneelingKnee));
  const bend = angleBetween(down, shin);
  const front = across(times(shin, -1), down, UP);
  const miss = Math.abs(distance(hip, knee) - LEG.thigh);
  return done(pelvis, side, { thigh: facing(front, times(down, -1)), knee: bend, miss }, pointed(52), 0);
}

function swinging(pelvis: Frame, side: Side, { numbers }: FootTarget): Leg {
  const [hip = 0, out = 0, turn = 0, knee = 0, ankle = 0] = numbers;
  const [h, a] = [radians(hip), radians(out)];
  const sign = outward(side);
  const down = vec(Math.sin(h) * Math.cos(a), -Math.cos(h) * Math.cos(a), Math.sin(a) * sign);
  const front = about(vec(Math.cos(h), Math.sin(h), 0), down, turn * sign);
  return legFrom(pelvis, side, { thigh: facing(front, times(down, -1)), knee, foot: pointed(ankle), toes: 0 });
}

/** Radius of a thigh, 0 at the hip to 1 at the knee, and of a shank to the ankle. */
export const thighRadius = (share: number): number => 8.9 - 3 * share;
export const shankRadius = (share: number): number => 5.8 - 1.5 * share;
const ANKLE_RADIUS = 3.6;
/** A crossed ankle lies past the middle of the thigh, so that the foot hangs free. */
const BEYOND = 5;

function crossed(pelvis: Frame, side: Side, { numbers: [share = 0, drop = 0] }: FootTarget, other: Leg): Leg {
  const hip = add(pelvis.at, hipOffset(pelvis, side));
  const under = mix(other.joints.hip, other.joints.knee, share);
  const over = along(under, other.thigh.forward, thighRadius(share) + ANKLE_RADIUS);
  const ankle = along(over, pelvis.right, -BEYOND * outward(side));
  const pole = turned(pelvis.up, times(pelvis.right, outward(side)), drop);
  return done(pelvis, side, bentTo(hip, ankle, pole), pointed(40));
}

/** The leg that does what its target says. `other` is the other leg where that one is solved first. */
export function legTo(pelvis: Frame, side: Side, target: FootTarget, other?: Leg): Leg {
  const hip = add(pelvis.at, hipOffset(pelvis, side));
  switch (target.on) {
    case 'floor': {
      const { ankle, facing: foot, heading } = plantedFoot(target, side);
      const [, , tip = 0, , , out = 0] = target.numbers;
      const axis = unit(minus(ankle, hip));
      const pole = about(along(heading, UP, 0.6), axis, out * outward(side));
      const bent = bentTo(hip, ankle, pole);
      return done(pelvis, side, bent, relative(shankOf(bent.thigh, bent.knee), foot), Math.max(0, -tip));
    }
    case 'point': {
      const [x = 0, y = 0, out = 0, ankle = 0, knee = 0] = target.numbers;
      const at = vec(x, y, out * outward(side));
      const pole = about(along(pelvis.forward, UP, 0.5), unit(minus(at, hip)), knee * outward(side));
      return done(pelvis, side, bentTo(hip, at, pole), pointed(ankle));
    }
    case 'knee':
      return kneeling(pelvis, side, target);
    case 'air':
      return swinging(pelvis, side, target);
    case 'thigh':
      if (!other) throw new Error('A leg cannot rest on a thigh that rests on it.');
      return crossed(pelvis, side, target, other);
  }
}

/** Where on a leg's skin a hand lies: `share` down the segment, `around` from the front outwards, and the skin's directions there. */
export function skinOf(
  leg: Leg,
  legSide: Side,
  part: 'thigh' | 'shin',
  share: number,
  around: number,
): Facing & { at: Vec3 } {
  const segment = part === 'thigh' ? leg.thigh : leg.shank;
  const { hip, knee, ankle } = leg.joints;
  const [top, bottom, radius] = part === 'thigh' ? [hip, knee, thighRadius(share)] : [knee, ankle, shankRadius(share)];
  const normal = toWorld(segment, vec(Math.cos(radians(around)), 0, Math.sin(radians(around)) * outward(legSide)));
  return { ...facing(normal, segment.up), at: along(mix(top, bottom, share), normal, radius) };
}
