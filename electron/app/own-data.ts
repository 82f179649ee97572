import { app, type BrowserWindow } from 'electron';
import { newState, type ScheduleState } from '../../shared/schedule/state.ts';
import { RULES_VERSION } from '../../shared/screening/conditions.ts';
import type { Profile } from '../../shared/screening/profile.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { Autostart } from '../autostart/autostart.ts';
import { createOwnData, type OwnData } from '../data/own-data.ts';
import type { GuidedBreak } from '../guided/guided-break.ts';
import type { Driver } from '../schedule/driver.ts';
import type { DataFile } from '../storage/data-file.ts';
import { chooseOpen, chooseSave } from '../windows/file-dialogs.ts';

/** Joins a person's own data with what holds it: the three files, the schedule that runs, the start at login. */

export interface OwnDataParts {
  readonly folder: string;
  readonly files: {
    readonly settings: DataFile<Settings>;
    readonly profile: DataFile<Profile>;
    readonly schedule: DataFile<ScheduleState>;
  };
  readonly driver: Driver;
  readonly guided: GuidedBreak;
  readonly autostart: Autostart;
  /** The window over which a dialog opens. */
  readonly window: () => BrowserWindow | undefined;
  readonly wall: () => number;
  readonly report: (what: string, error?: unknown) => void;
}

export function joinOwnData({ folder, files, driver, guided, autostart, window, wall, report }: OwnDataParts): OwnData {
  const { settings, profile, schedule } = files;
  return createOwnData({
    folder,
    everything: () => ({ settings: settings.get(), profile: profile.get(), schedule: driver.state() }),
    replace: (everything) => {
      settings.set(everything.settings);
      profile.set(everything.profile);
      guided.drop();
      driver.begin(everything.schedule);
    },
    erase: () => {
      for (const file of [settings, profile, schedule]) file.erase();
      autostart.set(false);
      guided.drop();
      driver.begin(newState());
    },
    by: () => ({ at: new Date(wall()).toISOString(), appVersion: app.getVersion(), rulesVersion: RULES_VERSION }),
    chooseSave: (suggested) => chooseSave(window(), suggested),
    chooseOpen: () => chooseOpen(window()),
    report,
  });
}
