import { app } from 'electron';

/**
 * On Linux Chromium reaches the desktop's voices (speech-dispatcher) only with this switch. It costs nothing by itself: the
 * library is loaded and the desktop’s speech service started when a page first touches `speechSynthesis`, and a page
 * does so only where spoken cues are on (seen on 33). Must be called before Electron is ready.
 */
export function reachSystemVoices(): void {
  if (process.platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher');
}
