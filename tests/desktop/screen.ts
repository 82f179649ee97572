import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Picture } from './picture.ts';
import { notInstalled } from './processes.ts';
import { until } from './until.ts';

const run = promisify(execFile);
const patience = { timeout: 15_000, maxBuffer: 64 * 1024 * 1024 };

export interface WindowOnScreen {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a person sees on the display, and what hands can do to it. */
export class Screen {
  private readonly env: Readonly<Record<string, string>>;

  constructor(env: Readonly<Record<string, string>>) {
    this.env = env;
  }

  async hasWindowManager(): Promise<boolean> {
    return (await this.tell('xprop', '-root', '_NET_SUPPORTING_WM_CHECK')).includes('0x');
  }

  /** The title of the window that has the keyboard; undefined when there is none. */
  async activeWindow(): Promise<string | undefined> {
    try {
      return (await this.tell('xdotool', 'getactivewindow', 'getwindowname')).trim();
    } catch {
      return undefined;
    }
  }

  /** Waits until a window with such a title has the keyboard. */
  async hasKeyboard(title: RegExp): Promise<void> {
    await until(`a window like ${String(title)} to have the keyboard`, async () => {
      return title.test((await this.activeWindow()) ?? '');
    });
  }

  /** Visible windows whose title matches this pattern (a POSIX expression, as xdotool takes it). */
  async windows(title: string): Promise<WindowOnScreen[]> {
    const ids = await this.tell('xdotool', 'search', '--onlyvisible', '--name', title).catch(() => '');
    return Promise.all(
      ids
        .split('\n')
        .filter(Boolean)
        .map(Number)
        .map((id) => this.geometry(id)),
    );
  }

  async window(title: string): Promise<WindowOnScreen> {
    return until(`a window called ${title}`, async () => (await this.windows(title))[0]);
  }

  /** A property of a window as xprop words it, for example `_NET_WM_STATE`. */
  async property(windowId: number, name: string): Promise<string> {
    return (await this.tell('xprop', '-id', String(windowId), name)).trim();
  }

  /** The whole display as a PNG file. */
  async shot(): Promise<Buffer> {
    return this.read('import', '-silent', '-window', 'root', 'png:-');
  }

  async shotOf(windowId: number): Promise<Buffer> {
    return this.read('import', '-silent', '-window', String(windowId), 'png:-');
  }

  /** The whole display, pixel by pixel. */
  async picture(): Promise<Picture> {
    // All outputs together: xdotool knows the first one's size only.
    const size = await this.tell('xprop', '-root', '_NET_DESKTOP_GEOMETRY');
    const [width = 0, height = 0] = (size.match(/\d+/g) ?? []).map(Number);
    return new Picture(width, height, await this.read('import', '-silent', '-window', 'root', '-depth', '8', 'rgba:-'));
  }

  /** Types into whatever has the keyboard, with a pause of so many milliseconds between two keys. */
  async type(text: string, pauseBetween = 30): Promise<void> {
    await this.tell('xdotool', 'type', '--delay', String(pauseBetween), '--', text);
  }

  /** Presses a key or a combination, as `Escape` or `super+F11`. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.tell('xdotool', 'key', ...keys);
  }

  async moveTo(x: number, y: number): Promise<void> {
    await this.tell('xdotool', 'mousemove', '--sync', String(x), String(y));
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.tell('xdotool', 'mousemove', String(x), String(y), 'click', '1');
  }

  private async geometry(id: number): Promise<WindowOnScreen> {
    const lines = await this.tell('xdotool', 'getwindowgeometry', '--shell', String(id));
    const value = (name: string) => Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(lines)?.[1]);
    return { id, x: value('X'), y: value('Y'), width: value('WIDTH'), height: value('HEIGHT') };
  }

  private async tell(command: string, ...args: readonly string[]): Promise<string> {
    return (await this.read(command, ...args)).toString('utf8');
  }

  private async read(command: string, ...args: readonly string[]): Promise<Buffer> {
    try {
      const { stdout } = await run(command, args, { ...patience, env: this.env, encoding: 'buffer' });
      return stdout;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw notInstalled(command);
      throw error;
    }
  }
}
