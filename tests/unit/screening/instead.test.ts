import { describe, expect, test } from 'vitest';
import { conditionById, CONDITIONS } from '../../../shared/screening/conditions.ts';
import { insteadOf } from '../../../shared/screening/instead.ts';
import { screen } from '../../../shared/screening/screen.ts';
import { requestFor } from '../sequence/requests.ts';

/** Ids of what this condition leaves room for, in somebody who has ticked it and these others. */
function instead(id: string, ...others: string[]): string[] {
  const condition = conditionById(id);
  if (!condition) throw new Error(`${id} is not a condition`);
  return insteadOf(condition, requestFor([id, ...others], 120)).map((movement) => movement.id);
}

describe('what stands instead of what a condition leaves out', () => {
  test('is what it prefers, in the order of the data', () => {
    expect(instead('disc-flexion-intolerant').slice(0, 3)).toEqual([
      'easy-walk',
      'standing-back-lean',
      'wall-posture-reset',
    ]);
  });

  test('what it names comes before what only has a trait that it prefers', () => {
    const found = instead('stenosis-extension-intolerant');
    expect(found.slice(0, 2)).toEqual(['seated-forward-rest', 'seated-pelvic-tilt']);
    expect(new Set(found).size).toBe(found.length);
  });

  test('names nothing that another condition leaves out', () => {
    expect(instead('disc-flexion-intolerant', 'stenosis-extension-intolerant')).not.toContain('standing-back-lean');
    expect(instead('si-joint-pain')).not.toContain('glute-bridge');
  });

  test('is a stand-in where nothing is preferred', () => {
    const found = instead('skirt-or-formal-dress');
    expect(found.length).toBeGreaterThan(0);
    for (const id of ['seated-figure-four', 'wall-squat']) expect(found).not.toContain(id);
    expect(new Set(found).size).toBe(found.length);
  });

  test('is there for every condition alone, and may all be done', () => {
    for (const condition of CONDITIONS) {
      const request = requestFor([condition.id], 120);
      const found = insteadOf(condition, request);
      expect([condition.id, found.length > 0]).toEqual([condition.id, true]);
      for (const movement of found) expect(screen(movement, request).status).not.toBe('left-out');
    }
  });
});
