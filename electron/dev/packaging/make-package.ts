import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runQuietly } from '../child.ts';
import { PlainError } from '../plain-error.ts';
import { packageProgram, PROJECT_FOLDER } from '../project.ts';
import { layoutOf } from '../runtime/given.ts';
import { isCode } from '../runtime/cache-folder.ts';
import type { FoundElectron } from '../runtime/order.ts';
import { drawPackageIcons } from './package-icons.ts';
import type { PackageKind } from './package-kind.ts';

export interface MadePackage {
  readonly executable: string;
  readonly asar: string;
}

/**
 * Packs what lies in `dist` with this Electron into the folder, which is emptied first. Nothing is fetched: the packager
 * is given Electron's distribution as it stands in the cache, and leaves that as it is.
 */
export async function makePackage(runtime: FoundElectron, kind: PackageKind, folder: string): Promise<MadePackage> {
  refuseForeignApp(runtime.distPath);
  await empty(folder);
  await drawPackageIcons(join(PROJECT_FOLDER, 'build'), join(PROJECT_FOLDER, 'out', 'icons'));
  const settings = {
    electronVersion: runtime.version,
    electronDist: runtime.distPath,
    'directories.output': folder,
  };
  const { code, output } = await runQuietly(process.execPath, [
    packageProgram('electron-builder', 'cli.js'),
    '--dir',
    '--publish=never',
    ...Object.entries(settings).map(([name, value]) => `-c.${name}=${value}`),
  ]);
  if (code > 128) throw new PlainError('The packaging was stopped.');
  const made = layoutOfPackage(folder, process.platform, process.arch);
  if (code !== 0 || !existsSync(made.executable) || !existsSync(made.asar)) {
    console.error(output.trimEnd());
    throw new PlainError('electron-builder did not make the package; its output stands above.');
  }
  if (kind.notice !== null) await writeFile(join(made.folder, 'TEST-PACKAGE.txt'), `${kind.notice}\n`);
  return made;
}

/** Where electron-builder puts things in its output folder. */
export function layoutOfPackage(
  folder: string,
  platform: NodeJS.Platform,
  arch: string,
): MadePackage & { readonly folder: string } {
  const suffix = arch === 'x64' ? '' : `-${arch}`;
  if (platform === 'darwin') {
    const unpacked = join(folder, `mac${suffix}`);
    const contents = join(unpacked, 'Unbend.app', 'Contents');
    return {
      folder: unpacked,
      executable: join(contents, 'MacOS', 'Unbend'),
      asar: join(contents, 'Resources', 'app.asar'),
    };
  }
  const [system, executable] = platform === 'win32' ? ['win', 'Unbend.exe'] : ['linux', 'unbend'];
  const unpacked = join(folder, `${system}${suffix}-unpacked`);
  return {
    folder: unpacked,
    executable: join(unpacked, executable),
    asar: join(unpacked, 'resources', 'app.asar'),
  };
}

/** The packager copies the whole distribution: an app that lies in it would be shipped next to ours. */
function refuseForeignApp(distPath: string): void {
  const { resources } = layoutOf(process.platform);
  const foreign = ['app', 'app.asar'].find((name) => existsSync(join(distPath, resources, name)));
  if (foreign === undefined) return;
  throw new PlainError(
    `The Electron in ${distPath} holds an app of its own (${join(resources, foreign)}); a package needs an untouched one.`,
  );
}

async function empty(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (!isCode(error, 'EACCES', 'EPERM', 'EBUSY')) throw error;
    throw new PlainError(`${folder} cannot be replaced; it may belong to another user. Remove it and try again.`);
  }
}
