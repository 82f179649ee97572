import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createOwnData, type OwnData } from '../../../electron/data/own-data.ts';
import { readArchive, type Everything } from '../../../electron/storage/archive.ts';
import { openDataFile } from '../../../electron/storage/data-file.ts';
import { PROFILE_FILE } from '../../../electron/storage/storage.ts';
import { newState } from '../../../shared/schedule/state.ts';
import { EMPTY_PROFILE } from '../../../shared/screening/profile.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/settings.ts';

const AT = '2026-11-25T10:00:00.000Z';
const PERSON: Everything = {
  settings: { ...DEFAULT_SETTINGS, intervalMinutes: 40 },
  profile: {
    ...EMPTY_PROFILE,
    statementAcceptedAt: 1,
    conditions: [{ id: 'osteoporosis', confirmedAt: 1, clearedAt: null }],
  },
  schedule: { ...newState(), pause: { kind: 'until-turned-on' } },
};
const NOBODY: Everything = { settings: DEFAULT_SETTINGS, profile: EMPTY_PROFILE, schedule: newState() };

let folder: string;
let held: Everything;
let erased: number;
let chosen: string | null;
let data: OwnData;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unbend-own-'));
  held = PERSON;
  erased = 0;
  chosen = join(folder, 'mine.json');
  data = createOwnData({
    folder,
    everything: () => held,
    replace: (everything) => (held = everything),
    erase: () => (erased += 1),
    by: () => ({ at: AT, appVersion: '1.2.3', rulesVersion: 'rules' }),
    chooseSave: () => Promise.resolve(chosen),
    chooseOpen: () => Promise.resolve(chosen),
    report: () => undefined,
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (content: unknown): void =>
  writeFileSync(join(folder, 'mine.json'), typeof content === 'string' ? content : JSON.stringify(content));
const exported = (): Record<string, unknown> => JSON.parse(readFileSync(join(folder, 'mine.json'), 'utf8'));

describe('an export', () => {
  test('is one readable file with every part and its version, for its owner only', async () => {
    expect(await data.exportAll()).toMatchObject({ kind: 'done' });
    const text = readFileSync(join(folder, 'mine.json'), 'utf8');
    expect(text.split('\n').length).toBeGreaterThan(40);
    expect(JSON.parse(text)).toEqual({
      kind: 'unbend-export',
      version: 1,
      at: AT,
      appVersion: '1.2.3',
      rulesVersion: 'rules',
      ...PERSON,
    });
    expect(statSync(join(folder, 'mine.json')).mode & 0o777).toBe(0o600);
  });

  test('comes back whole', async () => {
    await data.exportAll();
    held = NOBODY;
    expect(await data.importAll()).toMatchObject({ kind: 'done' });
    expect(held).toEqual(PERSON);
  });

  test('keeps aside what was there before it came back', async () => {
    await data.exportAll();
    held = NOBODY;
    await data.importAll();
    const kept = readArchive(readFileSync(join(folder, 'unbend-before-import-20261125100000.json'), 'utf8'));
    expect(kept).toEqual({ kind: 'good', everything: NOBODY });
  });

  test('that cannot be written says so', async () => {
    chosen = join(folder, 'no', 'such', 'folder.json');
    expect(await data.exportAll()).toEqual({ kind: 'failed', text: `${chosen} could not be saved: ENOENT.` });
  });

  test('that was not chosen changes nothing', async () => {
    chosen = null;
    expect(await data.exportAll()).toMatchObject({ kind: 'cancelled' });
    expect(await data.importAll()).toMatchObject({ kind: 'cancelled' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a bad file', () => {
  const NOT_OURS = 'That file is not an export of Unbend. Nothing was changed.';
  const NEWER = 'That export was made by a newer Unbend. Nothing was changed.';
  const damaged = (part: string): string => `That export is damaged: ${part} cannot be read. Nothing was changed.`;
  const good = { kind: 'unbend-export', version: 1, ...NOBODY };

  test.each([
    ['empty', '', NOT_OURS],
    ['cut short', '{"kind":"unbend-export","ver', NOT_OURS],
    ['a list', [], NOT_OURS],
    ['nothing', null, NOT_OURS],
    ['of another app', { kind: 'diary', version: 1 }, NOT_OURS],
    ['without a version', { ...good, version: '1' }, NOT_OURS],
    ['newer', { ...good, version: 2 }, NEWER],
    ['with a newer part', { ...good, profile: { ...EMPTY_PROFILE, version: 99 } }, NEWER],
    ['without a part', { ...good, schedule: undefined }, damaged('the part about breaks')],
    [
      'with a wrong type',
      { ...good, profile: { ...EMPTY_PROFILE, conditions: 'none' } },
      damaged('the part about your back'),
    ],
    ['out of range', { ...good, settings: { ...DEFAULT_SETTINGS, intervalMinutes: 1 } }, damaged('the settings part')],
  ])('%s is refused in words, and nothing is lost', async (_name, content, text) => {
    put(content);
    expect(await data.importAll()).toEqual({ kind: 'failed', text });
    expect(held).toBe(PERSON);
    expect(readdirSync(folder)).toEqual(['mine.json']);
  });

  test('that is not there says so', async () => {
    expect(await data.importAll()).toEqual({
      kind: 'failed',
      text: 'That file cannot be read: ENOENT. Nothing was changed.',
    });
  });

  test('of any size is not read into memory', async () => {
    await data.exportAll();
    put(JSON.stringify(exported()) + ' '.repeat(33 * 1024 * 1024));
    expect(await data.importAll()).toEqual({ kind: 'failed', text: NOT_OURS });
  });

  test('brings no unknown condition out of sight: it is kept', async () => {
    const conditions = [{ id: 'from-the-future', confirmedAt: 1, clearedAt: null }];
    put({ ...good, profile: { ...EMPTY_PROFILE, conditions } });
    await data.importAll();
    expect(held.profile.conditions).toEqual(conditions);
  });
});

describe('erasing', () => {
  test('takes the kept copies and the log along, and nothing of the person’s own', async () => {
    await data.exportAll();
    await data.importAll();
    mkdirSync(join(folder, 'logs'));
    writeFileSync(join(folder, 'logs', 'unbend.log'), 'something');
    data.eraseAll();
    expect(erased).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['logs', 'mine.json']);
    expect(readdirSync(join(folder, 'logs'))).toEqual([]);
  });

  test('takes a data file with its copies and what was set aside', () => {
    for (const name of [
      'profile.broken-20261101.json',
      'profile.newer-1.json',
      'profile.backup.json',
      // What a process that was killed while it wrote left behind.
      'profile.json.new',
      'profile.json.tmp-1234567890a1b2c3',
      'profiles.json',
      'settings.json',
    ]) {
      writeFileSync(join(folder, name), '{}');
    }
    const file = openDataFile(folder, PROFILE_FILE, {
      openWriter: (into, name) => ({
        write: (value) => writeFileSync(join(into, `${name}.json`), JSON.stringify(value)),
      }),
      notice: () => undefined,
      stamp: () => '1',
    });
    file.set(PERSON.profile);
    file.erase();
    expect(file.get()).toEqual(EMPTY_PROFILE);
    expect(readdirSync(folder).sort()).toEqual(['profiles.json', 'settings.json']);
    file.set(EMPTY_PROFILE);
    expect(existsSync(join(folder, 'profile.json'))).toBe(true);
  });
});
