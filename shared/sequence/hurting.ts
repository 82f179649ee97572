import { movementById } from '../movements/catalogue.ts';
import type { Movement } from '../movements/movement.ts';
import { standInFor } from '../screening/stand-ins.ts';
import { screenAll, withoutAmbers } from './candidates.ts';
import { type ComposeRequest, planOf } from './compose.ts';
import { isHeldEffort } from './dosing.ts';
import { playAt } from './player.ts';
import type { Sequence, Step } from './sequence.ts';
import { firstSide, stepsOf } from './steps.ts';

/** What becomes of a break that runs when one of its movements hurts: the movement goes, on both sides and wherever it comes again. */

/** The break cut at this moment: what was done, and what would come without the movement that runs now. */
interface Cut {
  readonly hurting: Step;
  /** Up to now; the step that hurt is as long as it was done. */
  readonly done: readonly Step[];
  readonly later: readonly Step[];
  /** Seconds that the movement would have gone on for, before another one comes. */
  readonly freedSeconds: number;
}

function cutAt({ steps }: Pick<Sequence, 'steps'>, elapsedMs: number): Cut | null {
  const { stepIndex, stepElapsedMs, done } = playAt({ steps }, elapsedMs);
  const hurting = steps[stepIndex];
  if (!hurting || done) return null;
  const rest = steps.slice(stepIndex);
  const others = rest.findIndex(({ movement }) => movement !== hurting.movement);
  const own = others < 0 ? rest : rest.slice(0, others);
  const doneSeconds = stepElapsedMs / 1000;
  return {
    hurting,
    done: [...steps.slice(0, stepIndex), ...(doneSeconds > 0 ? [{ ...hurting, seconds: doneSeconds }] : [])],
    later: rest.filter(({ movement }) => movement !== hurting.movement),
    freedSeconds: own.reduce((sum, { seconds }) => sum + seconds, 0) - doneSeconds,
  };
}

const sequenceOf = (before: Sequence, steps: readonly Step[]): Sequence => ({
  ...before,
  steps,
  seconds: steps.reduce((sum, { seconds }) => sum + seconds, 0),
});

/**
 * The break without the movement that runs at `elapsedMs`, from this moment on: the next other movement begins right now, and the
 * same elapsed time stands at its start. As it was where the break is over.
 */
export function withoutHurting(sequence: Sequence, elapsedMs: number): Sequence {
  const cut = cutAt(sequence, elapsedMs);
  return cut ? sequenceOf(sequence, [...cut.done, ...cut.later]) : sequence;
}

/**
 * The break with a stand-in for the movement that runs at `elapsedMs`, from this moment on; null where its stand-ins are all left
 * out, in the break already, or do not fit into it. The stand-in takes the time that became free, or its smallest dose where that
 * is longer. The profile of the request must let the movement rest already.
 */
export function swapHurting(sequence: Sequence, elapsedMs: number, request: ComposeRequest): Sequence | null {
  const cut = cutAt(sequence, elapsedMs);
  const movement = cut ? movementById(cut.hurting.movement) : undefined;
  if (!cut || !movement) return null;
  const { candidates: all } = screenAll(request, planOf(request), request.courses);
  const candidates = withoutAmbers(all, request.courses);
  const used = new Set(sequence.steps.map((step) => step.movement));
  // No break ends on an effort that is held (C.2, rule 10).
  const mayEnd = (one: Movement): boolean => cut.later.length > 0 || !isHeldEffort(one);
  const fits = (one: Movement): boolean =>
    !used.has(one.id) && mayEnd(one) && candidates.some((candidate) => candidate.movement === one);
  const standIn = standInFor(movement, request, fits);
  const candidate = candidates.find((one) => one.movement === standIn);
  const [smallest] = candidate?.choices ?? [];
  if (!candidate || !smallest) return null;

  const dose = candidate.choices.findLast(({ seconds }) => seconds <= cut.freedSeconds) ?? smallest;
  const choice = {
    candidate,
    closes: false,
    wantedSeconds: cut.freedSeconds,
    target: null,
    own: true,
    rank: 0,
    preferred: false,
  };
  const steps = stepsOf(choice, dose, firstSide(request.profile, choice.candidate.movement.phase), false);
  return sequenceOf(sequence, [...cut.done, ...steps, ...cut.later]);
}

/** The movement that stands at this moment in a sequence; null where there is none. */
export const movementAt = (sequence: Pick<Sequence, 'steps'>, elapsedMs: number): string | null =>
  sequence.steps[playAt(sequence, elapsedMs).stepIndex]?.movement ?? null;
