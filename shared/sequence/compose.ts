import { guidanceHold } from '../screening/guidance.ts';
import type { Profile } from '../screening/profile.ts';
import { screenAll } from './candidates.ts';
import { type Draft, draft, TOLERANCE } from './drafting.ts';
import { planFor } from './plans.ts';
import { tasteOf } from './scoring.ts';
import type { Sequence } from './sequence.ts';
import { stepsOf } from './steps.ts';

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
}

/** Near enough to the budget counts most, then how many slots hold what they are for. */
function better(a: Draft, b: Draft, budgetSeconds: number): Draft {
  const reaches = ({ seconds }: Draft): number => (seconds >= budgetSeconds * (1 - TOLERANCE) ? 1 : 0);
  if (reaches(a) !== reaches(b)) return reaches(a) > reaches(b) ? a : b;
  const own = ({ parts }: Draft): number => parts.filter(({ choice }) => choice.own).length;
  return own(b) > own(a) ? b : a;
}

/**
 * The break for this person, now: pure and deterministic, by the rules of the clinical report, section C.2. Without steps
 * when nothing may be guided (red flag, open clearance, statement) or when nothing suits. Shorter than asked where the
 * allowed doses do not reach the budget.
 */
export function compose(request: ComposeRequest): Sequence {
  const { profile, situation, now } = request;
  const flare = situation.includes(FLARE) || profile.conditions.some(({ id }) => id === FLARE);
  const plan = planFor(request.budgetSeconds, flare);
  const { candidates, leftOut } = screenAll(request, plan);
  const { budgetSeconds } = plan;
  if (candidates.length === 0 || guidanceHold(profile)) return { budgetSeconds, seconds: 0, steps: [], leftOut };

  const taste = tasteOf(profile, candidates, { plan, now, flare });
  const drafting = { plan, taste, candidates, knowsStiffer: profile.stifferSide !== null };
  const free = draft(drafting);
  // Getting up early can cost the seated movements that come later: staying in the chair may fill more of the break.
  const staying = draft({ ...drafting, plan: { ...plan, positionChanges: 0 } });
  const chosen = better(free, staying, budgetSeconds);

  const steps = chosen.parts.flatMap(({ choice, dose, repeats }) =>
    stepsOf(choice, dose, profile.stifferSide, repeats),
  );
  return { budgetSeconds, seconds: steps.reduce((sum, { seconds }) => sum + seconds, 0), steps, leftOut };
}
