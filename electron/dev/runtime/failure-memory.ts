import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { temporaryName } from './cache-folder.ts';
import type { RememberedFailure } from './order.ts';

const A_DAY_MS = 24 * 60 * 60 * 1000;

const storedFailure = v.object({ reason: v.string(), at: v.number(), network: v.string() });

/**
 * Remembers for a day that a version could not be fetched, so that not every command waits for the same refusal.
 * What is remembered holds for the mirror and proxy it was met with: after a change of those the fetch is tried again.
 */
export function failureMemory(folder: string, version: string, env: NodeJS.ProcessEnv, now: () => number) {
  const file = join(folder, `electron-${version}-unreachable.json`);
  const network = networkSettings(env);
  return {
    async recall(): Promise<RememberedFailure | null> {
      const stored = await readStored(file);
      if (!stored || stored.network !== network) return null;
      const age = now() - stored.at;
      if (age < 0 || age >= A_DAY_MS) return null;
      return { reason: stored.reason, retryAfter: stored.at + A_DAY_MS, file };
    },
    async remember(reason: string): Promise<void> {
      const temporary = join(folder, temporaryName());
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(temporary, JSON.stringify({ reason, at: now(), network }));
        await rename(temporary, file);
      } catch {
        // A cache that cannot be written costs a second attempt next time, nothing more.
      }
    },
    async forget(): Promise<void> {
      await rm(file, { force: true }).catch(() => undefined);
    },
  };
}

async function readStored(file: string): Promise<v.InferOutput<typeof storedFailure> | null> {
  try {
    const parsed = v.safeParse(storedFailure, JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** A digest, not the values: a proxy's address may carry a password. */
function networkSettings(env: NodeJS.ProcessEnv): string {
  const settings = Object.entries(env)
    .filter(([name]) => /electron_(mirror|custom|nightly|get)|^(https?|all|no)_proxy$/i.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 16);
}
