import type { DesktopBus } from '../dbus/bus.ts';
import { getProperty, PROPERTIES } from '../dbus/protocol.ts';

/**
 * Sees to it that a Linux panel has the icon. Electron reports it only where a panel is there when the tray is made: one that
 * starts later never learns of it (seen on 33), one that restarts is told again by Electron itself. So when a panel comes, it
 * is asked whether it has an icon of this process, after Electron had time to see to it.
 */

const WATCHER = 'org.kde.StatusNotifierWatcher';
const PATH = '/StatusNotifierWatcher';
/** What Electron needs, on a slow machine, to tell a panel that restarted. */
const HEALS_MS = 2_000;

export interface PanelPorts {
  readonly bus: DesktopBus;
  /** This process, as the bus knows it. */
  readonly pid: number;
  /** Makes the icon anew. */
  readonly renew: () => void;
  readonly report: (what: string, error: unknown) => void;
}

export function watchPanel({ bus, pid, renew, report }: PanelPorts): void {
  let look: NodeJS.Timeout | undefined;

  const ownerPid = async (name: string): Promise<unknown> => {
    const daemon = {
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
    };
    const call = { member: 'GetConnectionUnixProcessID', signature: 's', body: [name] };
    // An item may go while it is asked about.
    return (await bus.call(daemon, call).catch(() => [null]))[0];
  };

  const hasIcon = async (): Promise<boolean> => {
    const properties = { destination: WATCHER, path: PATH, interface: PROPERTIES };
    const [items] = await bus.call(properties, getProperty(WATCHER, 'RegisteredStatusNotifierItems'));
    // An item is a bus name, with an object path behind it or without.
    const names = Array.isArray(items) ? items.map((item) => String(item).split(/[/@]/)[0] ?? '') : [];
    const pids = await Promise.all(names.map(ownerPid));
    return pids.includes(pid);
  };

  const check = (): void => {
    clearTimeout(look);
    look = setTimeout(() => {
      hasIcon().then(
        (there) => {
          if (!there) renew();
        },
        (error: unknown) => report('the panel does not tell which icons it has', error),
      );
    }, HEALS_MS);
  };

  bus.onOwner(WATCHER, (owner) => {
    if (owner === null) clearTimeout(look);
    else check();
  });
  // A watcher can be there before the panel that shows its icons.
  bus.on({ sender: WATCHER, interface: WATCHER, member: 'StatusNotifierHostRegistered', path: PATH }, check);
}
