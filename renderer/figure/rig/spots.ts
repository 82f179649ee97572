import type { Spot } from '../../../shared/movements/poses/pose.ts';
import type { Vec3 } from '../skeleton.ts';
import { vec } from './vector.ts';

/** Places of the trunk that a hand rests on, in the directions of a frame of it: ahead, up, outward. */
export interface BodySpot {
  readonly frame: 'pelvis' | 'waist' | 'chest';
  readonly at: Vec3;
  readonly normal: Vec3;
  readonly fingers: Vec3;
}

export const SPOT_PLACES: Readonly<Record<Spot, BodySpot>> = {
  hip: { frame: 'pelvis', at: vec(5, 10.5, 14.2), normal: vec(0.5, 0.1, 0.86), fingers: vec(0.82, -0.3, -0.45) },
  'back-of-hip': { frame: 'pelvis', at: vec(-10, 9, 9), normal: vec(-0.9, 0.1, 0.4), fingers: vec(-0.2, -0.85, -0.5) },
  waist: { frame: 'waist', at: vec(3, -3, 13.6), normal: vec(0.3, 0, 0.95), fingers: vec(0.85, -0.42, -0.3) },
  belly: { frame: 'waist', at: vec(12.4, -4, 2), normal: vec(0.98, 0, 0.18), fingers: vec(0.15, -0.1, -0.98) },
  chest: { frame: 'chest', at: vec(8.5, -9, -14.5), normal: vec(0.85, 0.1, -0.5), fingers: vec(-0.2, 0.85, -0.45) },
};
