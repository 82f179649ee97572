import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../../electron/dev/system/browser.ts';
import { distribution, notFound } from '../../../electron/dev/system/detect.ts';
import { PIECES, type Piece } from '../../../electron/dev/system/pieces.ts';
import {
  MissingPiecesError,
  missingLine,
  packageNames,
  provide,
  type Machine,
} from '../../../electron/dev/system/provide.ts';

const bookworm: Machine = { root: false, apt: true, distribution: { id: 'debian', version: 12 } };

const library = (soname: string, debian: string): Piece => ({
  detect: { kind: 'library', soname },
  debian,
  what: 'a library',
});
const xvfb: Piece = { detect: { kind: 'program', anyOf: ['Xvfb'] }, debian: 'xvfb', what: 'a virtual display' };

describe('libraries that an executable lacks', () => {
  test('are read out of what ldd says, each once', () => {
    const said = [
      '/electron:',
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibnss3.so => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
      '/libEGL.so:',
      '\tlibnss3.so => not found',
      '\tlibasound.so.2 => not found',
      '\tstatically linked',
    ].join('\n');
    expect(notFound(said)).toEqual(['libnss3.so', 'libasound.so.2']);
  });
});

describe('what is missing', () => {
  const missing = [library('libnss3.so', 'libnss3'), library('libasound.so.2', 'libasound2'), xvfb, xvfb];

  test('is named whole in one line that can be copied', () => {
    expect(missingLine(missing, bookworm)).toBe(
      'Missing on this system; install with: sudo apt-get install libasound2 libnss3 xvfb',
    );
  });

  test('has the new names of packages that were renamed', () => {
    const noble: Machine = { ...bookworm, distribution: { id: 'ubuntu', version: 24.04 } };
    expect(packageNames(missing, noble)).toEqual(['libasound2t64', 'libnss3', 'xvfb']);
  });

  test('is named by itself where no package is known, or there is no apt', () => {
    expect(missingLine([...missing, library('libodd.so.1', '')], bookworm)).toBe(
      'Missing on this system; install with: sudo apt-get install libasound2 libnss3 xvfb (and whatever provides libodd.so.1)',
    );
    expect(missingLine(missing, { ...bookworm, apt: false })).toBe(
      'Missing on this system: libnss3.so, libasound.so.2, Xvfb.',
    );
  });

  test('is not installed by an ordinary user: the line is all they get', async () => {
    const refusal = await provide(missing, bookworm).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MissingPiecesError);
    expect(String(refusal)).toContain('sudo apt-get install libasound2 libnss3 xvfb');
  });

  test('is no matter where nothing is', async () => {
    await expect(provide([], bookworm)).resolves.toBeUndefined();
  });
});

test('every piece of every purpose has a Debian package and says what it is for', () => {
  const pieces = Object.values(PIECES).flat();
  expect(pieces.length).toBeGreaterThan(10);
  for (const piece of pieces) {
    expect(piece.debian).toMatch(/^[a-z0-9][a-z0-9+.-]+$/);
    expect(piece.what).not.toBe('');
  }
});

test('the distribution is read from os-release, and unknown without it', () => {
  expect(distribution(() => 'NAME="Ubuntu"\nID=ubuntu\nVERSION_ID="24.04"\n')).toEqual({
    id: 'ubuntu',
    version: 24.04,
  });
  const gone = (): string => {
    throw new Error('ENOENT');
  };
  expect(distribution(gone)).toEqual({ id: '', version: Number.NaN });
});

test("the component tests' browser is the installed Chromium first, and Playwright's own last", () => {
  expect(findBrowser(() => true)).toEqual({ path: '/usr/bin/chromium', name: 'Chromium' });
  expect(findBrowser((path) => path.includes('chrome-stable') || path.includes('ms-playwright'))?.name).toBe('Chrome');
  expect(findBrowser((path) => path.includes('ms-playwright'))?.name).toBe("Playwright's Chromium");
  expect(findBrowser(() => false)).toBeNull();
});
