import type { DesktopBus } from '../dbus/bus.ts';
import type { LockSources } from './lock-sources.ts';

/** Those of the desktops; all speak alike. The plain path of KDE (`/ScreenSaver`) needs no entry: it answers at this one too. */
const VENDORS = ['freedesktop', 'gnome', 'mate', 'xfce', 'cinnamon'] as const;

/** Follows the screen savers of the session. While one is up, nobody is at the desk, whether it asks for a password or not. */
export function watchScreenSavers(bus: DesktopBus, sources: LockSources): void {
  for (const vendor of VENDORS) {
    const name = `org.${vendor}.ScreenSaver`;
    const target = { destination: name, path: `/org/${vendor}/ScreenSaver`, interface: name };
    const say = (active: unknown): void => sources.set(name, typeof active === 'boolean' ? active : null);

    bus.onOwner(name, (owner) => {
      if (owner === null) return say(null);
      // Some only take wishes to stay awake and do not answer this: they tell nothing until they send a signal.
      bus.call(target, { member: 'GetActive' }).then(
        ([active]) => say(active),
        () => say(null),
      );
    });
    bus.on({ sender: name, interface: name, member: 'ActiveChanged' }, ({ body: [active] }) => say(active));
  }
}
