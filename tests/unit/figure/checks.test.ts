import { describe, expect, test } from 'vitest';
import { movementById } from '../../../shared/movements/catalogue.ts';
import { POSES } from '../../../shared/movements/poses/poses.ts';
import { checkPose } from '../../../renderer/figure/checks/check.ts';
import { said } from '../../../renderer/figure/checks/finding.ts';
import { DRAWN_RANGES, FOR_A_PHYSIOTHERAPIST, JOINTS } from '../../../renderer/figure/checks/limits.ts';

describe('every pose is sound, at its own pace and at the tempo of its movement', () => {
  test.each(Object.entries(POSES))('%s', (id, pose) => {
    const movement = movementById(id);
    if (!movement) throw new Error(`No movement ${id}.`);
    expect(checkPose(movement, pose).map(said)).toEqual([]);
  });
});

describe('the limits', () => {
  test('say where they come from, and leave room', () => {
    for (const { least, most, source } of Object.values(JOINTS)) {
      expect(source.length).toBeGreaterThan(10);
      expect(least).toBeLessThan(most);
    }
  });

  test('are narrower where a movement has its own, and belong to a movement', () => {
    for (const [id, ranges] of Object.entries(DRAWN_RANGES)) {
      expect(movementById(id)).toBeDefined();
      for (const [joint, own] of Object.entries(ranges)) {
        const general = Object.entries(JOINTS).find(([name]) => name === joint)?.[1];
        expect(own.most - own.least).toBeLessThan((general?.most ?? 0) - (general?.least ?? 0));
      }
    }
  });

  test('name what nobody with a licence has confirmed', () => {
    expect(FOR_A_PHYSIOTHERAPIST.length).toBeGreaterThan(0);
  });
});
