import { readContent, type DataFileSpec } from './data-file.ts';
import { PROFILE_FILE, SCHEDULE_FILE, SETTINGS_FILE } from './storage.ts';

/** All three data files in one that a person can read and keep, and back again. Pure. */

const KIND = 'unbend-export';
const VERSION = 1;

type Value<S> = S extends DataFileSpec<infer T> ? T : never;
export interface Everything {
  readonly settings: Value<typeof SETTINGS_FILE>;
  readonly profile: Value<typeof PROFILE_FILE>;
  readonly schedule: Value<typeof SCHEDULE_FILE>;
}

export interface ExportedBy {
  /** ISO 8601. */
  readonly at: string;
  readonly appVersion: string;
  readonly rulesVersion: string;
}

/** The text of an export: JSON on many lines. Each part carries its own version. */
export const archiveText = ({ settings, profile, schedule }: Everything, by: ExportedBy): string =>
  `${JSON.stringify({ kind: KIND, version: VERSION, ...by, settings, profile, schedule }, null, 2)}\n`;

export type ArchiveRead =
  | { readonly kind: 'good'; readonly everything: Everything }
  /** No JSON, or not from Unbend. */
  | { readonly kind: 'strange' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged'; readonly part: keyof Everything };

/** Reads an export. Nothing of it is good unless all of it is. */
export function readArchive(text: string): ArchiveRead {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { kind: 'strange' };
  }
  if (typeof content !== 'object' || content === null || !('kind' in content) || content.kind !== KIND) {
    return { kind: 'strange' };
  }
  const record: { readonly [name: string]: unknown } = { ...content };
  if (typeof record['version'] !== 'number') return { kind: 'strange' };
  if (record['version'] > VERSION) return { kind: 'newer' };

  const settings = readContent(record['settings'], SETTINGS_FILE);
  const profile = readContent(record['profile'], PROFILE_FILE);
  const schedule = readContent(record['schedule'], SCHEDULE_FILE);
  const parts = { settings, profile, schedule };
  if (settings.kind === 'good' && profile.kind === 'good' && schedule.kind === 'good') {
    return {
      kind: 'good',
      everything: { settings: settings.value, profile: profile.value, schedule: schedule.value },
    };
  }
  if (Object.values(parts).some(({ kind }) => kind === 'newer')) return { kind: 'newer' };
  const names = ['settings', 'profile', 'schedule'] as const;
  return { kind: 'damaged', part: names.find((name) => parts[name].kind !== 'good') ?? 'settings' };
}
