import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movementById } from '../../../shared/movements/catalogue.ts';
import { screen } from '../../../shared/screening/screen.ts';
import { compose, type ComposeRequest } from '../../../shared/sequence/compose.ts';
import { isHeldEffort } from '../../../shared/sequence/dosing.ts';
import { movementAt, swapHurting, withoutHurting } from '../../../shared/sequence/hurting.ts';
import { playAt } from '../../../shared/sequence/player.ts';
import type { Sequence } from '../../../shared/sequence/sequence.ts';
import { anyRequest, HOUR_MS, NOW, requestFor } from './requests.ts';

/** A break in which something begins to hurt at this moment, and the person for whom it rests from then on. */
function hurtAt(request: ComposeRequest, share: number) {
  const sequence = compose(request);
  const elapsedMs = Math.floor(sequence.seconds * 1000 * share);
  const hurting = movementAt(sequence, elapsedMs);
  const rests = hurting === null ? [] : [{ movement: hurting, until: NOW + HOUR_MS }];
  return { sequence, elapsedMs, hurting, resting: { ...request, profile: { ...request.profile, rests } } };
}
const sum = ({ steps }: Sequence): number => steps.reduce((total, { seconds }) => total + seconds, 0);

/** Start of the step with this index, ms. */
const startMs = ({ steps }: Sequence, index: number): number =>
  steps.slice(0, index).reduce((total, { seconds }) => total + seconds * 1000, 0);

const twoMinutes = requestFor([], 120);
const stretch = (): { sequence: Sequence; elapsedMs: number; movement: string } => {
  const sequence = compose(twoMinutes);
  const index = sequence.steps.findIndex(({ side }) => side !== null);
  const step = sequence.steps[index];
  if (!step) throw new Error('no movement with sides');
  return { sequence, elapsedMs: startMs(sequence, index) + 6000, movement: step.movement };
};

describe('a break goes on without what hurts', () => {
  test('the next other movement begins at this moment; the other side does not come', () => {
    const { sequence, elapsedMs, movement } = stretch();
    const without = withoutHurting(sequence, elapsedMs);
    const { stepIndex, stepElapsedMs } = playAt(without, elapsedMs);
    expect(stepElapsedMs).toBe(0);
    expect(without.steps[stepIndex]?.movement).not.toBe(movement);
    expect(without.steps.slice(stepIndex).map((step) => step.movement)).not.toContain(movement);
    // What was done of it stays behind, as long as it was.
    expect(without.steps[stepIndex - 1]).toMatchObject({ movement, seconds: 6 });
  });

  test('breaths that hurt at the start do not come back at the end', () => {
    const sequence = compose(requestFor([], 300));
    const [first] = sequence.steps;
    const again = { ...sequence, steps: [...sequence.steps, ...(first ? [first] : [])] };
    const without = withoutHurting(again, 1000);
    expect(without.steps.slice(1).map(({ movement }) => movement)).not.toContain(first?.movement);
  });

  test('nothing is left after the last one: the break is over', () => {
    const sequence = compose(twoMinutes);
    const elapsedMs = sequence.seconds * 1000 - 1500;
    expect(playAt(withoutHurting(sequence, elapsedMs), elapsedMs).done).toBe(true);
  });

  test('a break that is over stays as it was', () => {
    const sequence = compose(twoMinutes);
    expect(withoutHurting(sequence, sequence.seconds * 1000)).toBe(sequence);
  });

  test('for anybody at any moment: seconds add up, what was done stays, what hurts is gone', () => {
    fc.assert(
      fc.property(anyRequest, fc.double({ min: 0, max: 0.999, noNaN: true }), (request, share) => {
        const { sequence, elapsedMs, hurting } = hurtAt(request, share);
        fc.pre(sequence.steps.length > 0);
        const without = withoutHurting(sequence, elapsedMs);
        expect(without.seconds).toBeCloseTo(sum(without), 6);
        const at = playAt(without, elapsedMs);
        const later = at.done ? [] : without.steps.slice(at.stepIndex);
        expect(later.map(({ movement }) => movement)).not.toContain(hurting);
      }),
      { numRuns: 300 },
    );
  });
});

describe('something else is swapped in', () => {
  test('a stand-in of the movement takes its place and its time, and begins with getting into place', () => {
    const { sequence, elapsedMs, movement } = stretch();
    const rests = [{ movement, until: NOW + HOUR_MS }];
    const swapped = swapHurting(sequence, elapsedMs, requestFor([], 120, { rests }));
    if (!swapped) throw new Error('nothing stands in');
    const now = swapped.steps[playAt(swapped, elapsedMs).stepIndex];
    expect(movementById(movement)?.standIns).toContain(now?.movement);
    expect(now?.setupSeconds).toBe(4);
    // Its smallest dose may be a little longer than the time that became free.
    expect(swapped.seconds).toBeLessThanOrEqual(sequence.seconds * 1.1);
  });

  test('it begins at every millisecond at which the press may come', () => {
    const sequence = compose(twoMinutes);
    const movement = movementAt(sequence, 4000);
    // 4.009 s are 4009.0000000000005 ms to a computer.
    for (let elapsedMs = 4000; elapsedMs < 6000; elapsedMs += 1) {
      expect(movementAt(withoutHurting(sequence, elapsedMs), elapsedMs), `at ${elapsedMs} ms`).not.toBe(movement);
    }
  });

  test('only what this person may do now, once in a break, never an effort at the end', () => {
    let swaps = 0;
    fc.assert(
      fc.property(anyRequest, fc.double({ min: 0, max: 0.999, noNaN: true }), (request, share) => {
        const { sequence, elapsedMs, hurting, resting } = hurtAt(request, share);
        fc.pre(sequence.steps.length > 0);
        const swapped = swapHurting(sequence, elapsedMs, resting);
        if (!swapped) return;
        swaps += 1;
        expect(swapped.seconds).toBeCloseTo(sum(swapped), 6);
        const at = playAt(swapped, elapsedMs);
        const standIn = swapped.steps[at.stepIndex]?.movement ?? '';
        const movement = movementById(standIn);
        if (!movement) throw new Error(`${standIn} does not exist`);
        expect(screen(movement, resting).status).not.toBe('left-out');
        expect(sequence.steps.map((step) => step.movement)).not.toContain(standIn);
        expect(swapped.steps.slice(at.stepIndex).map((step) => step.movement)).not.toContain(hurting);
        const last = movementById(swapped.steps.at(-1)?.movement ?? '');
        if (last === movement) expect(isHeldEffort(movement)).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(swaps).toBeGreaterThan(50);
  });

  test('nothing where all else is left out', () => {
    const { sequence, elapsedMs } = stretch();
    expect(swapHurting(sequence, elapsedMs, requestFor(['from-a-newer-version'], 120))).toBeNull();
  });
});
