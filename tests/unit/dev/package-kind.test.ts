import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layoutOfPackage } from '../../../electron/dev/packaging/make-package.ts';
import { packageKind } from '../../../electron/dev/packaging/package-kind.ts';

const electron = (version: string) => ({ executable: '/e/electron', distPath: '/e', version });

test('only the pinned Electron makes a package for people', () => {
  expect(packageKind(electron('45.4.1'), '45.4.1')).toEqual({ folder: 'package', notice: null });
  const other = packageKind(electron('33.2.1'), '45.4.1');
  expect(other.folder).toBe('test-package');
  expect(other.notice).toMatch(/Electron 33\.2\.1: never to be released\..*Electron 45\.4\.1/);
});

test('an Electron that does not tell its version makes none', () => {
  expect(() => packageKind(electron('of unknown version'), '45.4.1')).toThrow(/does not tell its version/);
});

test('the package is looked for where the packager puts it', () => {
  expect(layoutOfPackage('out', 'linux', 'x64').executable).toBe(join('out', 'linux-unpacked', 'unbend'));
  expect(layoutOfPackage('out', 'linux', 'arm64').asar).toBe(
    join('out', 'linux-arm64-unpacked', 'resources', 'app.asar'),
  );
  expect(layoutOfPackage('out', 'win32', 'x64').executable).toBe(join('out', 'win-unpacked', 'Unbend.exe'));
  expect(layoutOfPackage('out', 'darwin', 'arm64').asar).toBe(
    join('out', 'mac-arm64', 'Unbend.app', 'Contents', 'Resources', 'app.asar'),
  );
});
