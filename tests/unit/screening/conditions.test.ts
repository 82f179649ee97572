import { describe, expect, test } from 'vitest';
import { conditions as words } from '../../../shared/messages/en/conditions.ts';
import { redFlags as flagWords } from '../../../shared/messages/en/red-flags.ts';
import { selfChecks as checkWords } from '../../../shared/messages/en/self-checks.ts';
import { sources } from '../../../shared/messages/en/sources.ts';
import { movementById, MOVEMENTS } from '../../../shared/movements/catalogue.ts';
import { MUSCLES } from '../../../shared/movements/muscles.ts';
import { TRAITS } from '../../../shared/movements/traits.ts';
import type { Condition, Match } from '../../../shared/screening/condition.ts';
import { conditionById, CONDITIONS, RULES_DATE, RULES_VERSION } from '../../../shared/screening/conditions.ts';
import { RED_FLAGS } from '../../../shared/screening/red-flags.ts';
import { SELF_CHECKS } from '../../../shared/screening/self-checks.ts';

/** What a row excludes of its own: these two are out for everybody, and only some rows repeat that. */
const own = ({ traits, movements }: Match): Match => ({
  traits: traits.filter((trait) => trait !== 'ballistic' && trait !== 'impact'),
  movements,
});

const names = (match: Match): boolean => match.traits.length + match.movements.length > 0;
const lists = ({ exclude, caution, prefer }: Condition): readonly Match[] => [exclude, caution, prefer];
const twice = (list: readonly string[]): boolean => new Set(list).size < list.length;
const missing = (keys: readonly string[]): string[] => keys.filter((key) => !(key in sources));

describe('the conditions', () => {
  test('are 59 in five groups, each once, of the version that the app shows', () => {
    expect(CONDITIONS).toHaveLength(59);
    expect(twice(CONDITIONS.map(({ id }) => id))).toBe(false);
    const sizes = Object.groupBy(CONDITIONS, ({ group }) => group);
    expect(Object.entries(sizes).map(([group, of]) => [group, of.length])).toEqual([
      ['spine', 13],
      ['pregnancy', 4],
      ['joint', 13],
      ['health', 18],
      ['situation', 11],
    ]);
    expect([RULES_VERSION, RULES_DATE]).toEqual(['2026-clinical-2', '2026-11']);
  });

  test('name traits and movements that exist, each once in a list', () => {
    const known: ReadonlySet<string> = new Set(TRAITS);
    for (const condition of CONDITIONS) {
      for (const { traits, movements } of lists(condition)) {
        expect(traits.filter((trait) => !known.has(trait))).toEqual([]);
        expect(movements.filter((id) => !movementById(id))).toEqual([]);
        expect(twice(traits) || twice(movements)).toBe(false);
      }
    }
  });

  test('leave out something, and say nothing twice: what is excluded is not cautioned by the same name', () => {
    for (const { id, exclude, caution, maxDiscretion } of CONDITIONS) {
      // Neck pain only cautions.
      expect([id, names(own(exclude)) || maxDiscretion !== null]).toEqual([id, id !== 'neck-pain']);
      expect(exclude.traits.filter((trait) => caution.traits.includes(trait))).toEqual([]);
      expect(exclude.movements.filter((movement) => caution.movements.includes(movement))).toEqual([]);
    }
  });

  test('prefer nothing that they leave out', () => {
    for (const { id, exclude, prefer } of CONDITIONS) {
      const out = prefer.movements.filter((preferred) => {
        const traits = movementById(preferred)?.traits ?? [];
        return exclude.movements.includes(preferred) || exclude.traits.some((trait) => traits.includes(trait));
      });
      expect([id, out]).toEqual([id, []]);
    }
  });

  test('change the dose, or bring a cue, wherever they caution', () => {
    for (const { id, caution, modifier } of CONDITIONS) {
      const { cues = [], range = null } = words[id] ?? {};
      if (!names(caution)) {
        expect([id, modifier]).toEqual([
          id,
          { holdMaxSeconds: null, repsFactor: 1, kneeBendMaxDegrees: null, order: null },
        ]);
        expect([id, cues, range]).toEqual([id, [], null]);
        continue;
      }
      expect(modifier.order).not.toBeNull();
      expect(modifier.repsFactor).toBeGreaterThan(0);
      expect(modifier.repsFactor).toBeLessThanOrEqual(1);
      expect([
        id,
        modifier.repsFactor < 1 || modifier.holdMaxSeconds !== null || cues.length > 0 || range !== null,
      ]).toEqual([id, true]);
    }
  });

  test('say the bend of the knee in words where they limit it', () => {
    for (const { id, modifier } of CONDITIONS) {
      if (modifier.kneeBendMaxDegrees === null) continue;
      expect(words[id]?.cues.some(({ say }) => say.includes(`${String(modifier.kneeBendMaxDegrees)} degrees`))).toBe(
        true,
      );
    }
    expect(conditionById('knee-pain')?.modifier.kneeBendMaxDegrees).toBe(45);
  });

  test('hold the rules of the rows that they include', () => {
    const including = CONDITIONS.filter(({ includes }) => includes.length > 0);
    expect(including.map(({ id }) => id)).toEqual(['hip-replacement-unknown']);
    for (const { exclude, includes } of including) {
      for (const id of includes) {
        const part = conditionById(id)?.exclude;
        expect(exclude.traits).toEqual(expect.arrayContaining([...(part?.traits ?? ['none'])]));
        expect(exclude.movements).toEqual(expect.arrayContaining([...(part?.movements ?? ['none'])]));
      }
    }
  });

  test('of poor balance by nerves leave out at least what the balance row leaves out', () => {
    const row = conditionById('dizziness-balance');
    const balance = row && own(row.exclude);
    const nerves = conditionById('neurological-balance')?.exclude;
    expect(nerves?.traits).toEqual(expect.arrayContaining([...(balance?.traits ?? ['none'])]));
    expect(nerves?.movements).toEqual(expect.arrayContaining([...(balance?.movements ?? ['none'])]));
  });

  test('have eight gates of clearance', () => {
    expect(CONDITIONS.filter(({ gate }) => gate === 'clearance').map(({ id }) => id)).toEqual([
      'vertebral-fracture',
      'spinal-surgery-recent',
      'heart-condition-or-uncontrolled-bp',
      'cancer-treatment-or-bone-metastases',
      'aneurysm-or-recent-stroke',
      'other-recent-surgery-or-fracture',
      'neurological-balance',
      'fatigue-crash',
    ]);
  });

  test('have a message exactly where a gate advises or holds back, and a label and a question always', () => {
    expect(Object.keys(words).toSorted()).toEqual(CONDITIONS.map(({ id }) => id).toSorted());
    for (const { id, gate } of CONDITIONS) {
      expect([id, (words[id]?.message ?? '') !== '']).toEqual([id, gate !== 'none']);
      expect(words[id]?.label).toMatch(/\S/);
      expect(words[id]?.ask).toMatch(/\?$/);
    }
  });

  test('rest on sources that exist', () => {
    for (const { id, sources: keys } of CONDITIONS) {
      expect([id, keys.length > 0, missing(keys)]).toEqual([id, true, []]);
    }
  });

  test('are asked again by a whole number of days or hours', () => {
    for (const { reask } of CONDITIONS) {
      if (reask === null) continue;
      const after = 'days' in reask ? reask.days : reask.hours;
      expect(Number.isInteger(after) && after > 0).toBe(true);
    }
    expect(CONDITIONS.filter(({ noProgression }) => noProgression).map(({ id }) => id)).toEqual(['fatigue-crash']);
    expect(CONDITIONS.filter(({ maxDiscretion }) => maxDiscretion !== null).map(({ id }) => id)).toEqual([
      'shared-quiet-space',
      'on-a-call',
    ]);
  });
});

