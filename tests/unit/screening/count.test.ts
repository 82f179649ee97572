import { describe, expect, test } from 'vitest';
import { countMovements, withinReach } from '../../../shared/screening/count.ts';
import { atDesk, profileWith, withEverything } from './people.ts';

const reach = (...args: Parameters<typeof withinReach>): number => withinReach(...args).length;

describe('what is within reach', () => {
  test('starts with the 38 of every office', () => {
    expect(countMovements(atDesk([]))).toEqual({ suits: 38, of: 38 });
  });

  test('grows by what ticked equipment adds, and only by that', () => {
    // A mat: the calves on a chair, knees to chest and the bridge; a gym: both machines. A ball is for the advanced only.
    expect(countMovements(atDesk([], { equipment: ['mat'] }))).toEqual({ suits: 41, of: 41 });
    expect(countMovements(atDesk([], { equipment: ['gym'] }))).toEqual({ suits: 40, of: 40 });
    expect(countMovements(atDesk([], { equipment: ['ball'] }))).toEqual({ suits: 38, of: 38 });
  });

  test('grows by a movement that was switched on', () => {
    expect(countMovements(atDesk([], { optIns: ['upper-back-turn-seated'] }))).toEqual({ suits: 39, of: 39 });
  });

  test('holds the advanced ones only once they are earned, and then only with what they need', () => {
    const mat = profileWith([], { equipment: ['mat'] });
    expect([reach(mat), reach(mat, true)]).toEqual([41, 45]);
    expect(reach(profileWith([]), true)).toBe(38);
    expect(countMovements(withEverything([]))).toEqual({ suits: 50, of: 50 });
  });

  test('stays what it is when something is left out: the count says so', () => {
    const input = atDesk(['skirt-or-formal-dress'], { equipment: ['mat'] });
    expect(countMovements(input)).toEqual({ suits: 30, of: 41 });
    const resting = atDesk([], { rests: [{ movement: 'easy-walk', until: atDesk([]).now + 1 }] });
    expect(countMovements(resting)).toEqual({ suits: 37, of: 38 });
  });

  test('counts none for a condition that is not known', () => {
    expect(countMovements(atDesk(['from-a-newer-version']))).toEqual({ suits: 0, of: 38 });
  });
});
