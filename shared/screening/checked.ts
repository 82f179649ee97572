import type { Posture, Profile } from './profile.ts';
import type { CheckAnswer, CheckDone } from './self-check-answer.ts';
import { questionOf } from './self-check-questions.ts';
import type { Finding, Outcome, SelfCheckResult } from './self-check-result.ts';
import { SELF_CHECKS, type SelfCheck } from './self-checks.ts';

/** What follows from the self-checks that were done: an ordering, never a diagnosis. */

type Side = NonNullable<CheckDone['side']>;

const within = ({ atLeast, moreThan, below }: Extract<Finding, { kind: 'measure' }>, value: number): boolean =>
  (atLeast === undefined || value >= atLeast) &&
  (moreThan === undefined || value > moreThan) &&
  (below === undefined || value < below);

/**
 * Whether the answer is what this result is for. A bound that holds for an age or a sex never counts: the profile has neither.
 * Where no number is asked for, the bound stands in the words of the answer that has the result's id.
 */
function matches({ id, when }: SelfCheckResult, answer: CheckAnswer): boolean {
  if (when.kind === 'measure' && (when.ages !== undefined || when.sex !== undefined)) return false;
  switch (answer.kind) {
    case 'whole':
      return answer.answers.includes(when.kind === 'answer' ? when.answer : id);
    case 'each-side':
      if (when.kind === 'sides-differ') return answer.left !== answer.right;
      return when.kind === 'answer' && [answer.left, answer.right].includes(when.answer);
    case 'stiffer-side':
      return answer.side !== null;
    case 'seconds':
      if (when.kind !== 'measure') return false;
      return when.of === 'side-difference'
        ? within(when, Math.abs(answer.left - answer.right))
        : within(when, Math.min(answer.left, answer.right));
  }
}

/** The side that the answer puts first: the stiffer one, or the one that was held for less time. */
function sideOf(check: SelfCheck, answer: CheckAnswer): Side | null {
  switch (answer.kind) {
    case 'whole':
      return null;
    case 'each-side': {
      const question = questionOf(check.id);
      const stiffness = (each: string): number => (question?.kind === 'each-side' ? question.answers.indexOf(each) : 0);
      const difference = stiffness(answer.left) - stiffness(answer.right);
      return difference === 0 ? null : difference > 0 ? 'left' : 'right';
    }
    case 'stiffer-side':
      return answer.side;
    case 'seconds':
      return answer.left === answer.right ? null : answer.left < answer.right ? 'left' : 'right';
  }
}

/** The results that this answer has. */
export const resultsOf = (check: SelfCheck, answer: CheckAnswer): readonly SelfCheckResult[] =>
  check.results.filter((result) => matches(result, answer));

/** Everything that follows, the newest check first. A check or result that this version does not know has no part in it. */
export const outcomesOf = (
  checks: readonly CheckDone[],
): readonly { readonly outcome: Outcome; readonly side: Side | null }[] =>
  checks
    .toSorted((a, b) => b.at - a.at)
    .flatMap(({ check, results, side }) =>
      (SELF_CHECKS.find(({ id }) => id === check)?.results ?? [])
        .filter(({ id }) => results.includes(id))
        .flatMap(({ then }) => then.map((outcome) => ({ outcome, side }))),
    );

const sideBy = (checks: readonly CheckDone[], kind: 'stiffer-side-first' | 'weaker-side-first'): Side | null =>
  outcomesOf(checks).find(({ outcome, side }) => outcome.kind === kind && side !== null)?.side ?? null;

/** The side that held for less time; null where no check tells them apart. */
export const weakerSide = (checks: readonly CheckDone[]): Side | null => sideBy(checks, 'weaker-side-first');

/** Movements that the checks add, by id. */
export const addedByChecks = (checks: readonly CheckDone[]): readonly string[] =>
  outcomesOf(checks).flatMap(({ outcome }) => (outcome.kind === 'add' ? [outcome.movement] : []));

const postureBy = (checks: readonly CheckDone[]): Posture | null =>
  outcomesOf(checks).flatMap(({ outcome }) => (outcome.kind === 'posture' ? [outcome.posture] : []))[0] ?? null;

/**
 * The profile with these checks, and with what they set. What the person chose by hand stands, unless the newest check says
 * otherwise.
 */
function withChecks(profile: Profile, checks: readonly CheckDone[], newest: readonly CheckDone[]): Profile {
  const { posture, stifferSide } = profile;
  const postureStands = posture !== (postureBy(profile.checks) ?? 'balanced');
  const sideStands = stifferSide !== sideBy(profile.checks, 'stiffer-side-first');
  return {
    ...profile,
    checks: [...checks],
    posture: postureBy(newest) ?? (postureStands ? posture : (postureBy(checks) ?? 'balanced')),
    stifferSide:
      sideBy(newest, 'stiffer-side-first') ?? (sideStands ? stifferSide : sideBy(checks, 'stiffer-side-first')),
    balanceFlag: outcomesOf(checks).some(({ outcome }) => outcome.kind === 'balance-flag'),
  };
}

/**
 * The profile after a self-check; it takes the place of an earlier one of the same kind.
 * @param now wall clock, epoch ms
 */
export function withCheck(profile: Profile, check: SelfCheck, answer: CheckAnswer, now: number): Profile {
  const results = resultsOf(check, answer).map(({ id }) => id);
  const done = { check: check.id, at: now, results, side: sideOf(check, answer) };
  return withChecks(profile, [...profile.checks.filter((other) => other.check !== check.id), done], [done]);
}

/** The profile as if this check had never been done. */
export const withoutCheck = (profile: Profile, check: string): Profile =>
  withChecks(
    profile,
    profile.checks.filter((done) => done.check !== check),
    [],
  );
