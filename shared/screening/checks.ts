import { movementById } from '../movements/catalogue.ts';
import { conditionById } from './conditions.ts';
import { openClearances } from './guidance.ts';
import { screen, type ScreenInput } from './screen.ts';
import { SELF_CHECKS, type SelfCheck } from './self-checks.ts';

/** The self-checks that this person may be offered: screened more strictly than a dose, because a check goes to a limit. */
export function offeredSelfChecks(input: ScreenInput): readonly SelfCheck[] {
  const ids = new Set([...input.profile.conditions.map(({ id }) => id), ...input.situation]);
  const conditions = [...ids].map((id) => conditionById(id));
  if (conditions.includes(undefined) || openClearances(input.profile).length > 0) return [];
  const excluded = new Set<string>(conditions.flatMap((condition) => condition?.exclude.traits ?? []));
  return SELF_CHECKS.filter((check) => {
    if (check.skipFor.some((id) => ids.has(id))) return false;
    if (check.traits.some((trait) => excluded.has(trait))) return false;
    const movement = check.movement === null ? undefined : movementById(check.movement);
    return !movement || screen(movement, input).status !== 'left-out';
  });
}
