import { globalShortcut } from 'electron';
import type { ShortcutPorts } from './prompt-shortcut.ts';

/** Electron's own; on Linux it has the keys of X11 only, so that a native Wayland session refuses them. */
export const globalKeys: Pick<ShortcutPorts, 'register' | 'unregister'> = {
  register: (accelerator, pressed) => globalShortcut.register(accelerator, pressed),
  unregister: (accelerator) => globalShortcut.unregister(accelerator),
};
