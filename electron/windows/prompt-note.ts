import type { PromptView } from '../../shared/ipc/views.ts';
import { prompt as promptWords } from '../../shared/messages/en/prompt.ts';
import { words } from '../../shared/messages/message.ts';
import type { Note, Notifier } from '../notifications/notifier.ts';
import { PROMPT_ANSWERS, type PromptAnswer, type PromptEvents, type PromptSurface } from './prompt-surface.ts';

const say = words(promptWords);

export interface PromptNoteEvents extends PromptEvents {
  readonly answered: (answer: PromptAnswer) => void;
}

/** The prompt's words as a note. */
function noteOf(view: PromptView): Note {
  const minutes = Math.round(view.seconds / 60);
  // Less than on the card: notes may be kept by the desktop, and shown while the screen is locked.
  const why = view.deskMinutes > 0 ? say('prompt.why', { minutes: view.deskMinutes }) : '';
  const what = view.long ? say('prompt.longWhat') : say('prompt.what', { minutes });
  return {
    title: say(view.long ? 'prompt.longTitle' : 'prompt.title'),
    body: view.long || !why ? what : `${what}\n${why}`,
    buttons: PROMPT_ANSWERS.map((key) => ({ key, label: say(`prompt.${key}`) })),
    withoutButtons: say('prompt.inTray'),
    forMs: view.ringMs,
  };
}

/**
 * The prompt as a notification with its three answers: where a window would take the focus (native Wayland), and for whom a
 * screen reader speaks, which does not read a window that never has the focus.
 */
export function createPromptNote(notes: Notifier, events: PromptNoteEvents): PromptSurface {
  let view: PromptView | undefined;
  const close = (): void => {
    if (view) notes.takeBack();
    view = undefined;
  };
  return {
    view: () => view,
    close,
    show: (next) => {
      // A note cannot shrink to a pill: it goes.
      if (next.retreating) return close();
      const before = view;
      view = next;
      // What moves (the ring) is not in the note; sent again it would be read aloud again.
      if (before?.seconds === next.seconds && before.long === next.long) return;
      notes.show(noteOf(next), {
        shown: events.painted,
        failed: events.failed,
        answered: (key) => {
          const answer = PROMPT_ANSWERS.find((known) => known === key);
          if (answer) events.answered(answer);
        },
      });
    },
  };
}
