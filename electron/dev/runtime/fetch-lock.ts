import { rmSync } from 'node:fs';
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, isCode, processSpace } from './cache-folder.ts';
import { cleanOnStop } from './clean-on-stop.ts';

const BEAT_MS = 2_000;
/** A holder that has not beaten for so long is gone, whatever its process id says. */
const STALE_AFTER_MS = 30_000;
const LOOK_AGAIN_MS = 300;

/**
 * Lets one process at a time fetch, so that a second one waits for the first one's result instead of fetching the same
 * again. It only saves work: what is fetched is published whole or not at all, so a lock that fails does no harm, and
 * where none can be made the work goes on without.
 */
export async function withFetchLock<T>(
  folder: string,
  name: string,
  onWait: () => void,
  work: () => Promise<T>,
): Promise<T> {
  const file = join(folder, `${name}.lock`);
  const held = await take(file, folder, onWait);
  if (!held) return work();
  const beat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, BEAT_MS);
  try {
    return await cleanOnStop(() => rmSync(file, { force: true }), work);
  } finally {
    clearInterval(beat);
    await rm(file, { force: true });
  }
}

async function take(file: string, folder: string, onWait: () => void): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    return false;
  }
  let waiting = false;
  for (;;) {
    try {
      await writeFile(file, `${processSpace()} ${String(process.pid)}`, { flag: 'wx' });
      return true;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) return false;
    }
    if (await isStale(file)) {
      await rm(file, { force: true });
      continue;
    }
    if (!waiting) onWait();
    waiting = true;
    await sleep(LOOK_AGAIN_MS);
  }
}

async function isStale(file: string): Promise<boolean> {
  try {
    if (Date.now() - (await stat(file)).mtimeMs > STALE_AFTER_MS) return true;
    const [space, pid] = (await readFile(file, 'utf8')).split(' ');
    return space === processSpace() && pid !== undefined && !isAlive(Number(pid));
  } catch {
    // Released this moment: taking it is tried again.
    return false;
  }
}
