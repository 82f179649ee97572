import { describe, expect, test } from 'vitest';
import type { DoseLimit } from '../../../shared/screening/verdict.ts';
import {
  type Chosen,
  keepsPositions,
  needsBreaths,
  ordered,
  positionChanges,
} from '../../../shared/sequence/ordering.ts';
import { planFor } from '../../../shared/sequence/plans.ts';
import { CAREFUL, candidateOf } from './candidate.ts';

const AFTER_STRENGTH: DoseLimit = { ...CAREFUL, order: ['later', 'after strength'] };

const chosen = (id: string, limit: DoseLimit | null = null): Chosen => ({
  candidate: candidateOf(id, limit),
  closes: false,
});
const BREATHS: Chosen = { ...chosen('belly-breathing-seated'), closes: true };
const idsOf = (all: readonly Chosen[]): string[] => all.map(({ candidate }) => candidate.movement.id);

describe('the order', () => {
  test('is by phase, whatever was chosen first', () => {
    const all = ['sit-to-stand', 'wall-slide-mini', 'seated-figure-four', 'seated-pelvic-tilt', 'seated-march'];
    expect(idsOf(ordered(all.map((id) => chosen(id))))).toEqual(all.toReversed());
  });

  test('has what needs care last in its phase, and else as it was chosen', () => {
    const all = [
      chosen('seated-pelvic-tilt', CAREFUL),
      chosen('seated-weight-shift'),
      chosen('wall-pelvic-tilt', CAREFUL),
      chosen('tall-sit-reset'),
    ];
    expect(idsOf(ordered(all))).toEqual([
      'seated-weight-shift',
      'tall-sit-reset',
      'seated-pelvic-tilt',
      'wall-pelvic-tilt',
    ]);
  });

  test('has a stretch that must wait after the strength, and before the everyday move', () => {
    const all = [
      chosen('seated-hamstring-hinge', AFTER_STRENGTH),
      chosen('sit-to-stand'),
      chosen('wall-slide-mini'),
      chosen('seated-figure-four', CAREFUL),
    ];
    expect(idsOf(ordered(all))).toEqual([
      'seated-figure-four',
      'wall-slide-mini',
      'seated-hamstring-hinge',
      'sit-to-stand',
    ]);
  });

  test('lets only a stretch wait', () => {
    const all = [chosen('wall-slide-mini'), chosen('seated-pelvic-tilt', AFTER_STRENGTH)];
    expect(idsOf(ordered(all))).toEqual(['seated-pelvic-tilt', 'wall-slide-mini']);
  });

  test('has the breaths at the very end, though breathing warms up', () => {
    expect(idsOf(ordered([BREATHS, chosen('sit-to-stand'), chosen('belly-breathing-seated')]))).toEqual([
      'belly-breathing-seated',
      'sit-to-stand',
      'belly-breathing-seated',
    ]);
  });
});

describe('changes of position', () => {
  test('are counted from the chair', () => {
    expect(positionChanges([])).toBe(0);
    expect(positionChanges(['seated', 'seated'])).toBe(0);
    expect(positionChanges(['standing'])).toBe(1);
    expect(positionChanges(['standing', 'seated'])).toBe(2);
  });

  test('are none among wall, desk, standing and walking', () => {
    expect(positionChanges(['walking', 'wall', 'desk', 'standing', 'wall'])).toBe(1);
  });

  test('are one each to the floor and to the ball', () => {
    expect(positionChanges(['floor', 'ball', 'seated'])).toBe(3);
    expect(positionChanges(['standing', 'floor', 'standing'])).toBe(3);
    expect(positionChanges(['gym', 'gym'])).toBe(1);
  });
});

describe('breaths', () => {
  test('must follow an effort that stands still, in any break', () => {
    expect(needsBreaths([chosen('seated-glute-squeeze')], planFor(60, false))).toBe(true);
    expect(needsBreaths([chosen('wall-slide-mini')], planFor(120, false))).toBe(false);
  });

  test('must end every longer break, once', () => {
    expect(needsBreaths([chosen('wall-slide-mini')], planFor(180, false))).toBe(true);
    expect(needsBreaths([chosen('wall-slide-mini'), BREATHS], planFor(180, false))).toBe(false);
    expect(needsBreaths([], planFor(300, false))).toBe(false);
  });

  test('bring back to the chair, and that counts', () => {
    const plan = { ...planFor(180, false), positionChanges: 1 };
    expect(keepsPositions([chosen('wall-slide-mini')], plan)).toBe(false);
    expect(keepsPositions([chosen('wall-slide-mini')], { ...plan, endsWithBreaths: false })).toBe(true);
    expect(keepsPositions([chosen('wall-slide-mini')], { ...plan, positionChanges: 2 })).toBe(true);
  });
});
