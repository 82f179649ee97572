import type { BreakClock, BreakView, MovementText, PromptView } from '../../shared/ipc/views.ts';
import { cautionCues } from '../../shared/messages/caution-cues.ts';
import { movements as movementWords } from '../../shared/messages/en/movements.ts';
import { reasonText, stepReasonText } from '../../shared/messages/reasons.ts';
import { movementById } from '../../shared/movements/catalogue.ts';
import { poseOf } from '../../shared/movements/poses/poses.ts';
import type { Sequence } from '../../shared/sequence/sequence.ts';

/** The words of a movement; its id where a table lacks it, which the content tests rule out. */
function textOf(id: string): MovementText {
  const found = movementWords[id];
  if (!found) return { name: id, cues: [], breathing: '', stopIf: '', mistake: '' };
  const { name, cues, breathing, stopIf, mistake } = found;
  return { name, cues: [...cues], breathing, stopIf, mistake };
}

export const nameOf = (id: string): string => textOf(id).name;

/** The first movement of a sequence, for the prompt: its name, and how it is drawn. */
export function firstOf(sequence: Sequence): Pick<PromptView, 'first' | 'figure'> {
  const [first] = sequence.steps;
  if (!first) return { first: null, figure: null };
  const pose = poseOf(first.movement);
  return { first: nameOf(first.movement), figure: pose ? { pose, side: first.side } : null };
}

/** All that a break's window shows, in words: it needs no catalogue of its own. */
export function breakView(
  sequence: Sequence,
  clock: BreakClock,
  now: Pick<BreakView, 'standIn' | 'theme' | 'fullScreen' | 'chimeVolume' | 'spoken'>,
): BreakView {
  const ids = [...new Set(sequence.steps.map(({ movement }) => movement))];
  return {
    sequence,
    texts: Object.fromEntries(ids.map((id) => [id, textOf(id)])),
    breaths: Object.fromEntries(ids.map((id) => [id, movementById(id)?.breath ?? null])),
    reasons: sequence.steps.map(({ reason }) => stepReasonText(reason)),
    cautionCues: sequence.steps.map(({ movement, cautionedBy }) => {
      const found = movementById(movement);
      return found ? [...cautionCues(found, cautionedBy)] : [];
    }),
    poses: posesOf([...ids, ...sequence.leftOut.map(({ movement }) => movement)]),
    leftOut: sequence.leftOut.map(({ movement, reasons }) => ({
      movement,
      name: nameOf(movement),
      why: reasons[0] ? reasonText(reasons[0]) : '',
    })),
    clock,
    ...now,
  };
}

const posesOf = (ids: readonly string[]): BreakView['poses'] =>
  Object.fromEntries(
    ids.flatMap((id) => {
      const pose = poseOf(id);
      return pose ? [[id, pose]] : [];
    }),
  );
