import * as v from 'valibot';
import { EMPTY_PROFILE, PROFILE_VERSION, Profile } from '../../shared/screening/profile.ts';
import { DEFAULT_SETTINGS, Settings, SETTINGS_VERSION } from '../../shared/settings/settings.ts';
import { newState, parseState, SCHEDULE_VERSION, type ScheduleState } from '../../shared/schedule/state.ts';
import type { DataFileSpec } from './data-file.ts';

/** What the data files are called and hold. Three, so that the frequent writes of the schedule never touch health data. */

const fits =
  <S extends v.GenericSchema>(schema: S) =>
  (value: unknown): v.InferOutput<S> | undefined => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? parsed.output : undefined;
  };

export const SETTINGS_FILE: DataFileSpec<Settings> = {
  name: 'settings',
  version: SETTINGS_VERSION,
  migrations: [],
  defaults: DEFAULT_SETTINGS,
  parse: fits(Settings),
};

export const PROFILE_FILE: DataFileSpec<Profile> = {
  name: 'profile',
  version: PROFILE_VERSION,
  migrations: [],
  defaults: EMPTY_PROFILE,
  parse: fits(Profile),
};

export const SCHEDULE_FILE: DataFileSpec<ScheduleState> = {
  name: 'schedule',
  version: SCHEDULE_VERSION,
  migrations: [],
  defaults: newState(),
  parse: (value) => parseState(value) ?? undefined,
};
