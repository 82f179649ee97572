import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataFolderFault, standInFolder } from '../../../electron/app/data-folder.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'unbend-data-folder-'))));
afterEach(() => rmSync(root, { recursive: true }));

test('a folder that is not there yet is made, for its owner only', () => {
  const folder = join(root, 'a', 'b');
  expect(dataFolderFault(folder)).toBeUndefined();
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a file in the place of the folder, or above it, is named and left as it is', () => {
  const file = join(root, 'file');
  writeFileSync(file, 'mine');
  expect(dataFolderFault(file)).toBe(`a file stands in the place of the folder ${file}`);
  expect(dataFolderFault(join(file, 'below'))).toMatch(/^a file stands in the place of the folder/);
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('the stand-in is the same for each launch of a session', () => {
  const env = { XDG_RUNTIME_DIR: root };
  expect(standInFolder(env)).toBe(join(root, 'unbend'));
  expect(standInFolder(env)).toBe(join(root, 'unbend'));
});

test('without a usable runtime folder each launch gets a folder of its own', () => {
  mkdirSync(join(root, 'runtime'));
  writeFileSync(join(root, 'runtime', 'unbend'), '');
  for (const env of [{}, { XDG_RUNTIME_DIR: join(root, 'runtime') }]) {
    const [first, second] = [standInFolder(env), standInFolder(env)];
    expect(first).not.toBe(second);
    for (const folder of [first, second]) {
      expect(dataFolderFault(folder)).toBeUndefined();
      rmSync(folder, { recursive: true });
    }
  }
});
