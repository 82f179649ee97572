import { afterStart } from '../time/after-start.ts';
import { createBus, type DesktopBus } from './bus.ts';
import type { Connect } from './protocol.ts';

/** The two buses of a Linux desktop. */
export interface Buses {
  readonly session: DesktopBus;
  readonly system: DesktopBus;
}

/** Where the system bus is on every distribution of today. */
const SYSTEM_BUS = 'unix:path=/run/dbus/system_bus_socket';

function sessionAddress(env: NodeJS.ProcessEnv): string {
  const given = env['DBUS_SESSION_BUS_ADDRESS'];
  if (given) return given;
  const folder = env['XDG_RUNTIME_DIR'];
  if (folder) return `unix:path=${folder}/bus`;
  throw new Error('no address of a session bus is given');
}

/** The library is loaded when the first connection is made, after the icon is in the tray. */
const through =
  (address: () => string): Connect =>
  async (events) => {
    const busAddress = address();
    await afterStart();
    const { openLink } = await import('./link.ts');
    return openLink(busAddress, events);
  };

/** Connects to both; null where the system has no D-Bus. */
export function openBuses(env: NodeJS.ProcessEnv, report: (what: string, error: unknown) => void): Buses | null {
  if (process.platform !== 'linux') return null;
  const open = (name: string, address: () => string): DesktopBus =>
    createBus({ connect: through(address), report: (what, error) => report(`${name}: ${what}`, error) });
  return {
    session: open('session bus', () => sessionAddress(env)),
    system: open('system bus', () => env['DBUS_SYSTEM_BUS_ADDRESS'] ?? SYSTEM_BUS),
  };
}
