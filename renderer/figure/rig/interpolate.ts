/**
 * Minimum jerk between two stops (Flash and Hogan 1985): 10s^3 - 15s^4 + 6s^5, with terms for the speed at a key that is passed
 * through. With no speed at either end it is minimum jerk itself.
 */
export interface Weights {
  readonly from: number;
  readonly to: number;
  /** Of the speeds (per second) at the two ends. */
  readonly leaving: number;
  readonly arriving: number;
}

export function weights(share: number, seconds: number): Weights {
  const [s3, s4, s5] = [share ** 3, share ** 4, share ** 5];
  const to = 10 * s3 - 15 * s4 + 6 * s5;
  return {
    from: 1 - to,
    to,
    leaving: seconds * (share - 6 * s3 + 8 * s4 - 3 * s5),
    arriving: seconds * (-4 * s3 + 7 * s4 - 3 * s5),
  };
}

/**
 * The speed at a key passed through, from the mean speeds before and after: their harmonic mean, and none where the direction turns, so
 * that nothing overshoots (Fritsch and Butland 1984).
 */
export const speedThrough = (before: number, after: number): number =>
  before * after <= 0 ? 0 : (2 * before * after) / (before + after);
