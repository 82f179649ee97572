import type { Movement } from '../movements/movement.ts';
import { isTrait, NEVER_TRAITS, type Trait } from '../movements/traits.ts';
import type { Condition, Match } from './condition.ts';
import { conditionById } from './conditions.ts';
import { mergeLimits } from './limit.ts';
import type { Profile } from './profile.ts';
import type { Reason, Verdict } from './verdict.ts';

/** The one that the balance flag borrows its rules from. */
const BALANCE = 'dizziness-balance';

export interface ScreenInput {
  readonly profile: Profile;
  /** Conditions of the moment, by id (`on-a-call`, `soon-after-waking`). An id that is not known leaves everything out. */
  readonly situation: readonly string[];
  /** Wall clock, epoch ms: for movements that rest. */
  readonly now: number;
  /** The advanced movements are earned. */
  readonly unlocked: boolean;
}

/** The traits and the name by which a rule matches a movement; 'id' where the rule names it. */
function matches(match: Match, movement: Movement): string[] {
  const traits: string[] = movement.traits.filter((trait) => match.traits.includes(trait));
  return match.movements.includes(movement.id) ? [...traits, 'id'] : traits;
}

function exclusions(condition: Condition, movement: Movement): string[] {
  const found = matches(condition.exclude, movement);
  if (found.length > 0) return found;
  const shows = condition.maxDiscretion !== null && movement.discretion > condition.maxDiscretion;
  return shows ? ['discretion'] : [];
}

/** Faults in a movement's own data. They cannot occur in the catalogue, which is checked; they fail closed all the same. */
function dataFaults(movement: Movement): Reason[] {
  const faults: Reason[] = [];
  if (movement.traits.length === 0) faults.push({ kind: 'unknown-data', detail: 'no traits' });
  for (const trait of movement.traits) {
    if (!isTrait(trait)) faults.push({ kind: 'unknown-data', detail: String(trait) });
  }
  if (!(movement.discretion >= 0 && movement.discretion <= 3))
    faults.push({ kind: 'unknown-data', detail: 'discretion' });
  return faults;
}

const never: ReadonlySet<Trait> = new Set<Trait>(NEVER_TRAITS);

/**
 * What may be done with one movement by one person now, with every reason. Exclusion wins over caution, caution over
 * preference; adding a condition never adds a movement; what is not known leaves out.
 */
export function screen(movement: Movement, { profile, situation, now, unlocked }: ScreenInput): Verdict {
  const out: Reason[] = dataFaults(movement);
  for (const trait of movement.traits) if (never.has(trait)) out.push({ kind: 'never', trait });

  const conditions: Condition[] = [];
  for (const id of new Set([...profile.conditions.map((reported) => reported.id), ...situation])) {
    const condition = conditionById(id);
    if (condition) conditions.push(condition);
    else out.push({ kind: 'unknown-condition', condition: id });
  }
  const flagged = profile.balanceFlag ? conditionById(BALANCE) : undefined;

  for (const condition of conditions) {
    for (const match of exclusions(condition, movement))
      out.push({ kind: 'condition', condition: condition.id, match });
  }
  if (flagged) for (const match of exclusions(flagged, movement)) out.push({ kind: 'balance-flag', match });

  if (movement.equipment !== null && !profile.equipment.includes(movement.equipment)) {
    out.push({ kind: 'equipment', equipment: movement.equipment });
  }
  if (movement.optIn && !profile.optIns.includes(movement.id)) out.push({ kind: 'opt-in' });
  if (movement.level === 'advanced' && !unlocked) out.push({ kind: 'locked' });
  const rests = profile.rests.filter((rest) => rest.movement === movement.id && rest.until > now);
  if (rests.length > 0) out.push({ kind: 'resting', until: Math.max(...rests.map(({ until }) => until)) });

  if (out.length > 0) return { status: 'left-out', reasons: out };

  const cautioning = new Map<string, Condition>();
  const reasons: Reason[] = [];
  for (const condition of conditions) {
    for (const match of matches(condition.caution, movement)) {
      cautioning.set(condition.id, condition);
      reasons.push({ kind: 'condition', condition: condition.id, match });
    }
  }
  if (flagged) {
    for (const match of matches(flagged.caution, movement)) {
      cautioning.set(flagged.id, flagged);
      reasons.push({ kind: 'balance-flag', match });
    }
  }
  const preferredBy = conditions.filter(({ prefer }) => matches(prefer, movement).length > 0).map(({ id }) => id);
  if (reasons.length === 0) return { status: 'allowed', preferredBy };
  const noProgression = conditions.some((condition) => condition.noProgression);
  return { status: 'cautioned', reasons, limit: mergeLimits([...cautioning.values()], noProgression), preferredBy };
}
