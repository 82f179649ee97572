import { BALL } from './ball.ts';
import { DESK } from './desk.ts';
import { FLOOR } from './floor.ts';
import { GYM } from './gym.ts';
import { LEGS } from './legs.ts';
import type { MovementPose, Poses } from './pose.ts';
import { SEATED } from './seated.ts';
import { SITTING } from './sitting.ts';
import { STANDING } from './standing.ts';
import { STANDING_WORK } from './standing-work.ts';
import { TRUNK } from './trunk.ts';
import { WALL } from './wall.ts';
import { WARM_UP } from './warm-up.ts';

/** The data files, a few movements each. */
export const POSE_FILES: readonly Poses[] = [
  WARM_UP,
  SITTING,
  SEATED,
  TRUNK,
  LEGS,
  STANDING,
  STANDING_WORK,
  DESK,
  WALL,
  FLOOR,
  BALL,
  GYM,
];

/** Every movement that is drawn, by id. One that is not here is shown by its cues alone. */
export const POSES: Poses = Object.fromEntries(POSE_FILES.flatMap((file) => Object.entries(file)));

/** Undefined for a movement without a figure. */
export const poseOf = (id: string): MovementPose | undefined => POSES[id];
