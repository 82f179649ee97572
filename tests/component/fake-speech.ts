import type { Speech, Voice } from '../../renderer/sound/speech.ts';
import type { VoiceChoice } from '../../shared/settings/spoken-cues.ts';

/** Says nothing and remembers all that it was asked for; a test says when a line begins and when it is over. */
export class FakeSpeech implements Speech {
  /** What was asked for, in order; however often quiet is asked for, there is one "stop". */
  readonly heard: string[] = [];
  readonly choices: VoiceChoice[] = [];
  /** How often the voices were asked for. */
  asked = 0;
  #voices: readonly Voice[] = [];
  #on: Parameters<Speech['say']>[2];
  readonly #listeners = new Set<() => void>();

  readonly say: Speech['say'] = (text, choice, on) => {
    this.heard.push(text);
    this.choices.push(choice);
    this.#on = on;
  };
  readonly stop = (): void => {
    this.#on = undefined;
    if (this.heard.at(-1) !== 'stop') this.heard.push('stop');
  };
  readonly voices = (): readonly Voice[] => {
    this.asked += 1;
    return this.#voices;
  };
  readonly changed = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  begin(): void {
    this.#on?.begun();
  }
  /** It is said to its end, or cannot be said. */
  end(): void {
    const on = this.#on;
    this.#on = undefined;
    on?.over();
  }
  /** The system tells its voices, in its own time. */
  tellVoices(...voices: readonly Voice[]): void {
    this.#voices = voices;
    this.#listeners.forEach((listener) => listener());
  }
}
