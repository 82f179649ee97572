import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildApp } from '../build.ts';
import { follow } from '../child.ts';
import { RUNTIME_VARIABLE } from '../launch.ts';
import { PlainError } from '../plain-error.ts';
import { packageProgram, PROJECT_FOLDER } from '../project.ts';
import type { ElectronRuntime } from '../runtime/order.ts';
import { findBrowser } from '../system/browser.ts';
import { NOTHING, tallyPlaywright, tallyVitest, type Suite, type Tally } from './tally.ts';

/** What the suites of one run share. */
export interface Run {
  /** An empty folder for the runners' reports. */
  readonly reports: string;
  /** Resolved where a suite starts the app. */
  readonly runtime: ElectronRuntime | null;
  /** The caller's words for the runner. */
  readonly words: readonly string[];
}

export interface Outcome {
  readonly exitCode: number;
  readonly tally: Tally;
}

export function runSuite(suite: Suite, run: Run): Promise<Outcome> {
  switch (suite) {
    case 'unit':
      return vitest(suite, run, {});
    case 'component': {
      const browser = findBrowser();
      if (!browser) throw new PlainError('No browser for the component tests: install Chromium, Chrome or Edge.');
      console.error(`Component tests run in ${browser.name} (${browser.path}).`);
      return vitest(suite, run, { UNBEND_CHROMIUM: browser.path });
    }
    case 'e2e':
      return playwright(run);
  }
}

async function vitest(suite: Suite, run: Run, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const report = join(run.reports, `${suite}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [packageProgram('vitest', 'vitest.mjs'), 'run', '--project', suite, ...reporters, ...run.words];
  const exitCode = await shown(args, env);
  return { exitCode, tally: await readTally(report, tallyVitest) };
}

async function playwright(run: Run): Promise<Outcome> {
  await buildApp();
  const report = join(run.reports, 'e2e.json');
  const config = join('tests', 'e2e', 'playwright.config.ts');
  const cli = packageProgram('@playwright/test', 'cli.js');
  const exitCode = await shown([cli, 'test', '-c', config, ...run.words], {
    [RUNTIME_VARIABLE]: JSON.stringify(run.runtime),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return { exitCode, tally: await readTally(report, tallyPlaywright) };
}

/** Runs a script with this Node, its output on this terminal. */
function shown(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return follow(
    spawn(process.execPath, args, {
      cwd: PROJECT_FOLDER,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
  );
}

/** A runner that died early leaves no report; its exit code then says enough. */
async function readTally(report: string, tally: (report: unknown) => Tally): Promise<Tally> {
  let text: string;
  try {
    text = await readFile(report, 'utf8');
  } catch {
    return NOTHING;
  }
  return tally(JSON.parse(text));
}
