import * as v from 'valibot';
import type { Bus, Service } from './bus.ts';
import type { World } from './world.ts';

const name = 'org.freedesktop.ScreenSaver';
/** Chromium asks at the first path, older programs at the second. */
const paths = ['/org/freedesktop/ScreenSaver', '/ScreenSaver'] as const;

export interface KeptAwake {
  readonly cookie: number;
  readonly app: string;
  readonly reason: string;
}

/** The desktop's screen saver on the session bus: tells when the screen is locked, and who keeps the display awake. */
export class ScreenSaver {
  /** Those who keep the display awake at this moment. */
  readonly keptAwakeBy: KeptAwake[] = [];
  private readonly bus: Bus;
  private active = false;
  private lastCookie = 0;

  private constructor(bus: Bus) {
    this.bus = bus;
  }

  static async start(world: World): Promise<ScreenSaver> {
    const saver = new ScreenSaver(await world.sessionBus());
    for (const path of paths) saver.bus.serve(path, name, saver.service());
    await saver.bus.own(name);
    return saver;
  }

  lock(): void {
    this.setActive(true);
  }

  unlock(): void {
    this.setActive(false);
  }

  async stop(): Promise<void> {
    await this.bus.close();
  }

  private setActive(active: boolean): void {
    this.active = active;
    for (const path of paths) this.bus.emit(path, name, 'ActiveChanged', 'b', [active]);
  }

  private service() {
    return {
      shape: {
        methods: {
          GetActive: { takes: '', gives: 'b' },
          GetSessionIdleTime: { takes: '', gives: 'u' },
          Inhibit: { takes: 'ss', gives: 'u' },
          UnInhibit: { takes: 'u', gives: '' },
        },
        signals: { ActiveChanged: 'b' },
      },
      answers: {
        GetActive: () => [this.active],
        GetSessionIdleTime: () => [0],
        Inhibit: (body: readonly unknown[]) => {
          const [app, reason] = v.parse(v.tuple([v.string(), v.string()]), body);
          this.lastCookie += 1;
          this.keptAwakeBy.push({ cookie: this.lastCookie, app, reason });
          return [this.lastCookie];
        },
        UnInhibit: ([cookie]: readonly unknown[]) => {
          const at = this.keptAwakeBy.findIndex((keeper) => keeper.cookie === cookie);
          if (at >= 0) this.keptAwakeBy.splice(at, 1);
          return [];
        },
      },
    } satisfies Service;
  }
}
