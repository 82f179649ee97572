import type { PromptView, WindowSize } from '../../shared/ipc/views.ts';

/** Where a prompt is seen: a window in the corner, or a notification of the desktop. */
export interface PromptSurface {
  /** Makes it, or tells the one that is there what changed. */
  show(view: PromptView): void;
  close(): void;
  view(): PromptView | undefined;
}

export interface PromptWindow extends PromptSurface {
  /** The page needs this much room, CSS pixels. */
  fit(size: WindowSize): void;
  /** The person asked for it: a prompt that is up gets the keyboard, with Start first. */
  takeKeyboard(): void;
}

export interface PromptEvents {
  /** The person can see it: the ring begins. */
  readonly painted: () => void;
  /** It died or was closed from outside; it reports, it does not decide. */
  readonly failed: (why?: unknown) => void;
}

export const PROMPT_ANSWERS = ['start', 'postpone', 'skip'] as const;
export type PromptAnswer = (typeof PROMPT_ANSWERS)[number];
