import { runQuietly } from './child.ts';
import { PlainError } from './plain-error.ts';
import { packageProgram } from './project.ts';

/** Builds the app; quiet unless it fails. */
export async function buildApp(): Promise<void> {
  // In a process of its own: the bundler sets NODE_ENV and listeners that the caller should not inherit.
  const { code, output } = await runQuietly(process.execPath, [
    packageProgram('vite', 'bin/vite.js'),
    'build',
    '--app',
  ]);
  if (code === 0) return;
  if (code > 128) throw new PlainError('The build was stopped.');
  console.error(output.trimEnd());
  throw new PlainError('The build failed; its output stands above.');
}
