import type { Attachment } from 'svelte/attachments';
import { reducedMotion, whileVisible } from './motion.ts';

/** Where a ring stands: `elapsedMs` of `lengthMs`, counting on by itself while `running`. */
export interface Draining {
  readonly lengthMs: number;
  readonly elapsedMs: number;
  readonly running: boolean;
}

/**
 * Empties a circle with `pathLength="1"` clockwise from 12. The browser's own animation does it, so that no script runs per
 * frame; with reduced motion it goes in whole seconds.
 */
export function drain({ lengthMs, elapsedMs, running }: Draining): Attachment<SVGCircleElement> {
  return (circle) => {
    const seconds = Math.max(1, Math.round(lengthMs / 1000));
    const animation = circle.animate([{ strokeDashoffset: 0 }, { strokeDashoffset: -1 }], {
      duration: lengthMs,
      fill: 'both',
      easing: reducedMotion() ? `steps(${seconds}, start)` : 'linear',
    });
    animation.pause();
    animation.currentTime = Math.min(elapsedMs, lengthMs);
    const stop = running ? whileVisible(animation) : undefined;
    return () => {
      stop?.();
      animation.cancel();
    };
  };
}