describe('the red flags', () => {
  test('have words and sources', () => {
    expect(RED_FLAGS).toHaveLength(15);
    expect(Object.keys(flagWords).toSorted()).toEqual(RED_FLAGS.map(({ id }) => id).toSorted());
    for (const { sources: keys } of RED_FLAGS) expect([keys.length > 0, missing(keys)]).toEqual([true, []]);
  });
});

describe('the self-checks', () => {
  test('name conditions, movements, muscles and sources that exist', () => {
    const muscles: ReadonlySet<string> = new Set(MUSCLES);
    for (const check of SELF_CHECKS) {
      expect(check.skipFor.filter((id) => !conditionById(id))).toEqual([]);
      expect(twice(check.skipFor)).toBe(false);
      if (check.movement !== null) expect(movementById(check.movement)).toBeDefined();
      expect(missing(check.sources)).toEqual([]);
      for (const outcome of check.results.flatMap(({ then }) => then)) {
        if (outcome.kind === 'add') expect(movementById(outcome.movement)).toBeDefined();
        if (outcome.kind === 'report') expect(conditionById(outcome.condition)).toBeDefined();
        if (outcome.kind === 'first') expect(outcome.muscles.filter((muscle) => !muscles.has(muscle))).toEqual([]);
      }
    }
  });

  test('carry the traits of the movement that they resemble, so that they are screened as strictly', () => {
    for (const { id, movement, traits } of SELF_CHECKS) {
      const own = MOVEMENTS.find((each) => each.id === movement)?.traits ?? [];
      expect([id, own.filter((trait) => trait !== 'spine-neutral' && !traits.includes(trait))]).toEqual([id, []]);
    }
  });

  test('have words for how, for every answer and for every result', () => {
    for (const { id, results } of SELF_CHECKS) {
      const said = checkWords[id];
      expect(said?.how).toMatch(/\S/);
      expect(Object.keys(said?.results ?? {}).toSorted()).toEqual(results.map((result) => result.id).toSorted());
      for (const { when } of results) {
        if (when.kind === 'answer') expect(said?.answers[when.answer]).toMatch(/\S/);
        if (when.kind === 'measure') expect([when.atLeast, when.moreThan, when.below].some(Number.isFinite)).toBe(true);
      }
    }
  });

  test('say their thresholds as numbers', () => {
    const thresholds = SELF_CHECKS.flatMap(({ id, results }) =>
      results.flatMap(({ when }) => (when.kind === 'measure' ? [{ id, ...when }] : [])),
    );
    expect(thresholds).toContainEqual({
      id: 'one-leg-stand',
      kind: 'measure',
      unit: 'seconds',
      of: 'either-side',
      below: 10,
    });
    expect(thresholds).toContainEqual({
      id: 'chair-stand-30',
      kind: 'measure',
      unit: 'stands',
      of: 'whole',
      below: 12,
      ages: { from: 60, below: 65 },
      sex: 'woman',
    });
    expect(thresholds).toHaveLength(14);
  });

  test('say of the balance flag, in words, that it can be undone', () => {
    const flagging = SELF_CHECKS.flatMap(({ id, results }) =>
      results.filter(({ then }) => then.some(({ kind }) => kind === 'balance-flag')).map((result) => [id, result.id]),
    );
    expect(flagging).toEqual([['one-leg-stand', 'short']]);
    expect(checkWords['one-leg-stand']?.results['short']).toBe(
      'You held for less than 10 seconds, so movements on one leg and a few others are left out for now. You can undo this here, or do the check again.',
    );
  });
});
