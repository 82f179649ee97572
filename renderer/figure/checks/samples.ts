import type { Key, MovementPose } from '../../../shared/movements/poses/pose.ts';
import { animate, type Animation } from '../rig/animation.ts';
import type { Solved } from '../rig/solve.ts';
import type { Dose } from '../../../shared/movements/movement.ts';

/** The loop, looked at closely: where the figure moves 12 times a second, where it stands once. */
export interface Sample {
  readonly seconds: number;
  readonly solved: Solved;
  /** The key left and the key to come; the same one where the figure stands. */
  readonly from: Key;
  readonly to: Key;
}

const RATE = 12;

function timesOf({ timeline: { stops } }: Animation): { seconds: number; from: number; to: number }[] {
  return stops.flatMap((stop, index) => {
    const last = stops[index - 1];
    const stand = { seconds: stop.at, from: stop.key, to: stop.key };
    if (!last) return [stand];
    const way = stop.at - last.until;
    const count = Math.max(6, Math.ceil(way * RATE));
    const moving = Array.from({ length: count }, (_, step) => ({
      seconds: last.until + (way * step) / count,
      from: last.key,
      to: stop.key,
    }));
    return [...moving, stand];
  });
}

export function samplesOf(pose: MovementPose, dose?: Dose): Sample[] {
  const animation = animate(pose, dose);
  return timesOf(animation).flatMap(({ seconds, from, to }) => {
    const [left, next] = [pose.keys[from], pose.keys[to]];
    return left && next ? [{ seconds, solved: animation.solvedAt(seconds), from: left, to: next }] : [];
  });
}

/** Shown as a fault on purpose, or on the way out of it. */
export const isBefore = ({ from, to }: Sample): boolean => from.before === true || to.before === true;
