import { describe, expect, test } from 'vitest';
import { movements as words } from '../../../shared/messages/en/movements.ts';
import { sources } from '../../../shared/messages/en/sources.ts';
import { movementById, MOVEMENTS } from '../../../shared/movements/catalogue.ts';
import { catalogueFaults } from '../../../shared/movements/check.ts';
import type { Movement } from '../../../shared/movements/movement.ts';

/** The catalogue with one movement spoiled, as an edit by hand or a bad file would. The cast is the fault. */
function spoiled(id: string, change: Readonly<Record<string, unknown>>): readonly string[] {
  expect(movementById(id)).toBeDefined();
  const changed = MOVEMENTS.map((movement) =>
    movement.id === id ? ({ ...movement, ...change } as Movement) : movement,
  );
  return catalogueFaults(changed, { words, sources });
}

const dose = (id: string): object => movementById(id)?.dose ?? {};

describe('the check names the movement and the fault', () => {
  test('a trait that is not in the vocabulary', () => {
    const [fault, ...more] = spoiled('wall-squat', { traits: ['spine-neutral', 'kneelin'] });
    expect(fault).toMatch(/^wall-squat: traits\.1: .*kneelin/);
    expect(more).toEqual([]);
  });

  test('no traits at all', () => {
    expect(spoiled('wall-squat', { traits: [] })).toEqual(['wall-squat: traits: none']);
    expect(spoiled('wall-squat', { traits: undefined })[0]).toMatch(/^wall-squat: traits: /);
  });

  test('a trait that is out for everybody', () => {
    expect(spoiled('wall-squat', { traits: ['spine-neutral', 'ballistic'] })).toEqual([
      'wall-squat: traits: ballistic is out for everybody',
    ]);
  });

  test('a trait that stands twice', () => {
    expect(spoiled('easy-walk', { traits: ['standing', 'standing'] })).toEqual(['easy-walk: traits: one stands twice']);
  });

  test('a stand-in that does not exist', () => {
    expect(spoiled('seated-march', { standIns: ['seated-heel-toe-pump'] })).toEqual([
      'seated-march: standIns: seated-heel-toe-pump does not exist',
    ]);
  });

  test('no stand-in, or itself', () => {
    expect(spoiled('seated-march', { standIns: [] })).toEqual(['seated-march: standIns: none']);
    expect(spoiled('seated-march', { standIns: ['seated-march'] })).toEqual(['seated-march: standIns: itself']);
  });

  test('a floor movement whose stand-ins all stay on the floor', () => {
    const island = MOVEMENTS.map((movement) => {
      if (movement.id === 'glute-bridge') return { ...movement, standIns: ['dead-bug-heel-tap'] };
      return movement.id === 'dead-bug-heel-tap' ? { ...movement, standIns: ['glute-bridge'] } : movement;
    });
    const faults = catalogueFaults(island, { words, sources });
    expect(faults).toContain('glute-bridge: standIns: none that is not on the floor');
    expect(faults).toContain('dead-bug-heel-tap: standIns: none that is not on the floor');
  });

  test('but not one that leaves the floor by way of another', () => {
    expect(spoiled('glute-bridge', { standIns: ['dead-bug-heel-tap'] })).toEqual([]);
  });

  test.each([
    ['no repetitions', { reps: 0 }, /dose\.reps/],
    ['half a repetition', { reps: 2.5 }, /dose\.reps/],
    ['no side', { sides: 0 }, /dose\.sides/],
    ['no tempo', { tempo: undefined }, /dose\.tempo/],
    ['a tempo longer than the repetition', { secondsPerRep: 3 }, /dose: tempo longer/],
    ['two sets without rest', { sets: 2 }, /dose: rest without sets/],
    ['a mode of its own', { mode: 'pulse' }, /dose/],
  ])('a dose with %s', (_what, change, fault) => {
    const faults = spoiled('seated-pelvic-tilt', { dose: { ...dose('seated-pelvic-tilt'), ...change } });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
    expect(faults[0]).toMatch(/^seated-pelvic-tilt: /);
  });

  test('a hold or a walk of no seconds', () => {
    expect(spoiled('wall-squat', { dose: { ...dose('wall-squat'), holdSeconds: 0 } })[0]).toMatch(/dose\.holdSeconds/);
    expect(spoiled('easy-walk', { dose: { ...dose('easy-walk'), seconds: 0 } })[0]).toMatch(/dose\.seconds/);
    expect(spoiled('easy-walk', { dose: { ...dose('easy-walk'), seconds: Infinity } })[0]).toMatch(/dose\.seconds/);
  });

  test('a breath that is missing, or longer than the movement', () => {
    expect(spoiled('easy-walk', { breath: undefined })[0]).toMatch(/^easy-walk: breath/);
    expect(spoiled('seated-forward-rest', { breath: { inSeconds: 20, outSeconds: 20 } })).toEqual([
      'seated-forward-rest: breath: longer than the movement',
    ]);
  });

  test('equipment, office and level that do not agree', () => {
    expect(spoiled('glute-bridge', { equipment: null, office: true })).toEqual(['glute-bridge: equipment: needs-mat']);
    expect(spoiled('wall-squat', { equipment: 'gym', office: false })).toEqual(['wall-squat: equipment: needs-gym']);
    expect(spoiled('wall-squat', { level: 'advanced' })).toEqual([
      'wall-squat: office: says otherwise than equipment, level and opt-in',
    ]);
  });

  test('a phase, a muscle or a discretion that is not known', () => {
    expect(spoiled('wall-squat', { phase: 'cool-down' })[0]).toMatch(/^wall-squat: phase/);
    expect(spoiled('wall-squat', { strengthens: ['quads'] })[0]).toMatch(/^wall-squat: strengthens\.0/);
    expect(spoiled('wall-squat', { discretion: 4 })[0]).toMatch(/^wall-squat: discretion/);
  });

  test('a source that does not exist, or none', () => {
    expect(spoiled('wall-squat', { sources: ['NICE-NG9'] })).toEqual(['wall-squat: sources: NICE-NG9 does not exist']);
    expect(spoiled('wall-squat', { sources: [] })).toEqual(['wall-squat: sources: none']);
  });

  test.each(['name', 'cues', 'breathing', 'stopIf', 'mistake'])('words without %s', (name) => {
    const less = { ...words, 'wall-squat': { ...words['wall-squat'], [name]: name === 'cues' ? [] : ' ' } };
    expect(catalogueFaults(MOVEMENTS, { words: less, sources })).toEqual([`wall-squat: words: no ${name}`]);
  });

  test('no words, and words without a movement', () => {
    const { 'wall-squat': squat, ...others } = words;
    expect(catalogueFaults(MOVEMENTS, { words: { ...others, 'wall-squats': squat }, sources })).toEqual([
      'wall-squat: words: none',
      'wall-squats: words without a movement',
    ]);
  });

  test('an id that stands twice', () => {
    const [first] = MOVEMENTS;
    if (!first) throw new Error('the catalogue is empty');
    expect(catalogueFaults([...MOVEMENTS, { ...first }], { words, sources })).toEqual([`${first.id}: stands twice`]);
  });
});
