import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePackage } from '../../../electron/dev/packaging/make-package.ts';
import { packageKind } from '../../../electron/dev/packaging/package-kind.ts';
import { pinnedVersion } from '../../../electron/dev/runtime/pinned.ts';
import type { Bench } from '../bench.ts';

/** What of a package is ours: the rest is Electron. */

const BYTES_PER_MB = 1_000_000;

export const packageSize: Bench = {
  name: 'package-size',
  needs: 'electron',
  measure: async ({ runtime }) => {
    const folder = await mkdtemp(join(tmpdir(), 'unbend-bench-'));
    try {
      const { asar } = await makePackage(runtime, packageKind(runtime, pinnedVersion()), folder);
      const value = (await stat(asar)).size / BYTES_PER_MB;
      const gate = { at: 'most', bound: 2 } as const;
      const statistic = 'of this build';
      return [{ metric: 'app.asar', value, unit: 'MB', statistic, floor: null, control: null, gate }];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
