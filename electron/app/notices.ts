import { faults } from '../../shared/messages/en/faults.ts';
import { words } from '../../shared/messages/message.ts';
import type { StorageNotice } from '../storage/data-file.ts';

const say = words(faults);

/** What happened to a file, in one calm sentence. */
export function noticeText(notice: StorageNotice): string {
  switch (notice.kind) {
    case 'set-aside':
      return say(notice.restored ? 'notice.setAsideRestored' : 'notice.setAside', { file: notice.file, as: notice.as });
    case 'newer':
      return say('notice.newer', { file: notice.file, as: notice.as });
    case 'not-saved':
      return say('notice.notSaved', { file: notice.file, reason: notice.reason });
  }
}

/** The notices of this run, each told once. */
export class Notices {
  readonly #texts = new Set<string>();

  add(text: string): void {
    this.#texts.add(text);
  }

  list(): string[] {
    return [...this.#texts];
  }
}
