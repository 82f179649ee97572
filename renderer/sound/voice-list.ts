import type { Voice } from './speech.ts';

const speaks = ({ lang }: Voice, language: string): boolean => {
  const tag = lang.toLowerCase().replace('_', '-');
  return tag === language || tag.startsWith(`${language}-`);
};

/**
 * The voices to choose from: those that speak this language, or all where none does. Each of eSpeak's hundred play voices
 * ("English (America)+Whisper") comes once a language: where a plain voice is there, they are not offered.
 */
export function voicesToOffer(voices: readonly Voice[], language: string): readonly Voice[] {
  const speaking = voices.filter((voice) => speaks(voice, language));
  const all = speaking.length > 0 ? speaking : voices;
  const plain = new Set(all.filter(({ name }) => !name.includes('+')).map(({ lang }) => lang));
  return all
    .filter(({ name, lang }) => !name.includes('+') || !plain.has(lang))
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
}
