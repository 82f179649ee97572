import type { VoiceChoice } from '../../shared/settings/spoken-cues.ts';

/** A voice that the system has. */
export interface Voice {
  /** The system's own id: what is kept of a choice. */
  readonly id: string;
  readonly name: string;
  /** A BCP 47 tag, as far as the system knows them. */
  readonly lang: string;
}

/** The system's voices. Asking for them may start the system's speech service: ask only where cues are spoken. */
export interface Speech {
  /**
   * Says it, in place of what is said now. Where the chosen voice is not there the system's own speaks; without any voice
   * nothing is heard, and `over` is called at once or never. After `stop`, or for what another text took the place of,
   * neither is called.
   */
  readonly say: (
    text: string,
    choice: VoiceChoice,
    on?: {
      /** It can be heard. */
      readonly begun: () => void;
      /** It was said to its end, or cannot be said. */
      readonly over: () => void;
    },
  ) => void;
  /** What is said ends at once. */
  readonly stop: () => void;
  /** Empty until the system has told them; that can take seconds. */
  readonly voices: () => readonly Voice[];
  /** Calls back when there are others; returns what ends that. */
  readonly changed: (listener: () => void) => () => void;
}

/** The language of the words: a system with several voices takes one that speaks it. */
const LANG = 'en';

/**
 * The voices of this page. On Linux the first touch of `speechSynthesis`, a mere look at it, starts the desktop's speech
 * service (seen on 33): it is left alone until something is to be said or chosen.
 */
export function systemSpeech(): Speech {
  /** Held as long as it speaks: Chromium forgets one that nobody holds, and its events with it. */
  let saying: SpeechSynthesisUtterance | undefined;

  const changed = (listener: () => void): (() => void) => {
    speechSynthesis.addEventListener('voiceschanged', listener);
    return () => speechSynthesis.removeEventListener('voiceschanged', listener);
  };
  const stop = (): void => {
    saying = undefined;
    speechSynthesis.cancel();
  };

  return {
    stop,
    changed,
    voices: () => speechSynthesis.getVoices().map(({ voiceURI: id, name, lang }) => ({ id, name, lang })),
    say: (text, { voice, rate }, on) => {
      stop();
      const utterance = new SpeechSynthesisUtterance(text);
      saying = utterance;
      utterance.lang = LANG;
      utterance.rate = rate;
      const whileSaid = (then: (() => void) | undefined) => () => void (saying === utterance && then?.());
      utterance.onstart = whileSaid(on?.begun);
      utterance.onend = utterance.onerror = whileSaid(on?.over);

      const speak = (): boolean => {
        const voices = speechSynthesis.getVoices();
        // A chosen voice is waited for: the first asking brings none, on Linux for seconds.
        if (voice !== null && voices.length === 0) return false;
        utterance.voice = voices.find(({ voiceURI }) => voiceURI === voice) ?? null;
        speechSynthesis.speak(utterance);
        return true;
      };
      if (speak()) return;
      const settled = changed(() => {
        if (saying !== utterance || speak()) settled();
      });
    },
  };
}
