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
  state(): unknown;
}
declare global {
  var unbendDev: DevelopmentControl | undefined;
}

/** The person's time at the desk, which specs need not wait for. */
export class Desk {
  private readonly app: Unbend;

  constructor(app: Unbend) {
    this.app = app;
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
    await this.app.electron.evaluate(async (_, jump) => {
      if (globalThis.unbendDev === undefined) throw new Error('this is not the development entry');
      await globalThis.unbendDev.jump(jump);
    }, by);
  }

  async state(): Promise<unknown> {
    return this.app.electron.evaluate(() => globalThis.unbendDev?.state());
  }
}
