import { describe, expect, it } from 'vitest';
import { readUse } from '../../bench/process-use.ts';

describe.runIf(process.platform === 'linux')('what a process uses', () => {
  it('grows with its work', async () => {
    const before = await readUse(process.pid);
    const start = process.cpuUsage();
    let used = 0;
    while (used < 60_000) used = process.cpuUsage(start).user + process.cpuUsage(start).system;
    const after = await readUse(process.pid);
    expect(after.cpuMs - before.cpuMs).toBeGreaterThanOrEqual(59);
    expect(after.switches).toBeGreaterThan(0);
  });
  it('cannot be read of one that does not run', async () => {
    await expect(readUse(2 ** 30)).rejects.toThrow('ENOENT');
  });
});
