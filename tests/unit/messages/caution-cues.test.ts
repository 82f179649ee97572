import { describe, expect, test } from 'vitest';
import { cautionCues } from '../../../shared/messages/caution-cues.ts';
import { conditions } from '../../../shared/messages/en/conditions.ts';
import { movementById, MOVEMENTS } from '../../../shared/movements/catalogue.ts';
import { CONDITIONS } from '../../../shared/screening/conditions.ts';
import { applyLimit } from '../../../shared/screening/limit.ts';
import { screen } from '../../../shared/screening/screen.ts';
import { requestFor } from '../sequence/requests.ts';

/** The lines beside a movement that these conditions caution. */
function cues(movement: string, ...conditionIds: string[]): readonly string[] {
  const found = movementById(movement);
  if (!found) throw new Error(`${movement} is not in the catalogue`);
  return cautionCues(found, conditionIds);
}

const HALF = 'Go only half the way.';
const MIDDLE = 'Stay in the middle, well before the end.';
const TWO_THIRDS = 'Go about two thirds of the way.';

describe('the lines beside a cautioned movement', () => {
  test('say how far to go', () => {
    expect(cues('seated-cat-camel', 'osteoporosis')).toEqual([TWO_THIRDS]);
    expect(cues('seated-cat-camel', 'acute-flare')).toEqual([HALF]);
    expect(cues('seated-side-reach', 'hypermobility')).toEqual([MIDDLE]);
  });

  test('say the smallest of several ranges, and only that', () => {
    expect(cues('seated-cat-camel', 'osteoporosis', 'acute-flare')).toEqual([HALF]);
    expect(cues('seated-cat-camel', 'scoliosis', 'hypermobility')).toEqual([MIDDLE]);
    expect(cues('seated-cat-camel', 'hypermobility', 'acute-flare')).toEqual([HALF]);
  });

  test('give no range to a walk, a breath or a rest', () => {
    for (const movement of ['easy-walk', 'brisk-walk', 'belly-breathing-seated', 'ninety-ninety-rest']) {
      expect([movement, cues(movement, 'osteoporosis')]).toEqual([movement, []]);
    }
  });

  test('turn the range of what stands still into less lean or less effort', () => {
    expect(cues('wall-side-lean-plank', 'scoliosis')).toEqual(['Stand closer, so that you lean less.']);
    expect(cues('seated-belly-brace', 'postpartum')).toEqual(['Use less effort than you could.']);
    // These stand still too, but on knees that bend less or more, or in a stretch.
    for (const movement of ['wall-squat', 'seated-hamstring-hinge', 'shoulder-blade-squeeze', 'wall-posture-reset']) {
      expect([movement, cues(movement, 'osteoporosis')]).toEqual([movement, [TWO_THIRDS]]);
    }
  });

  test('say what to hold only where one stands, and a higher seat only where one sits', () => {
    expect(cues('wall-slide-mini', 'hip-replacement-posterior')).toEqual([TWO_THIRDS, 'Hold the desk.']);
    expect(cues('seated-single-knee-hug', 'hip-replacement-posterior')).toEqual([
      TWO_THIRDS,
      'Use a higher seat, so that your hips stay above your knees.',
    ]);
    expect(cues('sit-to-stand', 'other-recent-surgery-or-fracture')).toEqual([HALF, 'Hold the desk or wall.']);
    expect(cues('brisk-walk', 'dizziness-balance')).toEqual(['Walk close to a wall or rail.']);
    expect(cues('seated-side-reach', 'dizziness-balance')).toEqual(['Hold the desk or wall.']);
  });

  test('limit the bend of the knees where they bend, and help up from the chair', () => {
    expect(cues('wall-slide-mini', 'knee-pain')).toEqual(['Bend the knees a little, 45 degrees at most.']);
    expect(cues('sit-to-stand', 'knee-pain')).toEqual(['Use a higher seat and push up with both hands.']);
    expect(cues('seated-figure-four', 'knee-pain')).toEqual([]);
  });

  test('help down to the floor and up again', () => {
    expect(cues('half-kneeling-hip-flexor', 'blood-clot-or-thinners')).toEqual(['Use a chair to get down and up.']);
    expect(cues('standing-hip-abduction', 'blood-clot-or-thinners')).toEqual(['Hold the desk.']);
  });

  test('come once each, in the order of the conditions', () => {
    expect(cues('wall-squat', 'high-blood-pressure', 'eye-pressure', 'pelvic-floor')).toEqual([
      'Count out loud, so that you keep breathing.',
      'Breathe out on the effort.',
    ]);
  });

  test('an id that nobody knows brings none', () => {
    expect(cues('seated-cat-camel', 'from-the-future')).toEqual([]);
    expect(cues('seated-cat-camel')).toEqual([]);
  });

  test('are whole sentences of at most twelve words', () => {
    const said = Object.values(conditions).flatMap(({ cues: lines }) => lines.map(({ say }) => say));
    expect(said.length).toBeGreaterThan(25);
    for (const line of [...said, HALF, MIDDLE, TWO_THIRDS]) {
      expect(line).toMatch(/^[A-Z].*\.$/);
      expect(line.split(' ').length, line).toBeLessThanOrEqual(12);
    }
  });

  test('wherever a condition cautions a movement, its dose is smaller or a line stands beside it', () => {
    const silent: string[] = [];
    let cautioned = 0;
    for (const { id } of CONDITIONS) {
      for (const movement of MOVEMENTS) {
        const verdict = screen(movement, requestFor([id], 120));
        if (verdict.status !== 'cautioned') continue;
        cautioned += 1;
        const dose = applyLimit(movement.dose, verdict.limit);
        const same = JSON.stringify(dose) === JSON.stringify(movement.dose);
        if (same && cautionCues(movement, [id]).length === 0) silent.push(`${id}: ${movement.id}`);
      }
    }
    expect(cautioned).toBeGreaterThan(200);
    expect(silent).toEqual([]);
  });
});
