import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import {
  discardFolder,
  processSpace,
  publishFolder,
  runtimeCacheFolder,
} from '../../../electron/dev/runtime/cache-folder.ts';
import { test } from './folder.ts';

const MODULE = JSON.stringify(new URL('../../../electron/dev/runtime/cache-folder.ts', import.meta.url).href);

/** A process that publishes `name` with its own id in it, and stops midway for good when told to hang. */
function publisher(folder: string, hang: boolean) {
  const script = `
    import { writeFile } from 'node:fs/promises';
    import { join } from 'node:path';
    const { publishFolder } = await import(${MODULE});
    await publishFolder(${JSON.stringify(folder)}, 'made', async (made, scratch) => {
      await writeFile(join(scratch, 'half'), 'half');
      await writeFile(join(made, 'who'), String(process.pid));
      process.stdout.write('midway\\n');
      await new Promise((resolve) => setTimeout(resolve, ${hang ? '600000' : '200'}));
    });`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
}

const exitCode = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', (code) => resolve(code)));

const leftovers = (folder: string): string[] => readdirSync(folder).filter((name) => name !== 'made');

describe('a folder in the cache', () => {
  test('is there only when it was built whole, and nothing else stays', async ({ folder }) => {
    const target = await publishFolder(folder, 'made', async (made, scratch) => {
      writeFileSync(join(made, 'file'), 'whole');
      writeFileSync(join(scratch, 'download'), 'big');
      expect(existsSync(join(folder, 'made'))).toBe(false);
      await Promise.resolve();
    });
    expect(readFileSync(join(target, 'file'), 'utf8')).toBe('whole');
    expect(leftovers(folder)).toEqual([]);
  });

  test('is not there after a build that failed, as with a broken download', async ({ folder }) => {
    const build = (made: string): Promise<void> => {
      writeFileSync(join(made, 'file'), 'broken');
      return Promise.reject(new Error('wrong hash'));
    };
    await expect(publishFolder(folder, 'made', build)).rejects.toThrow('wrong hash');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is not replaced by a process that comes second; both succeed', async ({ folder }) => {
    const children = [publisher(folder, false), publisher(folder, false)];
    const codes = await Promise.all(children.map(exitCode));
    expect(codes).toEqual([0, 0]);
    const who = Number(readFileSync(join(folder, 'made', 'who'), 'utf8'));
    expect(children.map((child) => child.pid)).toContain(who);
    expect(leftovers(folder)).toEqual([]);
  });

  test('leaves nothing when its process is told to stop, and ends as the signal says', async ({ folder }) => {
    const child = publisher(folder, true);
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await exitCode(child)).toBe(143);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is swept of what a killed process left, but not of what a living one is working on', async ({ folder }) => {
    const living = publisher(folder, true);
    const killed = publisher(folder, true);
    await Promise.all([once(living.stdout, 'data'), once(killed.stdout, 'data')]);
    killed.kill('SIGKILL');
    await once(killed, 'close');
    expect(leftovers(folder)).toHaveLength(2);

    await publishFolder(folder, 'made', async () => Promise.resolve());
    expect(leftovers(folder)).toHaveLength(1);
    expect(leftovers(folder)[0]).toContain(`-${String(living.pid)}-`);
    living.kill('SIGKILL');
    await once(living, 'close');
  });

  test('is swept of what another machine left only after an hour, since its process ids mean nothing here', async ({
    folder,
  }) => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const foreign = join(folder, `.tmp-00000000-${String(dead)}-abcd`);
    expect(processSpace()).not.toBe('00000000');
    mkdirSync(foreign);
    await publishFolder(folder, 'made', async () => Promise.resolve());
    expect(existsSync(foreign)).toBe(true);
    const longAgo = new Date(Date.now() - 61 * 60_000);
    utimesSync(foreign, longAgo, longAgo);
    await publishFolder(folder, 'made', async () => Promise.resolve());
    expect(existsSync(foreign)).toBe(false);
  });

  test('that is damaged can be discarded, also when it is not there', async ({ folder }) => {
    await publishFolder(folder, 'made', async () => Promise.resolve());
    await discardFolder(folder, 'made');
    await discardFolder(folder, 'made');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('lies where the XDG specification says; a relative path there is ignored', () => {
    expect(runtimeCacheFolder({ XDG_CACHE_HOME: '/some/cache' })).toBe('/some/cache/unbend/runtime');
    expect(runtimeCacheFolder({ XDG_CACHE_HOME: 'cache' })).toMatch(/\.cache\/unbend\/runtime$/);
  });
});
