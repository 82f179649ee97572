import { add, times } from '../rig/vector.ts';
import type { Frame, Vec3 } from '../skeleton.ts';

/** Places told from a frame of the body. */

/** The direction that points so far forward, up and right of the frame. */
export const heading = (frame: Frame, forward: number, up: number, right: number): Vec3 =>
  add(times(frame.forward, forward), add(times(frame.up, up), times(frame.right, right)));

export const from = (frame: Frame, forward: number, up: number, right: number): Vec3 =>
  add(frame.at, heading(frame, forward, up, right));

/** A frame of the same axes at another point. */
export const moved = (frame: Frame, at: Vec3): Frame => ({ ...frame, at });
