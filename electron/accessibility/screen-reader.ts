import { app } from 'electron';
import type { DesktopBus } from '../dbus/bus.ts';
import { getProperty, PROPERTIES } from '../dbus/protocol.ts';

const NAME = 'org.a11y.Bus';
const PATH = '/org/a11y/bus';
const STATUS = 'org.a11y.Status';
const READER = 'ScreenReaderEnabled';

export interface ScreenReader {
  /** As far as the desktop tells. */
  readonly runs: () => boolean;
  /** Calls back whenever it begins or ends. */
  readonly watch: (changed: () => void) => void;
}

/** Whether a screen reader runs on this Linux desktop; followed from here on. */
export function watchScreenReader(bus: DesktopBus): ScreenReader {
  const listeners: (() => void)[] = [];
  let runs = false;
  const set = (now: boolean): void => {
    if (now === runs) return;
    runs = now;
    for (const listener of listeners) listener();
  };
  bus.onOwner(NAME, (owner) => {
    if (owner === null) return set(false);
    bus.call({ destination: NAME, path: PATH, interface: PROPERTIES }, getProperty(STATUS, READER)).then(
      ([enabled]) => set(enabled === true),
      () => set(false),
    );
  });
  const changed = { sender: NAME, path: PATH, interface: PROPERTIES, member: 'PropertiesChanged', first: STATUS };
  bus.on(changed, ({ body: [, values] }) => {
    if (typeof values === 'object' && values !== null && READER in values) set(Reflect.get(values, READER) === true);
  });
  return { runs: () => runs, watch: (listener) => void listeners.push(listener) };
}

/** Elsewhere Chromium knows: its accessibility is switched on by whoever reads the screen. */
export const systemScreenReader = (): ScreenReader => ({
  runs: () => app.accessibilitySupportEnabled,
  watch: (listener) => void app.on('accessibility-support-changed', listener),
});
