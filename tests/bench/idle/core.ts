import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDriver } from '../../../electron/schedule/driver.ts';
import { openDataFile } from '../../../electron/storage/data-file.ts';
import { SCHEDULE_FILE } from '../../../electron/storage/storage.ts';
import { systemTime } from '../../../electron/time/system-time.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/settings.ts';

/** The schedule at the defaults, as the app runs it: real clocks, the real timer, saved to a file. Somebody reads. */

const READS_EVERY_MS = 20_000;
const [, , folder] = process.argv;
if (folder === undefined) throw new Error('say in which folder to save');

const fail = (what: string, error: unknown): never => {
  throw new Error(what, { cause: error });
};

const file = openDataFile(folder, SCHEDULE_FILE, {
  openWriter: (where, name) => ({
    write: (value) => {
      const path = join(where, `${name}.json`);
      writeFileSync(`${path}.new`, JSON.stringify(value), { mode: 0o600 });
      renameSync(`${path}.new`, path);
    },
  }),
  notice: (notice) => fail(notice.kind, notice),
  stamp: () => '0',
});

createDriver({
  time: systemTime,
  activity: { idleMs: () => Math.floor((performance.now() % READS_EVERY_MS) / 1000) * 1000, locked: () => false },
  restored: file.get(),
  context: () => ({
    settings: DEFAULT_SETTINGS,
    offsetMinutesAt: (wall) => systemTime.offsetMinutesAt(wall),
    sleepClock: 'boot-runs-on',
    guidance: 'open',
    guidanceReasons: [],
  }),
  save: (state) => file.set(state),
  show: () => undefined,
  run: () => undefined,
  report: fail,
}).start();
