import { describe, expect, test } from 'vitest';
import { addedByChecks, resultsOf, weakerSide, withCheck, withoutCheck } from '../../../shared/screening/checked.ts';
import type { Profile } from '../../../shared/screening/profile.ts';
import type { CheckAnswer } from '../../../shared/screening/self-check-answer.ts';
import { fits, questionOf } from '../../../shared/screening/self-check-questions.ts';
import { SELF_CHECKS, type SelfCheck } from '../../../shared/screening/self-checks.ts';
import { profileWith } from './people.ts';

const NOW = 2_000_000;

function check(id: string): SelfCheck {
  const found = SELF_CHECKS.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
}
const results = (id: string, answer: CheckAnswer): string[] => resultsOf(check(id), answer).map((each) => each.id);
const after = (profile: Profile, id: string, answer: CheckAnswer, now = NOW): Profile =>
  withCheck(profile, check(id), answer, now);
const nobody = profileWith([]);

const whole = (...answers: string[]): CheckAnswer => ({ kind: 'whole', answers });
const sides = (left: string, right: string): CheckAnswer => ({ kind: 'each-side', left, right });
const seconds = (left: number, right: number): CheckAnswer => ({ kind: 'seconds', left, right });
const stiffer = (side: 'left' | 'right' | null): CheckAnswer => ({ kind: 'stiffer-side', side });

describe('an answer', () => {
  test.each([
    ['wall-posture', whole('fist'), ['fist']],
    ['wall-posture', whole('flat-hand', 'head-away'), ['flat-hand', 'head-away']],
    ['front-of-hip', sides('none', 'none'), []],
    ['front-of-hip', sides('mild', 'none'), ['sides-differ']],
    ['front-of-hip', sides('strong', 'strong'), ['strong']],
    ['seated-knee-straighten', whole('straight'), []],
    ['seated-knee-straighten', whole('short'), ['short']],
    ['seated-knee-straighten', whole('tingling'), ['tingling']],
    ['figure-four', sides('knee-low', 'knee-high'), ['knee-high', 'sides-differ']],
    ['side-slide', stiffer(null), []],
    ['side-slide', stiffer('right'), ['sides-differ']],
    ['one-leg-stand', seconds(9.9, 30), ['short', 'sides-differ']],
    ['one-leg-stand', seconds(10, 15), []],
    ['one-leg-stand', seconds(24, 30), ['sides-differ']],
    ['wall-side-hold', seconds(20, 20), []],
    ['wall-side-hold', seconds(19, 20), ['short']],
  ] as const)('to %s: %j has the results %j', (id, answer, expected) => {
    expect(fits(answer, id)).toBe(true);
    expect(results(id, answer)).toEqual(expected);
  });

  test('never has a result that holds for an age or a sex', () => {
    for (const each of SELF_CHECKS) {
      const bound = each.results.filter(({ when }) => when.kind === 'measure' && (when.ages ?? when.sex));
      const had = [seconds(0, 0), seconds(12, 12), seconds(29, 29)].flatMap((answer) => resultsOf(each, answer));
      expect(had.filter((result) => bound.includes(result))).toEqual([]);
    }
    expect(questionOf('chair-stand-30'), 'nothing of it can be judged').toBeNull();
  });

  test.each([
    ['wall-posture', whole('head-away')],
    ['wall-posture', whole('fist', 'flat-hand')],
    ['wall-posture', whole('fist', 'tingling')],
    ['front-of-hip', sides('none', 'extreme')],
    ['front-of-hip', whole('strong')],
    ['side-slide', seconds(1, 2)],
    ['one-leg-stand', seconds(31, 4)],
    ['chair-stand-30', seconds(10, 10)],
    ['of-a-newer-version', whole('fist')],
  ] as const)('that %s does not have is refused: %j', (id, answer) => {
    expect(fits(answer, id)).toBe(false);
  });
});

describe('what follows', () => {
  test('the wall sets the posture, the newest posture counts, and undoing it goes back', () => {
    const arched = after(nobody, 'wall-posture', whole('fist'));
    expect(arched.posture).toBe('arched');
    const bent = after(arched, 'side-slide', stiffer('left'), NOW + 1);
    expect([bent.posture, bent.stifferSide]).toEqual(['one-sided', 'left']);
    const even = after(bent, 'side-slide', stiffer(null), NOW + 2);
    expect([even.posture, even.stifferSide]).toEqual(['arched', null]);
    expect(withoutCheck(even, 'wall-posture').posture).toBe('balanced');
  });

  test('a head far from the wall adds a movement', () => {
    expect(addedByChecks(after(nobody, 'wall-posture', whole('flat-hand', 'head-away')).checks)).toEqual([
      'shoulder-blade-squeeze',
    ]);
  });

  test('the stiffer side is the one that pulls more; one that was chosen by hand stands until a check differs', () => {
    expect(after(nobody, 'front-of-hip', sides('mild', 'strong')).stifferSide).toBe('right');
    expect(after(nobody, 'figure-four', sides('knee-high', 'knee-low')).stifferSide).toBe('left');
    const byHand = { ...nobody, stifferSide: 'left' as const };
    expect(after(byHand, 'front-of-hip', sides('mild', 'mild')).stifferSide).toBe('left');
    const told = after(byHand, 'front-of-hip', sides('none', 'mild'));
    expect(told.stifferSide).toBe('right');
    expect(withoutCheck({ ...told, stifferSide: 'left' }, 'front-of-hip').stifferSide).toBe('left');
  });

  test('less than ten seconds on one leg sets the balance flag, undone on request or by a better result', () => {
    const short = after(nobody, 'one-leg-stand', seconds(8, 30));
    expect([short.balanceFlag, weakerSide(short.checks)]).toEqual([true, 'left']);
    expect(withoutCheck(short, 'one-leg-stand').balanceFlag).toBe(false);
    expect(after(short, 'one-leg-stand', seconds(20, 20), NOW + 1).balanceFlag).toBe(false);
    expect(after(short, 'side-slide', stiffer(null), NOW + 1).balanceFlag, 'another check leaves it').toBe(true);
  });

  test('a check has one result, the last one', () => {
    const twice = after(after(nobody, 'side-slide', stiffer('left')), 'side-slide', stiffer(null), NOW + 1);
    expect(twice.checks).toEqual([{ check: 'side-slide', at: NOW + 1, results: [], side: null }]);
  });

  test('nothing follows from a check or a result of a newer version', () => {
    const checks = [
      { check: 'of-a-newer-version', at: NOW, results: ['strong'], side: 'left' as const },
      { check: 'front-of-hip', at: NOW, results: ['enormous'], side: 'left' as const },
    ];
    expect(after({ ...nobody, checks }, 'side-slide', stiffer(null), NOW + 1)).toMatchObject({
      posture: 'balanced',
      stifferSide: null,
      balanceFlag: false,
    });
  });
});
