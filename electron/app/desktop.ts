import { systemScreenReader, watchScreenReader, type ScreenReader } from '../accessibility/screen-reader.ts';
import { createActivity, type Activity } from '../activity/activity.ts';
import { watchLinuxLock } from '../activity/linux-lock.ts';
import { openBuses } from '../dbus/buses.ts';
import { createDbusNotifier } from '../notifications/dbus-notifier.ts';
import { createElectronNotifier } from '../notifications/electron-notifier.ts';
import type { Notifier } from '../notifications/notifier.ts';
import { watchPanel } from '../tray/panel-watch.ts';
import { isNativeWayland } from '../windows/native-wayland.ts';

/** What the app hears from the desktop around it, and tells it: over D-Bus on Linux, through Electron elsewhere. */
export interface Desktop {
  readonly activity: Activity;
  readonly notes: Notifier;
  readonly screenReader: ScreenReader;
  /** Whether a notification serves this person better than a window that never takes the focus. */
  readonly prefersNotes: () => boolean;
  /** Calls back when a panel has come that lacks the icon. */
  onPanelWithoutIcon(renew: () => void): void;
}

export function openDesktop(report: (what: string, error: unknown) => void): Desktop {
  const buses = openBuses(process.env, report);
  if (!buses) {
    return {
      activity: createActivity(),
      notes: createElectronNotifier(),
      screenReader: systemScreenReader(),
      prefersNotes: () => false,
      onPanelWithoutIcon: () => undefined,
    };
  }
  const screenReader = watchScreenReader(buses.session);
  return {
    activity: createActivity(watchLinuxLock(buses, process.env['XDG_SESSION_ID'])),
    notes: createDbusNotifier(buses.session),
    screenReader,
    prefersNotes: () => isNativeWayland() || screenReader.runs(),
    onPanelWithoutIcon: (renew) => watchPanel({ bus: buses.session, pid: process.pid, renew, report }),
  };
}
