import type { CheckAnswer } from './self-check-answer.ts';
import type { SelfCheckId } from './self-checks.ts';

/** How a self-check is answered. The words of the answers stand in `shared/messages`, under the check. */
export type Question =
  /** One of these; `also` can be true beside it. */
  | { readonly kind: 'whole'; readonly answers: readonly string[]; readonly also: readonly string[] }
  /** One of these for each side, from the loosest to the stiffest. */
  | { readonly kind: 'each-side'; readonly answers: readonly string[] }
  | { readonly kind: 'stiffer-side' }
  /** Counted for each side, and over after so many. */
  | { readonly kind: 'seconds'; readonly most: number };

const QUESTIONS: Readonly<Record<SelfCheckId, Question | null>> = {
  'wall-posture': { kind: 'whole', answers: ['flat-hand', 'fist', 'no-hand'], also: ['head-away'] },
  'front-of-hip': { kind: 'each-side', answers: ['none', 'mild', 'strong'] },
  'seated-knee-straighten': { kind: 'whole', answers: ['straight', 'short', 'pelvis-rolls', 'tingling'], also: [] },
  'figure-four': { kind: 'each-side', answers: ['knee-low', 'knee-high'] },
  'side-slide': { kind: 'stiffer-side' },
  // Its bounds hold for an age and a sex, which the profile does not have.
  'chair-stand-30': null,
  'one-leg-stand': { kind: 'seconds', most: 30 },
  'wall-side-hold': { kind: 'seconds', most: 20 },
};

const questions = new Map<string, Question | null>(Object.entries(QUESTIONS));

/** What the check of this id asks; null where it asks nothing that can be judged. */
export const questionOf = (check: string): Question | null => questions.get(check) ?? null;

/** Whether the answer is one that this check's question has. */
export function fits(answer: CheckAnswer, check: string): boolean {
  const question = questionOf(check);
  switch (question?.kind) {
    case 'whole': {
      if (answer.kind !== 'whole') return false;
      const main = answer.answers.filter((each) => question.answers.includes(each));
      const others = answer.answers.filter((each) => !question.answers.includes(each));
      return main.length === 1 && others.every((each) => question.also.includes(each));
    }
    case 'each-side':
      return (
        answer.kind === 'each-side' && [answer.left, answer.right].every((each) => question.answers.includes(each))
      );
    case 'stiffer-side':
      return answer.kind === 'stiffer-side';
    case 'seconds':
      return answer.kind === 'seconds' && Math.max(answer.left, answer.right) <= question.most;
    case undefined:
      return false;
  }
}
