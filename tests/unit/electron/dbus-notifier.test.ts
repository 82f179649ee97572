import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDbusNotifier } from '../../../electron/notifications/dbus-notifier.ts';
import type { Note, NoteEvents, Notifier } from '../../../electron/notifications/notifier.ts';
import { FakeBus } from './fake-bus.ts';

const name = 'org.freedesktop.Notifications';
const path = '/org/freedesktop/Notifications';
const note: Note = {
  title: 'Time',
  body: '2 < 3 & so on',
  buttons: [
    { key: 'start', label: 'Start' },
    { key: 'skip', label: 'Skip' },
  ],
  withoutButtons: 'In the tray.',
};

let bus: FakeBus;
let notes: Notifier;
let capabilities: string[];
/** Settles the Notify calls that wait, in order. */
let waiting: ((id: number) => void)[];
let said: string[];

const events = (who = ''): NoteEvents => ({
  shown: () => said.push(`${who}shown`),
  answered: (key) => said.push(`${who}${key}`),
  failed: () => said.push(`${who}failed`),
});
const settle = () => vi.advanceTimersByTimeAsync(0);
const notified = () => bus.calls.filter(({ call }) => call.member === 'Notify').map(({ call }) => call.body ?? []);
const closed = () =>
  bus.calls.filter(({ call }) => call.member === 'CloseNotification').map(({ call }) => call.body?.[0]);
const server = async (member: string, ...body: unknown[]) => {
  bus.signal({ path, interface: name, member, body });
  await settle();
};
const show = async (which = note, who = '') => {
  notes.show(which, events(who));
  await settle();
};
const accept = async (id: number) => {
  waiting.shift()?.(id);
  await settle();
};

beforeEach(() => {
  vi.useFakeTimers();
  bus = new FakeBus();
  capabilities = ['actions', 'body'];
  waiting = [];
  said = [];
  bus.answer('GetCapabilities', () => [capabilities]);
  bus.answer('Notify', () => new Promise((resolve) => waiting.push((id) => resolve([id]))));
  bus.answer('CloseNotification', () => []);
  notes = createDbusNotifier(bus);
});
afterEach(() => void vi.useRealTimers());

describe('what the server is told', () => {
  test('buttons, and the first of them for a click on the note', async () => {
    await show();
    expect(notified()[0]?.[5]).toEqual(['start', 'Start', 'skip', 'Skip', 'default', 'Start']);
    expect(notified()[0]?.[4]).toBe('2 < 3 & so on');
  });

  test('without buttons, where to answer instead', async () => {
    capabilities = ['body'];
    await show();
    expect(notified()[0]?.[5]).toEqual([]);
    expect(notified()[0]?.[4]).toBe('2 < 3 & so on\nIn the tray.');
  });

  test('text, where it reads markup', async () => {
    capabilities = ['actions', 'body-markup'];
    await show();
    expect(notified()[0]?.[4]).toBe('2 &lt; 3 &amp; so on');
  });
});

describe('answers', () => {
  test('a button answers once, and the note is taken away', async () => {
    await show();
    await accept(4);
    await server('ActionInvoked', 4, 'skip');
    await server('ActionInvoked', 4, 'start');
    expect(said).toEqual(['shown', 'skip']);
    expect(closed()).toEqual([4]);
  });

  test('an answer that comes in one packet with the number counts', async () => {
    await show();
    waiting.shift()?.(4);
    bus.signal({ path, interface: name, member: 'ActionInvoked', body: [4, 'skip'] });
    await settle();
    expect(said).toEqual(['shown', 'skip']);
  });

  test('a click on the note is the first button', async () => {
    await show();
    await accept(4);
    await server('ActionInvoked', 4, 'default');
    expect(said).toEqual(['shown', 'start']);
  });

  test('what happens to the notes of others is nothing to us', async () => {
    await show();
    await accept(4);
    await server('ActionInvoked', 5, 'start');
    await server('NotificationClosed', 5, 2);
    expect(said).toEqual(['shown']);
  });

  test('a note that was closed does not answer any more', async () => {
    await show();
    await accept(4);
    await server('NotificationClosed', 4, 2);
    await server('ActionInvoked', 4, 'start');
    expect(said).toEqual(['shown']);
  });
});

describe('one at a time', () => {
  test('the next one takes the place of the one that is there', async () => {
    await show(note, 'first ');
    await accept(4);
    await show(note, 'second ');
    expect(notified()[1]?.[1]).toBe(4);
    await accept(4);
    await server('ActionInvoked', 4, 'skip');
    expect(said).toEqual(['first shown', 'second shown', 'second skip']);
  });

  test('taken back while the server thinks about it, it is closed when it comes', async () => {
    await show();
    notes.takeBack();
    await accept(4);
    expect(said).toEqual([]);
    expect(closed()).toEqual([4]);
  });

  test('replaced while the server thinks about it, only the newer one stays', async () => {
    await show(note, 'first ');
    await show(note, 'second ');
    await accept(4);
    await accept(5);
    expect(closed()).toEqual([4]);
    expect(said).toEqual(['second shown']);
  });
});

describe('a server that fails', () => {
  test('by silence is given up in time, and a note that comes later is closed', async () => {
    await show();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(said).toEqual(['failed']);
    await accept(4);
    expect(said).toEqual(['failed']);
    expect(closed()).toEqual([4]);
  });

  test('by absence is told once', async () => {
    bus.answer('GetCapabilities', () => Promise.reject(new Error('ServiceUnknown')));
    await show();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(said).toEqual(['failed']);
  });

  test('by a crash while its note is up', async () => {
    await show();
    await accept(4);
    bus.own(name, null);
    bus.own(name, null);
    await settle();
    expect(said).toEqual(['shown', 'failed']);
  });

  test('before anything was shown matters to nobody', async () => {
    bus.own(name, null);
    await settle();
    expect(said).toEqual([]);
  });
});
