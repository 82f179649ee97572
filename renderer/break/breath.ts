import type { Attachment } from 'svelte/attachments';
import { whileVisible } from '../components/motion.ts';

/** A breathing pace in seconds. */
export interface Pace {
  readonly inSeconds: number;
  readonly outSeconds: number;
}

/** Smallest and largest size of the disc, in shares of the ring. */
const EMPTY = 'scale(0.56)';
const FULL = 'scale(0.86)';

/** The disc swells and sinks at the movement's own pace, from `sinceMs` into it; without a pace it rests. */
export function breathe(pace: Pace | null, sinceMs: number, running: boolean): Attachment<HTMLElement> {
  return (disc) => {
    if (!pace) return undefined;
    const easing = getComputedStyle(disc).getPropertyValue('--ease-breath').trim() || 'ease-in-out';
    const whole = (pace.inSeconds + pace.outSeconds) * 1000;
    const animation = disc.animate(
      [
        { transform: EMPTY, easing },
        { transform: FULL, offset: pace.inSeconds / (pace.inSeconds + pace.outSeconds), easing },
        { transform: EMPTY },
      ],
      { duration: whole, iterations: Infinity, fill: 'both' },
    );
    animation.pause();
    animation.currentTime = Math.max(0, sinceMs);
    const stop = running ? whileVisible(animation) : undefined;
    return () => {
      stop?.();
      animation.cancel();
    };
  };
}
