import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { expectHash } from '../../../electron/dev/runtime/fallback-build.ts';
import { isIntact, writeManifest } from '../../../electron/dev/runtime/fallback-cache.ts';
import { unsupportedHere } from '../../../electron/dev/runtime/fallback.ts';
import { test } from './folder.ts';

const EXECUTABLE = 'the executable';
const SHA256 = createHash('sha256').update(EXECUTABLE).digest('hex');

async function cachedIn(folder: string): Promise<string> {
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'locales'), { recursive: true });
  writeFileSync(join(dist, 'electron'), EXECUTABLE);
  writeFileSync(join(dist, 'locales', 'de.pak'), 'words');
  await writeManifest(folder);
  return dist;
}

describe('the cached fallback runtime', () => {
  test('is intact as it was built', async ({ folder }) => {
    await cachedIn(folder);
    expect(await isIntact(folder, SHA256)).toBe(true);
  });

  test('is damaged when a file is gone, or cut short, or the manifest is', async ({ folder }) => {
    const dist = await cachedIn(folder);
    writeFileSync(join(dist, 'locales', 'de.pak'), 'wor');
    expect(await isIntact(folder, SHA256)).toBe(false);
    rmSync(join(dist, 'locales', 'de.pak'));
    expect(await isIntact(folder, SHA256)).toBe(false);
    await writeManifest(folder);
    expect(await isIntact(folder, SHA256)).toBe(true);
    writeFileSync(join(folder, 'manifest.json'), '{"files":');
    expect(await isIntact(folder, SHA256)).toBe(false);
  });

  test('is damaged when its executable was changed, and intact when only touched', async ({ folder }) => {
    const dist = await cachedIn(folder);
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(dist, 'electron'), later, later);
    expect(await isIntact(folder, SHA256)).toBe(true);
    writeFileSync(join(dist, 'electron'), EXECUTABLE.toUpperCase());
    expect(await isIntact(folder, SHA256)).toBe(false);
  });

  test('is not built out of a download with another hash', async ({ folder }) => {
    const file = join(folder, 'archive.zip');
    writeFileSync(file, EXECUTABLE);
    await expect(expectHash(file, SHA256, 'the archive')).resolves.toBeUndefined();
    writeFileSync(file, `${EXECUTABLE}!`);
    await expect(expectHash(file, SHA256, 'the archive')).rejects.toThrow(`instead of ${SHA256}`);
  });

  test('is offered on Linux x64 only', () => {
    expect(unsupportedHere('linux', 'x64')).toBeNull();
    expect(unsupportedHere('linux', 'arm64')).toContain('linux arm64');
    expect(unsupportedHere('darwin', 'x64')).toContain('darwin x64');
  });
});
