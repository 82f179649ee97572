import { app } from 'electron';

/**
 * Whether windows are native Wayland's: they take the focus when they come up, and cannot choose their place. Chromium writes
 * the platform it decided on among its own switches, whichever way it was asked for.
 */
export const isNativeWayland = (): boolean => app.commandLine.getSwitchValue('ozone-platform') === 'wayland';
