import { app } from 'electron';

const FEATURE = 'AudioServiceOutOfProcess';

/**
 * Chimes play from the main process. By itself Chromium starts a process for sound with the first chime and keeps it after
 * the last window is gone (seen on 33: longer than 40 s). Must be called before Electron is ready.
 */
export function playWithoutOwnProcess(): void {
  const given = app.commandLine.getSwitchValue('disable-features');
  app.commandLine.appendSwitch('disable-features', given === '' ? FEATURE : `${given},${FEATURE}`);
}
