import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { layoutOf } from '../../../electron/dev/runtime/given.ts';
import { pinnedElectron } from '../../../electron/dev/runtime/pinned.ts';
import { test } from './folder.ts';

const { executable } = layoutOf(process.platform);

/** What the package's own install script leaves when it is through. */
const INSTALLS = `
  const fs = require('node:fs');
  const path = require('node:path');
  fs.mkdirSync(path.dirname(path.join('dist', ${JSON.stringify(executable)})), { recursive: true });
  fs.writeFileSync(path.join('dist', ${JSON.stringify(executable)}), '');
  fs.writeFileSync(path.join('dist', 'version'), '45.4.1');
  fs.writeFileSync('path.txt', ${JSON.stringify(executable)});`;

function pinnedIn(folder: string, installScript: string) {
  const root = join(folder, 'package');
  mkdirSync(root);
  writeFileSync(join(root, 'package.json'), JSON.stringify({ version: '45.4.1' }));
  writeFileSync(join(root, 'install.js'), installScript);
  const said: string[] = [];
  const cache = join(folder, 'cache');
  return { root, cache, said, pinned: pinnedElectron(cache, process.env, (line) => said.push(line), root) };
}

describe('the pinned Electron', () => {
  test('is fetched by its own install script, and is there from then on', async ({ folder }) => {
    const { root, cache, said, pinned } = pinnedIn(folder, INSTALLS);
    expect(await pinned.installed()).toBeNull();
    const found = { executable: join(root, 'dist', executable), distPath: join(root, 'dist'), version: '45.4.1' };
    expect(await pinned.fetch()).toEqual(found);
    expect(await pinned.installed()).toEqual(found);
    expect(said).toEqual([expect.stringContaining('Fetching Electron 45.4.1')]);
    expect(readdirSync(cache)).toEqual([]);
  });

  test('is not taken while it is half unpacked, or of another version', async ({ folder }) => {
    const { root, pinned } = pinnedIn(folder, INSTALLS);
    await pinned.fetch();
    writeFileSync(join(root, 'dist', 'version'), '44.0.0');
    expect(await pinned.installed()).toBeNull();

    const half = pinnedIn(join(folder, 'package'), INSTALLS.replace(/.*path\.txt.*/, ''));
    await expect(half.pinned.fetch()).rejects.toThrow('ended without installing it');
  });

  test('that cannot be fetched says why in one line', async ({ folder }) => {
    const { pinned } = pinnedIn(folder, `console.error('TypeError: fetch failed\\n    at x'); process.exit(1);`);
    await expect(pinned.fetch()).rejects.toThrow(/^TypeError: fetch failed$/);
  });

  test('is fetched once by two that ask at the same time', async ({ folder }) => {
    const log = JSON.stringify(join(folder, 'runs'));
    const { pinned } = pinnedIn(folder, `require('node:fs').appendFileSync(${log}, 'x');${INSTALLS}`);
    const both = await Promise.all([pinned.fetch(), pinned.fetch()]);
    expect(both[0]).toEqual(both[1]);
    expect(readFileSync(join(folder, 'runs'), 'utf8')).toBe('x');
  });
});
