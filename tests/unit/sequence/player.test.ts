import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breathAt, playAt, skipTo } from '../../../shared/sequence/player.ts';
import type { Sequence, Side, Step, StepDose } from '../../../shared/sequence/sequence.ts';

/** The shortest sequence that a test needs: the player reads nothing else of a step. */
const sequenceOf = (steps: readonly Step[]): Sequence => ({
  budgetSeconds: 120,
  seconds: steps.reduce((sum, { seconds }) => sum + seconds, 0),
  steps,
  leftOut: [],
});

const stepOf = (dose: StepDose, differs: Partial<Step> = {}): Step => {
  const setupSeconds = differs.setupSeconds ?? 4;
  const effort = dose.mode === 'time' ? dose.seconds : dose.reps * dose.secondsPerRep;
  return {
    movement: 'seated-march',
    phase: 'prepare',
    side: null,
    seconds: setupSeconds + effort,
    dose,
    reason: { kind: 'warm-up-first' },
    cautionedBy: [],
    ...differs,
    setupSeconds,
  };
};

const timed = (seconds: number): StepDose => ({ mode: 'time', seconds });
const hold = (reps: number, holdSeconds: number, restSeconds = 0): StepDose => ({
  mode: 'hold',
  reps,
  holdSeconds,
  secondsPerRep: 6 + holdSeconds + restSeconds,
  tempo: { inSeconds: 3, outSeconds: 3, restSeconds },
});
const counted = (reps: number, secondsPerRep: number, inSeconds: number, outSeconds: number): StepDose => ({
  mode: 'reps',
  reps,
  secondsPerRep,
  tempo: { inSeconds, outSeconds, restSeconds: 0 },
});

const anyDose = fc.oneof(
  fc.integer({ min: 6, max: 90 }).map(timed),
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 5, max: 30 }), fc.integer({ min: 0, max: 3 }))
    .map((a) => hold(...a)),
  fc
    .tuple(fc.integer({ min: 2, max: 15 }), fc.integer({ min: 2, max: 8 }))
    .map(([reps, each]) => counted(reps, each, each / 2, each / 2)),
);
const anySide = fc.constantFrom<(Side | null)[]>('left', 'right', null);
const anyStep = fc
  .record({
    dose: anyDose,
    movement: fc.constantFrom('a', 'b', 'c'),
    side: anySide,
    setupSeconds: fc.constantFrom(0, 4),
    phase: fc.constantFrom('prepare' as const, 'settle' as const),
  })
  .map(({ dose, ...rest }) => stepOf(dose, rest));
const anySequence = fc.array(anyStep, { minLength: 1, maxLength: 9 }).map(sequenceOf);
const withMoment = anySequence.chain((sequence) =>
  fc.tuple(fc.constant(sequence), fc.double({ min: 0, max: sequence.seconds * 1000, noNaN: true })),
);

