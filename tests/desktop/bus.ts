import {
  DBusError,
  Message,
  MessageFlag,
  MessageType,
  RequestNameReply,
  sessionBus,
  Variant,
} from '@jellybrick/dbus-next';
import type { MessageBus } from '@jellybrick/dbus-next';
import type { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { introspectionXml, type Shape } from './introspection.ts';

export interface Target {
  readonly destination: string;
  readonly path: string;
  readonly interface: string;
}

/** What a method answers with; `hang` leaves the caller waiting. */
export type Answer = readonly unknown[] | 'hang';

export interface Service<S extends Shape = Shape> {
  readonly shape: S;
  readonly answers: { readonly [M in keyof S['methods']]: (body: readonly unknown[], sender: string) => Answer };
  readonly properties?: { readonly [P in keyof NonNullable<S['properties']>]: () => unknown };
}

const daemon: Target = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
};
const propertiesInterface = 'org.freedesktop.DBus.Properties';

/**
 * One connection to one bus, with plain calls, signals and services. It works with raw messages: services here must know
 * who calls (a tray item is registered by its sender), must be able to stay silent, and Electron has no introspection to
 * make proxies from.
 */
export class Bus {
  private readonly services = new Map<string, Map<string, Service>>();
  private readonly listeners = new Set<(message: Message) => void>();
  private readonly names: string[] = [];
  private readonly connection: MessageBus;
  private broken: Error | undefined;
  private closed = false;

  private constructor(connection: MessageBus) {
    this.connection = connection;
    errorsOf(connection).on('error', (error: Error) => (this.broken = error));
    connection.addMethodHandler((message) => this.answer(message));
    connection.on('message', (message) => {
      if (message.type === MessageType.SIGNAL) for (const listener of this.listeners) listener(message);
    });
  }

  /** Connects to the bus at this address. The library's `sessionBus` is its only call that takes an address. */
  static async connect(busAddress: string): Promise<Bus> {
    const connection = sessionBus({ busAddress });
    const bus = new Bus(connection);
    await new Promise<void>((resolve, reject) => {
      connection.once('connect', resolve);
      errorsOf(connection).once('error', reject);
    });
    return bus;
  }

  /** The unique name of this connection, as `:1.3`. */
  get uniqueName(): string {
    if (this.connection.name === null) throw new Error('not connected to the bus');
    return this.connection.name;
  }

  async call(
    target: Target,
    member: string,
    signature = '',
    body: readonly unknown[] = [],
    within = 5000,
  ): Promise<readonly unknown[]> {
    if (this.broken !== undefined) throw this.broken;
    const message = new Message({ ...target, member, signature, body: [...body] });
    const enough = new AbortController();
    const late = pause(within, undefined, { signal: enough.signal }).then(
      () => Promise.reject(new Error(`${target.destination} did not answer ${member} within ${within} ms`)),
      () => undefined,
    );
    try {
      // The library never settles a call whose bus has gone, so the patience is ours.
      return (await Promise.race([this.connection.call(message), late]))?.body ?? [];
    } finally {
      enough.abort();
    }
  }

  async property(target: Target, name: string): Promise<unknown> {
    const [value] = await this.call({ ...target, interface: propertiesInterface }, 'Get', 'ss', [
      target.interface,
      name,
    ]);
    return plain(value);
  }

  async properties(target: Target): Promise<unknown> {
    const [values] = await this.call({ ...target, interface: propertiesInterface }, 'GetAll', 's', [target.interface]);
    return plain(values);
  }

  /** Takes a well-known name, and fails when somebody else has it. */
  async own(name: string): Promise<void> {
    const reply = await this.connection.requestName(name, 4);
    if (reply !== RequestNameReply.PRIMARY_OWNER) throw new Error(`${name} already has an owner on this bus`);
    this.names.push(name);
  }

  serve<S extends Shape>(path: string, interfaceName: string, service: Service<S>): void {
    const atPath = this.services.get(path) ?? new Map<string, Service>();
    atPath.set(interfaceName, service);
    this.services.set(path, atPath);
  }

