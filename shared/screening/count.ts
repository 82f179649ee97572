import { MOVEMENTS, movementById } from '../movements/catalogue.ts';
import type { Movement } from '../movements/movement.ts';
import type { Profile } from './profile.ts';
import { screen, type ScreenInput } from './screen.ts';

/** The movements this person could have at their desk: those of every office, what ticked equipment adds, what was switched on. */
export const withinReach = (profile: Profile): readonly Movement[] =>
  MOVEMENTS.filter(
    (movement) =>
      movement.office ||
      (movement.optIn && profile.optIns.includes(movement.id)) ||
      (movement.level !== 'advanced' && movement.equipment !== null && profile.equipment.includes(movement.equipment)),
  );

/** How many of the movements within reach suit this person now, for "34 of 38 desk movements". */
export function countMovements(input: ScreenInput): { readonly suits: number; readonly of: number } {
  const reach = withinReach(input.profile);
  return { suits: reach.filter((movement) => screen(movement, input).status !== 'left-out').length, of: reach.length };
}

/** The first stand-in that this person may do, following stand-ins of stand-ins; null where there is none. */
export function standInFor(movement: Movement, input: ScreenInput): Movement | null {
  const seen = new Set([movement.id]);
  const queue = [...movement.standIns];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const candidate = movementById(id);
    if (!candidate) continue;
    if (screen(candidate, input).status !== 'left-out') return candidate;
    queue.push(...candidate.standIns);
  }
  return null;
}
