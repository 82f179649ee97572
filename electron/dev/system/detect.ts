import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from './browser.ts';
import { PACKAGE_OF_LIBRARY, PIECES, type Detection, type Piece, type Purpose } from './pieces.ts';

const run = promisify(execFile);

/** What of a purpose's pieces this machine lacks. */
export async function missingPieces(purposes: readonly Purpose[]): Promise<Piece[]> {
  const wanted = new Set(purposes.flatMap((purpose) => PIECES[purpose]));
  const libraries = await knownLibraries();
  return [...wanted].filter((piece) => !isThere(piece.detect, libraries));
}

/** The shared libraries that an Electron is linked against and that this machine lacks: found before the crash. */
export async function missingLibraries(executable: string): Promise<Piece[]> {
  if (process.platform !== 'linux') return [];
  const folder = dirname(executable);
  const own = readdirSync(folder).filter((name) => /\.so(\.\d+)*$/.test(name));
  const sonames = await unresolved([executable, ...own.map((name) => join(folder, name))]);
  return sonames
    .filter((soname) => !own.includes(soname))
    .map((soname) => ({
      detect: { kind: 'library', soname },
      debian: PACKAGE_OF_LIBRARY[soname] ?? '',
      what: 'libraries that Electron is linked against',
    }));
}

/** The names that ldd reports as "not found", each once. */
export function notFound(lddOutput: string): string[] {
  const names = lddOutput.matchAll(/^\s*(\S+) => not found$/gm);
  return [...new Set([...names].map((match) => match[1] ?? ''))];
}

async function unresolved(files: readonly string[]): Promise<string[]> {
  try {
    const { stdout } = await run('ldd', [...files], { env: { ...process.env, LC_ALL: 'C' } });
    return notFound(stdout);
  } catch (error) {
    // ldd ends with 1 when one of the files is no program, and says the rest all the same.
    const output = error instanceof Error && 'stdout' in error ? error.stdout : '';
    return typeof output === 'string' ? notFound(output) : [];
  }
}

function isThere(detect: Detection, libraries: ReadonlySet<string> | null): boolean {
  switch (detect.kind) {
    case 'program':
      return detect.anyOf.some((name) => onPath(name));
    case 'file':
      return detect.anyOf.some((path) => existsSync(path));
    case 'library':
      return libraries === null || libraries.has(detect.soname);
    case 'font':
      return ['/usr/share/fonts', '/usr/local/share/fonts'].some(holdsFont);
    case 'browser':
      return findBrowser() !== null;
  }
}

export function onPath(name: string, path = process.env['PATH'] ?? ''): boolean {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The libraries that the loader's cache lists; null where there is no such cache, and nothing can be said. */
async function knownLibraries(): Promise<ReadonlySet<string> | null> {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path));
  if (process.platform !== 'linux' || ldconfig === undefined) return null;
  try {
    const { stdout } = await run(ldconfig, ['-p']);
    return new Set([...stdout.matchAll(/^\s*(\S+) \(/gm)].map((match) => match[1] ?? ''));
  } catch {
    return null;
  }
}

function holdsFont(folder: string): boolean {
  try {
    return readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|ttc)$/i.test(String(name)));
  } catch {
    return false;
  }
}

/** The words of /etc/os-release that tell which distribution this is. */
export function distribution(read = () => readFileSync('/etc/os-release', 'utf8')): { id: string; version: number } {
  try {
    const text = read();
    const value = (key: string): string => new RegExp(`^${key}="?([^"\\n]*)"?$`, 'm').exec(text)?.[1] ?? '';
    return { id: value('ID'), version: Number.parseFloat(value('VERSION_ID')) };
  } catch {
    return { id: '', version: Number.NaN };
  }
}
