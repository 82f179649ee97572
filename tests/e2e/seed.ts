import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_PROFILE, type Profile } from '../../shared/screening/profile.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings/settings.ts';

/** What lies in the data folder before the app starts. A string is written as it stands, to be as broken as a spec needs. */
export interface Seed {
  readonly settings?: Partial<Settings> | string;
  readonly profile?: Partial<Profile> | string;
  readonly schedule?: object | string;
}

/** Somebody for whom everything is in place: the statement accepted, no red flag, nothing reported. */
function settledProfile(): Profile {
  const now = Date.now();
  return { ...EMPTY_PROFILE, statementAcceptedAt: now, redFlagsAnsweredAt: now };
}

/** Somebody who has used Unbend before. */
export const returning: Seed = { settings: {}, profile: {} };
/** Nobody has ever started Unbend here. */
export const newcomer: Seed = {};

export function writeSeed(folder: string, { settings, profile, schedule }: Seed): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const write = (name: string, defaults: object, given: object | string | undefined): void => {
    if (given === undefined) return;
    const content = typeof given === 'string' ? given : JSON.stringify({ ...defaults, ...given });
    writeFileSync(join(folder, `${name}.json`), content, { mode: 0o600 });
  };
  write('settings', DEFAULT_SETTINGS, settings);
  write('profile', settledProfile(), profile);
  write('schedule', {}, schedule);
}
