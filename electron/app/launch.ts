import { app } from 'electron';
import { registerScheme } from '../security/protocol.ts';
import type { Time } from '../time/system-time.ts';
import { parseCommandLine } from './command-line.ts';
import { startUnbend, type Unbend } from './unbend.ts';
import { wordsOfStart } from './words-of-start.ts';

/** From the process's start to a running app; undefined where it is to end at once. */
export async function launch(time: Time, deskSpeed: number): Promise<Unbend | undefined> {
  const parsed = parseCommandLine(wordsOfStart(process.argv, process.defaultApp === true), app.getVersion());
  if (parsed.kind === 'print') {
    (parsed.exitCode === 0 ? process.stdout : process.stderr).write(`${parsed.text}\n`);
    app.exit(parsed.exitCode);
    return undefined;
  }
  // A second launch brings the first one's window up and ends: some desktops have no tray to reach it by.
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return undefined;
  }
  registerScheme();
  // The tray is the app: closing windows never ends it.
  app.on('window-all-closed', () => undefined);

  await app.whenReady();
  const unbend = startUnbend({ time, deskSpeed, commandLine: parsed.options });
  app.on('second-instance', () => unbend.open());
  app.on('activate', () => unbend.open());
  return unbend;
}
