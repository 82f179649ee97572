import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { BundledPart } from '../../shared/ipc/views.ts';

/** What of others is in the app, as `electron/dev/licences-plugin.ts` listed it beside each of the three bundles. */

export type { BundledPart };
export const LICENCES_FILE = 'licences.json';
const BUNDLES = ['renderer', 'main', 'preload'] as const;

/**
 * Every part once, by name.
 * @param dist the folder that holds the bundles
 * @throws where a list is missing or broken: the build makes them
 */
export function bundledParts(dist: string): BundledPart[] {
  const parts = BUNDLES.flatMap((bundle) =>
    v.parse(v.array(BundledPart), JSON.parse(readFileSync(join(dist, bundle, LICENCES_FILE), 'utf8'))),
  );
  const byName = new Map(parts.map((part) => [`${part.name} ${part.version}`, part]));
  return [...byName.values()].sort((a, b) => a.name.localeCompare(b.name));
}
