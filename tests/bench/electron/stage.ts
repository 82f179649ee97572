import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronRuntime } from '../../../electron/dev/runtime/order.ts';
import { Framebuffer } from '../../desktop/framebuffer.ts';
import { TrayHost } from '../../desktop/tray-host.ts';
import { until } from '../../desktop/until.ts';
import { World } from '../../desktop/world.ts';
import type { Subject } from './subject.ts';

/** More colours than a background and a frame have: something is drawn. */
const DRAWN = 12;
const CORNER = { x: 1279, y: 799 };
/** Nothing was added for so long: nothing more comes. */
const SETTLED_MS = 1_500;
/** Milliseconds between two looks for what is measured in milliseconds. */
const CLOSELY = { within: 30_000, every: 1 };

/** One launch of a subject. */
export interface Launched {
  readonly pid: number;
  readonly startToTrayMs: number;
}

/** The desktop on which everything is measured, one app at a time. */
export class Stage {
  readonly tray: TrayHost;
  readonly world: World;
  readonly runtime: ElectronRuntime;
  private readonly framebuffer: Framebuffer;
  private launches = 0;

  private constructor(world: World, tray: TrayHost, runtime: ElectronRuntime) {
    this.world = world;
    this.tray = tray;
    this.runtime = runtime;
    this.framebuffer = new Framebuffer(world.framebuffer);
  }

  /** Opens the desktop for as long as the work takes. */
  static async with<T>(runtime: ElectronRuntime, work: (stage: Stage) => Promise<T>): Promise<T> {
    const world = await World.open({ framebuffer: true });
    try {
      const stage = new Stage(world, await TrayHost.start(world), runtime);
      // Where nothing of the pointer's own picture is to be seen: it has more colours than some windows.
      await world.screen.moveTo(CORNER.x, CORNER.y);
      try {
        return await work(stage);
      } finally {
        stage.framebuffer.close();
      }
    } finally {
      await world.close();
    }
  }

  /** Launches a subject as new, waits for its tray icon, works with it, and ends it. */
  async launch<T>(subject: Subject, work: (launched: Launched) => Promise<T>): Promise<T> {
    const config = this.newConfig();
    subject.prepare(config);
    const { executable, args } = await subject.command(this.runtime);
    const env = { ...this.world.env, XDG_CONFIG_HOME: config };
    const start = performance.now();
    const program = this.world.programs.start(`subject-${this.launches}`, executable, args, { env });
    try {
      await until(`the tray icon of ${subject.name}`, () => this.tray.items.length > 0, CLOSELY);
      return await work({ pid: program.pid, startToTrayMs: performance.now() - start });
    } finally {
      await program.stop();
      await this.tray.isEmpty();
    }
  }

  /** A folder for an app's data that nobody has used yet. */
  newConfig(): string {
    this.launches += 1;
    const folder = join(this.world.folders.config, String(this.launches));
    mkdirSync(folder);
    return folder;
  }

  /** Milliseconds from a click in the tray's menu to a window with something drawn in it. */
  async clickToPainted(...path: readonly string[]): Promise<number> {
    await this.nothingShown();
    const click = await this.tray.aim(...path);
    const start = performance.now();
    const clicked = click();
    await this.painted();
    const end = performance.now();
    await clicked;
    return end - start;
  }

  /**
   * Milliseconds from a click in the tray's menu until all of a colour is there that will be: 19 of 20 of the points that
   * stand once nothing is added any more.
   */
  async clickToAllOf(colour: number, ...path: readonly string[]): Promise<number> {
    await this.nothingShown();
    const click = await this.tray.aim(...path);
    const looks: { readonly at: number; readonly points: number }[] = [];
    const start = performance.now();
    const clicked = click();
    await until(
      'all of it to be drawn',
      () => {
        const points = this.framebuffer.points(colour);
        const at = performance.now();
        looks.push({ at, points });
        const settled = looks.findLast((look) => look.points !== points)?.at ?? at;
        return points > 0 && at - settled > SETTLED_MS;
      },
      CLOSELY,
    );
    await clicked;
    const all = looks.at(-1)?.points ?? 0;
    return (looks.find(({ points }) => points >= all * 0.95)?.at ?? Number.NaN) - start;
  }

  async painted(): Promise<void> {
    await until('something to be drawn', () => this.framebuffer.colours(DRAWN) >= DRAWN, CLOSELY);
  }

  async nothingShown(): Promise<void> {
    await until('an empty display', () => this.framebuffer.colours(DRAWN) < DRAWN);
  }
}
