import type { BreakCommand } from '../../shared/ipc/commands.ts';

/** Keys of a break. Whoever was typing when the window came must not answer it by accident. */

/** For so long after the window got the focus no key does anything. */
const DEAF_MS = 1000;

export type Key = 'pause' | 'skip' | 'hurts' | 'escape' | 'full-screen';

/** What a key means here; undefined for every other key and for combinations. */
export function keyOf(event: KeyboardEvent): Key | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return undefined;
  switch (event.key) {
    case ' ':
      // Space on something that can be pressed presses it.
      return event.target instanceof Element && event.target.closest('button, summary') ? undefined : 'pause';
    case 'ArrowRight':
      return event.shiftKey ? undefined : 'skip';
    case 'h':
    case 'H':
      return 'hurts';
    case 'f':
    case 'F':
      return 'full-screen';
    case 'Escape':
      return 'escape';
    default:
      return undefined;
  }
}

/** Swallows every key of the first second with the focus, before anything in the page sees it. Returns what stops it. */
export function deafAtFirst(target: Window): () => void {
  let focusedAt = target.document.hasFocus() ? performance.now() : undefined;
  const focused = (): void => {
    focusedAt ??= performance.now();
  };
  const swallow = (event: KeyboardEvent): void => {
    focused();
    if (performance.now() - (focusedAt ?? 0) >= DEAF_MS) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  target.addEventListener('focus', focused);
  target.addEventListener('keydown', swallow, true);
  target.addEventListener('keyup', swallow, true);
  return () => {
    target.removeEventListener('focus', focused);
    target.removeEventListener('keydown', swallow, true);
    target.removeEventListener('keyup', swallow, true);
  };
}

/** The command that a key stands for while a movement stands on the stage. */
export const commandOf = (key: Key, running: boolean, fullScreen: boolean): BreakCommand => {
  switch (key) {
    case 'pause':
      return { kind: running ? 'pause' : 'resume' };
    case 'skip':
      return { kind: 'skip-step' };
    case 'hurts':
      return { kind: 'hurts' };
    case 'escape':
      return { kind: 'end' };
    case 'full-screen':
      return { kind: 'full-screen', on: !fullScreen };
  }
};
