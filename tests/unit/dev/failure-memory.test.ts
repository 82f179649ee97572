import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { failureMemory } from '../../../electron/dev/runtime/failure-memory.ts';
import { test } from './folder.ts';

const HOUR = 60 * 60 * 1000;

describe('a fetch that failed', () => {
  test('is remembered for a day', async ({ folder }) => {
    let now = 1_000 * HOUR;
    const memory = failureMemory(folder, '45.4.1', {}, () => now);
    await memory.remember('fetch failed');
    now += 23 * HOUR;
    expect(await memory.recall()).toMatchObject({ reason: 'fetch failed', retryAfter: 1_024 * HOUR });
    now += HOUR;
    expect(await memory.recall()).toBeNull();
  });

  test('is remembered for its version only', async ({ folder }) => {
    const now = (): number => 0;
    await failureMemory(folder, '45.4.1', {}, now).remember('fetch failed');
    expect(await failureMemory(folder, '46.0.0', {}, now).recall()).toBeNull();
  });

  test('is tried again after a proxy or mirror was set, whose address is not written down', async ({ folder }) => {
    const now = (): number => 0;
    const https = { HTTPS_PROXY: 'http://user:secret@proxy.example' };
    await failureMemory(folder, '45.4.1', https, now).remember('fetch failed');
    expect(await failureMemory(folder, '45.4.1', https, now).recall()).not.toBeNull();
    expect(await failureMemory(folder, '45.4.1', {}, now).recall()).toBeNull();
    expect(await failureMemory(folder, '45.4.1', { ELECTRON_MIRROR: 'https://m.example/' }, now).recall()).toBeNull();
  });

  test('that lies in the future, after a clock was set back, holds nothing up', async ({ folder }) => {
    await failureMemory(folder, '45.4.1', {}, () => 5 * HOUR).remember('fetch failed');
    expect(await failureMemory(folder, '45.4.1', {}, () => 4 * HOUR).recall()).toBeNull();
  });

  test('is forgotten after a success, and a broken note counts as none', async ({ folder }) => {
    const memory = failureMemory(folder, '45.4.1', {}, () => 0);
    await memory.remember('fetch failed');
    await memory.forget();
    expect(await memory.recall()).toBeNull();
    await memory.remember('fetch failed');
    const [note = ''] = readdirSync(folder);
    writeFileSync(join(folder, note), '{"reason":');
    expect(await memory.recall()).toBeNull();
  });

  test('in a cache that cannot be written is no failure of its own', async ({ folder }) => {
    writeFileSync(join(folder, 'file'), '');
    const memory = failureMemory(join(folder, 'file'), '45.4.1', {}, () => 0);
    await expect(memory.remember('fetch failed')).resolves.toBeUndefined();
    expect(await memory.recall()).toBeNull();
  });
});
