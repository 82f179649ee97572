import { describe, expect, test } from 'vitest';
import { movements as words } from '../../../shared/messages/en/movements.ts';
import { movementById, MOVEMENTS } from '../../../shared/movements/catalogue.ts';
import { PRESETS } from '../../../shared/movements/poses/pose.ts';
import { PRESET_SETTINGS } from '../../../shared/movements/poses/presets.ts';
import { POSE_FILES, poseOf, POSES } from '../../../shared/movements/poses/poses.ts';
import { animate } from '../../../renderer/figure/rig/animation.ts';
import { poseFaults } from '../../../shared/movements/poses/schema.ts';

const all = Object.entries(POSES);

describe('every pose', () => {
  test.each(all)('%s is understood', (_, pose) => {
    expect(poseFaults(pose)).toEqual([]);
  });

  test.each(all)('%s belongs to a movement, and says only cues that it has', (id, pose) => {
    expect(movementById(id)).toBeDefined();
    const cues = words[id]?.cues.length ?? 0;
    const said = pose.keys.flatMap(({ say, sayBack = 0 }) => [say, sayBack]);
    expect(said.filter((index) => index >= cues)).toEqual([]);
  });

  test.each(all)('%s has pictures that stand still, each with a cue', (id, pose) => {
    const { stills } = animate(pose);
    expect(stills.length).toBeGreaterThanOrEqual(2);
    expect(stills.every(({ say }) => words[id]?.cues[say] !== undefined)).toBe(true);
  });

  test.each(all)('%s tints what its movement lengthens or strengthens', (id, pose) => {
    const movement = movementById(id);
    // Where the breath has a pace, it is felt too.
    const breath = movement?.breath ? ['diaphragm'] : [];
    const felt: readonly string[] = [...(movement?.lengthens ?? []), ...(movement?.strengthens ?? []), ...breath];
    expect(pose.tint.filter((muscle) => !felt.includes(muscle))).toEqual([]);
  });
});

test('every movement of the catalogue is drawn', () => {
  expect(MOVEMENTS.filter(({ id }) => poseOf(id) === undefined).map(({ id }) => id)).toEqual([]);
});

test('no movement stands in two files', () => {
  expect(POSE_FILES.flatMap((file) => Object.keys(file)).toSorted()).toEqual(Object.keys(POSES).toSorted());
});

test.each(PRESETS)('the preset %s is understood', (preset) => {
  const pose = { preset, camera: [80, 8], props: [], tint: [], always: PRESET_SETTINGS[preset] };
  expect(poseFaults({ ...pose, keys: [{ say: 0 }, { say: 0, in: 1 }] })).toEqual([]);
});

describe('the schema names the place of a fault', () => {
  const sound = poseOf('seated-pelvic-tilt');
  const [first, second] = sound?.keys ?? [];

  test.each([
    ['a misspelt field', { ...sound, keys: [{ ...first, glance: 3 }, second] }, /^keys\.0\.glance/],
    ['a spine of three', { ...sound, keys: [{ ...first, flex: [1, 2, 3] }, second] }, /^keys\.0\.flex/],
    ['a hand on nothing', { ...sound, keys: [{ ...first, hands: { on: 'moon' } }, second] }, /^keys\.0\.hands/],
    ['not a number', { ...sound, camera: [Number.NaN, 8] }, /^camera\.0/],
    ['a muscle that nobody has', { ...sound, tint: ['wings'] }, /^tint\.0/],
    ['a chair as wide as one likes', { ...sound, props: [{ kind: 'chair', x: 0, width: 80 }] }, /only a mat has/],
    ['a mat for a doll', { ...sound, props: [{ kind: 'mat', x: 0, length: 20 }] }, /^props\.0\.length/],
    ['one key', { ...sound, keys: [first] }, /^keys/],
    ['a key without its seconds', { ...sound, keys: [first, { ...second, in: undefined }] }, /every key but the first/],
    ['a stop that is passed through', { ...sound, keys: [first, { ...second, through: true }] }, /passed through/],
  ])('%s', (_, pose, fault) => {
    expect(poseFaults(pose).join('\n')).toMatch(fault);
  });
});
