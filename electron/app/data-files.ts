import { lateWriters } from '../storage/late-writer.ts';
import { openDataFile, type DataFile, type DataFileSpec, type StorageNotice } from '../storage/data-file.ts';
import { PROFILE_FILE, SCHEDULE_FILE, SETTINGS_FILE } from '../storage/storage.ts';
import { afterStart } from '../time/after-start.ts';

export interface DataFilesOptions {
  readonly folder: string;
  /** Epoch ms. */
  readonly wall: () => number;
  readonly notice: (notice: StorageNotice) => void;
  readonly report: (what: string, error: unknown) => void;
}

/** Reads the three files at start; what they are written with is loaded once the start is over. */
export function openDataFiles({ folder, wall, notice, report }: DataFilesOptions) {
  const openWriter = lateWriters(async () => {
    await afterStart();
    return (await import('../storage/store-writer.ts')).openStoreWriter;
  }, report);
  const stamp = (): string => new Date(wall()).toISOString().replace(/\D/g, '').slice(0, 14);
  const open = <T extends object>(spec: DataFileSpec<T>): DataFile<T> =>
    openDataFile(folder, spec, { openWriter, notice, stamp });
  return { settings: open(SETTINGS_FILE), profile: open(PROFILE_FILE), schedule: open(SCHEDULE_FILE) };
}
