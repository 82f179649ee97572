/** Whether the person asked the system for less motion. */
export const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Plays an animation while its page can be seen; where it was hidden, the time that went by is caught up. Returns what stops it. */
export function whileVisible(animation: Animation): () => void {
  const from = Number(animation.currentTime ?? 0);
  const startedAt = performance.now();
  const follow = (): void => {
    if (document.hidden) {
      animation.pause();
      return;
    }
    animation.currentTime = from + (performance.now() - startedAt);
    animation.play();
  };
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => document.removeEventListener('visibilitychange', follow);
}
