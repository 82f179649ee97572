import { spawn } from 'node:child_process';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface WatchedCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Folders in which what is fetched grows. */
  readonly arrivesIn: readonly string[];
  /** Given up when nothing arrived for so long. */
  readonly quietMs: number;
  /** Given up after so long in any case. */
  readonly limitMs: number;
  readonly onBytes?: (bytes: number) => void;
}

const LOOK_EVERY_MS = 500;
const KEPT_OUTPUT = 20_000;

/** Runs a command that fetches something; rejects with its reason when it fails, stalls or takes too long. */
export async function runWatched(watched: WatchedCommand): Promise<void> {
  const child = spawn(watched.command, watched.args, {
    cwd: watched.cwd,
    env: watched.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString('utf8')).slice(-KEPT_OUTPUT);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);

  let gaveUp: string | null = null;
  const giveUp = (reason: string): void => {
    gaveUp = reason;
    child.kill('SIGKILL');
  };
  const stop = new AbortController();
  const looking = lookAtArrivals(watched, giveUp, stop.signal);
  const killWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', killWithUs);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (gaveUp !== null) throw new Error(gaveUp);
    if (code !== 0) throw new Error(whatItSaid(output) ?? `ended with code ${String(code)}`);
  } finally {
    process.off('exit', killWithUs);
    stop.abort();
    await looking;
  }
}

async function lookAtArrivals(
  watched: WatchedCommand,
  giveUp: (reason: string) => void,
  stop: AbortSignal,
): Promise<void> {
  const start = performance.now();
  let arrived = 0;
  let lastArrival = start;
  while (!stop.aborted) {
    await pause(LOOK_EVERY_MS, stop);
    if (stop.aborted) return;
    const sizes = await Promise.all(watched.arrivesIn.map(sizeOf));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const now = performance.now();
    if (bytes !== arrived) lastArrival = now;
    arrived = bytes;
    watched.onBytes?.(bytes);
    if (now - lastArrival >= watched.quietMs) {
      return giveUp(`nothing arrived for ${String(Math.round(watched.quietMs / 1000))} s`);
    }
    if (now - start >= watched.limitMs) {
      return giveUp(`not done after ${String(Math.round(watched.limitMs / 60_000))} min`);
    }
  }
}

function pause(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    stop.addEventListener('abort', done);
  });
}

/** Bytes of all files under a folder; files that vanish meanwhile count nothing. */
async function sizeOf(path: string): Promise<number> {
  try {
    const status = await lstat(path);
    if (!status.isDirectory()) return status.size;
    const sizes = await Promise.all((await readdir(path)).map((name) => sizeOf(join(path, name))));
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    return 0;
  }
}

/** The line of a program's output that says what went wrong. */
function whatItSaid(output: string): string | null {
  const lines = output.split('\n').map((line) => line.trim());
  const named = lines.find((line) => /^(\w*Error|npm (ERR!|error) (?!code\b|A complete log))/.test(line));
  return named ?? lines.findLast((line) => line !== '') ?? null;
}
