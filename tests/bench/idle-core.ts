import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runQuietly } from '../../electron/dev/child.ts';
import { packageProgram } from '../../electron/dev/project.ts';
import type { Bench, Row } from './bench.ts';
import { readUse, type Use } from './process-use.ts';

/** What the schedule costs while nothing is due: the real driver on the real clocks in a Node of its own. */

/** A program that has just started compiles and collects for a while. */
const SETTLE_MS = 20_000;

/** Builds the three programs into this folder. */
async function build(folder: string): Promise<void> {
  const config = join(import.meta.dirname, 'idle', 'vite.config.ts');
  const vite = packageProgram('vite', 'bin/vite.js');
  const words = ['build', '--config', config, '--outDir', folder, '--emptyOutDir'];
  const { code, output } = await runQuietly(process.execPath, [vite, ...words]);
  if (code !== 0) throw new Error(`the idle programs cannot be built: ${output.trim()}`);
}

async function watch(name: string, child: ChildProcess, seconds: number): Promise<Use> {
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} did not start`);
  await delay(SETTLE_MS);
  const before = await readUse(pid);
  await delay(seconds * 1000);
  const after = await readUse(pid);
  if (child.exitCode !== null) throw new Error(`${name} ended by itself`);
  return { cpuMs: after.cpuMs - before.cpuMs, switches: after.switches - before.switches };
}

async function measure(seconds: number): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'unbend-bench-'));
  const data = join(folder, 'data');
  await build(folder);
  const children = ['one-timer', 'core', 'each-second'].map((name) => ({
    name,
    child: spawn(process.execPath, [join(folder, `${name}.mjs`), data], { stdio: ['ignore', 'ignore', 'inherit'] }),
  }));
  try {
    const [floor, core, control] = await Promise.all(children.map(({ name, child }) => watch(name, child, seconds)));
    if (!floor || !core || !control) throw new Error('not all of them could be watched');
    const row = (metric: string, unit: string, bound: number, of: (use: Use) => number): Row => ({
      metric,
      value: of(core),
      unit,
      statistic: `${String(seconds)} s, side by side`,
      floor: { what: 'a Node with one timer', value: of(floor) },
      control: { what: 'a Node with a timer each second', value: of(control) },
      gate: { at: 'most', bound },
    });
    return [
      row('core idle in Node, processor', 'ms/min', 3, ({ cpuMs }) => (cpuMs * 60) / seconds),
      row('core idle in Node, voluntary switches', '/s', 0.05, ({ switches }) => switches / seconds),
    ];
  } finally {
    for (const { child } of children) child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

export const idleCore: Bench = {
  name: 'idle-core',
  needs: 'node',
  measure: ({ seconds }) => {
    if (process.platform !== 'linux') throw new Error('only Linux tells the switches of another process');
    return measure(seconds);
  },
};
