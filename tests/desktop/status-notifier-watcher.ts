import * as v from 'valibot';
import type { Bus, Service } from './bus.ts';

const watcherInterface = 'org.kde.StatusNotifierWatcher';
const watcherPath = '/StatusNotifierWatcher';

/** Where a tray item is found on the bus. */
export interface ItemAddress {
  readonly destination: string;
  readonly path: string;
}

/** The place where tray icons report themselves, as a panel or a desktop shell offers it. */
export class StatusNotifierWatcher {
  private readonly bus: Bus;
  private readonly known: ItemAddress[] = [];
  /** How often somebody asked which icons there are. */
  asked = 0;
  /** How often an icon reported itself. */
  reports = 0;

  private constructor(bus: Bus) {
    this.bus = bus;
  }

  static async start(bus: Bus): Promise<StatusNotifierWatcher> {
    const watcher = new StatusNotifierWatcher(bus);
    bus.serve(watcherPath, watcherInterface, watcher.service());
    await bus.hear('org.freedesktop.DBus', 'NameOwnerChanged', ({ body: [name, , owner] }) => {
      if (owner === '') watcher.forget(String(name));
    });
    await bus.own(`org.kde.StatusNotifierHost-${process.pid}-${bus.uniqueName.slice(1).replace('.', '-')}`);
    await bus.own(watcherInterface);
    return watcher;
  }

  get items(): readonly ItemAddress[] {
    return this.known;
  }

  /** An item reports with a bus name, or with an object path on its own connection: Electron 33 does the latter. */
  private remember(service: string, sender: string): void {
    this.reports += 1;
    const slash = service.indexOf('/');
    const destination = slash === 0 ? sender : slash < 0 ? service : service.slice(0, slash);
    const path = slash < 0 ? '/StatusNotifierItem' : service.slice(slash);
    if (this.known.some((item) => item.destination === destination && item.path === path)) return;
    this.known.push({ destination, path });
    this.bus.emit(watcherPath, watcherInterface, 'StatusNotifierItemRegistered', 's', [destination + path]);
  }

  private forget(busName: string): void {
    for (let at = this.known.length - 1; at >= 0; at -= 1) {
      const item = this.known[at];
      if (item?.destination !== busName) continue;
      this.known.splice(at, 1);
      const name = item.destination + item.path;
      this.bus.emit(watcherPath, watcherInterface, 'StatusNotifierItemUnregistered', 's', [name]);
    }
  }

  private service() {
    return {
      shape: {
        methods: {
          RegisterStatusNotifierItem: { takes: 's', gives: '' },
          RegisterStatusNotifierHost: { takes: 's', gives: '' },
        },
        signals: {
          StatusNotifierItemRegistered: 's',
          StatusNotifierItemUnregistered: 's',
          StatusNotifierHostRegistered: '',
        },
        properties: {
          RegisteredStatusNotifierItems: 'as',
          IsStatusNotifierHostRegistered: 'b',
          ProtocolVersion: 'i',
        },
      },
      answers: {
        RegisterStatusNotifierItem: ([service]: readonly unknown[], sender: string) => {
          this.remember(v.parse(v.string(), service), sender);
          return [];
        },
        RegisterStatusNotifierHost: () => [],
      },
      properties: {
        RegisteredStatusNotifierItems: () => {
          this.asked += 1;
          return this.known.map(({ destination, path }) => destination + path);
        },
        IsStatusNotifierHostRegistered: () => true,
        ProtocolVersion: () => 0,
      },
    } satisfies Service;
  }
}
