import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Writer } from './data-file.ts';

/** Opens the writer of one file. */
export type OpenWriter = (folder: string, name: string) => Writer;

/**
 * Writers whose code is loaded after the first write: it is half of all that the main process would otherwise read before
 * its icon is there. Until it is loaded the early writer replaces the file, so nothing ever waits to be saved.
 */
export function lateWriters(
  load: () => Promise<OpenWriter>,
  report: (what: string, error: unknown) => void,
  early: OpenWriter = renamingWriter,
): OpenWriter {
  let open: OpenWriter | undefined;
  let loading = false;

  const begin = (): void => {
    if (loading) return;
    loading = true;
    load().then(
      (opener) => (open = opener),
      (error: unknown) => {
        loading = false;
        report('files are written without their library', error);
      },
    );
  };

  return (folder, name) => {
    const first = early(folder, name);
    let writer: Writer | undefined;
    return {
      write: (value) => {
        if (open) {
          writer ??= open(folder, name);
          writer.write(value);
        } else {
          first.write(value);
          begin();
        }
      },
    };
  };
}

/** A whole file takes the place of the old one in one step, or none does. */
function renamingWriter(folder: string, name: string): Writer {
  const file = join(folder, `${name}.json`);
  return {
    write: (value) => {
      writeFileSync(`${file}.new`, JSON.stringify(value, undefined, '\t'), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
  };
}
