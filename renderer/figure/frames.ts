/**
 * Calls `each` once per painted frame with the seconds since the last one, while the page is shown and the element is in
 * view; hidden, nothing runs, and the time that went by is told with the next frame. Returns what stops it.
 */
export function frames(element: Element, each: (seconds: number) => void): () => void {
  let request = 0;
  let last = performance.now();
  let inView = true;
  const frame = (): void => {
    const now = performance.now();
    const seconds = (now - last) / 1000;
    last = now;
    request = requestAnimationFrame(frame);
    each(seconds);
  };
  const follow = (): void => {
    cancelAnimationFrame(request);
    if (inView && !document.hidden) request = requestAnimationFrame(frame);
  };
  const observer = new IntersectionObserver((entries) => {
    inView = entries.at(-1)?.isIntersecting ?? inView;
    follow();
  });
  observer.observe(element);
  document.addEventListener('visibilitychange', follow);
  follow();
  return () => {
    cancelAnimationFrame(request);
    observer.disconnect();
    document.removeEventListener('visibilitychange', follow);
  };
}
