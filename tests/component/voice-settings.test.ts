import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { App } from '../../renderer/settings/app.svelte.ts';
import Voice from '../../renderer/settings/general/Voice.svelte';
import '../../renderer/settings/page.css';
import type { Voice as SystemVoice } from '../../renderer/sound/speech.ts';
import { voicesToOffer } from '../../renderer/sound/voice-list.ts';
import '../../renderer/styles/base.css';
import type { AppView } from '../../shared/ipc/views.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { faults } from './axe.ts';
import { FakeSpeech } from './fake-speech.ts';
import { appMain, appView } from './windows.ts';

beforeEach(() => page.viewport(920, 760));

const voice = (name: string, lang: string): SystemVoice => ({ id: `id of ${name}`, name, lang });
const ALBA = voice('Alba', 'en-GB');
const SAM = voice('Sam', 'en-US');

const toggle = () => page.getByRole('switch', { name: 'Spoken cues' });
const choice = () => page.getByRole('combobox', { name: 'Voice' });
const hear = () => page.getByRole('button', { name: 'Hear the voice' });

async function shown(differs: Partial<Settings> = {}, view: Partial<AppView> = {}) {
  const first = appView(undefined, view);
  const main = appMain({ ...first, settings: { ...first.settings, ...differs } });
  const speech = new FakeSpeech();
  const { unmount } = await render(Voice, { app: new App(main.api, main.first), speech });
  return { main, speech, unmount };
}

describe('spoken cues in the settings', () => {
  test('are off, and then the system is not asked for a voice', async () => {
    const { main, speech } = await shown();
    await expect.element(toggle()).not.toBeChecked();
    expect(speech.asked).toBe(0);
    expect(choice().elements()).toEqual([]);
    await toggle().click({ force: true });
    await expect.poll(() => main.patches).toEqual([{ spokenCues: true }]);
    expect(speech.asked).toBeGreaterThan(0);
  });

  test('voices that come late are offered then', async () => {
    const { main, speech } = await shown({ spokenCues: true });
    await expect.element(page.getByRole('status')).toHaveTextContent('Asking your system for its voices.');
    speech.tellVoices(SAM, voice('Amélie', 'fr-FR'), ALBA);
    await expect.element(choice()).toHaveDisplayValue('Your system’s choice');
    await expect.element(page.getByRole('status')).toBeEmptyDOMElement();
    const names = page.getByRole('option').elements();
    expect(names.map(({ textContent }) => textContent)).toEqual(['Your system’s choice', 'Alba', 'Sam']);
    await choice().selectOptions('Alba');
    await expect.poll(() => main.patches).toEqual([{ spokenVoice: ALBA.id }]);
    await choice().selectOptions('Your system’s choice');
    await expect.poll(() => main.patches.at(-1)).toEqual({ spokenVoice: null });
  });

  test('without any voice they say so after a while, and stay within reach', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { main } = await shown({ spokenCues: true });
      vi.advanceTimersByTime(15_000);
      vi.useRealTimers();
      await expect
        .element(page.getByRole('status'))
        .toHaveTextContent('Your system has no voice yet. Cues stay silent.');
      expect(hear().elements()).toEqual([]);
      await toggle().click({ force: true });
      await expect.poll(() => main.patches).toEqual([{ spokenCues: false }]);
      await expect.element(page.getByRole('status')).toBeEmptyDOMElement();
    } finally {
      vi.useRealTimers();
    }
  });

  test('a voice that is away is kept, and named as such', async () => {
    const { speech } = await shown({ spokenCues: true, spokenVoice: 'gone' });
    speech.tellVoices(ALBA);
    await expect.element(choice()).toHaveDisplayValue('Chosen before, not here now');
  });

  test('are heard when asked for, with the voice and pace of now, and end with the switch', async () => {
    const { speech } = await shown({ spokenCues: true, spokenVoice: ALBA.id });
    speech.tellVoices(ALBA);
    await page.getByRole('radio', { name: 'Brisk' }).click({ force: true });
    await hear().click();
    expect(speech.heard).toEqual(['Sit tall. Breathe out slowly.']);
    expect(speech.choices).toEqual([{ voice: ALBA.id, rate: 1.2 }]);
    await toggle().click({ force: true });
    await expect.poll(() => speech.heard.at(-1)).toBe('stop');
  });

  test('what is heard ends with the page', async () => {
    const { speech, unmount } = await shown({ spokenCues: true });
    speech.tellVoices(ALBA);
    await hear().click();
    unmount();
    expect(speech.heard.at(-1)).toBe('stop');
  });

  test('say that a screen reader speaks instead', async () => {
    await shown({ spokenCues: true }, { screenReaderRuns: true });
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Your screen reader says the cues. No second voice speaks.');
  });

  test('everything can be reached by keyboard', async () => {
    const { main, speech } = await shown({ spokenCues: true });
    speech.tellVoices(ALBA);
    await expect.element(choice()).toBeVisible();
    for (const reached of [toggle(), choice(), hear(), page.getByRole('radio', { name: 'Usual' })]) {
      await userEvent.tab();
      await expect.element(reached).toHaveFocus();
    }
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => main.patches).toEqual([{ spokenPace: 'slow' }]);
  });

  test.each(['light', 'dark'] as const)('pass axe, %s, with and without voices', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    const { speech } = await shown({ spokenCues: true });
    await expect.element(page.getByText('Asking your system for its voices.')).toBeVisible();
    expect(await faults()).toEqual([]);
    speech.tellVoices(ALBA, SAM);
    await expect.element(choice()).toBeVisible();
    expect(await faults()).toEqual([]);
    delete document.documentElement.dataset['theme'];
  });
});

describe('the voices to choose from', () => {
  const names = (...voices: readonly SystemVoice[]) => voicesToOffer(voices, 'en').map(({ name }) => name);

  test('speak the language of the words, whichever way the system writes it', () => {
    expect(names(voice('Zoe', 'en_AU'), voice('Anna', 'de-DE'), voice('Ed', 'EN'), voice('Eni', 'enm'))).toEqual([
      'Ed',
      'Zoe',
    ]);
  });

  test('are all of them where none does', () => {
    expect(names(voice('Anna', 'de-DE'), voice('Amélie', 'fr-FR'))).toEqual(['Amélie', 'Anna']);
  });

  test('come without the play voices of eSpeak, where a plain one is there', () => {
    const america = [voice('English (America)', 'en-US'), voice('English (America)+Whisper', 'en-US')];
    expect(names(...america, voice('English (Nowhere)+Croak', 'en-XX'))).toEqual([
      'English (America)',
      'English (Nowhere)+Croak',
    ]);
  });
});
