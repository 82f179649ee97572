import { spawn, type ChildProcess } from 'node:child_process';
import { PROJECT_FOLDER, type AppLaunch } from './launch.ts';
import { exitCodeOf } from './run-command.ts';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Starts the app on this terminal. */
export function startApp(launch: AppLaunch): ChildProcess {
  return spawn(launch.executablePath, launch.args, { cwd: PROJECT_FOLDER, env: launch.env, stdio: 'inherit' });
}

/** Waits for the app to end, passing on what this process is told; resolves to its exit code. */
export async function followApp(app: ChildProcess): Promise<number> {
  const forward = (signal: NodeJS.Signals): void => void app.kill(signal);
  for (const signal of FORWARDED) process.on(signal, forward);
  try {
    return await new Promise<number>((resolve, reject) => {
      app.once('error', reject);
      app.once('close', (code, signal) => resolve(exitCodeOf(code, signal)));
    });
  } finally {
    for (const signal of FORWARDED) process.off(signal, forward);
  }
}

/** Said whenever the sandbox is given up, so that nobody mistakes a development run for the product. */
export function saySandbox(launch: AppLaunch): void {
  if (launch.args.includes('--no-sandbox')) {
    console.error(
      'Running as root: Chromium refuses its sandbox there, so this development run goes without (--no-sandbox).',
    );
  }
}
