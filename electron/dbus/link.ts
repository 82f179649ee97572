import * as dbus from '@jellybrick/dbus-next';
import { EventEmitter } from 'node:events';
import { Duplex } from 'node:stream';
import { Variant, type BusLink, type LinkEvents } from './protocol.ts';

/** One connection through the D-Bus library. Raw messages only: proxies would introspect every service they talk to. */

/** From the first attempt to the bus's greeting. A bus that hangs takes connections, but does not answer. */
const GREETING_MS = 5_000;

export async function openLink(busAddress: string, events: LinkEvents): Promise<BusLink> {
  const bus = dbus.sessionBus({ busAddress });
  let closed = false;
  const close = (): void => {
    closed = true;
    streamOf(bus)?.destroy();
  };
  const end = (why: string): void => {
    if (closed) return;
    close();
    events.ended(why);
  };

  let late: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      late = setTimeout(() => reject(new Error(`no greeting within ${GREETING_MS} ms`)), GREETING_MS);
      // The library emits `error` without declaring it; not listened to, it would end the app.
      listenable(bus).on('error', reject);
      bus.once('connect', resolve);
    });
  } catch (error) {
    close();
    throw error;
  } finally {
    clearTimeout(late);
  }

  listenable(bus).on('error', (error: unknown) => end(error instanceof Error ? error.message : String(error)));
  streamOf(bus)?.once('close', () => end('the bus went away'));
  bus.on('message', ({ type, path, interface: name, member, body }) => {
    if (type === dbus.MessageType.SIGNAL) events.signal({ path, interface: name, member, body: body.map(unwrapped) });
  });

  return {
    close,
    call: async (target, { member, signature = '', body = [] }) => {
      const reply = await bus.call(new dbus.Message({ ...target, member, signature, body: body.map(wrapped) }));
      return (reply?.body ?? []).map(unwrapped);
    },
  };
}

const listenable = (bus: EventEmitter): EventEmitter => bus;

/** The library tells nobody that its stream ended, and never closes one that hangs; so its stream is taken hold of. */
function streamOf(bus: dbus.MessageBus): Duplex | undefined {
  const connection: unknown = Reflect.get(bus, '_connection');
  const stream: unknown = connection instanceof EventEmitter ? Reflect.get(connection, 'stream') : undefined;
  return stream instanceof Duplex ? stream : undefined;
}

function wrapped(value: unknown): unknown {
  if (value instanceof Variant) return new dbus.Variant(value.signature, wrapped(value.value));
  return mapped(value, wrapped);
}

function unwrapped(value: unknown): unknown {
  return value instanceof dbus.Variant ? unwrapped(value.value) : mapped(value, unwrapped);
}

function mapped(value: unknown, map: (inner: unknown) => unknown): unknown {
  if (Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map(map);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, map(inner)]));
}
