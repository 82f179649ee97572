import { movementById } from '../movements/catalogue.ts';
import type { Movement } from '../movements/movement.ts';
import { screen, type ScreenInput } from './screen.ts';

/**
 * What stands in for a movement that this person leaves out: its first stand-in that they may do, else the first of the stand-ins'
 * stand-ins, and so on; undefined where the chain has none. `fits` may refuse one for another reason.
 */
export function standInFor(
  movement: Movement,
  input: ScreenInput,
  fits: (standIn: Movement) => boolean = () => true,
): Movement | undefined {
  const seen = new Set([movement.id]);
  const queue = [...movement.standIns];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const candidate = movementById(id);
    if (!candidate) continue;
    if (screen(candidate, input).status !== 'left-out' && fits(candidate)) return candidate;
    queue.push(...candidate.standIns);
  }
  return undefined;
}
