/**
 * `npm run bench [-- --seconds 300] [names]`: measures what the app costs, beside floors and controls in the same run. A
 * table for the person and `out/bench.json` for programs. A gate that is not reached is told and fails nothing: times
 * belong to a machine.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, platform, release } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, BenchRun, Measured } from '../../tests/bench/bench.ts';
import { BENCHES } from '../../tests/bench/benches.ts';
import { asJson, table } from '../../tests/bench/report.ts';
import { buildApp } from './build.ts';
import { PlainError } from './plain-error.ts';
import { PROJECT_FOLDER } from './project.ts';
import { runCommand } from './run-command.ts';
import { resolveRuntime } from './runtime.ts';
import type { ElectronRuntime } from './runtime/order.ts';
import { prepareMachine } from './system-libraries.ts';

const DEFAULT_SECONDS = 300;

await runCommand(async () => {
  const { benches, seconds } = asked();
  const runtime = benches.some(({ needs }) => needs === 'electron') ? await resolveRuntime() : null;
  if (runtime) await prepareMachine(['e2e'], runtime.executable);
  if (benches.some(({ needs }) => needs !== 'node')) await buildApp();

  const run: BenchRun = { seconds, say: (line) => void console.error(line) };
  const all: Measured[] = [];
  for (const bench of benches) {
    run.say(`Measuring ${bench.name} …`);
    all.push(await measure(bench, run, runtime));
  }
  const machine = {
    system: `${platform()} ${release()}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    load: loadavg()[0],
    node: process.version,
    electron: runtime?.version ?? null,
  };
  const file = join(PROJECT_FOLDER, 'out', 'bench.json');
  await mkdir(join(PROJECT_FOLDER, 'out'), { recursive: true });
  await writeFile(
    file,
    `${JSON.stringify({ at: new Date().toISOString(), machine, seconds, benches: asJson(all) }, null, 2)}\n`,
  );
  console.log(`\n${table(all)}\nAll of it is in out/bench.json.`);
  return 0;
});

function asked(): { readonly benches: readonly Bench[]; readonly seconds: number } {
  const { values, positionals } = words();
  const seconds = Number(values.seconds ?? DEFAULT_SECONDS);
  if (!(seconds > 0)) throw new PlainError(`--seconds is “${String(values.seconds)}”; it must be more than 0.`);
  const unknown = positionals.find((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown !== undefined) {
    const names = BENCHES.map(({ name }) => name).join(', ');
    throw new PlainError(`There is no benchmark "${unknown}"; say ${names}, or nothing for all.`);
  }
  return { benches: BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name)), seconds };
}

function words(): { readonly values: { readonly seconds?: string }; readonly positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ options: { seconds: { type: 'string' } }, allowPositionals: true });
    return { values, positionals };
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error));
  }
}

async function measure(bench: Bench, run: BenchRun, runtime: ElectronRuntime | null): Promise<Measured> {
  const { name } = bench;
  try {
    if (bench.needs !== 'electron') return { name, rows: await bench.measure(run) };
    if (runtime === null) throw new Error('no Electron was found');
    return { name, rows: await bench.measure({ ...run, runtime }) };
  } catch (error) {
    return { name, notMeasured: error instanceof Error ? error.message : String(error) };
  }
}
