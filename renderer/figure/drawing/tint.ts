import { MUSCLES, type Muscle } from '../../../shared/movements/muscles.ts';
import { cross, across, dot, minus, mix, unit } from '../rig/vector.ts';
import type { Frame, Scene, Side, Skeleton, Vec3 } from '../skeleton.ts';
import { ellipsoid, type Blob } from './outline.ts';
import { from, heading, moved } from './place.ts';
import type { Glow } from './shape.ts';
import type { Back } from './spine.ts';
import type { View } from './view.ts';

/** Where each muscle glows: an ellipsoid that goes with its bone, and is seen only inside the part that it lies in. */

type Bone = 'back' | 'pelvis' | 'thigh' | 'shank' | 'upper-arm' | 'neck';

interface Spot {
  readonly bone: Bone;
  /** Of the back: cm above L5. Of a limb: share of the way down. */
  readonly along: number;
  /** Ahead of the bone, and out from the middle of the body (of a limb: outwards). */
  readonly ahead: number;
  readonly out: number;
  /** Half axes: ahead, along, across. */
  readonly size: readonly [number, number, number];
  /** Both halves of the body, even where a movement has one side. */
  readonly both?: true;
}

const spot = (bone: Bone, along: number, ahead: number, out: number, size: Spot['size'], both?: true): Spot => ({
  bone,
  along,
  ahead,
  out,
  size,
  ...(both ? { both } : {}),
});

const SPOTS: Readonly<Record<Muscle, Spot>> = {
  abdominals: spot('back', 9, 9.5, 3, [3.5, 9, 4.5], true),
  'back extensors': spot('back', 11, -3.5, 3.4, [4, 13, 3.6], true),
  biceps: spot('upper-arm', 0.55, 2, 0, [3, 7, 3]),
  calves: spot('shank', 0.3, -3, 0, [4.2, 9, 4.6]),
  chest: spot('back', 33, 8.5, 6, [3.5, 5, 6], true),
  'deep abdominals': spot('back', 4, 8, 0, [6.5, 9, 19], true),
  'deep neck flexors': spot('neck', 0.5, 3, 0, [3, 4, 3], true),
  diaphragm: spot('back', 13, 7, 0, [6.5, 7.5, 17], true),
  glutes: spot('pelvis', 0, -5.5, 7.4, [6.2, 7, 6.2]),
  'gluteus medius': spot('pelvis', 4, -1, 12.5, [6, 6.5, 5]),
  hamstrings: spot('thigh', 0.52, -4.4, 2.2, [4.2, 13, 5]),
  'heart and lungs': spot('back', 28, 7, 3, [5, 6, 6], true),
  'hip flexors': spot('thigh', 0.11, 4.6, 0, [4.6, 8, 5]),
  lats: spot('back', 20, -3, 11, [6, 11, 4.5]),
  'lumbar extensors': spot('back', 4, -3.6, 3.4, [4.2, 7.5, 3.8], true),
  'mid back': spot('back', 20, -4.2, 3.6, [4, 9, 4.5], true),
  multifidus: spot('back', 2.5, -3.8, 2.6, [4, 6, 3], true),
  obliques: spot('back', 9, 3.5, 11.5, [6, 8.5, 4.5]),
  'pelvic muscles': spot('pelvis', -3, 0, 5, [7, 5, 5], true),
  piriformis: spot('pelvis', 1, -5.6, 6.6, [5, 4.6, 6]),
  'quadratus lumborum': spot('back', 7, -2.5, 8, [4.6, 7.5, 5]),
  quadriceps: spot('thigh', 0.52, 4.2, 0, [4.2, 13, 5]),
  'scapular muscles': spot('back', 31, -5.5, 5.8, [4, 7, 4.6], true),
  shins: spot('shank', 0.4, 3, 0, [3, 10, 3.6]),
  shoulders: spot('upper-arm', 0.12, 1.6, 2, [4.6, 5.5, 4.6], true),
  'thoracic rotators': spot('back', 26, -4.5, 4, [4.5, 10, 5], true),
  'thoracic spine': spot('back', 27, -4.6, 2.6, [4.2, 11, 4], true),
  'upper back': spot('back', 34, -4.6, 5, [4.4, 7, 6], true),
};

const isMuscle = (name: string): name is Muscle => MUSCLES.some((muscle) => muscle === name);

