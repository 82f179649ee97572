/**
 * The furniture that the rig sits on and leans against and that the drawing draws, in cm. A prop stands at its x (and z),
 * turned by yaw about the vertical.
 */
export const FURNITURE = {
  /** x: the middle of the seat; it faces forward. */
  chair: { seatHeight: 44, depth: 42, width: 44, backrestBehind: 19, backrestTop: 90 },
  /** x: its middle; a seat on one post. */
  bench: { height: 44, depth: 34, width: 34 },
  /** x: the edge that faces the figure. */
  desk: { height: 74, depth: 66, width: 120, thickness: 3 },
  /** x, z: a point on its face; yaw 0 faces forward, 180 back, 90 to the figure's right. */
  wall: { height: 178, width: 90, thickness: 6 },
  /** x: its middle; the top is the floor. A prop may be shorter or longer, and wider. */
  mat: { length: 172, width: 62 },
  /** x: its middle. Sat on, it gives way to `seatHeight`. */
  ball: { radius: 30, seatHeight: 52 },
  /** x: where a lat machine's two posts stand, the cable hangs and the rollers hold the thighs. */
  bar: { height: 180, half: 60, rollers: 61.5 },
  /** x: the weights at the far end of a leg press. */
  plate: { rail: 33, tower: 84 },
  /** x: its near edge. */
  step: { height: 16, depth: 34, width: 44 },
} as const;
