import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import * as v from 'valibot';
import { BundledPart } from '../../shared/ipc/views.ts';
import { LICENCES_FILE } from '../licences/bundled-parts.ts';

/**
 * Lists what of others is in the bundle, beside the bundle: found in the modules that were really taken in, with version and
 * licence from the lock file and the text from the package itself. Nothing is fetched, and no list is kept by hand.
 */

const Lock = v.object({
  packages: v.record(v.string(), v.object({ version: v.optional(v.string()), license: v.optional(v.string()) })),
});

const MODULES = 'node_modules';

/** The folder of the package that a file belongs to, from the project's folder: `node_modules/@scope/name`. */
function packageFolder(file: string): string | undefined {
  const parts = file.split(sep);
  const at = parts.lastIndexOf(MODULES);
  const scoped = parts[at + 1]?.startsWith('@');
  const folder = parts.slice(0, at + (scoped ? 3 : 2)).join('/');
  return at === -1 || folder.endsWith(MODULES) ? undefined : folder;
}

/** Throws where a part has no licence to show: it could not be shipped then. */
function partOf(root: string, folder: string, lock: v.InferOutput<typeof Lock>): BundledPart {
  const entry = lock.packages[folder];
  const text = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
  const name = folder.slice(folder.lastIndexOf(`${MODULES}/`) + MODULES.length + 1);
  if (!entry?.version || !entry.license) {
    throw new Error(`${name} is bundled, but its licence is not known from the lock file.`);
  }
  return {
    name,
    version: entry.version,
    licence: entry.license,
    // A few packages carry their licence by name only.
    text: text === undefined ? '' : readFileSync(join(root, folder, text), 'utf8').trim(),
  };
}

const listed = (file: string): BundledPart[] =>
  existsSync(file) ? v.parse(v.array(BundledPart), JSON.parse(readFileSync(file, 'utf8'))) : [];

/** @param root the project's folder */
export function licences(root: string): Plugin {
  return {
    name: 'unbend-licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk'
          ? Object.entries(output.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
          : output.originalFileNames.map((name) => join(this.environment.config.root, name)),
      );
      const folders = new Set(
        files
          // A virtual module's name begins with a zero byte; a query is no part of a path.
          .map((id) => relative(root, id.replace(/^\0/, '').replace(/\?.*$/, '')))
          .flatMap((file) => packageFolder(file) ?? []),
      );
      const lock = v.parse(Lock, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
      const { root: base, build } = this.environment.config;
      // The windows' bundles stand in one folder: each adds to the list of those before it.
      const before = listed(join(resolve(base, build.outDir), LICENCES_FILE));
      const own = [...folders].sort().map((folder) => partOf(root, folder, lock));
      const parts = [...before.filter(({ name }) => !own.some((part) => part.name === name)), ...own];
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: JSON.stringify(parts, null, 1) });
    },
  };
}
