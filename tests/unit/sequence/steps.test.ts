import { describe, expect, test } from 'vitest';
import { movementById } from '../../../shared/movements/catalogue.ts';
import { doseSeconds } from '../../../shared/movements/dose.ts';
import type { Choice } from '../../../shared/sequence/choosing.ts';
import { doseChoices } from '../../../shared/sequence/dosing.ts';
import type { Side, Step } from '../../../shared/sequence/sequence.ts';
import { stepsOf } from '../../../shared/sequence/steps.ts';

/** The steps of a movement in its whole dose. */
function stepsFor(id: string, stiffer: Side | null = null, repeats = false, sets?: number): Step[] {
  const movement = movementById(id);
  if (!movement) throw new Error(`${id} is not in the catalogue`);
  const base = movement.dose;
  const dose = sets === undefined ? base : { ...base, sets, restBetweenSetsSeconds: 30 };
  const choices = doseChoices(movement, dose);
  const choice: Choice = {
    candidate: { movement, limit: null, preferredBy: [], cautionedBy: [], choices },
    closes: false,
    wantedSeconds: 0,
    target: null,
    own: true,
    rank: 0,
    preferred: false,
  };
  return stepsOf(choice, { dose, seconds: doseSeconds(dose) }, stiffer, repeats);
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
    const movement = movementById('leg-press-gym');
    expect(shape(steps)).toEqual([
      [null, 4, 44],
      [null, movement?.dose.restBetweenSetsSeconds, 40 + (movement?.dose.restBetweenSetsSeconds ?? 0)],
    ]);
    expect(steps.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(movement && doseSeconds(movement.dose));
    expect(steps.map(({ dose }) => dose.mode === 'reps' && dose.reps)).toEqual([10, 10]);
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
