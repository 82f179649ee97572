import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Break from '../../renderer/break/Break.svelte';
import { App } from '../../renderer/settings/app.svelte.ts';
import Voice from '../../renderer/settings/general/Voice.svelte';
import { systemSpeech } from '../../renderer/sound/speech.ts';
import '../../renderer/styles/base.css';
import { appMain, breakMain, breakView } from './windows.ts';

/** The browser's own synthesis, as far as ours asks for it. */
class Synthesis extends EventTarget {
  readonly spoken: SpeechSynthesisUtterance[] = [];
  cancels = 0;
  all: Pick<SpeechSynthesisVoice, 'voiceURI' | 'name' | 'lang'>[] = [];
  speak = (utterance: SpeechSynthesisUtterance): void => void this.spoken.push(utterance);
  cancel = (): void => void (this.cancels += 1);
  getVoices = (): typeof this.all => this.all;
  tell(...names: readonly string[]): void {
    this.all = names.map((name) => ({ voiceURI: `id of ${name}`, name, lang: 'en-GB' }));
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

let synthesis: Synthesis;
let looks = 0;
const own = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
beforeEach(async () => {
  await page.viewport(600, 800);
  synthesis = new Synthesis();
  looks = 0;
  Object.defineProperty(window, 'speechSynthesis', {
    configurable: true,
    get: () => {
      looks += 1;
      return synthesis;
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  if (own) Object.defineProperty(window, 'speechSynthesis', own);
});

const usual = { voice: null, rate: 1 };
const texts = (): string[] => synthesis.spoken.map(({ text }) => text);
/** The voice of an utterance can only be one of the browser's own: a test's stays outside of it. */
const voicesGiven = () => {
  const given: unknown[] = [];
  vi.spyOn(SpeechSynthesisUtterance.prototype, 'voice', 'set').mockImplementation((voice) => void given.push(voice));
  return given;
};

describe('the system’s speech is left alone', () => {
  test('by a break without spoken cues, from its start to its end', async () => {
    const main = breakMain();
    await render(Break, { ...main, speech: systemSpeech() });
    await page.getByRole('button', { name: 'Pause' }).click();
    main.tell(breakView({ elapsedMs: 120_000, running: false, ended: { next: null } }));
    await page.getByRole('button', { name: 'Close' }).click();
    expect(looks).toBe(0);
  });

  test('by settings where spoken cues are off', async () => {
    const main = appMain();
    const { unmount } = await render(Voice, { app: new App(main.api, main.first), speech: systemSpeech() });
    await expect.element(page.getByRole('switch', { name: 'Spoken cues' })).toBeVisible();
    unmount();
    expect(looks).toBe(0);
  });
});

describe('the system’s speech', () => {
  test('says a text in English, at the given pace, in place of the one before', () => {
    const speech = systemSpeech();
    speech.say('One.', { voice: null, rate: 0.8 });
    speech.say('Two.', usual);
    expect(texts()).toEqual(['One.', 'Two.']);
    expect(synthesis.cancels).toBe(2);
    expect(synthesis.spoken.map(({ lang, rate }) => [lang, Math.round(rate * 10)])).toEqual([
      ['en', 8],
      ['en', 10],
    ]);
  });

  test('tells when it begins and when it is over, also where it cannot be said', () => {
    const told: string[] = [];
    const on = (name: string) => ({
      begun: () => void told.push(`${name} begun`),
      over: () => void told.push(`${name} over`),
    });
    const speech = systemSpeech();
    speech.say('One.', usual, on('one'));
    synthesis.spoken[0]?.dispatchEvent(new Event('start'));
    synthesis.spoken[0]?.dispatchEvent(new Event('end'));
    speech.say('Two.', usual, on('two'));
    synthesis.spoken[1]?.dispatchEvent(new Event('error'));
    expect(told).toEqual(['one begun', 'one over', 'two over']);
  });

  test('tells nothing of a text that was stopped or replaced', () => {
    const told: string[] = [];
    const on = { begun: () => void told.push('begun'), over: () => void told.push('over') };
    const speech = systemSpeech();
    speech.say('One.', usual, on);
    speech.say('Two.', usual, on);
    synthesis.spoken[0]?.dispatchEvent(new Event('error'));
    speech.stop();
    synthesis.spoken[1]?.dispatchEvent(new Event('error'));
    expect(told).toEqual([]);
  });

  test('waits for the voices where one was chosen, and for the last text only', () => {
    const given = voicesGiven();
    const speech = systemSpeech();
    const alba = { voice: 'id of Alba', rate: 1 };
    speech.say('One.', alba);
    speech.say('Two.', alba);
    // The first telling brings none.
    synthesis.tell();
    expect(texts()).toEqual([]);
    synthesis.tell('Sam', 'Alba');
    synthesis.tell('Sam', 'Alba');
    expect(texts()).toEqual(['Two.']);
    expect(given).toEqual([synthesis.all[1]].map((voice) => expect.objectContaining({ voiceURI: voice?.voiceURI })));
  });

  test('leaves the choice to the system where the chosen voice is gone', () => {
    const given = voicesGiven();
    synthesis.tell('Sam');
    systemSpeech().say('One.', { voice: 'id of Alba', rate: 1 });
    expect([texts(), given]).toEqual([['One.'], [null]]);
  });

  test('says nothing after it was stopped while it waited', () => {
    const speech = systemSpeech();
    speech.say('One.', { voice: 'id of Alba', rate: 1 });
    speech.stop();
    synthesis.tell('Alba');
    expect(texts()).toEqual([]);
  });
});
