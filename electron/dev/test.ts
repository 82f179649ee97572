/**
 * `npm test [unit|component|e2e] [words for the runner]`: prepares what the machine lacks, runs the suites one after
 * the other, and ends with one line that counts them all.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainError } from './plain-error.ts';
import { runCommand } from './run-command.ts';
import { resolveRuntime } from './runtime.ts';
import { prepareMachine } from './system-libraries.ts';
import { runSuite, type Outcome, type Run } from './test-run/runners.ts';
import { judge, NOTHING, SUITES, suiteLine, totalLine, type Suite, type Tally } from './test-run/tally.ts';

await runCommand(async () => {
  const [word, ...words] = process.argv.slice(2);
  const suites = word === undefined ? SUITES : [suiteNamed(word)];
  const runtime = suites.includes('e2e') ? await resolveRuntime() : null;
  await prepareMachine(suites, runtime?.executable ?? null);

  const reports = await mkdtemp(join(tmpdir(), 'unbend-test-'));
  let stopped = false;
  // The runner is told too; the suites after it must not begin.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => (stopped = true));
  const lines: string[] = [];
  const tallies: Tally[] = [];
  try {
    for (const suite of suites) {
      if (stopped) break;
      const start = performance.now();
      const { exitCode, tally: counted } = await outcomeOf(suite, { reports, runtime, words });
      const { tally, complaint } = judge(counted, exitCode);
      tallies.push(tally);
      lines.push(suiteLine(suite, tally, complaint, performance.now() - start));
    }
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
  if (runtime) lines.push(`End-to-end specs ran on Electron ${runtime.version}: ${runtime.reason}.`);
  console.log(['', ...lines, totalLine(tallies)].join('\n'));
  return stopped || tallies.some((tally) => tally.failed > 0) ? 1 : 0;
});

function suiteNamed(word: string): Suite {
  const suite = SUITES.find((name) => name === word);
  if (suite === undefined)
    throw new PlainError(`There is no suite "${word}"; say ${SUITES.join(', ')}, or nothing for all.`);
  return suite;
}

/** A suite that cannot even start (a build that fails) must not keep the others from running. */
async function outcomeOf(suite: Suite, run: Run): Promise<Outcome> {
  try {
    return await runSuite(suite, run);
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    return { exitCode: 1, tally: NOTHING };
  }
}
