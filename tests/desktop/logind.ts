import { DBusError } from '@jellybrick/dbus-next';
import * as v from 'valibot';
import type { Bus, Service } from './bus.ts';
import type { World } from './world.ts';

const managerPath = '/org/freedesktop/login1';
const manager = 'org.freedesktop.login1.Manager';
const session = 'org.freedesktop.login1.Session';
const sessionId = '1';
/** systemd writes the session's number this way (`_3` is the character 3 of ASCII's hundreds, 1 the digit). */
const sessionPaths = ['/org/freedesktop/login1/session/_31', '/org/freedesktop/login1/session/auto'] as const;

export interface Inhibitor {
  readonly what: string;
  readonly who: string;
  readonly why: string;
  readonly mode: string;
}

/**
 * The part of systemd that tells sessions about sleep, shutdown and lock, on the world's system bus. It sends what the
 * real one sends; the clocks are not touched (the app's development entry makes them jump). One thing it cannot do:
 * `Inhibit` must hand over a file descriptor, which Node cannot send, so the wish is recorded and refused.
 */
export class Logind {
  readonly inhibitors: Inhibitor[] = [];
  private readonly bus: Bus;
  private locked = false;

  private constructor(bus: Bus) {
    this.bus = bus;
  }

  /** The world must have been opened with `systemBus: true`. */
  static async start(world: World): Promise<Logind> {
    const logind = new Logind(await world.systemBus());
    logind.bus.serve(managerPath, manager, logind.managerService());
    for (const path of sessionPaths) logind.bus.serve(path, session, logind.sessionService());
    await logind.bus.own('org.freedesktop.login1');
    return logind;
  }

  /** "About to sleep." */
  suspend(): void {
    this.bus.emit(managerPath, manager, 'PrepareForSleep', 'b', [true]);
  }

  /** "Awake again." */
  resume(): void {
    this.bus.emit(managerPath, manager, 'PrepareForSleep', 'b', [false]);
  }

  shutdown(): void {
    this.bus.emit(managerPath, manager, 'PrepareForShutdown', 'b', [true]);
  }

  lock(): void {
    this.setLocked(true);
  }

  unlock(): void {
    this.setLocked(false);
  }

  /** The service goes away, as when it crashes. */
  async stop(): Promise<void> {
    await this.bus.close();
  }

  private setLocked(locked: boolean): void {
    this.locked = locked;
    for (const path of sessionPaths) {
      this.bus.emit(path, session, locked ? 'Lock' : 'Unlock');
      this.bus.emitPropertyChange(path, session, 'LockedHint');
    }
  }

  private managerService() {
    return {
      shape: {
        methods: {
          Inhibit: { takes: 'ssss', gives: 'h' },
          GetSession: { takes: 's', gives: 'o' },
          GetSessionByPID: { takes: 'u', gives: 'o' },
          ListSessions: { takes: '', gives: 'a(susso)' },
          CanSuspend: { takes: '', gives: 's' },
        },
        signals: { PrepareForSleep: 'b', PrepareForShutdown: 'b' },
        properties: { PreparingForSleep: 'b', PreparingForShutdown: 'b', BlockInhibited: 's', DelayInhibited: 's' },
      },
      answers: {
        Inhibit: (body: readonly unknown[]) => {
          const [what, who, why, mode] = v.parse(v.tuple([v.string(), v.string(), v.string(), v.string()]), body);
          this.inhibitors.push({ what, who, why, mode });
          throw new DBusError('org.freedesktop.DBus.Error.NotSupported', 'This desktop cannot hold inhibitors.');
        },
        GetSession: () => [sessionPaths[0]],
        GetSessionByPID: () => [sessionPaths[0]],
        ListSessions: () => [[[sessionId, process.getuid?.() ?? 0, 'tester', 'seat0', sessionPaths[0]]]],
        CanSuspend: () => ['yes'],
      },
      properties: {
        PreparingForSleep: () => false,
        PreparingForShutdown: () => false,
        BlockInhibited: () => '',
        DelayInhibited: () => '',
      },
    } satisfies Service;
  }

  private sessionService() {
    return {
      shape: {
        methods: {},
        signals: { Lock: '', Unlock: '' },
        properties: { Id: 's', Active: 'b', LockedHint: 'b', IdleHint: 'b', Type: 's', Class: 's' },
      },
      answers: {},
      properties: {
        Id: () => sessionId,
        Active: () => true,
        LockedHint: () => this.locked,
        IdleHint: () => false,
        Type: () => 'x11',
        Class: () => 'user',
      },
    } satisfies Service;
  }
}
