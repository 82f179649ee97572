import { app } from 'electron';
import { registerScheme } from '../security/protocol.ts';
import { playWithoutOwnProcess } from '../sound/no-audio-process.ts';
import { reachSystemVoices } from '../sound/system-voices.ts';
import type { Time } from '../time/system-time.ts';
import { keepPagesLean } from '../windows/lean-pages.ts';
import { parseCommandLine } from './command-line.ts';
import { dataFolderFault, standInFolder } from './data-folder.ts';
import { quitOnSignals } from './quit-signals.ts';
import type { Unbend } from './unbend.ts';
import { wordsOfStart } from './words-of-start.ts';

export interface LaunchOptions {
  readonly time: Time;
  /** Desk time runs this much faster; 1 in the product. */
  readonly deskSpeed: number;
  /** What is waited for besides Electron. */
  readonly held?: Promise<void>;
  /** Called once the app runs, and not at all where it is to end at once. */
  readonly started?: (unbend: Unbend) => void;
}

/**
 * From the process's start to a running app. It must not be awaited at a module's top level: Electron becomes ready only
 * after the main module has ended (seen on 33).
 */
export function launch({ time, deskSpeed, held, started }: LaunchOptions): void {
  const parsed = parseCommandLine(wordsOfStart(process.argv, process.defaultApp === true), app.getVersion());
  if (parsed.kind === 'print') {
    (parsed.exitCode === 0 ? process.stdout : process.stderr).write(`${parsed.text}\n`);
    app.exit(parsed.exitCode);
    return;
  }
  const dataFolder = app.getPath('userData');
  const fault = dataFolderFault(dataFolder);
  // Chromium needs a place for its lock and its pages' own things; without one the lock below fails and Unbend would
  // end without a word. Nothing of the person's goes there.
  if (fault !== undefined) app.setPath('userData', standInFolder(process.env));
  // A second launch brings the first one's window up and ends: some desktops have no tray to reach it by.
  if (!app.requestSingleInstanceLock() && !lockAfterAll()) {
    app.exit(0);
    return;
  }
  quitOnSignals();
  // A launch that comes in the very moment of the first one asks before there is anything to open.
  let open: (() => void) | undefined;
  let asked = false;
  app.on('second-instance', () => {
    if (open) open();
    else asked = true;
  });
  registerScheme();
  playWithoutOwnProcess();
  reachSystemVoices();
  keepPagesLean();
  // The tray is the app: closing windows never ends it.
  app.on('window-all-closed', () => undefined);

  // Read while Electron gets ready: the icon is there 15 ms earlier for it.
  const parts = import('./unbend.ts');
  void Promise.all([parts, app.whenReady(), held]).then(([{ startUnbend }]) => {
    const unbend = startUnbend({ time, deskSpeed, commandLine: parsed.options, dataFolder, fault });
    open = () => unbend.open();
    if (asked) open();
    app.on('activate', () => unbend.open());
    started?.(unbend);
  });
}

/** Long enough for a launch of the same moment to listen. */
const LISTENS_MS = 1_000;

/**
 * Asks once more: a first launch that has the lock and does not listen yet is never told of this one (seen on 33, one in five
 * launches of the same moment), and nobody would see a window. True where the first has ended meanwhile.
 */
function lockAfterAll(): boolean {
  // Nothing of this process is to go on meanwhile: it is about to end.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LISTENS_MS);
  return app.requestSingleInstanceLock();
}
