import { describe, expect, test } from 'vitest';
import { movementById } from '../../../shared/movements/catalogue.ts';
import type { Dose, Movement } from '../../../shared/movements/movement.ts';
import { applyLimit } from '../../../shared/screening/limit.ts';
import { screen, type ScreenInput } from '../../../shared/screening/screen.ts';
import type { DoseLimit } from '../../../shared/screening/verdict.ts';
import { atDesk } from './people.ts';

const movement = (id: string): Movement => {
  const found = movementById(id);
  if (!found) throw new Error(`no movement ${id}`);
  return found;
};

function limitOf(id: string, input: ScreenInput): DoseLimit {
  const verdict = screen(movement(id), input);
  if (verdict.status !== 'cautioned') throw new Error(`${id} is ${verdict.status}`);
  return verdict.limit;
}

const limit = (change: Partial<DoseLimit>): DoseLimit => ({
  holdMaxSeconds: null,
  repsFactor: 1,
  kneeBendMaxDegrees: null,
  order: ['later'],
  cuesOf: [],
  noProgression: false,
  ...change,
});

const dose = (id: string): Dose => movement(id).dose;

describe('merged limits', () => {
  test('one caution gives its own numbers', () => {
    expect(limitOf('sit-to-stand', atDesk(['knee-pain']))).toEqual({
      holdMaxSeconds: 8,
      repsFactor: 0.75,
      kneeBendMaxDegrees: 45,
      order: ['later'],
      cuesOf: ['knee-pain'],
      noProgression: false,
    });
  });

  test('the strictest of each number holds, each from where it is strictest, and every cue is shown', () => {
    // Knee: 45 degrees, 8 s, 0.75. Surgery of any kind: 10 s, 0.5. Crash: 5 s, 0.5, no growing.
    const input = atDesk(['fatigue-crash', 'knee-pain', 'other-recent-surgery-or-fracture']);
    expect(limitOf('sit-to-stand', input)).toEqual({
      holdMaxSeconds: 5,
      repsFactor: 0.5,
      kneeBendMaxDegrees: 45,
      order: ['later'],
      cuesOf: ['knee-pain', 'other-recent-surgery-or-fracture', 'fatigue-crash'],
      noProgression: true,
    });
  });

  test('a condition that does not caution the movement does not limit it', () => {
    expect(limitOf('seated-lat-press', atDesk(['knee-pain', 'high-blood-pressure']))).toMatchObject({
      holdMaxSeconds: 10,
      repsFactor: 1,
      kneeBendMaxDegrees: null,
      cuesOf: ['high-blood-pressure'],
    });
  });

  test('but one that holds progression holds it for every movement', () => {
    expect(limitOf('seated-belly-brace', atDesk(['pelvic-floor']))).toMatchObject({ noProgression: false });
    expect(limitOf('seated-belly-brace', atDesk(['pelvic-floor', 'fatigue-crash']))).toMatchObject({
      noProgression: true,
      cuesOf: ['pelvic-floor'],
    });
  });

  test('both orders apply, and after strength means later too', () => {
    expect(limitOf('split-stance-hip-flexor', atDesk(['hypermobility'])).order).toEqual(['later', 'after strength']);
    expect(limitOf('split-stance-hip-flexor', atDesk(['leg-prosthesis', 'hypermobility'])).order).toEqual([
      'later',
      'after strength',
    ]);
    expect(limitOf('split-stance-hip-flexor', atDesk(['leg-prosthesis'])).order).toEqual(['later']);
  });

  test('a caution without a number leaves the dose as it is', () => {
    const balance = limitOf('wall-squat', atDesk(['dizziness-balance']));
    expect(balance).toMatchObject({ holdMaxSeconds: null, repsFactor: 1 });
    expect(applyLimit(dose('wall-squat'), balance)).toEqual(dose('wall-squat'));
  });
});

describe('a limit on a dose', () => {
  test('caps each hold and scales its repetitions', () => {
    expect(applyLimit(dose('wall-squat'), limit({ holdMaxSeconds: 8, repsFactor: 0.5 }))).toEqual({
      ...dose('wall-squat'),
      holdSeconds: 8,
      reps: 1,
    });
  });

  test('never lengthens a hold', () => {
    expect(applyLimit(dose('seated-glute-squeeze'), limit({ holdMaxSeconds: 15 }))).toEqual(
      dose('seated-glute-squeeze'),
    );
  });

  test.each([
    ['seated-pelvic-tilt', 0.75, 6],
    ['seated-heel-toe-pumps', 0.75, 11],
    ['standing-opposite-reach', 0.5, 2],
    ['standing-back-lean', 0.75, 3],
    ['standing-side-slide', 0.1, 1],
  ])('rounds the repetitions of %s times %d down to %d, never below 1', (id, repsFactor, reps) => {
    expect(applyLimit(dose(id), limit({ repsFactor }))).toEqual({ ...dose(id), reps });
  });

  test('scales the seconds of a timed movement, and caps no walk like a hold', () => {
    expect(applyLimit(dose('easy-walk'), limit({ repsFactor: 0.75, holdMaxSeconds: 5 }))).toMatchObject({
      seconds: 45,
    });
    expect(applyLimit({ ...dose('easy-walk'), seconds: 1 } as Dose, limit({ repsFactor: 0.5 }))).toMatchObject({
      seconds: 1,
    });
  });

  test('keeps sides, sets and tempo', () => {
    const { sides, sets, restBetweenSetsSeconds } = dose('leg-press-gym');
    expect(applyLimit(dose('leg-press-gym'), limit({ repsFactor: 0.5 }))).toMatchObject({
      sides,
      sets,
      restBetweenSetsSeconds,
      reps: 5,
      tempo: { inSeconds: 2, outSeconds: 2, restSeconds: 0 },
    });
  });
});
