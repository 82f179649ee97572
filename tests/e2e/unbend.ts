import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { appLaunch } from '../../electron/dev/launch.ts';
import type { WindowKind } from '../../shared/ipc/define.ts';
import { ScheduleState } from '../../shared/schedule/state.ts';
import { Profile } from '../../shared/screening/profile.ts';
import { Settings } from '../../shared/settings/settings.ts';
import type { Program } from '../desktop/processes.ts';
import { until, type Patience } from '../desktop/until.ts';
import type { World } from '../desktop/world.ts';
import { takeHold } from './take-hold.ts';

/** How a process of the app is started with these words. */
export type Launcher = (
  words: readonly string[],
) => Promise<{ readonly executablePath: string; readonly args: string[] }>;

/** There is no graphics card on a virtual display; without this Chromium tries one first. */
export const displaySwitches = ['--disable-gpu'];

/** The build in `dist`, its development entry. */
export const builtApp: Launcher = (words) => appLaunch({ switches: displaySwitches, words });

/** The built app, running on a real Electron in a world, and what a spec can do with it from outside. */
export class Unbend {
  /** Where it keeps its data. */
  readonly dataFolder: string;
  /** Everything that all its processes wrote so far. */
  output = '';
  private readonly world: World;
  private readonly env: Readonly<Record<string, string>>;
  private readonly launcher: Launcher;
  private application: ElectronApplication | undefined;
  private launches = 0;

  constructor(world: World, env: Readonly<Record<string, string>> = {}, launcher: Launcher = builtApp) {
    this.world = world;
    this.env = env;
    this.launcher = launcher;
    this.dataFolder = join(world.folders.config, 'Unbend');
  }

  get electron(): ElectronApplication {
    if (this.application === undefined) throw new Error('Unbend is not running');
    return this.application;
  }

  get pid(): number {
    const { pid } = this.electron.process();
    if (pid === undefined) throw new Error('Unbend has no process');
    return pid;
  }

  /** @param env laid over the environment that it is launched with otherwise, for this launch */
  async launch(words: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<void> {
    const { executablePath, args } = await this.launcher(words);
    const whole = { ...this.world.env, ...this.env, ...env };
    this.application = await takeHold(this.world, { executablePath, args, env: whole });
    const keep = (chunk: Buffer) => void (this.output += chunk.toString('utf8'));
    const { stdout, stderr } = this.application.process();
    stdout?.on('data', keep);
    stderr?.on('data', keep);
  }

  /** Starts a process of the app that nobody drives: a second launch, or one that is watched from outside only. */
  async launchUnwatched(words: readonly string[] = [], wrapper: readonly string[] = []): Promise<Program> {
    const { executablePath, args } = await this.launcher(words);
    const [command = executablePath, ...rest] = [...wrapper, executablePath, ...args];
    this.launches += 1;
    const env = { ...this.world.env, ...this.env };
    return this.world.programs.start(`unbend-${this.launches}`, command, rest, { env });
  }

  /** Launches it once more, which brings up the window of the one that runs. */
  async launchAgain(): Promise<void> {
    const second = await this.launchUnwatched();
    await second.end;
    if (second.ended !== 0) throw new Error(`a second launch ended with ${String(second.ended)}:\n${second.log}`);
  }

  /** The page of this window, waited for. */
  async page(kind: WindowKind, patience?: Patience): Promise<Page> {
    const page = await until(`the ${kind} window`, () => this.pagesOf(kind)[0], patience);
    await page.waitForLoadState();
    return page;
  }

  settings(): Promise<Page> {
    return this.page('settings');
  }

  prompt(patience?: Patience): Promise<Page> {
    return this.page('prompt', patience);
  }

  breakPage(): Promise<Page> {
    return this.page('break');
  }

  /** Clicks with the real pointer of the display, as a person does; the page hears of it from the window system. */
  async clickOnScreen(target: Locator): Promise<void> {
    const box = await until('the target to lie still on the page', () => target.boundingBox());
    const corner = await target.page().evaluate(() => ({ x: window.screenX, y: window.screenY }));
    const x = Math.round(corner.x + box.x + box.width / 2);
    const y = Math.round(corner.y + box.y + box.height / 2);
    await this.world.screen.clickAt(x, y);
  }

  /** Clicks what takes its own window away: the page can be gone before the driver hears that its click was done. */
  async clickAway(target: Locator): Promise<void> {
    try {
      await target.click();
    } catch (error) {
      if (!target.page().isClosed()) throw error;
    }
  }

  isShown(kind: WindowKind): boolean {
    return this.pagesOf(kind).length > 0;
  }

  /**
   * Addresses of the windows that can be seen, as the main process tells. Chromium closes its connections when the system
   * suspends, the driver's to the pages among them: after that signal only this still tells the truth.
   */
  visibleWindows(): Promise<string[]> {
    return this.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter((window) => window.isVisible())
        .map((window) => window.webContents.getURL()),
    );
  }

