import * as v from 'valibot';
import { plain, type Answer, type Bus, type Service } from './bus.ts';
import { until, type Patience } from './until.ts';
import type { World } from './world.ts';

const notifications = 'org.freedesktop.Notifications';
const path = '/org/freedesktop/Notifications';

const notify = v.tuple([
  v.string(),
  v.number(),
  v.string(),
  v.string(),
  v.string(),
  v.array(v.string()),
  v.record(v.string(), v.unknown()),
  v.number(),
]);

export interface ReceivedNotification {
  readonly id: number;
  /** Not 0 when it takes the place of an earlier one. */
  readonly replaces: number;
  readonly app: string;
  readonly icon: string;
  readonly title: string;
  readonly body: string;
  readonly actions: readonly { readonly key: string; readonly label: string }[];
  readonly hints: Readonly<Record<string, unknown>>;
  /** Milliseconds; 0 stays, -1 as the server likes. */
  readonly timeout: number;
}

/** Why a notification went, in the numbers of the Desktop Notifications Specification. */
export const closeReason = { expired: 1, dismissed: 2, byTheApp: 3 } as const;

export interface NotificationServerOptions {
  readonly capabilities?: readonly string[];
  /** Never answer a Notify: the app must not wait for it for ever. */
  readonly hangs?: boolean;
}

/** The part of a desktop that shows notifications. Not started means: this desktop has none. */
export class NotificationServer {
  readonly received: ReceivedNotification[] = [];
  /** Numbers of those the app took back. */
  readonly takenBack: number[] = [];
  hangs: boolean;
  private readonly bus: Bus;
  private readonly capabilities: readonly string[];
  private lastId = 0;

  private constructor(bus: Bus, options: NotificationServerOptions) {
    this.bus = bus;
    this.hangs = options.hangs ?? false;
    this.capabilities = options.capabilities ?? ['actions', 'body', 'icon-static', 'persistence'];
  }

  static async start(world: World, options: NotificationServerOptions = {}): Promise<NotificationServer> {
    const server = new NotificationServer(await world.sessionBus(), options);
    server.bus.serve(path, notifications, server.service());
    await server.bus.own(notifications);
    return server;
  }

  /** The newest notification whose title or body fits, waited for. */
  async notification(text: RegExp, patience?: Patience): Promise<ReceivedNotification> {
    const fits = ({ title, body }: ReceivedNotification) => text.test(title) || text.test(body);
    return until(`a notification that says ${text}`, () => this.received.findLast(fits), patience);
  }

  /** The person presses a button of the notification, by its label. */
  press({ id, actions }: ReceivedNotification, label: string): void {
    const action = actions.find((candidate) => candidate.label === label);
    if (action === undefined) {
      throw new Error(`no button ${label}; there are: ${actions.map((candidate) => candidate.label).join(', ')}`);
    }
    this.invoke(id, action.key);
  }

  /** The person clicks the notification itself. */
  click({ id }: ReceivedNotification): void {
    this.invoke(id, 'default');
  }

  close({ id }: ReceivedNotification, reason: number = closeReason.dismissed): void {
    this.bus.emit(path, notifications, 'NotificationClosed', 'uu', [id, reason]);
  }

  /** The server goes, as when the desktop shell crashes. */
  async stop(): Promise<void> {
    await this.bus.close();
  }

  private invoke(id: number, key: string): void {
    this.bus.emit(path, notifications, 'ActionInvoked', 'us', [id, key]);
    this.bus.emit(path, notifications, 'NotificationClosed', 'uu', [id, closeReason.dismissed]);
  }

  private record(body: readonly unknown[]): Answer {
    const [app, replaces, icon, title, text, actions, hints, timeout] = v.parse(notify, plain(body));
    const id = replaces === 0 ? (this.lastId += 1) : replaces;
    const pairs = actions.flatMap((key, at) => (at % 2 === 0 ? [{ key, label: actions[at + 1] ?? '' }] : []));
    this.received.push({ id, replaces, app, icon, title, body: text, actions: pairs, hints, timeout });
    return this.hangs ? 'hang' : [id];
  }

  private service() {
    return {
      shape: {
        methods: {
          Notify: { takes: 'susssasa{sv}i', gives: 'u' },
          CloseNotification: { takes: 'u', gives: '' },
          GetCapabilities: { takes: '', gives: 'as' },
          GetServerInformation: { takes: '', gives: 'ssss' },
        },
        signals: { NotificationClosed: 'uu', ActionInvoked: 'us' },
      },
      answers: {
        Notify: (body: readonly unknown[]) => this.record(body),
        CloseNotification: ([id]: readonly unknown[]) => {
          const number = v.parse(v.number(), id);
          this.takenBack.push(number);
          this.bus.emit(path, notifications, 'NotificationClosed', 'uu', [number, closeReason.byTheApp]);
          return [];
        },
        GetCapabilities: () => [this.capabilities],
        GetServerInformation: () => ['Unbend test desktop', 'Unbend', '1', '1.2'],
      },
    } satisfies Service;
  }
}
