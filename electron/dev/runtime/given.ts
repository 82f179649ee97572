import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FoundElectron } from './order.ts';

/** Where the executable and its resources lie in a distribution of Electron. */
export function layoutOf(platform: NodeJS.Platform): { executable: string; resources: string } {
  if (platform === 'darwin') {
    return { executable: 'Electron.app/Contents/MacOS/Electron', resources: 'Electron.app/Contents/Resources' };
  }
  return { executable: platform === 'win32' ? 'electron.exe' : 'electron', resources: 'resources' };
}

/** The Electron in the folder that ELECTRON_OVERRIDE_DIST_PATH names (the official package reads the same variable). */
export async function givenElectron(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Promise<FoundElectron | null> {
  const named = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (named === undefined || named === '') return null;
  const distPath = resolve(named);
  const layout = layoutOf(platform);
  const executable = join(distPath, layout.executable);
  if (!existsSync(executable)) throw new Error(`there is no ${layout.executable} in ${distPath}`);
  const apps = ['default_app.asar', 'app', 'app.asar'].map((name) => join(distPath, layout.resources, name));
  if (!apps.some(existsSync)) throw new Error(`${distPath} has no default app, so it would not start the project's`);
  return { executable, distPath, version: await versionOf(distPath) };
}

/** Official distributions carry a file that names their version. */
export async function versionOf(distPath: string): Promise<string> {
  try {
    return (await readFile(join(distPath, 'version'), 'utf8')).trim().replace(/^v/, '');
  } catch {
    return 'of unknown version';
  }
}
