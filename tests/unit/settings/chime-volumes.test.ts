import { expect, test } from 'vitest';
import { chimeVolumes } from '../../../shared/settings/chime-volumes.ts';

const settings = { promptChime: true, breakChimes: true, chimeVolume: 40 };

test('each window rings as loud as the one volume says, where its chimes are on', () => {
  expect(chimeVolumes(settings, [])).toEqual({ prompt: 0.4, guided: 0.4 });
  expect(chimeVolumes({ ...settings, promptChime: false }, [])).toEqual({ prompt: 0, guided: 0.4 });
  expect(chimeVolumes({ ...settings, breakChimes: false }, [])).toEqual({ prompt: 0.4, guided: 0 });
});

test.each(['shared-quiet-space', 'on-a-call'])('nothing rings with %s', (condition) => {
  expect(chimeVolumes(settings, ['knee-pain', condition])).toEqual({ prompt: 0, guided: 0 });
});