  emit(path: string, interfaceName: string, member: string, signature = '', body: readonly unknown[] = []): void {
    this.connection.send(Message.newSignal(path, interfaceName, member, signature, [...body]));
  }

  emitPropertyChange(path: string, interfaceName: string, property: string): void {
    const service = this.services.get(path)?.get(interfaceName);
    if (service === undefined) throw new Error(`${interfaceName} is not served at ${path}`);
    const changed = { [property]: readProperty(service, property) };
    this.emit(path, propertiesInterface, 'PropertiesChanged', 'sa{sv}as', [interfaceName, changed, []]);
  }

  /** Hears signals of this interface and member, from anybody. */
  async hear(interfaceName: string, member: string, listener: (message: Message) => void): Promise<void> {
    this.listeners.add((message) => {
      if (message.interface === interfaceName && message.member === member) listener(message);
    });
    const rule = `type='signal',interface='${interfaceName}',member='${member}'`;
    await this.call(daemon, 'AddMatch', 's', [rule]);
  }

  async ownerOf(name: string): Promise<string | undefined> {
    try {
      const [owner] = await this.call(daemon, 'GetNameOwner', 's', [name]);
      return typeof owner === 'string' ? owner : undefined;
    } catch (error) {
      if (error instanceof DBusError) return undefined;
      throw error;
    }
  }

  /** Gives the names back before the line is cut, so that "nobody has this name" holds when this returns. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    for (const name of this.names) await this.call(daemon, 'ReleaseName', 's', [name], 1000).catch(() => undefined);
    this.connection.disconnect();
  }

  private answer(message: Message): boolean {
    const atPath = this.services.get(message.path);
    if (atPath === undefined) return false;
    const { member, body, sender } = message;
    if (message.interface === propertiesInterface) return this.answerProperties(message, atPath);
    if (message.interface === 'org.freedesktop.DBus.Introspectable' && member === 'Introspect') {
      const shapes = [...atPath].map(([name, { shape }]) => [name, shape] as const);
      return this.reply(message, 's', [introspectionXml(shapes)]);
    }
    const service = atPath.get(message.interface);
    const method = service?.shape.methods[member];
    const answer = service?.answers[member];
    if (method === undefined || answer === undefined) return false;
    try {
      const values = answer(body, sender);
      return values === 'hang' || this.reply(message, method.gives, values);
    } catch (error) {
      const name = error instanceof DBusError ? error.type : 'org.freedesktop.DBus.Error.Failed';
      this.connection.send(Message.newError(message, name, error instanceof Error ? error.message : String(error)));
      return true;
    }
  }

  private answerProperties(message: Message, atPath: ReadonlyMap<string, Service>): boolean {
    const [interfaceName, property] = message.body;
    const service = atPath.get(String(interfaceName));
    if (service === undefined) return false;
    if (message.member === 'GetAll') {
      const names = Object.keys(service.shape.properties ?? {});
      return this.reply(message, 'a{sv}', [
        Object.fromEntries(names.map((name) => [name, readProperty(service, name)])),
      ]);
    }
    if (message.member !== 'Get' || service.shape.properties?.[String(property)] === undefined) return false;
    return this.reply(message, 'v', [readProperty(service, String(property))]);
  }

  private reply(message: Message, signature: string, body: readonly unknown[]): true {
    if ((message.flags & MessageFlag.NO_REPLY_EXPECTED) === 0) {
      this.connection.send(Message.newMethodReturn(message, signature, [...body]));
    }
    return true;
  }
}

/** The library emits `error` but does not declare it. */
function errorsOf(connection: EventEmitter): EventEmitter {
  return connection;
}

function readProperty(service: Service, name: string): Variant {
  const signature = service.shape.properties?.[name];
  const read = service.properties?.[name];
  if (signature === undefined || read === undefined) throw new Error(`no property ${name}`);
  return new Variant(signature, read());
}

/** Takes the wrapping of variants off, at every depth. */
export function plain(value: unknown): unknown {
  if (value instanceof Variant) return plain(value.value);
  if (Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
  }
  return value;
}
