import { beforeEach, describe, expect, test } from 'vitest';
import { watchLinuxLock } from '../../../electron/activity/linux-lock.ts';
import { FakeBus } from './fake-bus.ts';

const logind = 'org.freedesktop.login1';
const ours = '/org/freedesktop/login1/session/_32';
const saver = 'org.gnome.ScreenSaver';

let session: FakeBus;
let system: FakeBus;
let told: boolean[];
let hint: boolean;

const settle = () => new Promise((resolve) => setImmediate(resolve));
const watch = () => {
  const lock = watchLinuxLock({ session, system }, undefined);
  lock.watch((locked) => told.push(locked));
  return lock;
};
const ofSession = (member: 'Lock' | 'Unlock', path = ours) =>
  system.signal({ path, interface: `${logind}.Session`, member });
const hinted = (value: boolean, path = ours) => {
  const body = [`${logind}.Session`, { LockedHint: value }, []];
  system.signal({ path, interface: 'org.freedesktop.DBus.Properties', member: 'PropertiesChanged', body });
};
const active = (value: boolean) =>
  session.signal({ path: '/org/gnome/ScreenSaver', interface: saver, member: 'ActiveChanged', body: [value] });

beforeEach(() => {
  session = new FakeBus();
  system = new FakeBus();
  told = [];
  hint = false;
  system.answer('GetSessionByPID', () => [ours]);
  system.answer('Get', () => [hint]);
});

test('without any service nothing is known, and nothing is told', async () => {
  const lock = watch();
  await settle();
  expect(lock.locked()).toBeNull();
  expect(told).toEqual([]);
});

describe('logind', () => {
  test('a hint that was never true tells nothing: many desktops do not set it', async () => {
    const lock = watch();
    system.own(logind, ':1.1');
    await settle();
    hinted(false);
    expect(lock.locked()).toBeNull();
  });

  test('its hint is followed, for this session only', async () => {
    const lock = watch();
    system.own(logind, ':1.1');
    await settle();
    hinted(true, '/org/freedesktop/login1/session/_39');
    expect(lock.locked()).toBeNull();
    hinted(true);
    expect(lock.locked()).toBe(true);
    hinted(false);
    expect(lock.locked()).toBe(false);
    expect(told).toEqual([true, false]);
  });

  test('a session that is locked already at the start is seen', async () => {
    hint = true;
    const lock = watch();
    system.own(logind, ':1.1');
    await settle();
    expect(lock.locked()).toBe(true);
  });

  test('a session without a lock of its own is believed by its signals alone', async () => {
    watch();
    system.own(logind, ':1.1');
    await settle();
    ofSession('Lock');
    ofSession('Lock', '/org/freedesktop/login1/session/_39');
    ofSession('Unlock');
    expect(told).toEqual([true, false]);
  });

  test('its restart in a lock is not taken for an unlock', async () => {
    const lock = watch();
    system.own(logind, ':1.1');
    await settle();
    hinted(true);
    system.own(logind, null);
    expect(lock.locked()).toBeNull();
    hint = true;
    system.own(logind, ':1.9');
    await settle();
    expect(lock.locked()).toBe(true);
    hinted(false);
    expect(told).toEqual([true, false]);
  });

  test('a process of no session takes the one that its user sees', async () => {
    system.answer('GetSessionByPID', () => Promise.reject(new Error('no session')));
    system.answer('Get', ({ body }) => (body?.[1] === 'Display' ? [['2', ours]] : [true]));
    const lock = watch();
    system.own(logind, ':1.1');
    await settle();
    expect(lock.locked()).toBe(true);
  });
});

describe('a screen saver', () => {
  test('is asked when it comes and followed from there', async () => {
    session.answer('GetActive', () => [true]);
    const lock = watch();
    session.own(saver, ':1.4');
    await settle();
    expect(lock.locked()).toBe(true);
    active(false);
    expect(lock.locked()).toBe(false);
    expect(told).toEqual([true, false]);
  });

  test('that does not answer tells nothing until it sends a signal', async () => {
    const lock = watch();
    session.own(saver, ':1.4');
    await settle();
    expect(lock.locked()).toBeNull();
    active(true);
    expect(lock.locked()).toBe(true);
  });

  test('that says "locked" is believed before a hint that says "unlocked"', async () => {
    const lock = watch();
    system.own(logind, ':1.1');
    await settle();
    hinted(true);
    active(true);
    hinted(false);
    expect(lock.locked()).toBe(true);
    active(false);
    expect(told).toEqual([true, false]);
  });

  test('that does not lock when logind only asks for it, is right', async () => {
    session.answer('GetActive', () => [false]);
    watch();
    session.own(saver, ':1.4');
    system.own(logind, ':1.1');
    await settle();
    ofSession('Lock');
    expect(told).toEqual([]);
  });
});
