import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from './until.ts';

export interface StartOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The program tells on file descriptor 3, in one line, that it is ready (and where). */
  readonly reports?: boolean;
}

/** A program that runs in a world, with all it writes in a log of its own. */
export class Program {
  /** The exit code, or the signal's name; undefined as long as it runs. */
  ended: number | string | undefined;
  /** Settles when the program has ended, or could not be started. */
  readonly end: Promise<void>;
  readonly name: string;
  readonly logFile: string;
  private failure: Error | undefined;
  private readonly child: ChildProcess;

  constructor(name: string, command: string, args: readonly string[], logFile: string, options: StartOptions) {
    this.name = name;
    this.logFile = logFile;
    const log = openSync(logFile, 'a');
    // A group of its own: Ctrl-C in the terminal shall not end the display before those who live on it.
    this.child = spawn(command, args, {
      env: options.env,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      detached: true,
      stdio: ['ignore', log, log, ...(options.reports === true ? (['pipe'] as const) : [])],
    });
    closeSync(log);
    this.end = new Promise((resolve) => {
      this.child.once('error', (error: NodeJS.ErrnoException) => {
        this.failure = error.code === 'ENOENT' ? notInstalled(command) : error;
        this.ended ??= 'not started';
        resolve();
      });
      this.child.once('exit', (code, signal) => {
        this.ended = code ?? signal ?? 'unknown';
        resolve();
      });
    });
  }

  get pid(): number {
    if (this.child.pid === undefined) throw this.failure ?? new Error(`${this.name} was not started`);
    return this.child.pid;
  }

  get log(): string {
    return readFileSync(this.logFile, 'utf8');
  }

  /** The line that the program reports when it is ready. */
  async ready(): Promise<string> {
    const line = await Promise.race([firstLine(this.child.stdio[3]), this.end.then(() => undefined)]);
    if (line === undefined) throw this.whyEnded();
    return line;
  }

  /** Looks until `look` is content, and fails at once when the program has ended. */
  async holds(what: string, look: () => Promise<unknown>): Promise<void> {
    await until(what, async () => this.ended !== undefined || (await look()));
    if (this.ended !== undefined) throw this.whyEnded();
  }

  kill(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Ends the leader first, politely, then what it left in its group. */
  async stop(): Promise<void> {
    if (this.child.pid === undefined) return;
    this.child.kill('SIGTERM');
    if (!(await this.endsWithin(3000))) {
      this.child.kill('SIGKILL');
      await this.end;
    }
    try {
      process.kill(-this.child.pid, 'SIGKILL');
    } catch {
      // Nobody is left in the group: as it should be.
    }
  }

  private async endsWithin(milliseconds: number): Promise<boolean> {
    const enough = new AbortController();
    const late = pause(milliseconds, false, { signal: enough.signal }).catch(() => false);
    const ended = await Promise.race([this.end.then(() => true), late]);
    enough.abort();
    return ended;
  }

  private whyEnded(): Error {
    return this.failure ?? new Error(`${this.name} ended (${String(this.ended)}):\n${this.log}`);
  }
}

export function notInstalled(command: string): Error {
  return new Error(`${command} is not installed; npm run test:e2e installs it, or names its package.`);
}

async function firstLine(pipe: unknown): Promise<string | undefined> {
  if (!(pipe instanceof Readable)) throw new Error('this program was not asked to report');
  for await (const line of createInterface({ input: pipe })) return line;
  return undefined;
}

/** The programs of one world, ended in the opposite order of their start. */
export class Programs {
  private readonly logFolder: string;
  private readonly started: Program[] = [];

  constructor(logFolder: string) {
    this.logFolder = logFolder;
  }

  start(name: string, command: string, args: readonly string[], options: StartOptions): Program {
    const before = this.started.filter((program) => program.name === name).length;
    const file = join(this.logFolder, before === 0 ? `${name}.log` : `${name}-${before + 1}.log`);
    const program = new Program(name, command, args, file, options);
    this.started.push(program);
    return program;
  }

  /** The newest program of this name that has not ended. */
  running(name: string): Program | undefined {
    return this.started.findLast((program) => program.name === name && program.ended === undefined);
  }

  async stopAll(): Promise<void> {
    for (const program of this.started.toReversed()) await program.stop();
  }
}