describe('any sequence', () => {
  test('at any moment the step and its share of time add up to the time that ran', () => {
    fc.assert(
      fc.property(withMoment, ([sequence, elapsedMs]) => {
        const at = playAt(sequence, elapsedMs);
        const before = sequence.steps.slice(0, at.stepIndex).reduce((sum, { seconds }) => sum + seconds * 1000, 0);
        const stepMs = (sequence.steps[at.stepIndex]?.seconds ?? 0) * 1000;
        expect(before + at.stepElapsedMs).toBeCloseTo(elapsedMs, 6);
        expect(at.stepElapsedMs + at.stepLeftMs).toBeCloseTo(stepMs, 6);
        expect(at.stepElapsedMs).toBeGreaterThanOrEqual(0);
        expect(at.stepLeftMs).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('time never goes back: neither steps, nor cues, nor repetitions within a step', () => {
    fc.assert(
      fc.property(withMoment, fc.double({ min: 0, max: 30_000, noNaN: true }), ([sequence, elapsedMs], laterMs) => {
        const [one, two] = [playAt(sequence, elapsedMs), playAt(sequence, elapsedMs + laterMs)];
        expect(two.stepIndex).toBeGreaterThanOrEqual(one.stepIndex);
        if (two.stepIndex > one.stepIndex) return;
        expect(two.cueIndex).toBeGreaterThanOrEqual(one.cueIndex);
        expect(two.repetition ?? 0).toBeGreaterThanOrEqual(one.repetition ?? 0);
      }),
    );
  });

  test('every step is reached, begins with its first cue, and every repetition of it comes', () => {
    fc.assert(
      fc.property(anySequence, (sequence) => {
        let startMs = 0;
        for (const [index, step] of sequence.steps.entries()) {
          expect(playAt(sequence, startMs)).toMatchObject({
            stepIndex: index,
            stepElapsedMs: 0,
            cueIndex: 0,
            done: false,
          });
          if (step.dose.mode !== 'time') {
            for (let repetition = 0; repetition < step.dose.reps; repetition += 1) {
              const intoMs = (step.setupSeconds + (repetition + 0.5) * step.dose.secondsPerRep) * 1000;
              expect(playAt(sequence, startMs + intoMs)).toMatchObject({ stepIndex: index, repetition });
            }
          }
          startMs += step.seconds * 1000;
        }
        expect(playAt(sequence, startMs)).toMatchObject({
          stepIndex: sequence.steps.length - 1,
          stepLeftMs: 0,
          done: true,
        });
      }),
    );
  });

  test('a cue that comes in a step stands for 4 s at least', () => {
    fc.assert(
      fc.property(anyStep, fc.integer({ min: 1, max: 5 }), (step, cues) => {
        const sequence = sequenceOf([step]);
        const stood = new Map<number, number>();
        const stepMs = step.seconds * 1000;
        for (let ms = 0; ms < stepMs; ms += 50) {
          const { cueIndex } = playAt(sequence, ms, () => cues);
          stood.set(cueIndex, (stood.get(cueIndex) ?? 0) + 50);
        }
        expect(Math.max(...stood.keys())).toBeLessThan(cues);
        expect([...stood.keys()]).toEqual([...stood.keys()].map((_, place) => place));
        // Sampled every 50 ms: a cue may look shorter by as much.
        for (const ms of stood.values()) expect(ms).toBeGreaterThanOrEqual(Math.min(4000, stepMs) - 50);
      }),
    );
  });

  test('a skip leads on, to the start of a step of another movement or to the end', () => {
    fc.assert(
      fc.property(withMoment, ([sequence, elapsedMs]) => {
        const toMs = skipTo(sequence, elapsedMs);
        const [from, to] = [playAt(sequence, elapsedMs), playAt(sequence, toMs)];
        expect(toMs).toBeGreaterThanOrEqual(elapsedMs);
        if (to.done) return;
        const [skipped, next] = [sequence.steps[from.stepIndex], sequence.steps[to.stepIndex]];
        expect(to.stepElapsedMs).toBe(0);
        expect([next?.movement, next?.phase]).not.toEqual([skipped?.movement, skipped?.phase]);
        // Nothing else was passed over.
        for (const step of sequence.steps.slice(from.stepIndex, to.stepIndex)) {
          expect([step.movement, step.phase]).toEqual([skipped?.movement, skipped?.phase]);
        }
      }),
    );
  });
});

describe('within a step', () => {
  test('a hold is eased into, held, eased out of and rested after', () => {
    const sequence = sequenceOf([stepOf(hold(2, 10, 2))]);
    const at = (seconds: number) => {
      const { inSetup, repetition, phaseOfRep } = playAt(sequence, seconds * 1000);
      return [inSetup, repetition, phaseOfRep];
    };
    expect(at(3.9)).toEqual([true, null, null]);
    expect(at(4)).toEqual([false, 0, 'in']);
    expect(at(7)).toEqual([false, 0, 'hold']);
    expect(at(17)).toEqual([false, 0, 'out']);
    expect(at(20)).toEqual([false, 0, 'rest']);
    expect(at(22)).toEqual([false, 1, 'in']);
    expect(at(40)).toEqual([false, 1, 'rest']);
  });

  test('a counted repetition pauses at the top for what its tempo leaves', () => {
    const sequence = sequenceOf([stepOf(counted(8, 5, 2, 2))]);
    const parts = [0, 1.9, 2, 2.9, 3, 4.9, 5].map((seconds) => playAt(sequence, (4 + seconds) * 1000).phaseOfRep);
    expect(parts).toEqual(['in', 'in', 'hold', 'hold', 'out', 'out', 'in']);
  });

  test('a timed dose counts nothing', () => {
    expect(playAt(sequenceOf([stepOf(timed(30))]), 20_000)).toMatchObject({ repetition: null, phaseOfRep: null });
  });

  test('a step of 10 s shows only its first cue, one of 24 s all four', () => {
    const cuesOf = (seconds: number): number[] => {
      const sequence = sequenceOf([stepOf(timed(seconds - 4))]);
      return [...new Set(Array.from({ length: seconds }, (_, second) => playAt(sequence, second * 1000).cueIndex))];
    };
    expect(cuesOf(10)).toEqual([0]);
    expect(cuesOf(12)).toEqual([0, 1]);
    expect(cuesOf(24)).toEqual([0, 1, 2, 3]);
  });

  test('the first cue still stands when the stop line or the change of side has gone', () => {
    const second = stepOf(hold(1, 10), { side: 'right', setupSeconds: 0 });
    for (const ms of [0, 4000, 7900]) expect(playAt(sequenceOf([second]), ms).cueIndex).toBe(0);
    expect(playAt(sequenceOf([second]), 8000).cueIndex).toBe(1);
  });
});

describe('the edges', () => {
  test('before the beginning is the beginning', () => {
    expect(playAt(sequenceOf([stepOf(timed(30))]), -500)).toEqual(playAt(sequenceOf([stepOf(timed(30))]), 0));
  });

  test('a sequence without steps is over before it begins', () => {
    expect(playAt(sequenceOf([]), 0)).toMatchObject({ stepIndex: 0, done: true });
    expect(skipTo(sequenceOf([]), 0)).toBe(0);
  });
});

describe('skip', () => {
  const both = [
    stepOf(timed(30)),
    stepOf(hold(1, 10), { movement: 'seated-figure-four', phase: 'lengthen', side: 'left' }),
    stepOf(hold(1, 10), { movement: 'seated-figure-four', phase: 'lengthen', side: 'right', setupSeconds: 0 }),
    stepOf(timed(20), { movement: 'brisk-walk', phase: 'integrate' }),
  ];

  test('passes over both sides of a movement', () => {
    expect(skipTo(sequenceOf(both), 35_000)).toBe((34 + 20 + 16) * 1000);
    expect(skipTo(sequenceOf(both), 60_000)).toBe((34 + 20 + 16) * 1000);
  });

  test('of the last movement ends the break', () => {
    expect(skipTo(sequenceOf(both), 75_000)).toBe(sequenceOf(both).seconds * 1000);
  });

  test('of the opening breaths keeps the closing ones', () => {
    const breaths = [
      stepOf(counted(3, 8, 4, 4), { movement: 'belly-breathing-seated' }),
      stepOf(counted(2, 8, 4, 4), { movement: 'belly-breathing-seated', phase: 'settle' }),
    ];
    expect(skipTo(sequenceOf(breaths), 1000)).toBe(28_000);
  });
});

describe('breath', () => {
  const pace = { inSeconds: 4, outSeconds: 6 };

  test('goes in, then out, and counts the seconds of each', () => {
    expect(breathAt(pace, 0)).toEqual({ out: false, second: 0, seconds: 4 });
    expect(breathAt(pace, 3999)).toEqual({ out: false, second: 3, seconds: 4 });
    expect(breathAt(pace, 4000)).toEqual({ out: true, second: 0, seconds: 6 });
    expect(breathAt(pace, 9999)).toEqual({ out: true, second: 5, seconds: 6 });
    expect(breathAt(pace, 10_000)).toEqual({ out: false, second: 0, seconds: 4 });
  });

  test('before its beginning waits to breathe in', () => {
    expect(breathAt(pace, -1)).toEqual({ out: false, second: 0, seconds: 4 });
  });
});

describe('the parts of a hold', () => {
  test('come in their order, each as long as it is', () => {
    // 4 s set-up, then 3 s in, 5 s hold, 3 s out, 2 s rest.
    const sequence = sequenceOf([stepOf(hold(2, 5, 2))]);
    const at = (seconds: number) => {
      const { repetition, phaseOfRep } = playAt(sequence, seconds * 1000);
      return [repetition, phaseOfRep];
    };
    expect([3.9, 4, 6.9, 7, 11.9, 12, 14.9, 15, 16.9, 17].map(at)).toEqual([
      [null, null],
      [0, 'in'],
      [0, 'in'],
      [0, 'hold'],
      [0, 'hold'],
      [0, 'out'],
      [0, 'out'],
      [0, 'rest'],
      [0, 'rest'],
      [1, 'in'],
    ]);
  });
});

describe('a step that is over before a cue could be read', () => {
  test.each([3, 4])('of %i s shows its first cue', (seconds) => {
    const sequence = sequenceOf([stepOf(timed(seconds), { setupSeconds: 0 })]);
    for (const elapsedMs of [0, seconds * 500, seconds * 1000]) expect(playAt(sequence, elapsedMs).cueIndex).toBe(0);
  });
});
