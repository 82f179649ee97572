import type { Bus, Service } from './bus.ts';
import type { World } from './world.ts';

const name = 'org.a11y.Bus';
const path = '/org/a11y/bus';
const status = 'org.a11y.Status';

/** The desktop's word on whether a screen reader runs. */
export class Accessibility {
  private readonly bus: Bus;
  private screenReader: boolean;

  private constructor(bus: Bus, screenReader: boolean) {
    this.bus = bus;
    this.screenReader = screenReader;
  }

  static async start(world: World, screenReader: boolean): Promise<Accessibility> {
    const accessibility = new Accessibility(await world.sessionBus(), screenReader);
    accessibility.bus.serve(path, status, accessibility.service());
    await accessibility.bus.own(name);
    return accessibility;
  }

  /** The person starts or ends their screen reader. */
  setScreenReader(runs: boolean): void {
    this.screenReader = runs;
    this.bus.emitPropertyChange(path, status, 'ScreenReaderEnabled');
  }

  private service() {
    return {
      shape: { methods: {}, properties: { IsEnabled: 'b', ScreenReaderEnabled: 'b' } },
      answers: {},
      properties: { IsEnabled: () => this.screenReader, ScreenReaderEnabled: () => this.screenReader },
    } satisfies Service;
  }
}
