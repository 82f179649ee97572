import type { Page } from 'playwright';

/** How long a page is watched for its frames. */
export const WATCHED_MS = 4_000;

/** Frames a second that a page is asked for. */
export const frameRate = (page: Page): Promise<number> =>
  page.evaluate(
    (ms) =>
      new Promise<number>((done) => {
        const from = performance.now();
        let frames = 0;
        const frame = (now: number): void => {
          frames += 1;
          if (now - from < ms) requestAnimationFrame(frame);
          else done((frames * 1000) / (now - from));
        };
        requestAnimationFrame(frame);
      }),
    WATCHED_MS,
  );
