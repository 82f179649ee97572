import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One of the three data files, read at start and held in memory. What cannot be read is set aside, never deleted, and the
 * last good copy takes its place; the person is told in words. Writing is left to `electron-store` behind the `Writer` port.
 */

/** Version `n` to `n + 1`; index 0 turns version 1 into 2. */
export type Migration = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>;

export interface DataFileSpec<T> {
  /** File name without ending, and the store's name. */
  readonly name: 'settings' | 'profile' | 'schedule';
  readonly version: number;
  readonly migrations: readonly Migration[];
  readonly defaults: T;
  /** The value, or undefined where it does not fit the schema. */
  readonly parse: (value: unknown) => T | undefined;
}

/** What happened to a file at start; turned into a calm notice. */
export type StorageNotice =
  /** It could not be read: set aside under this name; `restored` tells whether the last good copy took its place. */
  | { readonly kind: 'set-aside'; readonly file: string; readonly as: string; readonly restored: boolean }
  /** It was written by a newer version of Unbend: kept under this name, untouched. */
  | { readonly kind: 'newer'; readonly file: string; readonly as: string }
  /** It cannot be written: changes last until Unbend is closed. */
  | { readonly kind: 'not-saved'; readonly file: string; readonly reason: string };

export interface Writer {
  /** Replaces the whole file atomically; throws when it cannot. */
  write(value: object): void;
}

export interface DataFilePorts {
  /** Made only after a broken file is out of the way. */
  readonly openWriter: (folder: string, name: string) => Writer;
  readonly notice: (notice: StorageNotice) => void;
  /** Makes the names of files that are set aside differ: digits only. */
  readonly stamp: () => string;
}

export interface DataFile<T> {
  get(): T;
  /** Holds the value and writes it at once. A failure is told once, and the value stays in memory. */
  set(value: T): void;
  /** Deletes the file with its copies and all that was set aside; the usual values hold. Throws where a file stays. */
  erase(): void;
}

type Read<T> =
  { readonly kind: 'good'; readonly value: T } | { readonly kind: 'missing' } | { readonly kind: 'broken' | 'newer' };

function readFile<T>(path: string, spec: DataFileSpec<T>): Read<T> {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { kind: missing ? 'missing' : 'broken' };
  }
  return readContent(content, spec);
}

/** What a file or a part of an export holds, brought up to this version. */
export function readContent<T>(content: unknown, spec: DataFileSpec<T>): Exclude<Read<T>, { kind: 'missing' }> {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return { kind: 'broken' };
  let record = content as Record<string, unknown>;
  const version = record['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { kind: 'broken' };
  if (version > spec.version) return { kind: 'newer' };
  try {
    for (const migrate of spec.migrations.slice(version - 1)) record = migrate(record);
  } catch {
    return { kind: 'broken' };
  }
  const value = spec.parse(record);
  return value === undefined ? { kind: 'broken' } : { kind: 'good', value };
}

/** Opens a data file in a folder; never throws for what the file holds. */
export function openDataFile<T extends object>(
  folder: string,
  spec: DataFileSpec<T>,
  ports: DataFilePorts,
): DataFile<T> {
  const path = join(folder, `${spec.name}.json`);
  const backup = join(folder, `${spec.name}.backup.json`);
  const file = `${spec.name}.json`;
  let told = false;

  const notSaved = (error: unknown): void => {
    if (told) return;
    told = true;
    ports.notice({ kind: 'not-saved', file, reason: error instanceof Error ? error.message : String(error) });
  };

  const setAside = (word: 'broken' | 'newer'): string | undefined => {
    const as = `${spec.name}.${word}-${ports.stamp()}.json`;
    try {
      renameSync(path, join(folder, as));
      return as;
    } catch (error) {
      notSaved(error);
      return undefined;
    }
  };

  const load = (): T => {
    const read = readFile(path, spec);
    if (read.kind === 'good') {
      try {
        copyFileSync(path, backup);
        chmodSync(backup, 0o600);
      } catch (error) {
        notSaved(error);
      }
      return read.value;
    }
    if (read.kind === 'missing') return spec.defaults;
    const as = setAside(read.kind);
    if (read.kind === 'newer') {
      if (as) ports.notice({ kind: 'newer', file, as });
      return spec.defaults;
    }
    const saved = existsSync(backup) ? readFile(backup, spec) : undefined;
    const restored = saved?.kind === 'good';
    if (as) ports.notice({ kind: 'set-aside', file, as, restored });
    return restored ? saved.value : spec.defaults;
  };

  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    notSaved(error);
  }
  let value = load();
  let writer: Writer | undefined;

  const write = (): void => {
    try {
      writer ??= ports.openWriter(folder, spec.name);
      writer.write(value);
      told = false;
    } catch (error) {
      notSaved(error);
    }
  };

  return {
    get: () => value,
    set: (next) => {
      value = next;
      write();
    },
    erase: () => {
      const copies = new RegExp(`^${spec.name}\\.(backup|(broken|newer)-\\d+)\\.json$`);
      // Both writers write beside the file first; a process that is killed then leaves that behind.
      const begun = new RegExp(`^${spec.name}\\.json\\.(new|tmp-[0-9a-f]+)$`);
      for (const name of readdirSync(folder)) {
        if (name === file || copies.test(name) || begun.test(name))
          rmSync(join(folder, name), { recursive: true, force: true });
      }
      value = spec.defaults;
      // The writer remembers what it wrote; the next one begins anew.
      writer = undefined;
    },
  };
}
