import type { World } from '../desktop/world.ts';
import type { Unbend } from './unbend.ts';

/** By how much each clock moves, in milliseconds. */
export interface Jump {
  readonly mono?: number;
  readonly boot?: number;
  readonly wall?: number;
}

/** What the development entry offers to specs in the main process. */
interface DevelopmentControl {
  jump(by: Jump): void | Promise<void>;
  prefersNotes(): boolean;
}
declare global {
  var unbendDev: DevelopmentControl | undefined;
}

/** The person's time at the desk, which specs need not wait for. */
export class Desk {
  private readonly app: Unbend;
  private readonly world: World;
  /** By how much the app's wall clock is ahead of the machine's. */
  private ahead = 0;

  /** `aheadMinutes`: the app was launched with its clocks that much ahead. */
  constructor(app: Unbend, world: World, aheadMinutes = 0) {
    this.app = app;
    this.world = world;
    this.ahead = aheadMinutes * 60_000;
  }

  /** What the app takes for the time of day, epoch milliseconds. */
  get wall(): number {
    return Date.now() + this.ahead;
  }

  /** The person gives a sign of life: the pointer moves a little. */
  async stir(): Promise<void> {
    await this.world.screen.moveTo(400, 100);
    await this.world.screen.moveTo(402, 101);
  }

  /** So many minutes go by with somebody at the desk. */
  async pass(minutes: number): Promise<void> {
    const by = minutes * 60_000;
    await this.jump({ mono: by, boot: by, wall: by });
  }

  /** The machine slept for so many minutes, as Linux counts it. */
  async sleep(minutes: number): Promise<void> {
    const by = minutes * 60_000;
    await this.jump({ boot: by, wall: by });
  }

  async jump(by: Jump): Promise<void> {
    this.ahead += by.wall ?? 0;
    await this.app.electron.evaluate(async (_, jump) => {
      if (globalThis.unbendDev === undefined) throw new Error('this is not the development entry');
      await globalThis.unbendDev.jump(jump);
    }, by);
  }

  /** How the app writes the clock times around so many minutes from now; one of them stands in the tray then. */
  async clockTimes(minutesFromNow: number, slackMinutes = 1): Promise<RegExp> {
    const walls: number[] = [];
    for (let off = -slackMinutes; off <= slackMinutes; off += 1)
      walls.push(this.wall + (minutesFromNow + off) * 60_000);
    const written = (): Promise<string[]> =>
      this.app.electron.evaluate((_, instants) => {
        const format = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
        return instants.map((instant) => format.format(instant));
      }, walls);
    // Node's inspector may lose a promise that it was to answer with (seen once in some thousand calls); asking changes nothing.
    const times = await written().catch((error: unknown) => {
      if (!String(error).includes('promise was garbage collected')) throw error;
      return written();
    });
    return new RegExp(times.join('|'));
  }
}
