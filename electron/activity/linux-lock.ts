import type { Buses } from '../dbus/buses.ts';
import type { LockWatch } from './activity.ts';
import { createLockSources } from './lock-sources.ts';
import { watchLogind } from './logind.ts';
import { watchScreenSavers } from './screen-savers.ts';

/**
 * The lock of a Linux session, from D-Bus: Electron's events never come there, and its idle state learns of a lock only if
 * the service was there when it was first asked (seen on 33).
 */
export function watchLinuxLock({ system, session }: Buses, sessionId: string | undefined): LockWatch {
  const listeners: ((locked: boolean) => void)[] = [];
  const sources = createLockSources((locked) => {
    for (const listener of listeners) listener(locked);
  });
  watchLogind(system, sources, sessionId);
  watchScreenSavers(session, sources);
  return { locked: () => sources.locked(), watch: (listener) => void listeners.push(listener) };
}
