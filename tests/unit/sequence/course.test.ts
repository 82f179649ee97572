import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movementById, MOVEMENTS } from '../../../shared/movements/catalogue.ts';
import type { Dose, Movement } from '../../../shared/movements/movement.ts';
import { doseSeconds } from '../../../shared/movements/dose.ts';
import { CONDITIONS } from '../../../shared/screening/conditions.ts';
import { compose } from '../../../shared/sequence/compose.ts';
import { doseInCourse } from '../../../shared/sequence/course.ts';
import { follow } from '../../../shared/sequence/follow.ts';
import { anyRequest, requestFor } from './requests.ts';

function movement(id: string): Movement {
  const found = movementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
const green = (steps: number) => ({ steps, ambers: 0 });
const amber = (ambers: number) => ({ steps: 4, ambers });
const amount = (dose: Dose): number =>
  dose.mode === 'reps' ? dose.reps : dose.mode === 'time' ? dose.seconds : dose.holdSeconds * dose.reps;
const secondsOf = (
  id: string,
  conditions: readonly string[],
  courses: Record<string, ReturnType<typeof green>>,
): number => follow([id], { ...requestFor(conditions, 0), courses }).seconds;

describe('the dose after how it went', () => {
  test('green adds two repetitions or five seconds a step, up to twice the dose and thirty seconds of a hold', () => {
    for (const { dose } of MOVEMENTS) {
      const once = doseInCourse(dose, green(1), true);
      const most = doseInCourse(dose, green(99), true);
      if (dose.mode === 'reps') expect(once).toMatchObject({ reps: Math.min(dose.reps * 2, dose.reps + 2) });
      if (dose.mode === 'hold' && most.mode === 'hold')
        expect(most.holdSeconds).toBeLessThanOrEqual(Math.max(dose.holdSeconds, 30));
      expect(amount(most)).toBeLessThanOrEqual(2 * amount(dose));
      expect(amount(once)).toBeGreaterThanOrEqual(amount(dose));
    }
  });

  test('amber halves it, whatever was earned before', () => {
    for (const { dose } of MOVEMENTS) {
      const less = doseInCourse(dose, amber(1), true);
      expect(amount(less)).toBeLessThanOrEqual(Math.max(1, amount(dose) * 0.75));
      expect(doseSeconds(less)).toBeLessThanOrEqual(doseSeconds(dose));
    }
  });

  test('a course that makes no sense changes nothing', () => {
    const { dose } = movement('wall-squat');
    for (const steps of [-3, Number.NaN, 0.4]) expect(doseInCourse(dose, green(steps), true)).toEqual(dose);
  });
});

describe('a break that knows how it went', () => {
  test('grows where nothing speaks against it', () => {
    expect(secondsOf('seated-march', [], { 'seated-march': green(2) })).toBeGreaterThan(
      secondsOf('seated-march', [], {}),
    );
  });

  test('never grows past a condition that limits the movement, nor where a condition keeps all from growing', () => {
    for (const { id: condition, noProgression } of CONDITIONS) {
      let limited = 0;
      for (const { id } of MOVEMENTS) {
        const { steps, seconds } = follow([id], requestFor([condition], 0));
        if (!noProgression && !steps.some(({ cautionedBy }) => cautionedBy.includes(condition))) continue;
        limited += 1;
        expect(secondsOf(id, [condition], { [id]: green(9) }), `${id} with ${condition}`).toBe(seconds);
      }
      if (noProgression) expect(limited).toBe(MOVEMENTS.length);
    }
  });

  test('two ambers in a row bring a stand-in instead', () => {
    const request = requestFor([], 120);
    const first = compose(request).steps.find(({ movement: id }) => movement(id).standIns.length > 0)?.movement ?? '';
    expect(first).not.toBe('');
    const shows = (ambers: number): boolean =>
      compose({ ...request, courses: { [first]: amber(ambers) } }).steps.some(({ movement: id }) => id === first);
    expect(shows(2)).toBe(false);
  });

  test('who asks for it by name still gets it, with half of it', () => {
    const asked = follow(['seated-march'], { ...requestFor([], 0), courses: { 'seated-march': amber(2) } });
    expect(asked.steps.map(({ movement: id }) => id)).toEqual(['seated-march']);
    expect(asked.seconds).toBeLessThan(follow(['seated-march'], requestFor([], 0)).seconds);
  });

  test('stays within its time, whatever the course', () => {
    const courses = fc.dictionary(
      fc.constantFrom(...MOVEMENTS.map(({ id }) => id)),
      fc.record({ steps: fc.nat(9), ambers: fc.nat(3) }),
    );
    fc.assert(
      fc.property(anyRequest, courses, (request, own) => {
        const { seconds, budgetSeconds } = compose({ ...request, courses: own });
        expect(seconds).toBeLessThanOrEqual(budgetSeconds * 1.1);
      }),
      { numRuns: 300 },
    );
  });
});
