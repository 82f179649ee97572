import type { Condition } from './condition.ts';
import { conditionById, conditionPlace } from './conditions.ts';
import type { Profile } from './profile.ts';

/** All that a person reports now: what is stored and what is of the moment, once each. */
export interface Reported {
  /** In the order of the data, whatever the order of ticking. */
  readonly conditions: readonly Condition[];
  /** Ids that this version does not know, in order of the alphabet. Not one of them may be ignored: see `screen`. */
  readonly unknown: readonly string[];
}

/** @param situation conditions of the moment, by id */
export function reported(profile: Profile, situation: readonly string[]): Reported {
  const ids = new Set([...profile.conditions.map(({ id }) => id), ...situation]);
  const conditions: Condition[] = [];
  const unknown: string[] = [];
  for (const id of ids) {
    const condition = conditionById(id);
    if (condition) conditions.push(condition);
    else unknown.push(id);
  }
  return { conditions: conditions.sort((a, b) => conditionPlace(a) - conditionPlace(b)), unknown: unknown.sort() };
}
