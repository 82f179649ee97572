import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'vitest';

/** A test with an empty folder of its own. */
export const test = base.extend<{ folder: string }>({
  // vitest reads the names of the fixtures it depends on out of this pattern: none.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'unbend-unit-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});
