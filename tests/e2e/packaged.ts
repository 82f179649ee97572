import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { chmod, copyFile, link, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { appLaunch, sandboxSwitches } from '../../electron/dev/launch.ts';
import { makePackage, type MadePackage } from '../../electron/dev/packaging/make-package.ts';
import { packageKind } from '../../electron/dev/packaging/package-kind.ts';
import { filesUnder } from '../../electron/dev/runtime/fallback-cache.ts';
import { pinnedVersion } from '../../electron/dev/runtime/pinned.ts';
import { test as base } from './app.ts';
import { displaySwitches, type Launcher } from './unbend.ts';

/** The package, made once for all specs of a worker. */
export interface Packaged {
  /** As people get it. No driver can take hold of it. */
  readonly shipped: MadePackage;
  /** A copy in which the one fuse is flipped that the driver needs: it attaches through Node's inspector. */
  readonly driven: MadePackage;
}

interface WorkerFixtures {
  readonly packaged: Packaged;
}

/** Launches an executable of a package; `sandbox` as the person who runs it can have it. */
export const packageLauncher =
  ({ executable }: MadePackage, sandbox = sandboxSwitches()): Launcher =>
  (words) =>
    Promise.resolve({ executablePath: executable, args: [...sandbox, ...displaySwitches, ...words] });

/** Specs in which the app that is launched is the package that a driver can take hold of. */
export const test = base.extend<object, WorkerFixtures>({
  packaged: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'unbend-package-'));
      try {
        // An ordinary user runs what root packed.
        await chmod(folder, 0o755);
        const { runtime } = await appLaunch();
        const shipped = await makePackage(runtime, packageKind(runtime, pinnedVersion()), join(folder, 'shipped'));
        await use({ shipped, driven: await drivenCopy(shipped, join(folder, 'driven')) });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  launcher: ({ packaged }, use) => use(packageLauncher(packaged.driven)),
});

async function drivenCopy(shipped: MadePackage, folder: string): Promise<MadePackage> {
  const from = dirname(shipped.executable);
  const copyOf = (file: string): string => join(folder, relative(from, file));
  for (const file of await filesUnder(from)) {
    const target = join(folder, file);
    await mkdir(dirname(target), { recursive: true });
    await link(join(from, file), target);
  }
  const driven = { executable: copyOf(shipped.executable), asar: copyOf(shipped.asar) };
  // Fuses are written in place: through the hard link they would be written into the shipped one too.
  const own = `${driven.executable}.own`;
  await copyFile(driven.executable, own);
  await rename(own, driven.executable);
  await flipFuses(driven.executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  return driven;
}
