/** The one global shortcut: it brings the prompt under the keyboard. */

/** `refused`: the desktop, or another app, keeps these keys. */
export type ShortcutState = 'off' | 'ready' | 'refused';

export interface ShortcutPorts {
  /** False where the keys cannot be had. */
  readonly register: (accelerator: string, pressed: () => void) => boolean;
  readonly unregister: (accelerator: string) => void;
  readonly pressed: () => void;
  readonly report: (what: string, error: unknown) => void;
}

export interface PromptShortcut {
  /** What should be true now: the keys that were chosen (null for none), and whether there is a prompt to bring. */
  update(accelerator: string | null, prompting: boolean): void;
  state(): ShortcutState;
}

/**
 * Holds the keys only while a prompt is up: at any other time they belong to whoever has the keyboard. Whether they can be
 * had is tried once for each choice, so that settings can say so before the first prompt.
 */
export function createPromptShortcut({ register, unregister, pressed, report }: ShortcutPorts): PromptShortcut {
  let chosen: string | null = null;
  let held: string | undefined;
  let state: ShortcutState = 'off';

  const take = (accelerator: string): boolean => {
    let taken = false;
    try {
      taken = register(accelerator, pressed);
    } catch (error) {
      report('the shortcut could not be registered', error);
    }
    state = taken ? 'ready' : 'refused';
    if (taken) held = accelerator;
    return taken;
  };
  const release = (): void => {
    if (held !== undefined) unregister(held);
    held = undefined;
  };

  return {
    state: () => state,
    update: (accelerator, prompting) => {
      const isNew = accelerator !== chosen;
      chosen = accelerator;
      if (isNew || !prompting) release();
      if (accelerator === null) state = 'off';
      else if ((isNew || prompting) && held === undefined) {
        // Refused once for a prompt is refused for its whole time: every look would ask again.
        if (!isNew && state === 'refused') return;
        if (take(accelerator) && !prompting) release();
      }
    },
  };
}
