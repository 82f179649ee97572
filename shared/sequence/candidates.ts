import { MOVEMENTS } from '../movements/catalogue.ts';
import type { Movement } from '../movements/movement.ts';
import { withinReach } from '../screening/count.ts';
import { progressionHeld } from '../screening/guidance.ts';
import { screen, type ScreenInput } from '../screening/screen.ts';
import type { DoseLimit, Reason } from '../screening/verdict.ts';
import { AMBERS_TO_SWAP, type Courses, doseInCourse } from './course.ts';
import { type DoseChoice, doseChoices, isHeldStretch, largestDose } from './dosing.ts';
import type { Plan } from './plans.ts';
import type { Sequence } from './sequence.ts';

/** The movements that a break of this plan may draw from, for this person, now. */

export interface Candidate {
  readonly movement: Movement;
  readonly limit: DoseLimit | null;
  readonly preferredBy: readonly string[];
  /** Conditions whose caution limits the dose. */
  readonly cautionedBy: readonly string[];
  /** From the smallest dose to the largest. */
  readonly choices: readonly DoseChoice[];
}

/** Whether the plan has room for such a movement at all, whoever does it. */
export function fitsPlan(movement: Movement, plan: Plan): boolean {
  const { position, traits } = movement;
  // A machine stands in another room: gym movements are a programme of their own, not part of a break at the desk.
  if (position === 'gym') return false;
  const away = traits.includes('leaves-desk') || position === 'floor' || position === 'ball';
  if (away && !plan.mayLeaveChairArea) return false;
  if (plan.without.includes(movement.phase)) return false;
  // One minute has no time for a stretch that is held: it moves instead.
  return plan.budgetSeconds > 60 || !isHeldStretch(movement);
}

export interface Screened {
  readonly candidates: readonly Candidate[];
  readonly leftOut: Sequence['leftOut'];
}

/**
 * What the composer may choose of itself: after two ambers in a row a stand-in comes instead, where there is one (C.3). Who
 * asks for the movement by name still gets it, with half the dose.
 */
export function withoutAmbers(candidates: readonly Candidate[], courses: Courses = {}): readonly Candidate[] {
  const here = new Set(candidates.map(({ movement }) => movement.id));
  const isSwapped = ({ movement }: Candidate): boolean =>
    (courses[movement.id]?.ambers ?? 0) >= AMBERS_TO_SWAP && movement.standIns.some((id) => here.has(id));
  return candidates.filter((candidate) => !isSwapped(candidate));
}

/** Screens the whole catalogue once. What is left out is told of the movements this person could otherwise have. */
export function screenAll(input: ScreenInput, plan: Plan, courses: Courses = {}): Screened {
  const held = progressionHeld(input.profile, input.situation);
  const reach = new Set(withinReach(input.profile));
  const candidates: Candidate[] = [];
  const leftOut: { movement: string; reasons: readonly Reason[] }[] = [];
  for (const movement of MOVEMENTS) {
    const verdict = screen(movement, input);
    if (verdict.status === 'left-out') {
      if (reach.has(movement)) leftOut.push({ movement: movement.id, reasons: verdict.reasons });
      continue;
    }
    if (!fitsPlan(movement, plan)) continue;
    const limit = verdict.status === 'cautioned' ? verdict.limit : null;
    const usual = doseInCourse(movement.dose, courses[movement.id], limit === null && !held);
    candidates.push({
      movement,
      limit,
      preferredBy: verdict.preferredBy,
      cautionedBy: limit?.cuesOf ?? [],
      choices: doseChoices(movement, largestDose(usual, limit, plan.holdMaxSeconds)),
    });
  }
  return { candidates, leftOut };
}
