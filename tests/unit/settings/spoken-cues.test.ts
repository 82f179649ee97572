import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings/settings.ts';
import { spokenCues } from '../../../shared/settings/spoken-cues.ts';

const on: Settings = { ...DEFAULT_SETTINGS, spokenCues: true };

test('no cue is spoken until somebody asks for it', () => {
  expect(spokenCues(DEFAULT_SETTINGS, [], false)).toBeNull();
  expect(spokenCues(on, ['knee-pain'], false)).toEqual({ voice: null, rate: 1 });
});

test('the chosen voice speaks, at the chosen pace', () => {
  expect(spokenCues({ ...on, spokenVoice: 'Alba', spokenPace: 'slow' }, [], false)).toEqual({
    voice: 'Alba',
    rate: 0.8,
  });
  expect(spokenCues({ ...on, spokenPace: 'brisk' }, [], false)).toEqual({ voice: null, rate: 1.2 });
});

test.each(['shared-quiet-space', 'on-a-call'])('none is spoken with %s', (condition) => {
  expect(spokenCues(on, ['knee-pain', condition], false)).toBeNull();
});

test('nobody hears a cue twice: a screen reader says it already', () => {
  expect(spokenCues(on, [], true)).toBeNull();
});
