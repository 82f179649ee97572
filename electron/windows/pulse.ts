import type { BrowserWindow } from 'electron';

/**
 * Whether a page still answers. Chromium notices a page that hangs only when somebody presses a key or a button in it, and
 * then takes its time; a person in the middle of a stretch does neither.
 */

const BEAT_MS = 5_000;
/** A page that does not answer for this long has hung; long, because machines can be busy. */
const HANG_MS = 15_000;
/** An alarm that comes so much too late slept with the machine: it says nothing about the page. */
const LATE_MS = 2_000;

/** Asks the page of this window every few seconds, until it is closed; calls back once when it hangs. */
export function watchPulse(window: BrowserWindow, hung: () => void): void {
  let timer: NodeJS.Timeout | undefined;

  const beat = (): void => {
    const askedAt = performance.now();
    timer = setTimeout(() => {
      if (performance.now() - askedAt > HANG_MS + LATE_MS) beat();
      else hung();
    }, HANG_MS);
    const asked = timer;
    const answered = (): void => {
      // An answer after the alarm, or to a beat before a sleep, is none.
      if (timer !== asked) return;
      clearTimeout(timer);
      timer = setTimeout(beat, BEAT_MS);
    };
    // A page that is gone is told of by other means.
    window.webContents.executeJavaScript('0').then(answered, answered);
  };
  beat();
  window.once('closed', () => {
    clearTimeout(timer);
    timer = undefined;
  });
}
