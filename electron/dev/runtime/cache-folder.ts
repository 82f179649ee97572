import { createHash, randomBytes } from 'node:crypto';
import { readlinkSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir, hostname } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { cleanOnStop } from './clean-on-stop.ts';

/** The folder in the user's cache where runtimes and what is remembered of them lie. */
export function runtimeCacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  const xdg = env['XDG_CACHE_HOME'];
  // The XDG specification has relative paths ignored.
  const cache = xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), '.cache');
  return join(cache, 'unbend', 'runtime');
}

/** A leftover of another machine or container cannot be told dead by its process id, so only its age speaks. */
const FOREIGN_LEFTOVER_AGE_MS = 60 * 60 * 1000;

/**
 * Builds `parent/name` in a temporary folder beside it and moves it into place in one step: it is either whole or not
 * there, also when the process is killed. Whoever comes second keeps what the first one made.
 */
export async function publishFolder(
  parent: string,
  name: string,
  build: (made: string, scratch: string) => Promise<void>,
): Promise<string> {
  const target = join(parent, name);
  await withTemporaryFolder(parent, async (temporary) => {
    const made = join(temporary, 'made');
    const scratch = join(temporary, 'scratch');
    await mkdir(made);
    await mkdir(scratch);
    await build(made, scratch);
    await rename(made, target).catch((error: unknown) => {
      if (!isCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
    });
  });
  return target;
}

/** Gives work a folder of its own inside `parent`, gone afterwards; what earlier killed processes left goes too. */
export async function withTemporaryFolder<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(parent, { recursive: true });
  await sweepLeftovers(parent);
  const temporary = join(parent, temporaryName());
  await mkdir(temporary);
  try {
    return await cleanOnStop(
      () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
      () => work(temporary),
    );
  } finally {
    await removeFolder(temporary);
  }
}

/** Takes a folder away so that nobody meets it half deleted. */
export async function discardFolder(parent: string, name: string): Promise<void> {
  const temporary = join(parent, temporaryName());
  try {
    await rename(join(parent, name), temporary);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  await removeFolder(temporary);
}

/** Removes what killed processes left behind; never what a living one is working on. */
export async function sweepLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const match = /^\.tmp-([0-9a-f]{8})-(\d+)-/.exec(name);
    if (!match) continue;
    const folder = join(parent, name);
    const dead =
      match[1] === processSpace() ? !isAlive(Number(match[2])) : await isOlderThan(folder, FOREIGN_LEFTOVER_AGE_MS);
    if (dead) await removeFolder(folder);
  }
}

/** A name that tells whose temporary folder it is: process ids mean something only within one machine and namespace. */
export function temporaryName(): string {
  return `.tmp-${processSpace()}-${String(process.pid)}-${randomBytes(4).toString('hex')}`;
}

/** Names the space in which this process's id is unique. */
export function processSpace(): string {
  let namespace = '';
  try {
    namespace = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Only Linux has process namespaces.
  }
  return createHash('sha256').update(`${hostname()} ${namespace}`).digest('hex').slice(0, 8);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

export function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code);
}

/** Retries, because a child that was just killed may still be writing into the folder. */
async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

async function isOlderThan(path: string, ageMs: number): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > ageMs;
  } catch {
    return false;
  }
}
