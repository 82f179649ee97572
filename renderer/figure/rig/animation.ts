import type { MovementPose, Side } from '../../../shared/movements/poses/pose.ts';
import type { Scene, Skeleton } from '../skeleton.ts';
import { arrowsOf } from './arrows.ts';
import { mirroredScene } from './mirror.ts';
import { momentAt, placeAt, type KeyFigure } from './moment.ts';
import { skeletonOf, solve, solveMoment, type Solved } from './solve.ts';
import { stateOf } from './state.ts';
import { timelineOf, type Pace, type Timeline } from './timeline.ts';
import { angleBetween, UP } from './vector.ts';

/** A key pose that stands still, for reduced motion: its picture, when it comes in the loop, and the cue that labels it. */
export interface Still {
  readonly seconds: number;
  /** Index of a cue of the movement's words. */
  readonly say: number;
}

/** A movement that can be shown at any time of its loop. */
export interface Animation {
  readonly timeline: Timeline;
  readonly stills: readonly Still[];
  /** Joints at a time of the loop, for the side that the pose is written for (the right). */
  solvedAt(seconds: number): Solved;
  /** What to draw; times beyond the loop go round. */
  sceneAt(seconds: number, side: Side): Scene;
  /** Index of the cue that belongs to a time. */
  sayAt(seconds: number): number;
}

/** Degrees by which the head looks down. */
const pitchOf = ({ head }: Skeleton): number => angleBetween(head.forward, UP) - 90;

/**
 * Makes a pose ready to be shown.
 * @param dose the movement's, so that its tempo drives the figure
 */
export function animate(pose: MovementPose, dose?: Pace): Animation {
  const keys: readonly KeyFigure[] = pose.keys.map((key) => {
    const state = stateOf(pose, key);
    return { state, solved: solve(state) };
  });
  const timeline = timelineOf(pose, dose);
  const { seconds: loop, stops } = timeline;
  const within = (seconds: number): number => ((seconds % loop) + loop) % loop;
  const solvedAt = (seconds: number): Solved => {
    const moment = momentAt(timeline, keys, within(seconds));
    return 'solved' in moment ? moment.solved : solveMoment(moment);
  };
  const arrowAt = arrowsOf(
    pose,
    timeline,
    keys.map(({ solved }) => skeletonOf(solved)),
  );
  const [azimuth, elevation] = pose.camera;

  const sceneAt = (seconds: number, side: Side): Scene => {
    const solved = solvedAt(seconds);
    const skeleton = skeletonOf(solved);
    const arrow = arrowAt(within(seconds), skeleton);
    const scene: Scene = {
      skeleton,
      props: pose.props,
      camera: { azimuth, elevation },
      tint: pose.tint,
      beads: pose.beads ?? false,
      swell: solved.swell,
      effort: solved.effort,
      ...(arrow && { arrow }),
      gaze: pitchOf(skeleton),
    };
    return side === 'right' ? scene : mirroredScene(scene);
  };

  // Where no key stops, as in a walk, each is a picture.
  const goesOn = pose.keys.every((key) => key.through);
  const stills = pose.keys.flatMap((key, index) => {
    const stop = stops.find((each) => each.key === index);
    return (key.through && !goesOn) || !stop ? [] : [{ seconds: stop.at, say: key.say }];
  });
  const sayAt = (seconds: number): number => stops[placeAt(timeline, within(seconds)).index]?.say ?? 0;
  return { timeline, stills, solvedAt, sceneAt, sayAt };
}

const ready = new WeakMap<MovementPose, Animation>();

/** The scene of a pose at its own pace; the pose is made ready once. */
export function sceneAt(pose: MovementPose, seconds: number, side: Side): Scene {
  const known = ready.get(pose) ?? animate(pose);
  ready.set(pose, known);
  return known.sceneAt(seconds, side);
}
