/** One alarm at a time: arming it anew takes the last one's place. */
export interface Timer {
  arm(ms: number, look: () => void): void;
  cancel(): void;
}

/** `setTimeout` takes what is longer for 1 ms. */
const LONGEST = 2 ** 31 - 1;

/** The timer of this process; an early or a late alarm is no harm, the schedule reads its clocks at each look. */
export function systemTimer(): Timer {
  let armed: NodeJS.Timeout | undefined;
  return {
    arm: (ms, look) => {
      clearTimeout(armed);
      armed = setTimeout(look, Math.min(Math.max(0, ms), LONGEST));
    },
    cancel: () => clearTimeout(armed),
  };
}
