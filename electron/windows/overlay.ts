import type { BrowserWindowConstructorOptions } from 'electron';

/** What lies over everything and belongs to nobody's desk: it has no frame, and is neither moved nor listed. */
export const OVERLAY = {
  frame: false,
  resizable: false,
  movable: false,
  minimizable: false,
  maximizable: false,
  fullscreenable: false,
  skipTaskbar: true,
  alwaysOnTop: true,
} as const satisfies BrowserWindowConstructorOptions;
