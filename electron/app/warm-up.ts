/** Late enough that the start is over, and early enough to come before anything is due. */
const AFTER_MS = 3_000;

/**
 * Does once, in a quiet moment, what the first window of a process would otherwise wait for: the classes with which pages
 * are served, which Node loads when they are first named (20 ms), and a first composition (10 ms, later ones 1 ms).
 */
export function warmUp(compose: () => void, report: (what: string, error: unknown) => void): void {
  setTimeout(() => {
    try {
      void new Response('');
      compose();
    } catch (error) {
      report('the warm-up failed', error);
    }
  }, AFTER_MS);
}
