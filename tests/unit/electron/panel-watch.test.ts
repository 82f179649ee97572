import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPanel } from '../../../electron/tray/panel-watch.ts';
import { FakeBus } from './fake-bus.ts';

const watcher = 'org.kde.StatusNotifierWatcher';
let bus: FakeBus;
let items: string[];
let renewed: number;
let reports: string[];

const look = () => vi.advanceTimersByTimeAsync(10_000);

beforeEach(() => {
  vi.useFakeTimers();
  bus = new FakeBus();
  items = [];
  renewed = 0;
  reports = [];
  bus.answer('Get', () => [items]);
  bus.answer('GetConnectionUnixProcessID', ({ body }) => [body?.[0] === ':1.5' ? 100 : 200]);
  watchPanel({ bus, pid: 100, renew: () => (renewed += 1), report: (what) => reports.push(what) });
});
afterEach(() => void vi.useRealTimers());

test('a panel that comes without our icon gets it', async () => {
  items = [':1.9/StatusNotifierItem'];
  bus.own(watcher, ':1.2');
  await look();
  expect(renewed).toBe(1);
});

test.each([':1.5/StatusNotifierItem', ':1.5'])('a panel that has our icon as %s is left alone', async (item) => {
  items = [':1.9/StatusNotifierItem', item];
  bus.own(watcher, ':1.2');
  await look();
  expect(renewed).toBe(0);
});

test('a watcher whose panel comes later is looked at again', async () => {
  items = [':1.5/StatusNotifierItem'];
  bus.own(watcher, ':1.2');
  await look();
  items = [];
  bus.signal({ path: '/StatusNotifierWatcher', interface: watcher, member: 'StatusNotifierHostRegistered' });
  await look();
  expect(renewed).toBe(1);
});

test('a panel that is gone again is not asked', async () => {
  bus.own(watcher, ':1.2');
  bus.own(watcher, null);
  await look();
  expect(renewed).toBe(0);
});

test('a panel that does not answer is reported, and nothing is done', async () => {
  bus.answer('Get', () => Promise.reject(new Error('hangs')));
  bus.own(watcher, ':1.2');
  await look();
  expect(renewed).toBe(0);
  expect(reports).toHaveLength(1);
});
