import type { PromptView } from '../../shared/ipc/views.ts';

/** Where a prompt is seen: a window in the corner, or a notification of the desktop. */
export interface PromptSurface {
  /** Makes it, or tells the one that is there what changed. */
  show(view: PromptView): void;
  close(): void;
  view(): PromptView | undefined;
}

export interface PromptEvents {
  /** The person can see it: the ring begins. */
  readonly painted: () => void;
  /** It died or was closed from outside; it reports, it does not decide. */
  readonly failed: (why?: unknown) => void;
}

export interface PromptChoicePorts {
  readonly window: PromptSurface;
  readonly note: PromptSurface;
  /** Whether the note is the better one for the next prompt. */
  readonly wantsNote: () => boolean;
}

/** One prompt on the surface that suits this desktop; where the note cannot be shown, the window takes its place. */
export interface PromptChoice extends PromptSurface {
  /** The note failed. */
  noteFailed(): void;
}

export function choosePrompt({ window, note, wantsNote }: PromptChoicePorts): PromptChoice {
  let current: PromptSurface | undefined;
  return {
    view: () => current?.view(),
    show: (view) => {
      current ??= wantsNote() ? note : window;
      current.show(view);
    },
    close: () => {
      current?.close();
      current = undefined;
    },
    noteFailed: () => {
      const view = current === note ? note.view() : undefined;
      note.close();
      if (!view) return;
      current = window;
      window.show(view);
    },
  };
}
