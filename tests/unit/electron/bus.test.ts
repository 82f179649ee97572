import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBus } from '../../../electron/dbus/bus.ts';
import type { BusCall, BusLink, BusTarget, LinkEvents } from '../../../electron/dbus/protocol.ts';

const target: BusTarget = { destination: 'org.example', path: '/', interface: 'org.example' };
const panel = 'org.example.Panel';

/** A daemon that can be absent, hang and restart; it counts who listens. */
class Daemon {
  present = true;
  hangs = false;
  owner: string | null = null;
  attempts = 0;
  readonly calls: BusCall[] = [];
  events: LinkEvents | undefined;

  readonly connect = async (events: LinkEvents): Promise<BusLink> => {
    this.attempts += 1;
    if (!this.present) throw new Error('nobody there');
    this.events = events;
    return {
      close: () => (this.events = undefined),
      call: (_target, call) => {
        this.calls.push(call);
        if (this.hangs) return new Promise(() => undefined);
        if (call.member !== 'GetNameOwner') return Promise.resolve(['done']);
        return this.owner === null ? Promise.reject(new Error('NameHasNoOwner')) : Promise.resolve([this.owner]);
      },
    };
  };

  dies(): void {
    const { events } = this;
    this.events = undefined;
    this.present = false;
    events?.ended('gone');
  }

  ownerChanged(owner: string): void {
    this.events?.signal({
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
      member: 'NameOwnerChanged',
      body: [panel, '', owner],
    });
  }
}

let daemon: Daemon;
let reports: string[];
const open = () => createBus({ connect: daemon.connect, report: (what) => reports.push(what) });
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  daemon = new Daemon();
  reports = [];
});
afterEach(() => void vi.useRealTimers());

describe('a bus that is absent', () => {
  test('is asked again ever more rarely, told once, and refuses calls', async () => {
    daemon.present = false;
    const bus = open();
    await settle();
    await expect(bus.call(target, { member: 'Hello' })).rejects.toThrow('there is no bus');
    await vi.advanceTimersByTimeAsync(66_000);
    expect(daemon.attempts).toBe(4);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(daemon.attempts).toBe(8);
    expect(reports).toEqual(['the bus is not there']);
  });

  test('is used as soon as it comes, by those who listened before', async () => {
    daemon.present = false;
    const bus = open();
    const owners: (string | null)[] = [];
    bus.onOwner(panel, (owner) => owners.push(owner));
    await settle();
    daemon.present = true;
    daemon.owner = ':1.7';
    await vi.advanceTimersByTimeAsync(1_000);
    expect(owners).toEqual([':1.7']);
  });
});

test('a call that comes before the first attempt is through waits for it', async () => {
  const bus = open();
  await expect(bus.call(target, { member: 'Ask' })).resolves.toEqual(['done']);
});

describe('a bus that hangs', () => {
  test('costs a call its time limit and nothing more', async () => {
    const bus = open();
    await settle();
    daemon.hangs = true;
    const call = bus.call(target, { member: 'Ask' }, 500);
    const outcome = expect(call).rejects.toThrow('did not answer Ask within 500 ms');
    await vi.advanceTimersByTimeAsync(500);
    await outcome;
  });
});

describe('a bus that restarts', () => {
  test('is listened to again, and names are told as gone and back', async () => {
    daemon.owner = ':1.7';
    const bus = open();
    const owners: (string | null)[] = [];
    const heard: string[] = [];
    bus.onOwner(panel, (owner) => owners.push(owner));
    bus.on({ sender: panel, interface: panel, member: 'Changed' }, ({ path }) => heard.push(path));
    await settle();
    daemon.dies();
    daemon.owner = ':1.2';
    daemon.present = true;
    const asked = daemon.calls.length;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(owners).toEqual([':1.7', null, ':1.2']);
    const rules = daemon.calls.slice(asked).filter(({ member }) => member === 'AddMatch');
    expect(rules.map(({ body }) => String(body))).toEqual([
      expect.stringContaining("member='NameOwnerChanged',arg0='org.example.Panel'"),
      expect.stringContaining("member='Changed'"),
    ]);
    daemon.events?.signal({ path: '/here', interface: panel, member: 'Changed', body: [] });
    expect(heard).toEqual(['/here']);
  });

  test('again and again is not tried again without a wait', async () => {
    open();
    await settle();
    for (let round = 0; round < 4; round += 1) {
      daemon.dies();
      daemon.present = true;
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(daemon.attempts).toBe(2);
  });
});

test('names are followed as they change hands', async () => {
  const bus = open();
  const owners: (string | null)[] = [];
  bus.onOwner(panel, (owner) => owners.push(owner));
  await settle();
  daemon.ownerChanged(':1.3');
  daemon.ownerChanged('');
  expect(owners).toEqual([null, ':1.3', null]);
});

test('an answer that is older than a change does not undo it', async () => {
  const bus = open();
  await settle();
  const owners: (string | null)[] = [];
  bus.onOwner(panel, (owner) => owners.push(owner));
  // Both came in one packet: the change is heard at once, the refusal in the next turn.
  daemon.ownerChanged(':1.3');
  await settle();
  expect(owners).toEqual([':1.3']);
});

test('a listener that fails is reported, and the next one still hears', async () => {
  const bus = open();
  await settle();
  const match = { sender: panel, interface: panel, member: 'Changed' };
  let heard = 0;
  bus.on(match, () => {
    throw new Error('no');
  });
  bus.on(match, () => (heard += 1));
  daemon.events?.signal({ path: '/', interface: panel, member: 'Changed', body: [] });
  expect(heard).toBe(1);
  expect(reports).toEqual(['Changed was not heard']);
});

test('after it was closed nothing is tried any more', async () => {
  const bus = open();
  await settle();
  bus.close();
  daemon.dies();
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(daemon.attempts).toBe(1);
});
