import type { Candidate } from './candidates.ts';
import { chooseAll, type Choice, oneMore } from './choosing.ts';
import { type DoseChoice, sideSeconds } from './dosing.ts';
import { fit, type Fitted } from './fitting.ts';
import { keepsPositions, needsBreaths, ordered } from './ordering.ts';
import type { Plan } from './plans.ts';
import type { Taste } from './scoring.ts';

/** Puts a break together: movements, the breaths at the end, a repeat of the stiffer side, and a dose for each. */

/** The whole comes within this share of the budget, on either side, wherever the allowed doses reach it (C.2, rule 8). */
export const TOLERANCE = 0.1;
const BREATHS_SECONDS = 20;

export interface Draft {
  /** In the order of the break, with their doses. */
  readonly parts: readonly { readonly choice: Choice; readonly dose: DoseChoice; readonly repeats: boolean }[];
  readonly seconds: number;
}

interface Drafting {
  readonly plan: Plan;
  readonly taste: Taste;
  readonly candidates: readonly Candidate[];
  /** The stiffer side is known. */
  readonly knowsStiffer: boolean;
  /** So many slots from the first are filled in the chair. */
  readonly seatedSlots: number;
}

/** Choices of a movement that is done once more on the stiffer side. */
const withRepeat = (choices: readonly DoseChoice[]): DoseChoice[] =>
  choices.map(({ dose, seconds }) => ({ dose, seconds: seconds + sideSeconds(dose) }));

const leastSeconds = (parts: readonly Fitted[]): number =>
  parts.reduce((sum, { choices }) => sum + (choices[0]?.seconds ?? 0), 0);

export function draft({ plan, taste, candidates, knowsStiffer, seatedSlots }: Drafting): Draft {
  const breathing = candidates.find(({ movement }) => movement.alsoSettles);
  const choosing = { candidates, plan, taste, breathing, seatedSlots };
  const settleSeconds = plan.slots.find(({ phase }) => phase === 'settle')?.seconds ?? BREATHS_SECONDS;

  const breaths: Choice | null = breathing
    ? {
        candidate: breathing,
        closes: true,
        wantedSeconds: settleSeconds,
        target: null,
        own: false,
        rank: 0,
        preferred: false,
      }
    : null;
  /** In order, with breaths at the end where they must be. */
  const finished = (chosen: readonly Choice[]): Choice[] => {
    const inOrder = ordered(chosen);
    return breaths && needsBreaths(inOrder, plan) ? [...inOrder, breaths] : inOrder;
  };
  /** A dose done twice on one side is more than a limit means it to be: cautioned stretches are not repeated. */
  const mayRepeat = ({ candidate: { movement, limit } }: Choice): boolean =>
    knowsStiffer && limit === null && movement.phase === 'lengthen' && movement.dose.sides === 2;
  const fitted = (chosen: readonly Choice[], repeated: Choice | undefined): Fitted[] =>
    chosen.map((choice) => {
      const { choices } = choice.candidate;
      const twice = choice === repeated;
      return {
        choices: twice ? withRepeat(choices) : choices,
        wantedSeconds: choice.wantedSeconds * (twice ? 1.5 : 1),
      };
    });
  const budget = plan.budgetSeconds;

  let chosen = chooseAll(choosing);
  let inOrder = finished(chosen);

  const first = chosen.find(mayRepeat);
  let repeated = plan.repeatsStifferSide && leastSeconds(fitted(inOrder, first)) <= budget ? first : undefined;
  let result = fit(fitted(inOrder, repeated), budget);

  const tryWith = (next: readonly Choice[], nextRepeated: Choice | undefined): boolean => {
    const nextInOrder = finished(next);
    const parts = fitted(nextInOrder, nextRepeated);
    if (leastSeconds(parts) > budget || !keepsPositions(next, plan)) return false;
    const nextResult = fit(parts, budget);
    if (nextResult.seconds <= result.seconds) return false;
    [chosen, inOrder, repeated, result] = [[...next], nextInOrder, nextRepeated, nextResult];
    return true;
  };
  const short = (): boolean => result.seconds < budget * (1 - TOLERANCE);

  if (short() && first && repeated === undefined) tryWith(chosen, first);
  if (short() && breaths && !inOrder.some(({ closes }) => closes)) tryWith([...chosen, breaths], repeated);
  while (short()) {
    const next = oneMore(chosen, budget - leastSeconds(fitted(inOrder, repeated)), choosing);
    if (!next || !tryWith([...chosen, next], repeated)) break;
  }

  const parts = inOrder.flatMap((choice, index) => {
    const dose = choice.candidate.choices[result.at[index] ?? 0];
    return dose ? [{ choice, dose, repeats: choice === repeated }] : [];
  });
  return { parts, seconds: result.seconds };
}
