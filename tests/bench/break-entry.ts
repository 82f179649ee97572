import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PROJECT_FOLDER } from '../../electron/dev/project.ts';
import type { Bench } from './bench.ts';
import { entryFiles } from './entry-files.ts';

/** What the break window loads, script and style, as it would be sent: each file gzipped by itself. */
const KB = 1000;

function gzippedKb(window: string): number {
  const bundle = join(PROJECT_FOLDER, 'dist', 'renderer');
  const read = (path: string): string => readFileSync(join(bundle, path), 'utf8');
  const files = entryFiles(`${window}/index.html`, read);
  if (files.length === 0) throw new Error(`the ${window} page loads no script`);
  return files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / KB;
}

export const breakEntry: Bench = {
  name: 'break-entry',
  needs: 'build',
  measure: () =>
    Promise.resolve([
      {
        metric: 'break entry, script and style gzipped',
        value: gzippedKb('break'),
        unit: 'kB',
        statistic: 'of this build',
        floor: { what: 'the prompt, our smallest window', value: gzippedKb('prompt') },
        control: { what: 'the settings window', value: gzippedKb('settings') },
        gate: { at: 'most', bound: 60 },
      },
    ]),
};
