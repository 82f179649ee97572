import type { PromptSurface, PromptWindow } from './prompt-surface.ts';

export interface PromptChoicePorts {
  readonly window: PromptWindow;
  readonly note: PromptSurface;
  /** Whether the note is the better one for the next prompt. */
  readonly wantsNote: () => boolean;
}

/** One prompt on the surface that suits this desktop; never on both. */
export interface PromptChoice extends PromptWindow {
  /** The note cannot be shown: the window takes its place. */
  toWindow(): void;
}

export function choosePrompt({ window, note, wantsNote }: PromptChoicePorts): PromptChoice {
  let current: PromptSurface | undefined;

  const toWindow = (): void => {
    const view = current === note ? note.view() : undefined;
    if (!view) return;
    note.close();
    current = window;
    window.show(view);
  };

  return {
    toWindow,
    view: () => current?.view(),
    fit: (size) => window.fit(size),
    show: (view) => {
      current ??= wantsNote() ? note : window;
      current.show(view);
    },
    close: () => {
      current?.close();
      current = undefined;
    },
    takeKeyboard: () => {
      // A screen reader reads a window that has the keyboard.
      toWindow();
      if (current === window) window.takeKeyboard();
    },
  };
}
