import type { Movement, Position } from '../movements/movement.ts';
import { CAUTION_RANGES, type CautionCue, type CautionRange, conditions } from './en/conditions.ts';
import { reasons } from './en/reasons.ts';
import { words } from './message.ts';

/** What stands beside a cautioned movement's own cues: how far to go, how to breathe, what to hold. */

const say = words(reasons);

const STANDING: readonly Position[] = ['standing', 'wall', 'desk'];
const FLOOR: readonly Position[] = ['floor', 'ball'];

const bendsKnees = ({ id, traits }: Movement): boolean =>
  // Getting up from a chair bends them past any limit: it has a line of its own.
  traits.includes('knee-flexion-loaded') && id !== 'sit-to-stand';

/** How far to go, as this movement can be told: nobody can walk, breathe or rest "half the way", or press against a wall. */
function rangeText(movement: Movement, range: CautionRange): readonly string[] {
  const { position, phase, alsoSettles, dose, lengthens } = movement;
  if (position === 'walking' || phase === 'settle' || alsoSettles) return [];
  const still = phase === 'activate' && dose.mode === 'hold' && lengthens.length === 0 && !bendsKnees(movement);
  if (!still) return [say(`caution.range.${range}`)];
  return [say(STANDING.includes(position) ? 'caution.lean' : 'caution.effort')];
}

function makesSense({ with: which }: CautionCue, movement: Movement): boolean {
  const { id, position } = movement;
  switch (which) {
    case 'any':
      return true;
    case 'in-place':
      return position !== 'walking';
    case 'standing':
      // It ends standing.
      return STANDING.includes(position) || id === 'sit-to-stand';
    case 'floor':
      return FLOOR.includes(position);
    case 'bent-knees':
      return bendsKnees(movement);
    case 'seated':
    case 'walking':
      return position === which;
    default:
      return id === which.movement;
  }
}

/**
 * The lines of the conditions (ids) that caution this movement, each once; of several ranges the smallest only. An id that
 * is not known brings none: screening leaves everything out then.
 */
export function cautionCues(movement: Movement, cautionedBy: readonly string[]): readonly string[] {
  const known = cautionedBy.flatMap((id) => conditions[id] ?? []);
  const range = CAUTION_RANGES.find((each) => known.some((condition) => condition.range === each));
  const lines = known.flatMap(({ cues }) => cues.filter((cue) => makesSense(cue, movement)).map((cue) => cue.say));
  return [...new Set([...(range ? rangeText(movement, range) : []), ...lines])];
}
