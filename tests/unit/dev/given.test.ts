import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { givenElectron } from '../../../electron/dev/runtime/given.ts';
import { test } from './folder.ts';

const given = (folder: string) => givenElectron({ ELECTRON_OVERRIDE_DIST_PATH: folder }, 'linux');

describe('an Electron that the person named', () => {
  test('is none where the variable is not set, or is empty', async () => {
    expect(await givenElectron({}, 'linux')).toBeNull();
    expect(await given('')).toBeNull();
  });

  test('is taken from its folder with the version that it says', async ({ folder }) => {
    mkdirSync(join(folder, 'resources'));
    writeFileSync(join(folder, 'electron'), '');
    writeFileSync(join(folder, 'resources', 'default_app.asar'), '');
    writeFileSync(join(folder, 'version'), 'v45.4.1\n');
    expect(await given(folder)).toEqual({ executable: join(folder, 'electron'), distPath: folder, version: '45.4.1' });
  });

  test('is refused where there is no executable', async ({ folder }) => {
    await expect(given(folder)).rejects.toThrow(`there is no electron in ${folder}`);
  });

  test('is refused where nothing in it would start the project', async ({ folder }) => {
    writeFileSync(join(folder, 'electron'), '');
    await expect(given(folder)).rejects.toThrow('no default app');
  });
});
