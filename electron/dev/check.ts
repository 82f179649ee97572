/** `npm run check`: types of every world, lint, format and unused code; everything is run, and everything is reported. */
import { availableParallelism } from 'node:os';
import { runQuietly, type Quiet } from './child.ts';
import { packageProgram } from './project.ts';
import { runCommand } from './run-command.ts';

interface Check {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

const tsc = packageProgram('typescript', 'bin/tsc');

/** The slow ones first, so that two at a time end together. */
const CHECKS: readonly Check[] = [
  { name: 'lint', program: packageProgram('eslint', 'bin/eslint.js'), args: ['.', '--max-warnings', '0'] },
  {
    name: 'types of renderer',
    program: packageProgram('svelte-check', 'bin/svelte-check'),
    args: ['--tsconfig', 'renderer/tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  },
  { name: 'types of tests', program: tsc, args: ['-p', 'tests'] },
  { name: 'types of electron', program: tsc, args: ['-p', 'electron'] },
  {
    name: 'format',
    program: packageProgram('prettier', 'bin/prettier.cjs'),
    args: ['--check', '--log-level', 'warn', '.'],
  },
  { name: 'types of shared', program: tsc, args: ['-p', 'shared'] },
  { name: 'unused code', program: packageProgram('knip', 'bin/knip.js'), args: ['--no-progress'] },
];

await runCommand(async () => {
  const waiting = [...CHECKS];
  const failed: string[] = [];
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const result = await runQuietly(process.execPath, [check.program, ...check.args]);
      report(check.name, result);
      if (result.code !== 0) failed.push(check.name);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  console.log(failed.length === 0 ? 'Everything checks out.' : `Failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
});

function report(name: string, result: Quiet): void {
  console.log(`${result.code === 0 ? 'ok    ' : 'FAILED'} ${name} (${(result.ms / 1000).toFixed(1)} s)`);
  if (result.code !== 0) console.log(result.output.trimEnd());
}
