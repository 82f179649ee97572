import { runtimeCacheFolder } from './runtime/cache-folder.ts';
import { failureMemory } from './runtime/failure-memory.ts';
import { fallbackElectron } from './runtime/fallback.ts';
import { givenElectron } from './runtime/given.ts';
import { resolveInOrder, type ElectronRuntime } from './runtime/order.ts';
import { pinnedElectron } from './runtime/pinned.ts';

/**
 * Answers "which Electron?", fetches it where needed, and says on the error stream which one it took and why.
 * Rejects with a `NoElectronError`, whose message is one line for the person, when none can be had.
 */
export async function resolveRuntime(env: NodeJS.ProcessEnv = process.env): Promise<ElectronRuntime> {
  const say = (line: string): void => console.error(line);
  const cache = runtimeCacheFolder(env);
  const pinned = pinnedElectron(cache, env, say);
  const runtime = await resolveInOrder({
    given: () => givenElectron(env, process.platform),
    pinned,
    failures: failureMemory(cache, pinned.version, env, Date.now),
    fallback: fallbackElectron(cache, say),
  });
  say(`Electron ${runtime.version}: ${runtime.reason}.`);
  return runtime;
}
