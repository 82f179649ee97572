import type { Arrow, MovementPose } from '../../../shared/movements/poses/pose.ts';
import type { Scene, Skeleton, Vec3 } from '../skeleton.ts';
import { C7 } from './body.ts';
import type { Stop, Timeline } from './timeline.ts';
import { spineFrame } from './trunk.ts';
import { add, vec } from './vector.ts';

/** Which arrow stands at a moment, and where: one at most. */

type Drawn = NonNullable<Scene['arrow']>;

function anchor({ by, side = 'right' }: Arrow, { arms, legs, pelvis, spine, head }: Skeleton): Vec3 {
  const [arm, leg] = [arms[side], legs[side]];
  switch (by) {
    case 'head':
      return head.at;
    case 'neck':
      return spineFrame(spine, C7.index).at;
    case 'chest':
      return spineFrame(spine, 8).at;
    case 'waist':
      return spineFrame(spine, 3).at;
    case 'pelvis':
      return pelvis.at;
    case 'hip':
    case 'knee':
    case 'ankle':
    case 'toes':
      return leg[by];
    default:
      return arm[by];
  }
}

/** As seen from the middle of the body: a pair's other half stands across the plane z = 0. */
const across = ({ x, y, z }: Vec3): Vec3 => vec(x, y, -z);

function placed(arrow: Arrow, skeleton: Skeleton): Drawn {
  const at = anchor(arrow, skeleton);
  const [from, to] = [add(at, vec(...arrow.from)), add(at, vec(...arrow.to))];
  return { from, to, bend: arrow.bend, ...(arrow.pair && { twin: { from: across(from), to: across(to) } }) };
}

/** How much of a way its arrow stands: once the body is well on it, it would only lie across it. */
const SHARE = 0.35;
/** So long before a way it is announced, in seconds, while the figure still stands. */
export const AHEAD = 0.8;

/** A loop's time is what is left of a division. */
const ROUNDING = 1e-6;

interface Shown {
  readonly arrow: Arrow;
  /** Undefined where it goes with the body. */
  readonly still: Drawn | undefined;
  readonly from: number;
  readonly until: number;
}

/** The arrow of the way from one stop to the next. */
function shownOn(pose: MovementPose, skeletons: readonly Skeleton[], stop: Stop, next: Stop, first: boolean): Shown[] {
  const home = pose.loop !== 'round' && next.key < stop.key;
  const arrow = home
    ? pose.keys[stop.key]?.arrowBack
    : (pose.keys[next.key]?.arrow ?? (first ? pose.arrow : undefined));
  const skeleton = skeletons[stop.key];
  if (!arrow || !skeleton) return [];
  const from = first ? stop.at : Math.max(stop.at, stop.until - AHEAD);
  const until = arrow.stays ? next.until : stop.until + (next.at - stop.until) * SHARE;
  return [{ arrow, still: arrow.stays ? undefined : placed(arrow, skeleton), from, until }];
}

/**
 * Tells the arrow of a moment.
 * @param skeletons the figure in each key
 */
export function arrowsOf(
  pose: MovementPose,
  { stops }: Timeline,
  skeletons: readonly Skeleton[],
): (seconds: number, now: Skeleton) => Drawn | undefined {
  const shown = stops.flatMap((stop, index) => {
    const next = stops[index + 1];
    return next ? shownOn(pose, skeletons, stop, next, index === 0) : [];
  });
  return (seconds, now) => {
    // Where one stays while the next is announced, the next one counts; on arrival none is announced yet.
    const one = shown.findLast(({ from, until }) => (seconds > from || from === 0) && seconds <= until + ROUNDING);
    return one && (one.still ?? placed(one.arrow, now));
  };
}
