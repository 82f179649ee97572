import { spawn, type ChildProcess } from 'node:child_process';
import type { AppLaunch } from './launch.ts';
import { PROJECT_FOLDER } from './project.ts';

/** Starts the app on this terminal. Where the sandbox is given up it says so: nobody should take this for the product. */
export function startApp(launch: AppLaunch): ChildProcess {
  if (launch.args.includes('--no-sandbox')) {
    console.error(
      'Running as root, where Chromium refuses its sandbox: this development run goes without (--no-sandbox).',
    );
  }
  return spawn(launch.executablePath, launch.args, { cwd: PROJECT_FOLDER, env: launch.env, stdio: 'inherit' });
}
