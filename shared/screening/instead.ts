import { MOVEMENTS } from '../movements/catalogue.ts';
import type { Movement } from '../movements/movement.ts';
import type { Condition } from './condition.ts';
import { screen, type ScreenInput } from './screen.ts';
import { standInFor } from './stand-ins.ts';

/**
 * What one condition leaves room for, best first: the movements that it prefers, those named first; where it prefers none,
 * the stand-ins of what it leaves out. Only what this person may do now, with all else that they reported.
 */
export function insteadOf({ exclude, prefer }: Condition, input: ScreenInput): readonly Movement[] {
  const named = prefer.movements.flatMap((id) => MOVEMENTS.filter((movement) => movement.id === id));
  const alike = MOVEMENTS.filter(({ traits }) => traits.some((trait) => prefer.traits.includes(trait)));
  const preferred = [...new Set([...named, ...alike])];
  if (preferred.length > 0) return preferred.filter((movement) => screen(movement, input).status !== 'left-out');
  const left = MOVEMENTS.filter(
    ({ id, traits }) => exclude.movements.includes(id) || traits.some((trait) => exclude.traits.includes(trait)),
  );
  return [...new Set(left.flatMap((movement) => standInFor(movement, input) ?? []))];
}
