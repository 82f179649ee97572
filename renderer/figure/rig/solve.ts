import type { Side } from '../../../shared/movements/poses/pose.ts';
import type { Frame, Skeleton } from '../skeleton.ts';
import { armFrom, type Arm, type ArmPose, type Girdle } from './arm.ts';
import { armTo, type Body } from './hand.ts';
import { legFrom, legTo, type Leg, type LegPose } from './leg.ts';
import { absolute, between, relative, type Facing } from './orientation.ts';
import type { FootTarget, HandTarget, State } from './state.ts';
import { chestOf, headAt, headFacing, pelvisOf, spineFrame, spineOf } from './trunk.ts';
import { mix } from './vector.ts';

/** A state solved: every joint, and how far each limb stays from its target. */
export interface Solved extends Body {
  readonly spine: readonly Frame[];
  /** How strongly the tinted muscles glow, 0 to 1. */
  readonly effort: number;
  readonly head: Frame;
  readonly arms: Readonly<Record<Side, Arm>>;
}

/**
 * What a moment asks for: a target for each part, or two keys' solved parts and the share of the way between them, where their
 * targets are of two kinds.
 */
export type Want<T, S> = { readonly target: T } | { readonly from: S; readonly to: S; readonly share: number };

export interface Moment {
  readonly root: Want<State['root'], Frame>;
  readonly spine: State['spine'];
  readonly gaze: Want<State['gaze'], Facing>;
  readonly shoulders: State['shoulders'];
  readonly effort: State['effort'];
  readonly feet: Readonly<Record<Side, Want<FootTarget, LegPose>>>;
  readonly hands: Readonly<Record<Side, Want<HandTarget, ArmPose>>>;
}

const momentOf = ({ root, spine, gaze, shoulders, effort, feet, hands }: State): Moment => ({
  root: { target: root },
  spine,
  gaze: { target: gaze },
  shoulders,
  effort,
  feet: { left: { target: feet.left }, right: { target: feet.right } },
  hands: { left: { target: hands.left }, right: { target: hands.right } },
});

function mixedLeg(a: LegPose, b: LegPose, k: number): LegPose {
  return {
    thigh: between(a.thigh, b.thigh, k),
    knee: a.knee + (b.knee - a.knee) * k,
    foot: between(a.foot, b.foot, k),
    toes: a.toes + (b.toes - a.toes) * k,
  };
}

function mixedArm(a: ArmPose, b: ArmPose, k: number): ArmPose {
  return {
    upper: between(a.upper, b.upper, k),
    elbow: a.elbow + (b.elbow - a.elbow) * k,
    hand: between(a.hand, b.hand, k),
  };
}

function pelvisAt(root: Moment['root'], feetOf: (on: State['root']) => Frame): Frame {
  if ('target' in root) return feetOf(root.target);
  const { from, to, share } = root;
  return { ...between(from, to, share), at: mix(from.at, to.at, share) };
}

function leg(pelvis: Frame, side: Side, want: Want<FootTarget, LegPose>, other?: Leg): Leg {
  if ('target' in want) return legTo(pelvis, side, want.target, other);
  return legFrom(pelvis, side, mixedLeg(want.from, want.to, want.share));
}

/** A leg that rests on the other is solved after it. */
function legs(pelvis: Frame, { left, right }: Moment['feet']): Body['legs'] {
  if ('target' in left && left.target.on === 'thigh') {
    const under = leg(pelvis, 'right', right);
    return { left: leg(pelvis, 'left', left, under), right: under };
  }
  const under = leg(pelvis, 'left', left);
  return { left: under, right: leg(pelvis, 'right', right, under) };
}

function arm(body: Body, side: Side, want: Want<HandTarget, ArmPose>): Arm {
  if ('target' in want) return armTo(body, side, want.target);
  return armFrom(body, side, mixedArm(want.from, want.to, want.share));
}

/** Frames of the lumbar spine at the height of the waist. */
const WAIST = 3;

/** The feet that carry the root: those of the floor or kneeling, as targets. */
function carrying(moment: Moment): State['feet'] {
  const of = (want: Want<FootTarget, LegPose>): FootTarget =>
    'target' in want ? want.target : { on: 'air', numbers: [] };
  return { left: of(moment.feet.left), right: of(moment.feet.right) };
}

export function solveMoment(moment: Moment): Solved {
  const feet = carrying(moment);
  const pelvis = pelvisAt(moment.root, (root) => pelvisOf({ root, feet }));
  const spine = spineOf(pelvis, moment.spine);
  const [back = 0, up = 0] = moment.shoulders.numbers;
  const girdle: Girdle = { chest: chestOf(spine), back, up };
  const [belly = 0, sides = 0] = moment.spine.numbers.slice(12);
  const body: Body = {
    ...girdle,
    pelvis,
    waist: spineFrame(spine, WAIST),
    swell: { belly, sides },
    legs: legs(pelvis, moment.feet),
  };
  const { gaze } = moment;
  const faces =
    'target' in gaze ? headFacing(spine, gaze.target) : absolute(pelvis, between(gaze.from, gaze.to, gaze.share));
  return {
    ...body,
    spine,
    effort: moment.effort.numbers[0] ?? 1,
    head: headAt(spine, faces),
    arms: { left: arm(body, 'left', moment.hands.left), right: arm(body, 'right', moment.hands.right) },
  };
}

export const solve = (state: State): Solved => solveMoment(momentOf(state));

/** The head as seen from the pelvis, for mixing. */
export const headInBody = ({ pelvis, head }: Solved): Facing => relative(pelvis, head);

export function skeletonOf({ pelvis, spine, head, arms, legs }: Solved): Skeleton {
  return {
    pelvis,
    spine,
    head,
    arms: { left: arms.left.joints, right: arms.right.joints },
    legs: { left: legs.left.joints, right: legs.right.joints },
  };
}
