import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  openDataFile,
  type DataFile,
  type DataFileSpec,
  type StorageNotice,
} from '../../../electron/storage/data-file.ts';

interface Kept {
  readonly version: 1;
  readonly number: number;
}
const SPEC: DataFileSpec<Kept> = {
  name: 'settings',
  version: 1,
  migrations: [],
  defaults: { version: 1, number: 0 },
  parse: (value) =>
    typeof value === 'object' && value !== null && 'number' in value && typeof value.number === 'number'
      ? { version: 1, number: value.number }
      : undefined,
};

let folder: string;
let notices: StorageNotice[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unbend-data-'));
  notices = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (at = folder): DataFile<Kept> =>
  openDataFile(at, SPEC, {
    openWriter: (into, name) => ({
      write: (value) => writeFileSync(join(into, `${name}.json`), JSON.stringify(value)),
    }),
    notice: (notice) => notices.push(notice),
    stamp: () => '20261125',
  });
const put = (text: string): void => writeFileSync(join(folder, 'settings.json'), text);

test('a folder without a file gives the usual values, and says nothing', () => {
  expect(open().get()).toEqual(SPEC.defaults);
  expect(notices).toEqual([]);
});

test('what was set is there at the next start', () => {
  open().set({ version: 1, number: 7 });
  expect(open().get().number).toBe(7);
});

test.each([
  '',
  '{"version":1,"num',
  '[]',
  'null',
  '7',
  '{}',
  '{"version":0,"number":1}',
  '{"version":1,"number":"one"}',
])('a file that holds %j is set aside and not deleted', (text) => {
  put(text);
  expect(open().get()).toEqual(SPEC.defaults);
  expect(readFileSync(join(folder, 'settings.broken-20261125.json'), 'utf8')).toBe(text);
  expect(notices).toEqual([
    { kind: 'set-aside', file: 'settings.json', as: 'settings.broken-20261125.json', restored: false },
  ]);
});

test('the last good copy takes the place of a broken file', () => {
  put('{"version":1,"number":7}');
  open();
  put('{"version":1,');
  expect(open().get().number).toBe(7);
  expect(notices).toMatchObject([{ kind: 'set-aside', restored: true }]);
});

test('a file of a newer version is kept untouched, and the usual values hold', () => {
  const text = '{"version":2,"number":7}';
  put(text);
  expect(open().get()).toEqual(SPEC.defaults);
  expect(readFileSync(join(folder, 'settings.newer-20261125.json'), 'utf8')).toBe(text);
  expect(notices).toMatchObject([{ kind: 'newer' }]);
});

test('where a file stands in the place of the folder, values live in memory and it is said once', () => {
  const blocked = join(folder, 'blocked');
  writeFileSync(blocked, 'mine');
  const file = open(join(blocked, 'Unbend'));
  file.set({ version: 1, number: 3 });
  file.set({ version: 1, number: 4 });
  expect(file.get().number).toBe(4);
  expect(notices.map(({ kind }) => kind)).toEqual(['not-saved']);
  expect(readFileSync(blocked, 'utf8')).toBe('mine');
});

test('a folder in the place of the file is set aside with all it holds', () => {
  mkdirSync(join(folder, 'settings.json', 'inner'), { recursive: true });
  expect(open().get()).toEqual(SPEC.defaults);
  expect(readdirSync(join(folder, 'settings.broken-20261125.json'))).toEqual(['inner']);
});
