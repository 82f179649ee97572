/** Lengths of the mannequin in cm, for a height of 170: shares of the height as in Drillis and Contini (1966), drawn figures rounded. */
export const HEIGHT = 170;

export const LEG = { thigh: 0.245 * HEIGHT, shank: 0.246 * HEIGHT } as const;
export const ARM = { upper: 0.186 * HEIGHT, fore: 0.146 * HEIGHT } as const;
/** Half the distance between the joints. */
export const HALF = { hips: 0.051 * HEIGHT, shoulders: 0.103 * HEIGHT } as const;

/** The sole below the ankle, and points of the sole ahead of it (the heel behind). */
export const FOOT = {
  ankle: 0.039 * HEIGHT,
  heel: -6,
  ball: 13,
  toes: 0.152 * HEIGHT - 6,
  /** From the skin to the point at a kneeling ankle and kneecap. */
  kneelingAnkle: 8,
  kneelingKnee: 5.5,
} as const;

/** Wrist to knuckles and on to the fingertips; to the middle of the palm; half its thickness; how far the fingers curl at rest. */
export const HAND = { knuckles: 8.6, fingers: 0.108 * HEIGHT - 8.6, palm: 7.5, thickness: 2.4, curl: 14 } as const;

/** L5 from the midpoint of the hips: behind and above. */
export const L5 = { behind: 3.2, above: 9.9 } as const;

/** Segments from L5 up: length, the bend of the natural curve in degrees (forward positive), and into how many frames each is cut. */
export const SPINE = [
  { length: 0.085 * HEIGHT, curve: -24, steps: 4 },
  { length: 0.085 * HEIGHT, curve: 10, steps: 4 },
  { length: 0.085 * HEIGHT, curve: 16, steps: 4 },
  { length: 0.05 * HEIGHT, curve: -14, steps: 3 },
] as const;
/** The sacrum leans forward by this before the lumbar curve begins. */
export const SACRUM = 12;
/** Index of C7 among the frames of the spine, and how far its natural frame leans forward. */
export const C7 = { index: 12, lean: 14 } as const;

/** The centre of the cranium from the base of the skull. */
export const HEAD = { above: 7.4, ahead: 2.2 } as const;

/** The shoulder joint from C7, in the upright frame of the chest. */
export const SHOULDER = {
  below: 4.6,
  ahead: 3.4,
  /** It rises and comes in between these degrees of elevation, and comes forward on reach (scapulohumeral rhythm, Inman 1944). */
  from: 50,
  to: 170,
  rise: 5,
  in: 2.6,
  reach: 3,
} as const;

/** The sitting bones: a round of this radius about a point behind and below the hips; half their distance. */
export const SITTING = { radius: 6.5, behind: 1, below: 2, half: 6 } as const;
