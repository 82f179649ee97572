import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * A display server whose outputs come and go as plugs do. Xvfb has one for good; Xorg with the dummy driver has sixteen, needs
 * no card and no rights, and is asked by `xrandr`.
 */

const run = promisify(execFile);

const PLACES = ['/usr/lib/xorg', '/usr/lib64/xorg', process.env['UNBEND_XORG'] ?? ''];
const DRIVER = 'modules/drivers/dummy_drv.so';
const place = PLACES.find(
  (folder) => folder !== '' && existsSync(join(folder, 'Xorg')) && existsSync(join(folder, DRIVER)),
);

/** Whether this machine has such a server (Debian: xserver-xorg-video-dummy). */
export const canHaveOutputs = place !== undefined;

/** The command of the server; `folder` takes its configuration and its log. */
export function outputServer(folder: string): { readonly command: string; readonly args: string[] } {
  if (place === undefined) throw new Error('Xorg with the dummy driver is not installed: xserver-xorg-video-dummy');
  const config = join(folder, 'xorg.conf');
  writeFileSync(config, configuration(join(place, 'modules')));
  const args = ['-displayfd', '3', '-config', config, '-logfile', join(folder, 'xorg.log'), '-nolisten', 'tcp'];
  return { command: join(place, 'Xorg'), args: [...args, '-noreset', '-novtswitch', '-sharevts'] };
}

const configuration = (modules: string): string => `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Files"
  ModulePath "${modules}"
EndSection
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "any"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "any"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1280x800"
    Virtual 3840 1200
  EndSubSection
EndSection
`;

/** A second output of 1024 x 768, plugged in to the right of the first, moved, and pulled out. */
export class SecondOutput {
  private readonly env: Readonly<Record<string, string>>;
  private known = false;

  constructor(env: Readonly<Record<string, string>>) {
    this.env = env;
  }

  async plug(): Promise<void> {
    if (!this.known) {
      const timings = ['63.5', '1024', '1072', '1176', '1328', '768', '771', '775', '798'];
      await this.xrandr('--newmode', 'second', ...timings);
      await this.xrandr('--addmode', 'DUMMY1', 'second');
      this.known = true;
    }
    await this.xrandr('--output', 'DUMMY1', '--mode', 'second', '--pos', '1280x0');
  }

  /** Shows what the first one shows, as a projector does; `plug` must have come before. */
  async mirror(): Promise<void> {
    await this.move(0, 0);
  }

  async move(x: number, y: number): Promise<void> {
    await this.xrandr('--output', 'DUMMY1', '--mode', 'second', '--pos', `${x}x${y}`);
  }

  async pull(): Promise<void> {
    await this.xrandr('--output', 'DUMMY1', '--off');
  }

  private async xrandr(...args: readonly string[]): Promise<void> {
    await run('xrandr', args, { env: this.env, timeout: 15_000 });
    // Only when it is asked anew does the server tell what is connected.
    await run('xrandr', [], { env: this.env, timeout: 15_000 });
  }
}
