/** What no sentence of Unbend may say, and how short and plain it must be. */

/** What a sentence is for: more is allowed where a fault is described, less where somebody reads in passing. */
export type Role = 'cue' | 'button' | 'fault' | 'name' | 'note' | 'text';

/** Momentum and force at the end of a movement: see the never-list. */
const ROUGH = /\b(bounc\w*|swing\w*|swung|jerk\w*|forc(?:e|es|ed|ing|ibly|eful|efully)|yank\w*|fling\w*|snap\w*)\b/i;
/** Ranges that nobody should be sent to. */
const TOO_FAR =
  /\b(as far as (?:you can|possible)|push through (?!the heels)|no pain|through the pain|feel the burn|until it hurts)\b/i;
/** A "no" before it, in the same sentence. */
const REFUSED = /\b(no|not|never|without|don’t|avoid|instead of|rather than)\b[^.;]*$/i;
/** Arms that swing as they do in walking and marching. */
const ARMS = /\b(?:let|swing|swinging) (?:the |your )?arms\b|\barms swing\b/i;

const CLAIMS =
  /\b(dangerous|harmful|treats|treatment for|(?<!pressure-)relie(?:f|ves?|ving)|prevent(?:s|ing|ion)?|correct(?:s|ing|ion)|cures?|heals|fix(?:es)? your|rehabilitat\w+|clinically proven|medically|contraindicat\w+|forbidden|injury risk)\b/i;
const JUDGES =
  /\b(streaks?|well done|great job|good job|congratulations|keep it up|you(?:’ve| have) earned|you missed|missed breaks?|lazy|failed|failure|should have|disappoint\w+|shame|guilty)\b/i;
const SHOUTS = /!|\b(?!JSON\b|COPD\b|COVID\b)[A-Z]{4,}\b/;

/** The most words one sentence may have. */
const MOST_WORDS: Readonly<Record<Role, number>> = { cue: 12, button: 8, fault: 20, name: 9, note: 60, text: 30 };
/** School years after which a sentence is read with ease (Flesch and Kincaid); single sentences jump, so it is for long ones. */
const HARDEST_GRADE = 13;
const LONG_ENOUGH_TO_GRADE = 12;

const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
const syllablesOf = (word: string): number =>
  Math.max(
    1,
    word
      .toLowerCase()
      .replace(/(?:es|ed|e)$/, '')
      .match(/[aeiouy]+/g)?.length ?? 1,
  );

/** The Flesch-Kincaid grade of one sentence. */
export function gradeOf(sentence: string): number {
  const words = wordsOf(sentence);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * words.length + 11.8 * (syllables / words.length) - 15.59;
}

/** A rough word that is neither refused before it nor of arms in marching. */
function isRough(text: string): boolean {
  const at = text.search(ROUGH);
  return at >= 0 && !REFUSED.test(text.slice(0, at)) && !ARMS.test(text);
}

/** Everything that is wrong with a text; empty for one that may stand. */
export function lint(text: string, role: Role): string[] {
  const wrong: string[] = [];
  // Notes say where a rule comes from, with the acronyms of their field; faults name what not to do.
  const instructs = role !== 'fault' && role !== 'note';
  if (instructs && isRough(text)) wrong.push('rough');
  if (instructs && TOO_FAR.test(text)) wrong.push('too far');
  if (CLAIMS.test(text)) wrong.push('claim');
  if (role !== 'note' && JUDGES.test(text)) wrong.push('judges');
  if (role !== 'note' && SHOUTS.test(text)) wrong.push('shouts');
  for (const sentence of text.split(/[.:;?]\s+/)) {
    const count = wordsOf(sentence).length;
    if (count > MOST_WORDS[role]) wrong.push('long');
    if (role === 'text' && count >= LONG_ENOUGH_TO_GRADE && gradeOf(sentence) > HARDEST_GRADE) wrong.push('hard');
  }
  return [...new Set(wrong)];
}
