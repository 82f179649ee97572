import { movementById } from '../movements/catalogue.ts';
import { guidanceHold } from './guidance.ts';
import { reported } from './reported.ts';
import { screen, type ScreenInput } from './screen.ts';
import { SELF_CHECKS, type SelfCheck } from './self-checks.ts';

/**
 * The self-checks that this person may be offered: screened more strictly than a dose, because a check goes to a limit. None
 * while anything holds guidance back, or while a condition is not known. The balance flag hides only what its own rules leave
 * out as a movement, so that the check which set it can be done again.
 */
export function offeredSelfChecks(input: ScreenInput): readonly SelfCheck[] {
  const { conditions, unknown } = reported(input.profile, input.situation);
  if (unknown.length > 0 || guidanceHold(input.profile) !== null) return [];
  const ids = new Set(conditions.map(({ id }) => id));
  const excluded = new Set<string>(conditions.flatMap(({ exclude }) => exclude.traits));
  return SELF_CHECKS.filter((check) => {
    if (check.skipFor.some((id) => ids.has(id))) return false;
    if (check.traits.some((trait) => excluded.has(trait))) return false;
    if (check.movement === null) return true;
    const movement = movementById(check.movement);
    return movement !== undefined && screen(movement, input).status !== 'left-out';
  });
}

/** The self-checks that are not offered, by id. */
export function hiddenSelfChecks(input: ScreenInput): readonly string[] {
  const offered = offeredSelfChecks(input);
  return SELF_CHECKS.filter((check) => !offered.includes(check)).map(({ id }) => id);
}
