import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PROJECT_FOLDER } from './launch.ts';
import { PlainError } from './run-command.ts';

/** Builds the app; quiet unless it fails. */
export async function buildApp(): Promise<void> {
  // In a process of its own: the bundler sets NODE_ENV and listeners that the caller should not inherit.
  const child = spawn(process.execPath, [packageProgram('vite', 'bin/vite.js'), 'build', '--app'], {
    cwd: PROJECT_FOLDER,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer): void => void (output += chunk.toString('utf8'));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  console.error(output);
  throw new PlainError('The build failed; its output stands above.');
}

/** The path of a program inside an installed package, to be run by this very Node. */
export function packageProgram(name: string, program: string): string {
  return join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), program);
}
