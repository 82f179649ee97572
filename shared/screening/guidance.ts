import { conditionById } from './conditions.ts';
import type { Profile, ReportedCondition } from './profile.ts';
import { redFlagById } from './red-flags.ts';
import type { GuidanceHold } from './verdict.ts';

/** Whether anything may be guided, and what to say before it is. */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Ticked conditions whose clearance gate is not confirmed. */
export const openClearances = (profile: Profile): readonly string[] =>
  profile.conditions
    .filter(({ id, clearedAt }) => conditionById(id)?.gate === 'clearance' && clearedAt === null)
    .map(({ id }) => id);

/**
 * Why nothing is guided; null when guided breaks may come. A red flag outranks an open clearance, which outranks the
 * statement. A red flag that this version does not know counts as an emergency.
 */
export function guidanceHold(profile: Profile): GuidanceHold | null {
  const levels = profile.redFlags.map((id) => redFlagById(id)?.level ?? 'emergency');
  if (levels.includes('emergency')) return { kind: 'red-flag', level: 'emergency', flags: profile.redFlags };
  if (levels.includes('urgent')) return { kind: 'red-flag', level: 'urgent', flags: profile.redFlags };
  const conditions = openClearances(profile);
  if (conditions.length > 0) return { kind: 'clearance', conditions };
  return profile.statementAcceptedAt === null ? { kind: 'statement' } : null;
}

/** Ticked conditions that have a line of advice, by id. */
export const advised = (profile: Profile): readonly string[] =>
  profile.conditions.map(({ id }) => id).filter((id) => conditionById(id)?.gate === 'advise');

/** Standing flags that advise to see a clinician and let the gentle set go on. */
export const adviseFlags = (profile: Profile): readonly string[] =>
  profile.redFlags.filter((id) => redFlagById(id)?.level === 'see-clinician');

/** Conditions that are due to be asked again. Their rules stay until they are answered. */
export function dueForReask(profile: Profile, now: number): readonly string[] {
  const isDue = ({ id, confirmedAt }: ReportedCondition): boolean => {
    const reask = conditionById(id)?.reask;
    if (!reask) return false;
    const afterMs = 'days' in reask ? reask.days * DAY_MS : reask.hours * HOUR_MS;
    return now >= confirmedAt + afterMs;
  };
  return profile.conditions.filter(isDue).map(({ id }) => id);
}
