import type { BreakCommand } from '../../shared/ipc/commands.ts';
import type { VoiceChoice } from '../../shared/settings/spoken-cues.ts';
import type { Speech } from '../sound/speech.ts';

/** Words of the person after which the break says nothing more, not even its last line. */
const ENDS: readonly BreakCommand['kind'][] = ['end', 'close', 'hurt-strong'];

/** What of a break can be said now. */
export interface Sayable {
  /** Where the line stands; the same words at another step are said again. */
  readonly stepIndex: number;
  /** Null while the break stands still. */
  readonly line: string | null;
  /** The line is the break's last word. */
  readonly ended: boolean;
  /** Null for silence. */
  readonly spoken: VoiceChoice | null;
}

/**
 * Says each line of a break once. A line that has begun is let finish before the next one; what stops the break stops it at
 * once, and what was not heard whole is then said again.
 */
export class BreakVoice {
  readonly #speech: Speech;
  #saying: { readonly key: string; begun: boolean } | null = null;
  /** Waits for the end of the one that is said. */
  #waiting: { readonly key: string; readonly say: () => void } | null = null;
  /** The last line that was heard whole, or passed over. */
  #done: string | null = null;
  #last: string | null = null;
  #left = false;

  constructor(speech: Speech) {
    this.#speech = speech;
  }

  /** Takes what holds now, however often. */
  hear({ stepIndex, line, ended, spoken }: Sayable): void {
    if (line === null || !spoken || this.#left) return this.#hush();
    // A window that came up after the end has nothing to say.
    if (ended && this.#last === null) return;
    const key = `${stepIndex} ${line}`;
    this.#last = key;
    if (key === this.#done || key === this.#saying?.key || key === this.#waiting?.key) return;
    const say = (): void => this.#say(key, line, spoken);
    // Two lines behind, or no word heard yet: the newest is the one to follow.
    if (this.#saying?.begun === true && !this.#waiting) this.#waiting = { key, say };
    else say();
  }

  /** The person's own word: who skips, or ends it, has heard enough. */
  heed(what: BreakCommand): void {
    if (what.kind === 'skip-step') {
      this.#hush();
      this.#done = this.#last;
    } else if (ENDS.includes(what.kind) || (what.kind === 'hurt-mild' && what.then === 'stop')) {
      this.#left = true;
      this.#hush();
    }
  }

  #say(key: string, line: string, choice: VoiceChoice): void {
    const own = { key, begun: false };
    this.#saying = own;
    this.#waiting = null;
    this.#speech.say(line, choice, {
      begun: () => (own.begun = true),
      over: () => {
        this.#done = key;
        this.#saying = null;
        this.#waiting?.say();
      },
    });
  }

  #hush(): void {
    if (this.#saying) this.#speech.stop();
    this.#saying = this.#waiting = null;
  }
}
