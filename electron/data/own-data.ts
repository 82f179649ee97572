import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileOutcome } from '../../shared/ipc/views.ts';
import { data } from '../../shared/messages/en/data.ts';
import { words } from '../../shared/messages/message.ts';
import { archiveText, readArchive, type Everything, type ExportedBy } from '../storage/archive.ts';

/** A person's data as theirs: taken out as one file, brought back, erased. */

const say = words(data);

export interface OwnDataPorts {
  readonly folder: string;
  readonly everything: () => Everything;
  /** Takes the place of what is held, at once. */
  readonly replace: (everything: Everything) => void;
  /** Deletes the three data files with their copies. */
  readonly erase: () => void;
  readonly by: () => ExportedBy;
  /** Null where the person thought better of it. */
  readonly chooseSave: (suggested: string) => Promise<string | null>;
  readonly chooseOpen: () => Promise<string | null>;
  readonly report: (what: string, error?: unknown) => void;
}

export interface OwnData {
  exportAll(): Promise<FileOutcome>;
  importAll(): Promise<FileOutcome>;
  eraseAll(): void;
}

/** No export is larger; a film that was chosen by mistake is not read into memory. */
const MOST_BYTES = 32 * 1024 * 1024;
const KEPT = /^unbend-before-import-\d+\.json$/;

const cancelled: FileOutcome = { kind: 'cancelled', text: '' };
const done = (text: string): FileOutcome => ({ kind: 'done', text });
const failed = (text: string): FileOutcome => ({ kind: 'failed', text });
/** Without the path: it stands in the sentence already. */
const why = (error: unknown): string =>
  error instanceof Error && 'code' in error
    ? String(error.code)
    : error instanceof Error
      ? error.message
      : String(error);

export function createOwnData(ports: OwnDataPorts): OwnData {
  const { folder, report } = ports;
  // Health data: for the person's own eyes, wherever it lies.
  const write = (path: string): void =>
    writeFileSync(path, archiveText(ports.everything(), ports.by()), { mode: 0o600 });
  const digits = (): string => ports.by().at.replace(/\D/g, '').slice(0, 14);

  const read = (path: string): string | FileOutcome => {
    try {
      if (statSync(path).size > MOST_BYTES) return failed(say('data.import.strange'));
      return readFileSync(path, 'utf8');
    } catch (error) {
      return failed(say('data.import.unreadable', { reason: why(error) }));
    }
  };

  return {
    exportAll: async () => {
      const path = await ports.chooseSave(`unbend-${ports.by().at.slice(0, 10)}.json`);
      if (path === null) return cancelled;
      try {
        write(path);
        return done(say('data.export.done', { path }));
      } catch (error) {
        report('an export could not be written', error);
        return failed(say('data.export.failed', { path, reason: why(error) }));
      }
    },
    importAll: async () => {
      const path = await ports.chooseOpen();
      if (path === null) return cancelled;
      const text = read(path);
      if (typeof text !== 'string') return text;
      const found = readArchive(text);
      switch (found.kind) {
        case 'strange':
          return failed(say('data.import.strange'));
        case 'newer':
          return failed(say('data.import.newer'));
        case 'damaged':
          return failed(say('data.import.damaged', { part: say(`data.part.${found.part}`) }));
        case 'good': {
          // Whoever took the wrong file finds what was here in the data folder.
          const kept = `unbend-before-import-${digits()}.json`;
          try {
            write(join(folder, kept));
          } catch (error) {
            report('the data before an import could not be kept', error);
            return failed(say('data.import.notKept', { reason: why(error) }));
          }
          ports.replace(found.everything);
          return done(say('data.import.done', { kept }));
        }
      }
    },
    eraseAll: () => {
      for (const name of readdirSync(folder)) if (KEPT.test(name)) rmSync(join(folder, name), { force: true });
      // Emptied, not removed: the log goes on in its folder.
      const logs = join(folder, 'logs');
      if (existsSync(logs)) for (const name of readdirSync(logs)) rmSync(join(logs, name), { force: true });
      ports.erase();
    },
  };
}
