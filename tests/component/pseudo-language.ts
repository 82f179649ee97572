/**
 * A language that nobody speaks, made from English: written from right to left, in letters that show it, and each word
 * longer by two fifths. Digits, punctuation and `{places}` stay as they are.
 */

const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשת';

const letterFor = (letter: string): string =>
  LETTERS[(letter.toLowerCase().charCodeAt(0) - 97) % LETTERS.length] ?? letter;

const word = (latin: string): string => {
  const turned = [...latin].map(letterFor).join('');
  return turned + turned.slice(0, Math.ceil(latin.length * 0.4));
};

export const pseudo = (text: string): string =>
  text.replaceAll(/\{\w+\}|[a-z’]+/gi, (part) => (part.startsWith('{') ? part : word(part)));
