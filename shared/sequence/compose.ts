import { guidanceHold } from '../screening/guidance.ts';
import type { Profile } from '../screening/profile.ts';
import { screenAll, withoutAmbers } from './candidates.ts';
import type { Courses } from './course.ts';
import { type Draft, draft, TOLERANCE } from './drafting.ts';
import { type Plan, planFor } from './plans.ts';
import { compareKeys, type Taste, tasteOf } from './scoring.ts';
import type { Sequence } from './sequence.ts';
import { firstSide, stepsOf } from './steps.ts';

const FLARE = 'acute-flare';

export interface ComposeRequest {
  readonly profile: Profile;
  /** Conditions of the moment, by id: `on-a-call`, `seated-only`, `soon-after-waking`. An unknown one leaves all out. */
  readonly situation: readonly string[];
  /** 60, 120, 180 or 300; anything else is taken as the next shorter one. */
  readonly budgetSeconds: number;
  /** Wall clock, epoch ms: for rests and for the share that a muscle has had today. */
  readonly now: number;
  /** The advanced movements are earned. */
  readonly unlocked: boolean;
  /** Traffic light and progression, by movement; without it every dose is the catalogue's. */
  readonly courses?: Courses;
}

/**
 * What one draft is worth: near enough to the budget; slots that hold what they are for; movements without a caution; those
 * that a condition prefers; muscles that come first in the profile; what a mat or ball is there for.
 * Larger is better, the earlier number counts more.
 */
function worth({ parts, seconds }: Draft, taste: Taste): readonly number[] {
  const { budgetSeconds } = taste.plan;
  const count = (is: (part: Draft['parts'][number]) => boolean): number => parts.filter(is).length;
  return [
    seconds >= budgetSeconds * (1 - TOLERANCE) ? 1 : 0,
    count(({ choice }) => choice.own),
    -count(({ choice }) => choice.candidate.limit !== null),
    count(({ choice }) => choice.preferred),
    -parts.reduce((sum, { choice }) => sum + choice.rank, 0),
    // Getting down to a mat costs a change of position: who has one would hardly ever come to lie on it.
    count(({ choice }) => choice.candidate.movement.equipment !== null),
  ];
}

/** The best of several; the first of equals. */
function best(drafts: readonly Draft[], taste: Taste): Draft | undefined {
  return drafts
    .map((each) => ({ each, worth: worth(each, taste) }))
    .toSorted((a, b) => compareKeys(b.worth, a.worth))[0]?.each;
}

const isFlare = ({ profile, situation }: ComposeRequest): boolean =>
  situation.includes(FLARE) || profile.conditions.some(({ id }) => id === FLARE);

/** The plan that a break for this request follows. */
export const planOf = (request: ComposeRequest): Plan => planFor(request.budgetSeconds, isFlare(request));

/**
 * The break for this person, now: pure and deterministic, by the rules of the clinical report, section C.2. Without steps
 * when nothing may be guided (red flag, open clearance, statement) or when nothing suits. Shorter than asked where the
 * allowed doses do not reach the budget.
 */
export function compose(request: ComposeRequest): Sequence {
  const { profile, now } = request;
  const flare = isFlare(request);
  const plan = planOf(request);
  const screened = screenAll(request, plan, request.courses);
  const candidates = withoutAmbers(screened.candidates, request.courses);
  const { leftOut } = screened;
  const { budgetSeconds } = plan;
  if (candidates.length === 0 || guidanceHold(profile)) return { budgetSeconds, seconds: 0, steps: [], leftOut };

  const taste = tasteOf(profile, candidates, { plan, now, flare });
  const drafting = { plan, taste, candidates, knowsStiffer: profile.stifferSide !== null };
  // Getting up early can cost what must be done later, because nobody gets up twice: the same break, getting up later.
  const lengthenEnd = plan.slots.findLastIndex(({ phase }) => phase === 'lengthen') + 1;
  const gettingUp = [...new Set([0, 1, 2, Math.max(2, lengthenEnd), plan.slots.length])];
  const drafts = gettingUp.map((seatedSlots) => draft({ ...drafting, seatedSlots }));
  const parts = best(drafts, taste)?.parts ?? [];

  const steps = parts.flatMap(({ choice, dose, repeats }) =>
    stepsOf(choice, dose, firstSide(profile, choice.candidate.movement.phase), repeats),
  );
  return { budgetSeconds, seconds: steps.reduce((sum, { seconds }) => sum + seconds, 0), steps, leftOut };
}
