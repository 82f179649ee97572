import { app } from 'electron';
import { homedir } from 'node:os';
import { autostartFile, isOn, switchOff, switchOn } from './xdg-autostart.ts';

/** Start at login, in the tray. The system keeps it; Unbend only looks and asks. */

/** `development`: a build that runs from its source is never started at login. `failed`: the system refused. */
export type AutostartState = 'on' | 'off' | 'development' | 'failed';

export interface Autostart {
  state(): AutostartState;
  set(on: boolean): void;
}

const HIDDEN = '--hidden';

interface System {
  isOn(): boolean;
  set(on: boolean): void;
}

function xdg(): System {
  const file = autostartFile(process.env, homedir());
  // An AppImage runs from a mount that is gone after it; the image itself stands in APPIMAGE.
  const command = [process.env['APPIMAGE'] ?? process.execPath, HIDDEN];
  return { isOn: () => isOn(file), set: (on) => (on ? switchOn(file, command) : switchOff(file)) };
}

const loginItem: System = {
  isOn: () => app.getLoginItemSettings({ args: [HIDDEN] }).openAtLogin,
  set: (openAtLogin) => app.setLoginItemSettings({ openAtLogin, args: [HIDDEN] }),
};

export function systemAutostart(report: (what: string, error: unknown) => void): Autostart {
  if (!app.isPackaged) return { state: () => 'development', set: () => undefined };
  const system = process.platform === 'linux' ? xdg() : loginItem;
  let failed = false;
  return {
    state: () => (failed ? 'failed' : system.isOn() ? 'on' : 'off'),
    set: (on) => {
      try {
        system.set(on);
        failed = false;
      } catch (error) {
        failed = true;
        report('start at login could not be changed', error);
      }
    },
  };
}
