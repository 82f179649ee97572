import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { autostartFile, desktopEntry, isOn, switchOff, switchOn } from '../../../electron/autostart/xdg-autostart.ts';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'unbend-home-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('the file lies where the desktop looks', () => {
  expect(autostartFile({}, '/home/me')).toBe('/home/me/.config/autostart/unbend.desktop');
  expect(autostartFile({ XDG_CONFIG_HOME: '/etc/me' }, '/home/me')).toBe('/etc/me/autostart/unbend.desktop');
  expect(autostartFile({ XDG_CONFIG_HOME: 'here' }, '/home/me')).toBe('/home/me/.config/autostart/unbend.desktop');
});

test('it starts the executable in the tray, whatever its path holds', () => {
  const exec = (path: string): string | undefined => /^Exec=(.*)$/m.exec(desktopEntry([path, '--hidden']))?.[1];
  expect(exec('/opt/Unbend/unbend')).toBe('"/opt/Unbend/unbend" "--hidden"');
  expect(exec('/opt/my apps/100% "it"/unbend')).toBe(String.raw`"/opt/my apps/100%% \\"it\\"/unbend" "--hidden"`);
  expect(exec('/opt/$HOME`x`/unbend')).toBe('"/opt/\\\\$HOME\\\\`x\\\\`/unbend" "--hidden"');
});

test('it is switched on and off, and what the desktop switched off is off', () => {
  const file = autostartFile({}, home);
  expect(isOn(file)).toBe(false);
  switchOn(file, ['/opt/unbend', '--hidden']);
  expect(isOn(file)).toBe(true);
  const text = readFileSync(file, 'utf8');
  for (const line of ['Hidden=true', 'X-GNOME-Autostart-enabled=false']) {
    writeFileSync(file, `${text.replace('X-GNOME-Autostart-enabled=true\n', '')}${line}\n`);
    expect(isOn(file), line).toBe(false);
  }
  switchOff(file);
  expect(isOn(file)).toBe(false);
  switchOff(file);
});

test('a folder that cannot be made is an error for the caller to tell', () => {
  const file = autostartFile({}, home);
  mkdirSync(dirname(dirname(file)), { recursive: true });
  writeFileSync(dirname(file), 'in the way');
  expect(() => switchOn(file, ['/opt/unbend'])).toThrow();
});
