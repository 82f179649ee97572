import { guidanceHold } from '../screening/guidance.ts';
import { type Candidate, screenAll } from './candidates.ts';
import type { ComposeRequest } from './compose.ts';
import type { DoseChoice } from './dosing.ts';
import { PLANS, type Plan } from './plans.ts';
import type { Sequence } from './sequence.ts';
import { firstSide, stepsOf } from './steps.ts';

/** A sequence of movements that somebody chose, not the composer: an own one, a programme, a movement by itself. */

const LONGEST_HOLD_SECONDS = 30;

/** Nothing is kept out for the time it takes: only what screening says counts. */
function openPlan(): Plan {
  const longest = PLANS.at(-1);
  if (!longest) throw new Error('no plan at all');
  return { ...longest, without: [], holdMaxSeconds: LONGEST_HOLD_SECONDS, mayLeaveChairArea: true };
}

const PLAN = openPlan();

/** As much as the person may do of it; in seconds that is what the catalogue says, within every limit. */
const fullDose = ({ choices }: Candidate): DoseChoice | undefined => choices.at(-1);

/**
 * These movements in this order, each with the dose of the catalogue within the limits of the person. What screening leaves
 * out stays out, with its reasons; without steps where a hold stands against guidance. An id that is not known is passed over.
 * @param movements ids, in the order of doing
 */
export function follow(movements: readonly string[], request: Omit<ComposeRequest, 'budgetSeconds'>): Sequence {
  const { candidates, leftOut } = screenAll(request, PLAN, request.courses);
  const byId = new Map(candidates.map((candidate) => [candidate.movement.id, candidate]));
  const wanted = new Set(movements);
  const held = guidanceHold(request.profile) !== null;
  const steps = held
    ? []
    : movements.flatMap((id) => {
        const candidate = byId.get(id);
        const dose = candidate && fullDose(candidate);
        if (!candidate || !dose) return [];
        const choice = { candidate, closes: false, chosen: true, wantedSeconds: dose.seconds, target: null };
        return stepsOf(
          { ...choice, own: true, rank: 0, preferred: false },
          dose,
          firstSide(request.profile, choice.candidate.movement.phase),
          false,
        );
      });
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  return { budgetSeconds: seconds, seconds, steps, leftOut: leftOut.filter(({ movement }) => wanted.has(movement)) };
}