/** The part of the drawing whose colour a glow changes; of a limb with its side. */
const partsOf = ({ bone, along }: Spot, side: Side): string[] => {
  switch (bone) {
    case 'back':
      return ['trunk'];
    case 'neck':
      return ['neck'];
    case 'pelvis':
      return ['pelvis', `thigh-${side}`, 'trunk'];
    case 'upper-arm':
      return [`upper-${side}`];
    case 'thigh':
      return along < 0.2 ? [`thigh-${side}`, 'pelvis', 'trunk'] : [`thigh-${side}`];
    case 'shank':
      return [`shank-${side}`];
  }
};

interface Placed {
  readonly frame: Frame;
  /** From the bone out to the muscle: which way it faces. */
  readonly outwards: Vec3;
}

function placed({ bone, along, ahead, out }: Spot, skeleton: Skeleton, back: Back, side: Side): Placed {
  const sign = side === 'right' ? 1 : -1;
  const limb = (top: Vec3, end: Vec3, aside: Vec3): Placed => {
    const up = unit(minus(top, end));
    const right = across(aside, up, aside);
    const frame = { at: mix(top, end, along), forward: cross(up, right), up, right };
    return at(frame, frame.at);
  };
  const at = (frame: Frame, on: Vec3): Placed => ({
    frame: moved(frame, from(moved(frame, on), ahead, 0, out * sign)),
    outwards: unit(heading(frame, ahead, 0, out * sign), frame.forward),
  });
  const { pelvis, legs, arms } = skeleton;
  switch (bone) {
    case 'back':
      return at(back.at(along), back.at(along).at);
    case 'neck':
      return at(back.at(back.end), mix(back.at(43).at, back.at(back.end).at, along));
    case 'pelvis':
      return at(pelvis, from(pelvis, 0, along, 0));
    case 'thigh':
      return limb(legs[side].hip, legs[side].knee, pelvis.right);
    case 'shank':
      return limb(legs[side].knee, legs[side].ankle, pelvis.right);
    case 'upper-arm':
      return limb(arms[side].shoulder, arms[side].elbow, back.at(34).right);
  }
}

/** What hardly works glows small: its size at no effort, as a share. */
const LEAST = 0.6;

export interface PartGlow {
  /** The glow is drawn when the last of these has been drawn. */
  readonly parts: readonly string[];
  readonly glow: Glow;
}

function sidesOf({ both, out }: Spot, side: Side | undefined): readonly Side[] {
  // What lies across the middle is one.
  if (both && out === 0) return ['right'];
  return both || !side ? ['left', 'right'] : [side];
}

/** `side`: the one that a movement works on; without it both sides glow. */
export function glows(
  view: View,
  skeleton: Skeleton,
  back: Back,
  { tint, effort = 1 }: Pick<Scene, 'tint' | 'effort'>,
  side: Side | undefined,
): PartGlow[] {
  return tint.filter(isMuscle).flatMap((name) => {
    const spot = SPOTS[name];
    const sides = sidesOf(spot, side);
    return sides.flatMap((one) => {
      const { frame, outwards } = placed(spot, skeleton, back, one);
      const seen = Math.min(1, Math.max(0, 0.8 + 1.2 * dot(outwards, view.towards)));
      if (seen * effort < 0.05) return [];
      const [ahead, along, across] = spot.size;
      const by = LEAST + (1 - LEAST) * effort;
      const blob = ellipsoid(view, frame, ahead * by, along * by, across * by);
      const parts = partsOf(spot, one);
      return [
        {
          parts,
          glow: {
            kind: 'glow' as const,
            within: parts,
            matrix: matrixOf(blob),
            opacity: Math.round(seen * effort * 100) / 100,
          },
        },
      ];
    });
  });
}

/** The outline of an ellipsoid is the unit circle under this matrix (the Cholesky root of its axes' squares). */
function matrixOf({ x, y, axes }: Blob): Glow['matrix'] {
  let [xx, xy, yy] = [0, 0, 0];
  for (const axis of axes) {
    xx += axis.x * axis.x;
    xy += axis.x * axis.y;
    yy += axis.y * axis.y;
  }
  const a = Math.max(Math.sqrt(xx), 0.1);
  const b = xy / a;
  const fine = (value: number): number => Math.round(value * 100) / 100;
  return [fine(a), fine(b), 0, fine(Math.sqrt(Math.max(yy - b * b, 0.01))), fine(x), fine(y)];
}
