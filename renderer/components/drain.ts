import type { Attachment } from 'svelte/attachments';
import { reducedMotion, whileVisible } from './motion.ts';

/** Where a ring stands: `elapsedMs` of `lengthMs`, counting on by itself while `running`. */
export interface Draining {
  readonly lengthMs: number;
  readonly elapsedMs: number;
  readonly running: boolean;
}

/**
 * A ring is emptied arc by arc: what moves in each frame is an arc of its own, so that this small piece of the screen is
 * painted anew and not all of the ring's square (at full screen 0.5 of 2 million pixels).
 */
const ARCS = 24;

const pointAt = (arc: number, radius: number): string => {
  const angle = (arc * 2 * Math.PI) / ARCS;
  return `${50 + radius * Math.cos(angle)} ${50 + radius * Math.sin(angle)}`;
};

/** The browser's own animation does it, so that no script runs per frame. */
function played(
  element: SVGElement,
  { elapsedMs, lengthMs, running }: Draining,
  keyframes: Keyframe[],
  timing: KeyframeEffectOptions,
): () => void {
  const animation = element.animate(keyframes, { fill: 'both', ...timing });
  animation.pause();
  animation.currentTime = Math.min(elapsedMs, lengthMs);
  const stop = running ? whileVisible(animation) : undefined;
  return () => {
    stop?.();
    animation.cancel();
  };
}

const EMPTYING: Keyframe[] = [{ strokeDashoffset: 0 }, { strokeDashoffset: -1 }];

/**
 * Empties a circle with `pathLength="1"` clockwise from 12, by an arc at a time; with reduced motion, where the arc that
 * moves is not shown, in whole seconds.
 */
export const drain =
  (ring: Draining): Attachment<SVGElement> =>
  (circle) => {
    const steps = reducedMotion() ? Math.max(1, Math.round(ring.lengthMs / 1000)) : ARCS;
    return played(circle, ring, EMPTYING, { duration: ring.lengthMs, easing: `steps(${steps}, start)` });
  };

/**
 * The arc that is being emptied, and goes on to the next one's place. Each place is a path of its own: an arc that were
 * turned would be drawn in a layer of its own and put between the pixels.
 * @param radius of the ring, around 50 50
 */
export const drainArc =
  (ring: Draining, radius: number): Attachment<SVGElement> =>
  (arc) => {
    const places = Array.from({ length: ARCS }, (_, index) => ({
      easing: 'steps(1)',
      d: `path("M ${pointAt(index, radius)} A ${radius} ${radius} 0 0 1 ${pointAt(index + 1, radius)}")`,
    }));
    const ends = [
      played(arc, ring, EMPTYING, { duration: ring.lengthMs / ARCS, iterations: ARCS }),
      // The last place stands twice: it has its own share of the time.
      played(arc, ring, [...places, ...places.slice(-1)], { duration: ring.lengthMs }),
    ];
    return () => ends.forEach((end) => end());
  };
