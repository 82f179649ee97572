import { FURNITURE } from '../furniture.ts';
import type { Side } from '../../../shared/movements/poses/pose.ts';
import type { Frame, Vec3 } from '../skeleton.ts';
import { C7, HEAD, L5, LEG, SACRUM, SITTING, SPINE } from './body.ts';
import { facing, frameAt, tipped, UPRIGHT, type Facing } from './orientation.ts';
import { hipOffset, kneelingKnee, plantedFoot } from './leg.ts';
import type { State } from './state.ts';
import { add, along, cross, radians, turned, unit, UP, vec } from './vector.ts';

/** Which way the pelvis faces: turned about the vertical, then tipped forward, then leaned. */
const pelvisFacing = ([pitch = 0, roll = 0, turn = 0]: readonly number[]): Facing =>
  tipped(tipped(UPRIGHT, 0, 0, turn), pitch, roll);

/** Sitting bones roll on a seat like a round of their radius; leaning lifts one of them. */
function seated(f: Facing, seat: number, [pitch = 0, roll = 0, turn = 0, x = 0, z = 0]: readonly number[]): Vec3 {
  const heading = tipped(UPRIGHT, 0, 0, turn).forward;
  const lifted = SITTING.half * Math.abs(Math.sin(radians(roll)));
  const rolled = along(vec(x, seat + SITTING.radius + lifted, z), heading, SITTING.radius * radians(pitch));
  return along(along(rolled, f.up, SITTING.below), f.forward, SITTING.behind);
}

/** The height at which a leg of the given length from each hip joint just reaches its foot or knee; the lowest of them. */
function over(f: Facing, x: number, z: number, reach: number, ends: readonly (readonly [Side, Vec3])[]): Vec3 {
  const heights = ends.map(([side, end]) => {
    const offset = hipOffset(f, side);
    const level = (end.x - x - offset.x) ** 2 + (end.z - z - offset.z) ** 2;
    return end.y - offset.y + Math.sqrt(Math.max(0, reach ** 2 - level));
  });
  return vec(x, heights.length > 0 ? Math.min(...heights) : LEG.thigh + LEG.shank, z);
}

const SIDES = ['left', 'right'] as const;

/** The pelvis of a state, at the midpoint between the hips. */
export function pelvisOf({ root, feet }: Pick<State, 'root' | 'feet'>): Frame {
  const { on, numbers } = root;
  const f = pelvisFacing(numbers);
  const [, , , x = 0, second = 0, bend = 0] = numbers;
  switch (on) {
    case 'seat':
      return frameAt(seated(f, FURNITURE.chair.seatHeight, numbers), f);
    case 'ball':
      return frameAt(seated(f, FURNITURE.ball.seatHeight, numbers), f);
    case 'feet': {
      const cos = Math.cos(radians(180 - bend));
      const reach = Math.sqrt(LEG.thigh ** 2 + LEG.shank ** 2 - 2 * LEG.thigh * LEG.shank * cos);
      const ends = SIDES.filter((side) => feet[side].on === 'floor').map(
        (side) => [side, plantedFoot(feet[side], side).ankle] as const,
      );
      return frameAt(over(f, x, second, reach, ends), f);
    }
    case 'knees': {
      const ends = SIDES.filter((side) => feet[side].on === 'knee').map(
        (side) => [side, kneelingKnee(feet[side], side)] as const,
      );
      return frameAt(over(f, x, second, LEG.thigh, ends), f);
    }
    case 'point':
      return frameAt(vec(x, second, 0), f);
  }
}

/** The spine from L5 to the base of the skull: arcs of even curvature, cut into equal steps. */
export function spineOf(pelvis: Frame, { numbers }: State['spine']): Frame[] {
  let f: Facing = tipped(pelvis, SACRUM);
  let at = along(along(pelvis.at, pelvis.forward, -L5.behind), pelvis.up, L5.above);
  const frames = [frameAt(at, f)];
  SPINE.forEach(({ length, curve, steps }, index) => {
    const flex = (curve + (numbers[index] ?? 0)) / steps;
    const side = (numbers[index + 4] ?? 0) / steps;
    const turn = (numbers[index + 8] ?? 0) / steps;
    for (let step = 0; step < steps; step += 1) {
      const half = tipped(f, flex / 2, side / 2, turn / 2);
      at = along(at, half.up, length / steps);
      f = tipped(f, flex, side, turn);
      frames.push(frameAt(at, f));
    }
  });
  return frames;
}

/** The frame of the spine at an index; a spine is never shorter than that. */
export function spineFrame(spine: readonly Frame[], index: number): Frame {
  const frame = spine.at(index);
  if (!frame) throw new Error(`The spine has no frame ${index}.`);
  return frame;
}

/** The chest's frame at C7, upright when the spine is at rest. */
export function chestOf(spine: readonly Frame[]): Frame {
  const c7 = spineFrame(spine, C7.index);
  return frameAt(c7.at, tipped(c7, -C7.lean));
}

/** Which way the head faces: in line with the spine, or at a pitch of its own whatever the spine does. */
export function headFacing(spine: readonly Frame[], { on, numbers: [pitch = 0] }: State['gaze']): Facing {
  const end = spineFrame(spine, -1);
  if (on === 'spine') return end;
  const ahead = unit(cross(UP, end.right), end.forward);
  const over = cross(end.right, ahead);
  return facing(turned(ahead, over, -pitch), turned(over, ahead, pitch));
}

export const headAt = (spine: readonly Frame[], f: Facing): Frame =>
  frameAt(
    add(
      spineFrame(spine, -1).at,
      along(vec(f.up.x * HEAD.above, f.up.y * HEAD.above, f.up.z * HEAD.above), f.forward, HEAD.ahead),
    ),
    f,
  );
