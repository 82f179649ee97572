import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { PROJECT_FOLDER } from './project.ts';

/** How a program ended that was run without showing its output. */
export interface Quiet {
  readonly code: number;
  readonly output: string;
  readonly ms: number;
}

/** Runs a program in the project's folder and keeps what it says. */
export async function runQuietly(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Quiet> {
  const start = performance.now();
  const child = spawn(command, args, { cwd: PROJECT_FOLDER, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer): void => void (output += chunk.toString('utf8'));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await follow(child);
  return { code, output, ms: performance.now() - start };
}

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Waits for a child to end, passing on what this process is told meanwhile; resolves to its exit code. */
export async function follow(child: ChildProcess): Promise<number> {
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of FORWARDED) process.on(signal, forward);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve(exitCodeOf(code, signal)));
    });
  } finally {
    for (const signal of FORWARDED) process.off(signal, forward);
  }
}

/** A shell's number for how a process ended. */
function exitCodeOf(code: number | null, signal: NodeJS.Signals | null): number {
  if (code !== null) return code;
  return signal === null ? 1 : 128 + constants.signals[signal];
}
