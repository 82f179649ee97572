import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { processSpace } from '../../../electron/dev/runtime/cache-folder.ts';
import { withFetchLock } from '../../../electron/dev/runtime/fetch-lock.ts';
import { test } from './folder.ts';

const noWait = (): void => expect.fail('it waited');

describe('two that fetch at once', () => {
  test('the second one is told to wait, and starts when the first one is done', async ({ folder }) => {
    const story: string[] = [];
    let finish = (): void => undefined;
    const first = withFetchLock(folder, 'electron', noWait, async () => {
      story.push('first begins');
      await new Promise<void>((resolve) => (finish = resolve));
      story.push('first ends');
    });
    await expect.poll(() => story).toEqual(['first begins']);
    const onWait = (): void => {
      story.push('second waits');
      finish();
    };
    const second = withFetchLock(folder, 'electron', onWait, () => Promise.resolve(story.push('second begins')));
    await Promise.all([first, second]);
    expect(story).toEqual(['first begins', 'second waits', 'first ends', 'second begins']);
  });

  test('a first one that fails lets the second one try', async ({ folder }) => {
    const failing = withFetchLock(folder, 'electron', noWait, () => Promise.reject(new Error('broken download')));
    await expect(failing).rejects.toThrow('broken download');
    expect(await withFetchLock(folder, 'electron', noWait, () => Promise.resolve('fetched'))).toBe('fetched');
    expect(existsSync(join(folder, 'electron.lock'))).toBe(false);
  });

  test('a lock of a dead process is taken over', async ({ folder }) => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(join(folder, 'electron.lock'), `${processSpace()} ${String(dead)}`);
    expect(await withFetchLock(folder, 'electron', noWait, () => Promise.resolve('fetched'))).toBe('fetched');
  });

  test('a lock whose holder no longer beats is taken over, wherever it ran', async ({ folder }) => {
    const lock = join(folder, 'electron.lock');
    writeFileSync(lock, 'elsewhere 1');
    const halfAMinuteAgo = new Date(Date.now() - 31_000);
    utimesSync(lock, halfAMinuteAgo, halfAMinuteAgo);
    expect(await withFetchLock(folder, 'electron', noWait, () => Promise.resolve('fetched'))).toBe('fetched');
  });

  test('where no lock can be made the work is done without one', async ({ folder }) => {
    writeFileSync(join(folder, 'file'), '');
    expect(await withFetchLock(join(folder, 'file'), 'electron', noWait, () => Promise.resolve('fetched'))).toBe(
      'fetched',
    );
  });
});
