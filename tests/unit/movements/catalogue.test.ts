import { describe, expect, test } from 'vitest';
import { movements as words } from '../../../shared/messages/en/movements.ts';
import { sources } from '../../../shared/messages/en/sources.ts';
import { never } from '../../../shared/messages/en/never.ts';
import { movementById, MOVEMENTS, OFFICE_MOVEMENTS } from '../../../shared/movements/catalogue.ts';
import { catalogueFaults } from '../../../shared/movements/check.ts';
import { doseSeconds } from '../../../shared/movements/dose.ts';
import type { Movement, Phase } from '../../../shared/movements/movement.ts';
import { NEVER_LIST } from '../../../shared/movements/never-list.ts';
import { NEVER_TRAITS, type Trait } from '../../../shared/movements/traits.ts';
import { ADVANCED_UNLOCK } from '../../../shared/movements/unlock.ts';

/** Seconds of each movement in the clinical report, section A: set-up, both sides, all sets. */
const REPORTED_SECONDS: Readonly<Record<string, number>> = {
  'belly-breathing-seated': 44,
  'easy-walk': 64,
  'brisk-walk': 124,
  'march-on-the-spot': 34,
  'seated-march': 34,
  'seated-heel-toe-pumps': 34,
  'seated-arm-pump': 34,
  'seated-weight-shift': 28,
  'tall-sit-reset': 46,
  'wall-posture-reset': 25,
  'seated-pelvic-tilt': 36,
  'seated-cat-camel': 40,
  'wall-pelvic-tilt': 44,
  'standing-back-lean': 29,
  'seated-side-reach': 60,
  'standing-side-slide': 52,
  'upper-back-turn-seated': 44,
  'seated-forward-rest': 30,
  'desk-hinge-reach': 25,
  'split-stance-hip-flexor': 56,
  'seated-edge-hip-flexor': 46,
  'half-kneeling-hip-flexor': 66,
  'seated-hamstring-hinge': 56,
  'low-step-hamstring': 56,
  'seated-figure-four': 56,
  'supine-figure-four': 66,
  'seated-single-knee-hug': 40,
  'basic-twist-knees-to-chest': 44,
  'ninety-ninety-rest': 94,
  'seated-glute-squeeze': 52,
  'seated-belly-brace': 49,
  'shoulder-blade-squeeze': 46,
  'seated-lat-press': 52,
  'sit-to-stand': 36,
  'wall-slide-mini': 36,
  'wall-squat': 52,
  'standing-hip-extension': 52,
  'standing-hip-abduction': 52,
  'hip-hinge-drill': 36,
  'wall-forearm-plank': 36,
  'desk-incline-plank': 40,
  'wall-side-lean-plank': 36,
  'standing-opposite-reach': 54,
  'bird-dog': 100,
  'glute-bridge': 44,
  'dead-bug-heel-tap': 64,
  'leg-press-gym': 144,
  'lat-pulldown-gym': 144,
  'swiss-ball-sit-steady': 76,
  'swiss-ball-bridge': 52,
};

const ofPhase = (phase: Phase): number => MOVEMENTS.filter((movement) => movement.phase === phase).length;

describe('the catalogue', () => {
  test('has no fault', () => {
    expect(catalogueFaults(MOVEMENTS, { words, sources })).toEqual([]);
  });

  test('has 50 movements, 38 of them for every office', () => {
    expect(MOVEMENTS).toHaveLength(50);
    expect(OFFICE_MOVEMENTS).toHaveLength(38);
    expect(MOVEMENTS.filter(({ optIn }) => optIn).map(({ id }) => id)).toEqual(['upper-back-turn-seated']);
  });

  test('has the movements of each phase', () => {
    expect([
      ofPhase('prepare'),
      ofPhase('mobilise'),
      ofPhase('lengthen'),
      ofPhase('activate'),
      ofPhase('integrate'),
      ofPhase('settle'),
    ]).toEqual([6, 11, 10, 19, 3, 1]);
  });

  test('settles with the calves on a chair or with two breaths', () => {
    const settling = MOVEMENTS.filter(({ phase, alsoSettles }) => phase === 'settle' || alsoSettles);
    expect(settling.map(({ id }) => id)).toEqual(['belly-breathing-seated', 'ninety-ninety-rest']);
  });

  test('lasts as long as the report says, movement by movement', () => {
    const seconds = Object.fromEntries(MOVEMENTS.map(({ id, dose }) => [id, doseSeconds(dose)]));
    expect(seconds).toEqual(REPORTED_SECONDS);
  });

  test('pauses at the top of a repetition, not after it', () => {
    for (const id of ['glute-bridge', 'basic-twist-knees-to-chest']) {
      const dose = movementById(id)?.dose;
      if (dose?.mode !== 'reps') throw new Error(`${id} counts repetitions`);
      const { inSeconds, outSeconds, restSeconds } = dose.tempo;
      expect(restSeconds).toBe(0);
      expect(dose.secondsPerRep - inSeconds - outSeconds).toBeGreaterThanOrEqual(1);
    }
  });

  test('shows no word "twist" in a name', () => {
    expect(MOVEMENTS.filter(({ id }) => /twist/i.test(words[id]?.name ?? ''))).toEqual([]);
    expect(words['basic-twist-knees-to-chest']).toMatchObject({
      name: 'Knees to chest, arms wide',
      aliases: ['basic twist'],
    });
  });

  test('names the rule that earns the advanced movements in numbers', () => {
    expect(ADVANCED_UNLOCK).toEqual({
      clinicianConsulted: true,
      finishedSessions: 10,
      spreadOverDays: 14,
      meanPainAtMost: 3,
      daysWithoutRed: 7,
    });
    expect(MOVEMENTS.filter(({ level }) => level === 'advanced').map(({ id }) => id)).toEqual([
      'half-kneeling-hip-flexor',
      'supine-figure-four',
      'bird-dog',
      'dead-bug-heel-tap',
      'swiss-ball-sit-steady',
      'swiss-ball-bridge',
    ]);
  });
});

describe('the never-list', () => {
  test('has four items, with words and with what to do instead', () => {
    expect(NEVER_LIST.map(({ id }) => id).toSorted()).toEqual(Object.keys(never).toSorted());
    expect(NEVER_LIST).toHaveLength(4);
    for (const { instead, sources: keys } of NEVER_LIST) {
      expect(instead.map((id) => movementById(id)?.id)).toEqual(instead);
      expect(keys.filter((key) => !(key in sources))).toEqual([]);
    }
  });

  test('is reached by no id and is no movement by its type', () => {
    const [item] = NEVER_LIST;
    if (!item) throw new Error('the never-list is empty');
    expect(movementById(item.id)).toBeUndefined();
    // @ts-expect-error An item to avoid has no dose and no phase, so nothing that takes a movement takes it.
    const taken: Movement = item;
    expect(taken).not.toHaveProperty('dose');
  });

  test('says of each item by a trait that it is out for everybody', () => {
    const everybody: ReadonlySet<Trait> = new Set<Trait>(NEVER_TRAITS);
    expect(NEVER_LIST.filter(({ traits }) => !traits.some((trait) => everybody.has(trait)))).toEqual([]);
  });
});
