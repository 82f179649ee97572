import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lateWriters, type OpenWriter } from '../../../electron/storage/late-writer.ts';

/** Who wrote what, and a loader that is told when it is done. */
function desk() {
  const written: string[] = [];
  const reports: string[] = [];
  const writerOf =
    (who: string): OpenWriter =>
    (folder, name) => ({ write: (value) => void written.push(`${who}: ${folder}/${name} ${JSON.stringify(value)}`) });
  const loads: { readonly done: (opener: OpenWriter) => void; readonly fail: (error: Error) => void }[] = [];
  const load = () => new Promise<OpenWriter>((done, fail) => loads.push({ done, fail }));
  const open = lateWriters(load, (what) => reports.push(what), writerOf('early'));
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { open, writerOf, loads, written, reports, settle };
}

test('the library is loaded after the first write, once, and until then the early writer saves at once', async () => {
  const { open, writerOf, loads, written, settle } = desk();
  const schedule = open('data', 'schedule');
  expect(loads).toHaveLength(0);
  schedule.write({ at: 1 });
  open('data', 'settings').write({ theme: 'dark' });
  expect(written).toEqual(['early: data/schedule {"at":1}', 'early: data/settings {"theme":"dark"}']);
  expect(loads).toHaveLength(1);

  loads[0]?.done(writerOf('late'));
  await settle();
  schedule.write({ at: 2 });
  open('data', 'profile').write({ sore: true });
  expect(written.slice(2)).toEqual(['late: data/schedule {"at":2}', 'late: data/profile {"sore":true}']);
});

test('a library that cannot be loaded is reported, and costs no write', async () => {
  const { open, writerOf, loads, written, reports, settle } = desk();
  const schedule = open('data', 'schedule');
  schedule.write({ at: 1 });
  loads[0]?.fail(new Error('gone'));
  await settle();
  expect(reports).toEqual(['files are written without their library']);

  schedule.write({ at: 2 });
  loads[1]?.done(writerOf('late'));
  await settle();
  schedule.write({ at: 3 });
  expect(written.map((line) => line.slice(0, 5))).toEqual(['early', 'early', 'late:']);
});

test('the early writer replaces the whole file, for its owner only, and leaves nothing beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unbend-late-'));
  try {
    const writer = lateWriters(() => new Promise(() => undefined), expect.unreachable)(folder, 'schedule');
    writer.write({ a: 'a long first value' });
    writer.write({ b: 1 });
    expect(JSON.parse(readFileSync(join(folder, 'schedule.json'), 'utf8'))).toEqual({ b: 1 });
    expect(statSync(join(folder, 'schedule.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['schedule.json']);
    rmSync(folder, { recursive: true });
    expect(() => writer.write({ c: 1 }), 'a failure is thrown at who writes').toThrow(/ENOENT/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
