import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Start at login as the desktops of Linux have it: a desktop file in the autostart folder (XDG Autostart 0.5). */

/** `$XDG_CONFIG_HOME/autostart`, or its usual place. A relative path there is to be ignored (XDG Base Directory). */
export function autostartFile(env: Readonly<Record<string, string | undefined>>, home: string): string {
  const set = env['XDG_CONFIG_HOME'];
  const config = set?.startsWith('/') ? set : join(home, '.config');
  return join(config, 'autostart', 'unbend.desktop');
}

/** One word of `Exec`: in quotes, where the four characters that mean something there, and the percent sign, are escaped. */
const execWord = (word: string): string =>
  `"${word
    .replace(/["`$\\]/g, '\\$&')
    .replaceAll('\\', '\\\\')
    .replaceAll('%', '%%')}"`;

/** @param command the executable and its words */
export const desktopEntry = (command: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Unbend',
    `Exec=${command.map(execWord).join(' ')}`,
    'Icon=unbend',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');

/** Whether the file is there and the desktop's own settings have not switched it off. */
export function isOn(file: string): boolean {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return false;
  }
  return !/^(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/im.test(text);
}

export function switchOn(file: string, command: readonly string[]): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, desktopEntry(command));
}

export const switchOff = (file: string): void => rmSync(file, { force: true });
