import { FLOOR } from './floor.ts';
import type { MovementPose, Poses } from './pose.ts';
import { SEATED } from './seated.ts';
import { STANDING } from './standing.ts';

/** Every movement that is drawn, by id. One that is not here is shown by its cues alone. */
export const POSES: Poses = { ...SEATED, ...STANDING, ...FLOOR };

/** Undefined for a movement without a figure. */
export const poseOf = (id: string): MovementPose | undefined => POSES[id];
