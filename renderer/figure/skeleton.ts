/** Points and frames of the solved mannequin. cm; x forward, y up, z to the figure's right; floor y = 0; height 170. */
export interface Vec3 {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}
/** Orthonormal frame at a point: `forward` out of the chest side, `up` towards the head, `right` to the figure's right. */
export interface Frame {
  readonly at: Vec3;
  readonly forward: Vec3;
  readonly up: Vec3;
  readonly right: Vec3;
}
export type Side = 'left' | 'right';
export interface ArmJoints {
  readonly shoulder: Vec3;
  readonly elbow: Vec3;
  readonly wrist: Vec3;
  readonly knuckles: Vec3;
  readonly fingertips: Vec3;
}
export interface LegJoints {
  readonly hip: Vec3;
  readonly knee: Vec3;
  readonly ankle: Vec3;
  readonly heel: Vec3;
  readonly ball: Vec3;
  readonly toes: Vec3;
}
export interface Skeleton {
  readonly pelvis: Frame; // at the midpoint between the hip joints
  readonly spine: readonly Frame[]; // about 16 frames, evenly from L5 (index 0) over lumbar, mid, upper to C7, then neck to the skull base
  readonly head: Frame; // centre of the cranium
  readonly arms: Readonly<Record<Side, ArmJoints>>;
  readonly legs: Readonly<Record<Side, LegJoints>>;
}
/** How far the belly swells with the breath and the waist widens to either side, in cm. */
export interface Swell {
  readonly belly: number;
  readonly sides: number;
}
/** The last three follow the body: a bar in the hands, a plate under the soles, a pad behind the back. */
export type PropKind =
  'chair' | 'desk' | 'wall' | 'mat' | 'ball' | 'step' | 'floor' | 'bench' | 'bar' | 'plate' | 'pad';
/** What is drawn besides the body, placed in the world. */
export interface Prop {
  readonly kind: PropKind;
  readonly x: number;
  readonly z?: number;
  readonly yaw?: number;
  /** Of a mat, where it is not as long or as wide as usual. */
  readonly length?: number;
  readonly width?: number;
}
/** One picture's worth, at time t of a movement. */
export interface Scene {
  readonly skeleton: Skeleton;
  readonly props: readonly Prop[];
  readonly camera: { readonly azimuth: number; readonly elevation: number }; // degrees: see below
  readonly tint: readonly string[]; // muscle names as the catalogue writes them (shared/movements muscles)
  readonly beads: boolean; // white spine beads and pelvis outline
  readonly arrow?: {
    readonly from: Vec3;
    readonly to: Vec3;
    readonly bend: number;
    /** The same on the body's other half. */
    readonly twin?: { readonly from: Vec3; readonly to: Vec3 };
  };
  readonly swell?: Swell;
  /** How strongly the tinted muscles glow, 0 to 1; fully where it is not given. */
  readonly effort?: number;
  readonly gaze: number; // head pitch, degrees
}
