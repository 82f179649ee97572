import type { ScheduleEvent } from '../../shared/schedule/event.ts';
import { choosePrompt, type PromptChoice } from '../windows/prompt-choice.ts';
import { createPromptNote } from '../windows/prompt-note.ts';
import type { PromptAnswer } from '../windows/prompt-surface.ts';
import { createPromptWindow } from '../windows/prompt-window.ts';
import type { WindowPorts } from '../windows/window-ports.ts';
import type { Desktop } from './desktop.ts';

export interface PromptParts {
  readonly windowPorts: WindowPorts;
  readonly desktop: Desktop;
  readonly dispatch: (event: ScheduleEvent) => void;
  readonly answer: (answer: PromptAnswer) => void;
}

/** The prompt with both its surfaces, joined to the schedule. */
export function createPrompt({ windowPorts, desktop, dispatch, answer }: PromptParts): PromptChoice {
  const painted = (): void => dispatch({ kind: 'prompt-painted' });
  const prompt = choosePrompt({
    wantsNote: desktop.prefersNotes,
    window: createPromptWindow(windowPorts, {
      painted,
      // Who answers by keyboard has as much time as who rests the pointer on it.
      keyboard: (has) => dispatch({ kind: 'prompt-pointed', over: has }),
      failed: () => dispatch({ kind: 'window-failed', window: 'prompt' }),
    }),
    note: createPromptNote(desktop.notes, {
      painted,
      answered: answer,
      failed: (why) => {
        windowPorts.report('the prompt could not be a notification', why);
        prompt.toWindow();
      },
    }),
  });
  return prompt;
}
