import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOVEMENTS, movementById } from '../../../shared/movements/catalogue.ts';
import { screen } from '../../../shared/screening/screen.ts';
import { follow } from '../../../shared/sequence/follow.ts';
import { PROGRAMMES, programmeById, sequenceOf } from '../../../shared/sequence/programmes.ts';
import { stepReasonText } from '../../../shared/messages/reasons.ts';
import { anyRequest, HOUR_MS, NOW, requestFor } from './requests.ts';

const movementsOf = ({ steps }: { readonly steps: readonly { readonly movement: string }[] }): string[] => [
  ...new Set(steps.map(({ movement }) => movement)),
];
const ids = fc.array(fc.constantFrom(...MOVEMENTS.map(({ id }) => id)), { minLength: 1, maxLength: 8 });

describe('a sequence that somebody chose', () => {
  test('keeps the order, gives every movement its whole dose and says who chose it', () => {
    const sequence = follow(['wall-squat', 'seated-pelvic-tilt'], requestFor([], 0));
    expect(movementsOf(sequence)).toEqual(['wall-squat', 'seated-pelvic-tilt']);
    expect(sequence.steps.map(({ reason }) => stepReasonText(reason))).toContain('You chose it');
    expect(sequence.seconds).toBe(sequence.steps.reduce((sum, { seconds }) => sum + seconds, 0));
    expect(sequence.budgetSeconds).toBe(sequence.seconds);
  });

  test('has both sides of a movement with sides, the stiffer one first', () => {
    const sequence = follow(['seated-figure-four'], requestFor([], 0, { stifferSide: 'right' }));
    expect(sequence.steps.map(({ side }) => side)).toEqual(['right', 'left']);
  });

  test('leaves out what does not suit, with its reasons, and tells of nothing else', () => {
    const sequence = follow(['wall-squat', 'seated-pelvic-tilt'], requestFor(['knee-pain'], 0, {}, ['seated-only']));
    expect(movementsOf(sequence)).toEqual(['seated-pelvic-tilt']);
    expect(sequence.leftOut.map(({ movement }) => movement)).toEqual(['wall-squat']);
    expect(sequence.leftOut[0]?.reasons).not.toEqual([]);
  });

  test('is empty under a hold, and passes over an id that nobody knows', () => {
    expect(follow(['wall-squat'], requestFor([], 0, { statementAcceptedAt: null })).steps).toEqual([]);
    expect(follow(['no-such'], requestFor([], 0)).steps).toEqual([]);
  });

  test('never holds what screening leaves out, whoever asks for whatever', () => {
    fc.assert(
      fc.property(anyRequest, ids, (request, wanted) => {
        for (const id of movementsOf(follow(wanted, request))) {
          const movement = movementById(id);
          expect(movement && screen(movement, request).status).not.toBe('left-out');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('programmes', () => {
  test.each(PROGRAMMES)('$id names only movements that there are, and begins with a warm-up', ({ content }) => {
    if (content.kind === 'composed') return expect(content.seconds).toBeGreaterThan(0);
    const movements = content.movements.map(movementById);
    expect(movements).not.toContain(undefined);
    expect(movements[0]?.phase).toBe('prepare');
  });

  test.each(PROGRAMMES.filter(({ advanced }) => !advanced))(
    '$id can be started by somebody without a condition',
    (programme) => {
      expect(sequenceOf(programme, requestFor([], 0, { equipment: ['mat'] })).steps.length).toBeGreaterThan(2);
    },
  );

  test('the advanced one is locked until it is earned', () => {
    const advanced = programmeById('advanced');
    if (!advanced) throw new Error('there is no advanced programme');
    const request = requestFor([], 0, { equipment: ['mat', 'ball'] });
    expect(sequenceOf(advanced, request).steps).toEqual([]);
    expect(movementsOf(sequenceOf(advanced, { ...request, unlocked: true }))).toContain('swiss-ball-bridge');
  });

  test('none holds what screening leaves out', () => {
    fc.assert(
      fc.property(anyRequest, fc.constantFrom(...PROGRAMMES), (request, programme) => {
        for (const id of movementsOf(sequenceOf(programme, request))) {
          const movement = movementById(id);
          expect(movement && screen(movement, request).status).not.toBe('left-out');
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('a movement that rests or was left out by hand is not in what was chosen either', () => {
  const request = requestFor([], 0, {
    leftOutByHand: ['wall-squat'],
    rests: [{ movement: 'seated-pelvic-tilt', until: NOW + HOUR_MS }],
  });
  const sequence = follow(['wall-squat', 'seated-pelvic-tilt', 'seated-side-reach'], request);
  expect(movementsOf(sequence)).toEqual(['seated-side-reach']);
  expect(sequence.leftOut.map(({ reasons }) => reasons[0]?.kind).toSorted()).toEqual(['by-hand', 'resting']);
});
