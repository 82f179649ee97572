import { afterEach, describe, expect, test, vi } from 'vitest';
import { appLaunch, sandboxSwitches } from '../../../electron/dev/launch.ts';
import type { ElectronRuntime } from '../../../electron/dev/runtime/order.ts';

const runtime: ElectronRuntime = {
  executable: '/electrons/electron',
  distPath: '/electrons',
  version: '45.4.1',
  source: 'given',
  reason: 'it was named',
};

afterEach(() => vi.unstubAllEnvs());

describe('how the app is started', () => {
  test("switches stand before the app, the app's own words after it", async () => {
    const { executablePath, args } = await appLaunch({ runtime, switches: ['--disable-gpu'], words: ['prompt'] });
    expect(executablePath).toBe('/electrons/electron');
    expect(args.slice(-3)).toEqual(['--disable-gpu', expect.stringMatching(/electron\/dev\/entry\.mjs$/), 'prompt']);
  });

  test('the sandbox is given up for root only', () => {
    expect(sandboxSwitches(0)).toEqual(['--no-sandbox']);
    expect(sandboxSwitches(1000)).toEqual([]);
  });

  test('the runtime that a test run resolved is taken over by its processes', async () => {
    vi.stubEnv('UNBEND_ELECTRON', JSON.stringify(runtime));
    expect((await appLaunch()).runtime).toEqual(runtime);
  });

  test('a terminal inside another Electron does not turn ours into a plain Node', async () => {
    vi.stubEnv('ELECTRON_RUN_AS_NODE', '1');
    const { env } = await appLaunch({ runtime, env: { UNBEND_SPEED: '60' } });
    expect(env).not.toHaveProperty('ELECTRON_RUN_AS_NODE');
    expect(env['UNBEND_SPEED']).toBe('60');
  });
});
