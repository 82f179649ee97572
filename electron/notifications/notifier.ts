/** What the desktop shows for us. One at a time: showing another takes the place of the one that is there. */

export interface Note {
  readonly title: string;
  readonly body: string;
  /** Answers, in order; the first is also what a click on the note itself means. Not every desktop shows buttons. */
  readonly buttons: readonly { readonly key: string; readonly label: string }[];
  /** Said in the place of the buttons where the desktop has none. */
  readonly withoutButtons?: string;
  /** How long it stays, where the desktop lets us say; undefined leaves it to the desktop. */
  readonly forMs?: number;
}

export interface NoteEvents {
  /** The desktop took it. */
  readonly shown?: () => void;
  /** A button was pressed; the note is gone. */
  readonly answered?: (key: string) => void;
  /** It cannot be shown, or the desktop lost it: nobody shows notes, or does not answer in time. */
  readonly failed: (why: unknown) => void;
}

export interface Notifier {
  show(note: Note, events: NoteEvents): void;
  /** Takes the note back, if one is there or on its way; its events are not called any more. */
  takeBack(): void;
}
