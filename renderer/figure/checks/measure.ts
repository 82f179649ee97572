import type { Side } from '../../../shared/movements/poses/pose.ts';
import type { Facing } from '../rig/orientation.ts';
import { relative, toLocal } from '../rig/orientation.ts';
import { C7, SACRUM, SPINE } from '../rig/body.ts';
import { outward } from '../rig/leg.ts';
import type { Solved } from '../rig/solve.ts';
import { spineFrame } from '../rig/trunk.ts';
import { angleBetween, clamp, degrees, dot, times } from '../rig/vector.ts';
import type { Joint } from './limits.ts';

/** Angles as a clinician would read them off the solved body, from its points and frames alone, not from what the pose asked for. */
export interface Measure {
  readonly joint: Joint;
  readonly where: string;
  readonly degrees: number;
}

const atan = (y: number, x: number): number => degrees(Math.atan2(y, x));

const bend = ({ up }: Facing): number => atan(up.x, up.y);

/** Bends of the parts of the spine from one frame index to another, without the natural curve. */
function flexion(solved: Solved, part: number): number {
  const starts = SPINE.reduce<number[]>((sums, { steps }) => [...sums, (sums.at(-1) ?? 0) + steps], [0]);
  const low = spineFrame(solved.spine, starts[part] ?? 0);
  const high = spineFrame(solved.spine, starts[part + 1] ?? -1);
  return bend(relative(low, high)) - (SPINE[part]?.curve ?? 0);
}

/** How the chest is leaned and turned against the pelvis. */
export function spineTilt({ pelvis, chest }: Solved): { readonly side: number; readonly turn: number } {
  const f = relative(pelvis, chest);
  return { side: degrees(Math.asin(clamp(f.up.z, -1, 1))), turn: atan(f.forward.z, f.forward.x) };
}

/** The neck with the head: from C7 to the head, level at rest. */
const neck = ({ spine, head }: Solved): number => {
  const curves = SACRUM + SPINE.slice(0, 3).reduce((sum, { curve }) => sum + curve, 0);
  return bend(relative(spineFrame(spine, C7.index), head)) + curves;
};

export interface HipAngles {
  readonly flexion: number;
  readonly out: number;
  readonly turnedOut: number;
}

export function hipAngles({ pelvis, legs }: Solved, side: Side): HipAngles {
  const { thigh } = legs[side];
  const down = toLocal(pelvis, times(thigh.up, -1));
  const front = toLocal(pelvis, thigh.forward);
  const flexed = Math.atan2(down.x, -down.y);
  const neutral = { x: Math.cos(flexed), y: Math.sin(flexed), z: 0 };
  const aside = { x: -down.z * Math.sin(flexed), y: down.z * Math.cos(flexed), z: Math.hypot(down.x, down.y) };
  return {
    flexion: degrees(flexed),
    out: degrees(Math.asin(clamp(down.z, -1, 1))) * outward(side),
    turnedOut: atan(dot(front, aside), dot(front, neutral)) * outward(side),
  };
}

function leg(solved: Solved, side: Side): Measure[] {
  const { pose } = solved.legs[side];
  const { flexion: hip, out, turnedOut } = hipAngles(solved, side);
  const toe = pose.foot.forward;
  return [
    { joint: 'hip flexion', where: side, degrees: hip },
    { joint: 'hip out', where: side, degrees: out },
    { joint: 'hip turned out', where: side, degrees: turnedOut },
    { joint: 'knee', where: side, degrees: pose.knee },
    { joint: 'ankle pointed', where: side, degrees: atan(-toe.y, toe.x) },
  ];
}

/** Degrees from hanging. */
export const armElevation = ({ chest, arms }: Solved, side: Side): number =>
  angleBetween(times(arms[side].upper.up, -1), times(chest.up, -1));

function arm(solved: Solved, side: Side): Measure[] {
  const { upper, fore, hand, pose } = solved.arms[side];
  const down = toLocal(solved.chest, times(upper.up, -1));
  return [
    { joint: 'shoulder elevation', where: side, degrees: armElevation(solved, side) },
    // Backwards, below the shoulder: how far the arm is behind the side of the body.
    {
      joint: 'shoulder extension',
      where: side,
      degrees: Math.max(0, down.y < 0 ? atan(-down.x, Math.hypot(down.y, down.z)) : 0),
    },
    { joint: 'elbow', where: side, degrees: pose.elbow },
    { joint: 'wrist', where: side, degrees: angleBetween(fore.up, hand.up) },
  ];
}

export function measures(solved: Solved): Measure[] {
  const tilt = spineTilt(solved);
  return [
    { joint: 'lumbar flexion', where: '', degrees: flexion(solved, 0) },
    { joint: 'mid back flexion', where: '', degrees: flexion(solved, 1) },
    { joint: 'upper back flexion', where: '', degrees: flexion(solved, 2) },
    { joint: 'neck flexion', where: '', degrees: neck(solved) },
    { joint: 'side bend of the spine', where: '', degrees: tilt.side },
    { joint: 'turn of the spine', where: '', degrees: tilt.turn },
    ...leg(solved, 'left'),
    ...leg(solved, 'right'),
    ...arm(solved, 'left'),
    ...arm(solved, 'right'),
  ];
}
