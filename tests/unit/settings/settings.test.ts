import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, DEFAULT_SHORTCUT, Settings, SettingsPatch } from '../../../shared/settings/settings.ts';

describe('settings that came later', () => {
  test('a file written before they existed is read, with their usual values', () => {
    const {
      trayTone: _tone,
      shortcut: _shortcut,
      shorterIntervalAnswered: _answered,
      breakChimes: _chimes,
      promptChime: _prompt,
      chimeVolume: _volume,
      spokenCues: _spoken,
      spokenVoice: _voice,
      spokenPace: _pace,
      ...before
    } = DEFAULT_SETTINGS;
    expect(v.parse(Settings, before)).toEqual(DEFAULT_SETTINGS);
  });

  test('a patch of something else does not touch them', () => {
    const patch = v.parse(SettingsPatch, { theme: 'dark' });
    expect(patch).toEqual({ theme: 'dark' });
    expect(v.parse(Settings, { ...DEFAULT_SETTINGS, trayTone: 'light', shortcut: null, ...patch })).toMatchObject({
      trayTone: 'light',
      shortcut: null,
    });
  });
});

describe('the voice', () => {
  const accepts = (differs: object): boolean => v.safeParse(Settings, { ...DEFAULT_SETTINGS, ...differs }).success;

  test('is one by its id, or the one that the system chooses', () => {
    expect(accepts({ spokenVoice: 'English (America) espeak-ng' })).toBe(true);
    expect(accepts({ spokenVoice: null })).toBe(true);
    for (const spokenVoice of ['', 7, 'x'.repeat(301)]) expect(accepts({ spokenVoice })).toBe(false);
  });

  test('speaks at one of three paces', () => {
    expect(accepts({ spokenPace: 'brisk' })).toBe(true);
    for (const spokenPace of ['fast', 1.2, null]) expect(accepts({ spokenPace })).toBe(false);
  });
});

describe('the shortcut', () => {
  const accepts = (shortcut: unknown): boolean => v.safeParse(Settings, { ...DEFAULT_SETTINGS, shortcut }).success;

  test.each([DEFAULT_SHORTCUT, 'CommandOrControl+Alt+F9', 'Alt+Shift+Super+7', null])(
    '%s can be chosen',
    (shortcut) => {
      expect(accepts(shortcut)).toBe(true);
    },
  );

  test.each([
    '',
    'B',
    'Shift+B',
    'CommandOrControl+B',
    'CommandOrControl+Alt',
    'CommandOrControl+Alt+',
    'CommandOrControl+Alt+b',
    'CommandOrControl+CommandOrControl+B',
    'CommandOrControl+Alt+F13',
    'CommandOrControl+Alt+Shift+Super+B',
    'Ctrl+Alt+whatever it says here',
    7,
  ])('%j is refused', (shortcut) => {
    expect(accepts(shortcut)).toBe(false);
  });
});
