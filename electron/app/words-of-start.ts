/** The app's own words among the arguments of a process. */

/** Options of Electron and Node that take the next word as their value. */
const TAKES_VALUE = new Set(['-r', '--require']);

/**
 * @param argv all arguments, the executable first
 * @param bare true when Electron was given the app's path (development), which stands before the app's own words
 */
export function wordsOfStart(argv: readonly string[], bare: boolean): readonly string[] {
  if (!bare) return argv.slice(1);
  for (let index = 1; index < argv.length; index++) {
    const word = argv[index] ?? '';
    if (TAKES_VALUE.has(word)) index++;
    else if (!word.startsWith('-')) return argv.slice(index + 1);
  }
  return [];
}
