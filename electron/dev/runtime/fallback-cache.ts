import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { hashOf } from './fallback-build.ts';

const MANIFEST = 'manifest.json';

const manifestSchema = v.object({
  files: v.record(v.string(), v.number()),
  executableModifiedMs: v.number(),
});

/** Writes down what was built, so that a later run sees what got lost or cut since. */
export async function writeManifest(folder: string): Promise<void> {
  const dist = join(folder, 'dist');
  const files: Record<string, number> = {};
  for (const file of await filesUnder(dist)) files[file] = (await stat(join(dist, file))).size;
  const executableModifiedMs = (await stat(join(dist, 'electron'))).mtimeMs;
  await writeFile(join(folder, MANIFEST), JSON.stringify({ files, executableModifiedMs }, null, 1));
}

/** Whether a cached distribution is as it was built: every file's size, and the executable's hash where its time changed. */
export async function isIntact(folder: string, executableSha256: string): Promise<boolean> {
  try {
    const manifest = v.parse(manifestSchema, JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')));
    const dist = join(folder, 'dist');
    for (const [file, size] of Object.entries(manifest.files)) {
      if ((await stat(join(dist, file))).size !== size) return false;
    }
    const executable = join(dist, 'electron');
    if ((await stat(executable)).mtimeMs === manifest.executableModifiedMs) return true;
    return (await hashOf(executable)) === executableSha256;
  } catch {
    return false;
  }
}

export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
