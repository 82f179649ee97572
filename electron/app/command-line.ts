/** The words Unbend understands. Chromium's and Electron's own switches pass through; anything else gets a clear answer. */

export interface CommandLine {
  /** Start in the tray only, as at login. */
  readonly hidden: boolean;
}

export type ParsedCommandLine =
  | { readonly kind: 'run'; readonly options: CommandLine }
  | { readonly kind: 'print'; readonly text: string; readonly exitCode: 0 | 2 };

const HELP = [
  'Unbend: short guided lower-back breaks.',
  '',
  '  --hidden    start in the tray, without a window',
  '  --version   say which version this is',
  '  --help      say this',
].join('\n');

/** Switches of Chromium, Node and Electron that tests, packagers and people use. Listed, so that a misspelt word is not swallowed. */
const ENGINE_SWITCH =
  /^--(no-sandbox|disable-[\w-]+|enable-[\w-]+|force-[\w-]+|ozone-platform(-hint)?|user-data-dir|remote-debugging-(port|pipe)|remote-allow-origins|inspect(-brk)?|lang|log-(level|file|net-log)|v|vmodule|js-flags|use-[\w-]+|host-resolver-rules|password-store|high-dpi-support|no-first-run|no-zygote|in-process-gpu|trace-[\w-]+|class|gtk-version|crash-[\w-]+|touch-events|allow-file-access-from-files|original-process-start-time)(=.*)?$/;

/**
 * Reads the words after the executable (and, in development, after the app's path).
 * @param words without the executable itself
 */
export function parseCommandLine(words: readonly string[], version: string): ParsedCommandLine {
  let hidden = false;
  for (const word of words) {
    if (word === '--hidden') hidden = true;
    else if (word === '--version') return { kind: 'print', text: `Unbend ${version}`, exitCode: 0 };
    else if (word === '--help') return { kind: 'print', text: HELP, exitCode: 0 };
    else if (!ENGINE_SWITCH.test(word)) {
      return { kind: 'print', text: `Unbend does not know the word “${word}”.\n\n${HELP}`, exitCode: 2 };
    }
  }
  return { kind: 'run', options: { hidden } };
}