  /** Waits until this window is gone. */
  async gone(kind: WindowKind, patience?: Patience): Promise<void> {
    await until(`the ${kind} window to go`, () => this.pagesOf(kind).length === 0, patience);
  }

  /** Process ids of the pages that live, whether their windows are to be seen or not. */
  async renderers(): Promise<number[]> {
    const running = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
    const lines = await Promise.all(
      running.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')), // gone in the meantime
    );
    // Chromium writes its command line anew, with spaces for the zero bytes and over the environment behind it: what tells
    // one app's pages from another's is the data folder among its switches.
    return running.filter((_, at) => {
      const line = lines[at] ?? '';
      return line.includes('--type=renderer') && line.includes(this.dataFolder);
    });
  }

  /** What the app logged for later. */
  get log(): string {
    const file = join(this.dataFolder, 'logs', 'unbend.log');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  get storedSettings(): Settings {
    return v.parse(Settings, this.stored('settings'));
  }

  get storedProfile(): Profile {
    return v.parse(Profile, this.stored('profile'));
  }

  get storedSchedule(): ScheduleState {
    return v.parse(ScheduleState, this.stored('schedule'));
  }

  /** Quits as the session would: asks nothing, saves. */
  async quit(): Promise<void> {
    const application = this.electron;
    this.application = undefined;
    await application.close();
  }

  /** Ends it as log-out and shutdown do; it must end by itself, and cleanly. */
  async terminate(): Promise<void> {
    this.electron.process().kill('SIGTERM');
    const code = await this.ends({ within: 20_000 });
    if (code !== 0) throw new Error(`Unbend ended with ${String(code)} after SIGTERM`);
  }

  /** Ends it without any warning. */
  async kill9(): Promise<void> {
    const child = this.electron.process();
    this.application = undefined;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    // Its children notice by themselves, and the next start must find their locks free.
    await until('the renderers to end', async () => (await this.renderers()).length === 0);
  }

  /** Waits until the app has ended by itself. */
  async ends(patience?: Patience): Promise<number | null> {
    const child = this.electron.process();
    await until('Unbend to end', () => child.exitCode !== null || child.signalCode !== null, patience);
    this.application = undefined;
    return child.exitCode;
  }

  async endIfRunning(): Promise<void> {
    const application = this.application;
    if (application === undefined) return;
    this.application = undefined;
    const child = application.process();
    child.kill('SIGTERM');
    await until('Unbend to end', () => child.exitCode !== null || child.signalCode !== null, { within: 5000 }).catch(
      () => child.kill('SIGKILL'),
    );
  }

  private stored(name: 'settings' | 'profile' | 'schedule'): unknown {
    return JSON.parse(readFileSync(join(this.dataFolder, `${name}.json`), 'utf8'));
  }

  private pagesOf(kind: WindowKind): Page[] {
    const pages = this.application?.windows() ?? [];
    return pages.filter((page) => !page.isClosed() && page.url().startsWith(`app://unbend/${kind}/`));
  }
}
