import { spawn, type ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Bus } from './bus.ts';
import { startBus, type BusName } from './bus-daemon.ts';
import { folderVariables, makeFolders, type Folders } from './folders.ts';
import { outputServer } from './outputs.ts';
import { endMarked, markedProcesses, worldMark } from './marked.ts';
import { Programs, type Program } from './processes.ts';
import { Screen } from './screen.ts';

export interface WorldOptions {
  readonly width?: number;
  readonly height?: number;
  /** Start what is installed on the machine when somebody asks the session bus for it. */
  readonly activation?: boolean;
  /** A system bus of its own; without it the world has none at all (and never sees the machine's). */
  readonly systemBus?: boolean;
  /** Keep the display's memory in a file, for those who must look at it every few milliseconds. */
  readonly framebuffer?: boolean;
  /** A display of 1280 x 800 whose outputs come and go: see `SecondOutput`. */
  readonly outputs?: boolean;
}

/**
 * A private desktop: display, window manager, session bus, home. Two worlds know nothing of each other, nor of the
 * machine's own desktop, and everything started in one ends with it, even when the test process is killed.
 */
export class World {
  readonly folders: Folders = makeFolders();
  /** The environment of every program in this world. Nothing but the search path comes from outside. */
  readonly env: Record<string, string>;
  readonly programs: Programs;
  readonly screen: Screen;
  private readonly mark: string;
  private readonly watchdog: ChildProcess;
  private readonly endings: (() => Promise<void>)[] = [];

  private constructor() {
    this.mark = basename(this.folders.root);
    this.env = {
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      LANG: 'C.UTF-8',
      XDG_SESSION_TYPE: 'x11',
      [worldMark]: this.mark,
      DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${join(this.folders.runtime, 'no-system-bus')}`,
      ...folderVariables(this.folders),
    };
    this.programs = new Programs(this.folders.log);
    this.screen = new Screen(this.env);
    this.watchdog = startWatchdog(this.mark, this.folders.root);
  }

  static async open(options: WorldOptions = {}): Promise<World> {
    const world = new World();
    try {
      await world.start(options);
      return world;
    } catch (error) {
      await world.close();
      throw error;
    }
  }

  /** A new connection to the session bus, closed with the world. */
  async sessionBus(): Promise<Bus> {
    return this.connect(this.env['DBUS_SESSION_BUS_ADDRESS']);
  }

  /** A new connection to the world's own system bus, closed with the world. */
  async systemBus(): Promise<Bus> {
    return this.connect(this.env['DBUS_SYSTEM_BUS_ADDRESS']);
  }

  /** The file that holds the display's memory, in a world that was asked to keep one. */
  get framebuffer(): string {
    return join(this.folders.runtime, 'Xvfb_screen0');
  }

  /** A bus stands still, as on a machine that is stuck: it takes what it is told and answers nothing, until it goes on. */
  stopBus(name: BusName): void {
    this.busProgram(name).kill('SIGSTOP');
  }

  resumeBus(name: BusName): void {
    this.busProgram(name).kill('SIGCONT');
  }

  /** The session's bus crashes, with all who were on it; programs started from here on find a new one. */
  async restartSessionBus(): Promise<void> {
    await this.busProgram('session-bus').stop();
    const options = { name: 'session-bus', folder: this.folders.runtime, env: this.env, activation: false } as const;
    this.env['DBUS_SESSION_BUS_ADDRESS'] = await startBus(this.programs, options);
  }

  /** What must happen before the desktop itself ends; the last one added comes first. */
  beforeClose(ending: () => Promise<void>): void {
    this.endings.push(ending);
  }

  /** The living processes of this world. */
  async processes(): Promise<number[]> {
    return markedProcesses(this.mark);
  }

  /** Ends everything that was started here and removes the folders. Returns how many processes had to be hunted down. */
  async close(): Promise<number> {
    const failures: unknown[] = [];
    const attempt = (step: () => Promise<unknown>) => step().catch((error: unknown) => failures.push(error));
    for (const ending of this.endings.splice(0).toReversed()) await attempt(ending);
    await attempt(() => this.programs.stopAll());
    const strays = await endMarked(this.mark);
    await attempt(() => rm(this.folders.root, { recursive: true, force: true, maxRetries: 5 }));
    this.watchdog.stdin?.end('closed');
    if (failures.length > 0)
      throw new AggregateError(failures, `The world did not end cleanly: ${failures.join('; ')}`);
    return strays;
  }

  private async start(options: WorldOptions) {
    const { width = 1280, height = 800, activation = false, systemBus = false, framebuffer = false } = options;
    const { env, programs, folders } = this;
    // -displayfd lets the server choose a free number by itself, and tells it when the display can be used.
    const screen = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-noreset'];
    if (framebuffer) screen.push('-fbdir', folders.runtime);
    const server = options.outputs ? outputServer(folders.runtime) : { command: 'Xvfb', args: screen };
    const display = programs.start('display', server.command, server.args, { env, reports: true });
    const session = startBus(programs, { name: 'session-bus', folder: folders.runtime, env, activation });
    const [number, address] = await Promise.all([display.ready(), session]);
    env['DISPLAY'] = `:${number}`;
    env['DBUS_SESSION_BUS_ADDRESS'] = address;
    if (systemBus) {
      const options = { name: 'system-bus', folder: folders.runtime, env, activation: false } as const;
      env['DBUS_SYSTEM_BUS_ADDRESS'] = await startBus(programs, options);
    }
    const config = fileURLToPath(new URL('openbox.xml', import.meta.url));
    const manager = programs.start('window-manager', 'openbox', ['--sm-disable', '--config-file', config], { env });
    await manager.holds('the window manager to take over', () => this.screen.hasWindowManager());
  }

  private busProgram(name: BusName): Program {
    const program = this.programs.running(name);
    if (program === undefined) throw new Error(`this world has no ${name}`);
    return program;
  }

  private async connect(address: string | undefined): Promise<Bus> {
    if (address === undefined) throw new Error('this world has no bus');
    const bus = await Bus.connect(address);
    this.beforeClose(() => bus.close());
    return bus;
  }
}

function startWatchdog(mark: string, folder: string): ChildProcess {
  const script = fileURLToPath(new URL('watchdog.ts', import.meta.url));
  const watchdog = spawn(process.execPath, [script, mark, folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: process.env['PATH'] },
  });
  // It must not keep the test process alive; nor may its own end (a killed one) fail a test.
  watchdog.unref();
  watchdog.stdin?.on('error', () => undefined);
  if (watchdog.stdin !== null && 'unref' in watchdog.stdin && typeof watchdog.stdin.unref === 'function') {
    watchdog.stdin.unref();
  }
  return watchdog;
}
