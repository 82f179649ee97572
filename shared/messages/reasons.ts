import type { Reason } from '../screening/verdict.ts';
import type { StepReason } from '../sequence/sequence.ts';
import { conditions } from './en/conditions.ts';
import { muscles } from './en/muscles.ts';
import { reasons } from './en/reasons.ts';
import { words } from './message.ts';

/** Reasons in the words a person reads: why a movement is left out, and why one was chosen. */

const say = words(reasons);

type ReasonId = keyof typeof reasons;
const isId = (id: string): id is ReasonId => id in reasons;

const lookUp = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined => table[id];

/** Plain phrase of a trait; the word itself where it is not in the vocabulary. */
export function traitText(trait: string): string {
  const id = `trait.${trait}`;
  return isId(id) ? say(id) : trait;
}

/** A condition's label without its small print in brackets. */
export const shortLabel = (condition: string): string =>
  (lookUp(conditions, condition)?.label ?? condition).replace(/\s*\([^)]*\)\s*$/, '');

/** Muscle in plain words; its field name where the table lacks it. */
export const muscleText = (muscle: string): string => lookUp(muscles, muscle) ?? muscle;

function equipmentText(equipment: string): string {
  const id = `reason.equipment.${equipment}`;
  return isId(id) ? say(id) : equipment;
}

/** One reason of a verdict: short, plain, naming the condition and what about the movement it concerns. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'condition': {
      const condition = shortLabel(reason.condition);
      if (reason.match === 'id') return say('reason.named', { condition });
      if (reason.match === 'discretion') return say('reason.discretion', { condition });
      return say('reason.condition', { condition, what: traitText(reason.match) });
    }
    case 'balance-flag':
      return say('reason.balance', { what: traitText(reason.match) });
    case 'never':
      return say('reason.never', { what: traitText(reason.trait) });
    case 'unknown-condition':
      return say('reason.unknown-condition');
    case 'unknown-data':
      return say('reason.unknown-data');
    case 'equipment':
      return equipmentText(reason.equipment);
    case 'opt-in':
      return say('reason.opt-in');
    case 'locked':
      return say('reason.locked');
    case 'by-hand':
      return say('reason.by-hand');
    case 'resting':
      return say('reason.resting');
  }
}

/** Why a step is in the sequence, for "Why this?". */
export function stepReasonText(reason: StepReason): string {
  switch (reason.kind) {
    case 'lengthen':
      return say('step.lengthen', { muscle: muscleText(reason.muscle) });
    case 'activate':
      return say('step.activate', { muscle: muscleText(reason.muscle) });
    case 'preferred':
      return say('step.preferred', { condition: shortLabel(reason.condition) });
    default:
      return say(`step.${reason.kind}`);
  }
}
