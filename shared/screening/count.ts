import { MOVEMENTS } from '../movements/catalogue.ts';
import type { Movement } from '../movements/movement.ts';
import type { Profile } from './profile.ts';
import { screen, type ScreenInput } from './screen.ts';

/**
 * The movements this person could have: those of every office, what ticked equipment adds, what was switched on; the advanced
 * ones only once they are earned.
 */
export const withinReach = (profile: Profile, unlocked = false): readonly Movement[] =>
  MOVEMENTS.filter(
    (movement) =>
      movement.office ||
      (movement.optIn && profile.optIns.includes(movement.id)) ||
      ((unlocked || movement.level !== 'advanced') &&
        movement.equipment !== null &&
        profile.equipment.includes(movement.equipment)),
  );

/** How many of the movements within reach suit this person now, for "34 of 38 desk movements". */
export function countMovements(input: ScreenInput): { readonly suits: number; readonly of: number } {
  const reach = withinReach(input.profile, input.unlocked);
  return { suits: reach.filter((movement) => screen(movement, input).status !== 'left-out').length, of: reach.length };
}
