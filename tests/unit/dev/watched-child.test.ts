import { describe, expect } from 'vitest';
import { runWatched, type WatchedCommand } from '../../../electron/dev/runtime/watched-child.ts';
import { test } from './folder.ts';

const watched = (folder: string, script: string, over: Partial<WatchedCommand> = {}): WatchedCommand => ({
  command: process.execPath,
  args: ['-e', script],
  cwd: folder,
  env: process.env,
  arrivesIn: [folder],
  quietMs: 60_000,
  limitMs: 60_000,
  ...over,
});

describe('a command that fetches', () => {
  test('is given up when nothing arrives', async ({ folder }) => {
    const hanging = runWatched(watched(folder, 'setTimeout(() => {}, 60_000)', { quietMs: 1_000 }));
    await expect(hanging).rejects.toThrow('nothing arrived for 1 s');
  });

  test('is let go on as long as something arrives', async ({ folder }) => {
    const script = `
      const fs = require('node:fs');
      const timer = setInterval(() => fs.appendFileSync('part', 'x'.repeat(1000)), 100);
      setTimeout(() => clearInterval(timer), 4_500);`;
    const seen: number[] = [];
    const onBytes = (bytes: number): void => void seen.push(bytes);
    await runWatched(watched(folder, script, { quietMs: 3_000, onBytes }));
    expect(seen.at(-1)).toBeGreaterThan(seen[0] ?? Infinity);
  });

  test('that trickles without end is given up in the end', async ({ folder }) => {
    const script = `setInterval(() => require('node:fs').appendFileSync('part', 'x'), 100)`;
    await expect(runWatched(watched(folder, script, { limitMs: 1_500 }))).rejects.toThrow('not done after');
  });

  test('that fails is told by the line that names the error', async ({ folder }) => {
    const script = `console.error('TypeError: fetch failed\\n    at somewhere'); process.exit(1)`;
    await expect(runWatched(watched(folder, script))).rejects.toThrow(/^TypeError: fetch failed$/);
  });

  test('that cannot be started at all is a failure with its name', async ({ folder }) => {
    await expect(runWatched(watched(folder, '', { command: 'no-such-program' }))).rejects.toThrow('no-such-program');
  });
});
