import type { MovementPose } from '../../shared/movements/poses/pose.ts';
import { framingOf } from './drawing/framing.ts';
import type { Framing } from './drawing/view.ts';
import { animate, type Animation } from './rig/animation.ts';
import { AHEAD } from './rig/arrows.ts';
import type { Pace } from './rig/timeline.ts';
import type { Side } from './skeleton.ts';

/** Movements that are ready to be shown. */

export interface FigureOfMovement {
  readonly animation: Animation;
  readonly framing: Framing;
}

/** So many moments of a loop tell how much room it takes. */
const SAMPLES = 12;

/** Without `pace` the movement goes at its pose's own. */
export function figureOf(pose: MovementPose, side: Side, pace?: Pace): FigureOfMovement {
  const animation = animate(pose, pace);
  return { animation, framing: framed(pose, side, animation) };
}

const framings: Readonly<Record<Side, WeakMap<MovementPose, Framing>>> = {
  left: new WeakMap(),
  right: new WeakMap(),
};

function framed(pose: MovementPose, side: Side, { timeline, stills, sceneAt }: Animation): Framing {
  const known = framings[side].get(pose);
  if (known) return known;
  const times = Array.from({ length: SAMPLES }, (_, index) => (index * timeline.seconds) / SAMPLES);
  const framing = framingOf([...times, ...stills.map(({ seconds }) => seconds)].map((time) => sceneAt(time, side)));
  framings[side].set(pose, framing);
  return framing;
}

/** A time at which the same picture is seen: standing still costs no frames, but the next way's arrow. */
export function pictureTime({ timeline: { stops, seconds: loop } }: Animation, seconds: number): number {
  const within = ((seconds % loop) + loop) % loop;
  const stop = stops.find(({ at, until }) => within >= at && within <= until);
  if (!stop) return within;
  return within > stop.until - AHEAD ? stop.until : stop.at;
}
