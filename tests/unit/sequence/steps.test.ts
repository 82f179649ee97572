import { describe, expect, test } from 'vitest';
import { doseSeconds } from '../../../shared/movements/dose.ts';
import type { Choice } from '../../../shared/sequence/choosing.ts';
import type { Side, Step } from '../../../shared/sequence/sequence.ts';
import { stepsOf } from '../../../shared/sequence/steps.ts';
import { candidateOf, movementOf } from './candidate.ts';

const choiceOf = (id: string, differs: Partial<Choice> = {}): Choice => ({
  candidate: candidateOf(id),
  closes: false,
  wantedSeconds: 0,
  target: null,
  own: true,
  rank: 0,
  preferred: false,
  ...differs,
});

/** The steps of a movement in its whole dose. */
function stepsFor(id: string, stiffer: Side | null = null, repeats = false, sets?: number): Step[] {
  const base = movementOf(id).dose;
  const dose = sets === undefined ? base : { ...base, sets, restBetweenSetsSeconds: 30 };
  return stepsOf(choiceOf(id), { dose, seconds: doseSeconds(dose) }, stiffer, repeats);
}

const shape = (steps: readonly Step[]): unknown[] =>
  steps.map(({ side, setupSeconds, seconds }) => [side, setupSeconds, seconds]);

describe('the steps of a movement', () => {
  test('are one without sides, set-up included', () => {
    expect(shape(stepsFor('seated-pelvic-tilt'))).toEqual([[null, 4, 36]]);
  });

  test('are one per side, the left first where none is stiffer, and only the first has a set-up', () => {
    const left = ['left', 4, 28];
    expect(shape(stepsFor('standing-hip-extension'))).toEqual([left, ['right', 0, 24]]);
    expect(shape(stepsFor('standing-hip-extension', 'right'))[0]).toEqual(['right', 4, 28]);
  });

  test('end with the stiffer side once more where it is repeated', () => {
    expect(stepsFor('seated-figure-four', 'right', true).map(({ side }) => side)).toEqual(['right', 'left', 'right']);
  });

  test('are one per set, with the rest before each further one, and add up to the dose', () => {
    const steps = stepsFor('leg-press-gym');
    const { dose } = movementOf('leg-press-gym');
    expect(shape(steps)).toEqual([
      [null, 4, 44],
      [null, dose.restBetweenSetsSeconds, 40 + dose.restBetweenSetsSeconds],
    ]);
    expect(steps.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(doseSeconds(dose));
    expect(steps.map((step) => step.dose.mode === 'reps' && step.dose.reps)).toEqual([10, 10]);
  });

  test('change sides within a set, and rest between sets', () => {
    expect(shape(stepsFor('standing-hip-extension', 'left', false, 2))).toEqual([
      ['left', 4, 28],
      ['right', 0, 24],
      ['left', 30, 54],
      ['right', 0, 24],
    ]);
  });
});

describe('the reason of a movement', () => {
  const reason = (id: string, differs: Partial<Choice> = {}): Step['reason'] | undefined => {
    const { dose } = movementOf(id);
    return stepsOf(choiceOf(id, differs), { dose, seconds: doseSeconds(dose) }, null, false)[0]?.reason;
  };
  const preferred = (id: string) => ({ candidate: { ...candidateOf(id), preferredBy: ['osteoporosis', 'scoliosis'] } });

  test('is the muscle it was chosen for', () => {
    expect(reason('seated-hamstring-hinge', { target: 'hamstrings' })).toEqual({
      kind: 'lengthen',
      muscle: 'hamstrings',
    });
    expect(reason('wall-slide-mini', { target: 'glutes' })).toEqual({ kind: 'activate', muscle: 'glutes' });
  });

  test('is its main muscle where it was chosen for none', () => {
    expect(reason('desk-hinge-reach')).toEqual({ kind: 'lengthen', muscle: 'lats' });
    expect(reason('wall-slide-mini')).toEqual({ kind: 'activate', muscle: 'quadriceps' });
  });

  test('is the condition that prefers it, where no muscle was wanted', () => {
    const kind = { kind: 'preferred', condition: 'osteoporosis' };
    for (const id of ['wall-slide-mini', 'desk-hinge-reach', 'sit-to-stand', 'seated-pelvic-tilt']) {
      expect(reason(id, preferred(id))).toEqual(kind);
    }
    expect(reason('wall-slide-mini', { ...preferred('wall-slide-mini'), target: 'glutes' })).toEqual({
      kind: 'activate',
      muscle: 'glutes',
    });
  });

  test('is its place in the break otherwise', () => {
    expect(reason('seated-march')).toEqual({ kind: 'warm-up-first' });
    expect(reason('seated-march', { own: false })).toEqual({ kind: 'fills-the-time' });
    expect(reason('seated-pelvic-tilt')).toEqual({ kind: 'mobilise-first' });
    expect(reason('sit-to-stand')).toEqual({ kind: 'everyday-move' });
    expect(reason('belly-breathing-seated', { closes: true, own: false })).toEqual({ kind: 'settle' });
    expect(reason('ninety-ninety-rest')).toEqual({ kind: 'settle' });
  });
});
