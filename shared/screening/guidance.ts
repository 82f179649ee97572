import type { Condition } from './condition.ts';
import { conditionById } from './conditions.ts';
import type { Profile, ReportedCondition } from './profile.ts';
import { RED_FLAGS_ASK_AGAIN_DAYS, redFlagById, type RedFlagLevel } from './red-flags.ts';
import { reported } from './reported.ts';
import type { GuidanceHold } from './verdict.ts';

/** Whether anything may be guided, what to say before it is, and what is to be asked again. */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** What hurt strongly, sharply, or into a leg rests for so long. */
export const REST_AFTER_STRONG_MS = 7 * DAY_MS;

/** Level of a standing flag. One that this version does not know counts as an emergency. */
const levelOf = (flag: string): RedFlagLevel => redFlagById(flag)?.level ?? 'emergency';

/** Ticked conditions whose clearance gate is not confirmed. */
const openClearances = (profile: Profile): readonly string[] =>
  profile.conditions
    .filter(({ id, clearedAt }) => conditionById(id)?.gate === 'clearance' && clearedAt === null)
    .map(({ id }) => id);

/**
 * Whether the red-flag list is to be answered before anything is guided: it never was, or something hurt strongly since (a
 * movement then rests for a week from that moment).
 */
export const asksFlags = ({ redFlagsAnsweredAt, rests }: Profile): boolean =>
  redFlagsAnsweredAt === null || rests.some(({ until }) => until - REST_AFTER_STRONG_MS > redFlagsAnsweredAt);

/**
 * Why nothing is guided; null when guided breaks may come. A red flag outranks an open clearance, which outranks the
 * statement, which outranks the unanswered list. The flags that are told are those that stop, not those that only advise.
 */
export function guidanceHold(profile: Profile): GuidanceHold | null {
  const flags = profile.redFlags.filter((id) => levelOf(id) !== 'see-clinician');
  if (flags.length > 0) {
    const level = flags.some((id) => levelOf(id) === 'emergency') ? 'emergency' : 'urgent';
    return { kind: 'red-flag', level, flags };
  }
  const conditions = openClearances(profile);
  if (conditions.length > 0) return { kind: 'clearance', conditions };
  if (profile.statementAcceptedAt === null) return { kind: 'statement' };
  return asksFlags(profile) ? { kind: 'questions' } : null;
}

/** What has a line to show while breaks go on. */
export interface Advice {
  /** Ticked conditions whose gate is to advise, by id. */
  readonly conditions: readonly string[];
  /** Standing flags that say to see a clinician and let the gentle set go on, by id. */
  readonly redFlags: readonly string[];
}

export const advice = (profile: Profile): Advice => ({
  conditions: profile.conditions.map(({ id }) => id).filter((id) => conditionById(id)?.gate === 'advise'),
  redFlags: profile.redFlags.filter((id) => levelOf(id) === 'see-clinician'),
});

/** Milliseconds after which a condition is asked again; null: not by date. */
function reaskAfterMs({ reask }: Condition): number | null {
  if (reask === null) return null;
  return 'days' in reask ? reask.days * DAY_MS : reask.hours * HOUR_MS;
}

/**
 * Conditions that are due to be asked again, by id. Their rules stay until they are answered, and a confirmed clearance does not
 * lapse: it is asked about like the rest.
 * @param now wall clock, epoch ms
 */
export function dueForReask(profile: Profile, now: number): readonly string[] {
  const isDue = ({ id, confirmedAt }: ReportedCondition): boolean => {
    const condition = conditionById(id);
    const afterMs = condition ? reaskAfterMs(condition) : null;
    return afterMs !== null && now >= confirmedAt + afterMs;
  };
  return profile.conditions.filter(isDue).map(({ id }) => id);
}

/**
 * Whether the red-flag questions are due: never answered, or the week is over.
 * @param now wall clock, epoch ms
 */
export const redFlagsDue = ({ redFlagsAnsweredAt }: Profile, now: number): boolean =>
  redFlagsAnsweredAt === null || now >= redFlagsAnsweredAt + RED_FLAGS_ASK_AGAIN_DAYS * DAY_MS;

/** True while a ticked condition keeps every dose of every movement from growing. An unknown one does, too. */
export function progressionHeld(profile: Profile, situation: readonly string[]): boolean {
  const { conditions, unknown } = reported(profile, situation);
  return unknown.length > 0 || conditions.some(({ noProgression }) => noProgression);
}
