import type { DoseChoice } from './dosing.ts';

/** Chooses a dose for each movement so that the whole comes as near to the budget as it can. */

export interface Fitted {
  /** From the smallest dose to the largest; never empty. */
  readonly choices: readonly DoseChoice[];
  /** What its slot is worth, seconds. */
  readonly wantedSeconds: number;
}

const secondsAt = (part: Fitted, index: number): number => part.choices[index]?.seconds ?? 0;

/** The largest choice within what the slot is worth, or the smallest there is. */
function nearest({ choices, wantedSeconds }: Fitted): number {
  const index = choices.findLastIndex(({ seconds }) => seconds <= wantedSeconds);
  return Math.max(index, 0);
}

/**
 * One choice per part, by index. Begins with what each slot is worth; then takes from those that are fullest until the whole
 * is within the budget, and gives to those that are emptiest while it stays within. The same input gives the same choice.
 */
export function fit(
  parts: readonly Fitted[],
  budgetSeconds: number,
): { readonly at: number[]; readonly seconds: number } {
  const at = parts.map(nearest);
  let total = parts.reduce((sum, part, index) => sum + secondsAt(part, at[index] ?? 0), 0);

  const move = (by: 1 | -1): boolean => {
    let best = -1;
    let bestFullness = 0;
    for (const [index, part] of parts.entries()) {
      const now = at[index] ?? 0;
      const next = now + by;
      if (next < 0 || next >= part.choices.length) continue;
      const after = total - secondsAt(part, now) + secondsAt(part, next);
      if (by === 1 && after > budgetSeconds) continue;
      const fullness = (secondsAt(part, now) / part.wantedSeconds) * by;
      // Of two that are equally full the later one gives, the earlier one takes.
      if (best < 0 || fullness < bestFullness || (fullness === bestFullness && by === -1)) {
        best = index;
        bestFullness = fullness;
      }
    }
    const part = parts[best];
    if (!part) return false;
    const now = at[best] ?? 0;
    total += secondsAt(part, now + by) - secondsAt(part, now);
    at[best] = now + by;
    return true;
  };

  while (total > budgetSeconds && move(-1));
  while (total < budgetSeconds && move(1));
  return { at, seconds: total };
}
