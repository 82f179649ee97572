import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PROJECT_FOLDER } from '../project.ts';
import { withTemporaryFolder } from './cache-folder.ts';
import { withFetchLock } from './fetch-lock.ts';
import { layoutOf, versionOf } from './given.ts';
import type { FoundElectron } from './order.ts';
import { runWatched } from './watched-child.ts';

const QUIET_MS = 10_000;
const LIMIT_MS = 15 * 60_000;

const PINNED_ROOT = join(PROJECT_FOLDER, 'node_modules', 'electron');

/** The version of the pinned `electron` package, for example `45.4.1`. */
export function pinnedVersion(root = PINNED_ROOT): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return v.parse(v.object({ version: v.string() }), manifest).version;
}

/**
 * The Electron of the pinned `electron` package. That package must never be imported here: importing it in plain Node
 * starts a download that nothing bounds.
 */
export function pinnedElectron(cache: string, env: NodeJS.ProcessEnv, say: (line: string) => void, root = PINNED_ROOT) {
  const version = pinnedVersion(root);

  const installed = async (): Promise<FoundElectron | null> => {
    const distPath = join(root, 'dist');
    const executable = join(distPath, layoutOf(process.platform).executable);
    // The package's own script writes path.txt last: without it an unpacking was cut short.
    const whole = existsSync(join(root, 'path.txt')) && existsSync(executable);
    return whole && (await versionOf(distPath)) === version ? { executable, distPath, version } : null;
  };

  const fetch = (): Promise<FoundElectron> => {
    const onWait = (): void => say(`Another run is fetching Electron ${version}; waiting for it.`);
    return withFetchLock(cache, `electron-${version}`, onWait, async () => {
      const byAnother = await installed();
      if (byAnother) return byAnother;
      say(`Fetching Electron ${version} (given up when nothing arrives for ${String(QUIET_MS / 1000)} s).`);
      await withTemporaryFolder(cache, (temporary) =>
        runWatched({
          command: process.execPath,
          args: [join(root, 'install.js')],
          cwd: root,
          // Its download lands in the folder for temporary files: an own one shows whether anything arrives.
          env: { ...env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
          arrivesIn: [temporary, join(root, 'dist')],
          quietMs: QUIET_MS,
          limitMs: LIMIT_MS,
        }),
      );
      const found = await installed();
      if (!found) throw new Error('its own install script ended without installing it');
      return found;
    });
  };
  return { version, installed, fetch };
}
