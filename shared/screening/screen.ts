import type { Movement } from '../movements/movement.ts';
import { movementFaults } from '../movements/schema.ts';
import { NEVER_TRAITS, type Trait } from '../movements/traits.ts';
import type { Condition, Match } from './condition.ts';
import { conditionById } from './conditions.ts';
import { mergeLimits } from './limit.ts';
import type { Profile } from './profile.ts';
import { reported } from './reported.ts';
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

/** The traits by which a rule matches a movement, and 'id' where it names the movement. */
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

/** Read once per movement: the data does not change, and a break asks for it many times a second. */
const knownFaults = new WeakMap<Movement, readonly string[]>();

function faultsOf(movement: Movement): readonly string[] {
  const known = knownFaults.get(movement);
  if (known) return known;
  const faults = movementFaults(movement);
  knownFaults.set(movement, faults);
  return faults;
}

const never: ReadonlySet<Trait> = new Set<Trait>(NEVER_TRAITS);

/** What leaves a movement out whatever the person reported: their equipment, their choices, and how it went. */
function standingReasons(movement: Movement, { profile, now, unlocked }: ScreenInput): Reason[] {
  const out: Reason[] = [];
  for (const trait of movement.traits) if (never.has(trait)) out.push({ kind: 'never', trait });
  const { equipment } = movement;
  if (equipment !== null && !profile.equipment.includes(equipment)) out.push({ kind: 'equipment', equipment });
  if (movement.optIn && !profile.optIns.includes(movement.id)) out.push({ kind: 'opt-in' });
  if (movement.level === 'advanced' && !unlocked) out.push({ kind: 'locked' });
  if (profile.leftOutByHand.includes(movement.id)) out.push({ kind: 'by-hand' });
  const rests = profile.rests.filter((rest) => rest.movement === movement.id && rest.until > now);
  if (rests.length > 0) out.push({ kind: 'resting', until: Math.max(...rests.map(({ until }) => until)) });
  return out;
}

/**
 * What may be done with one movement by one person now, with every reason, not the first. Exclusion wins over caution, caution
 * over preference; adding a condition never adds a movement; what is not known leaves out. The order in which conditions
 * were ticked changes nothing. Source: `semantics` of the clinical data, version `RULES_VERSION`.
 */
export function screen(movement: Movement, input: ScreenInput): Verdict {
  const faults = faultsOf(movement);
  if (faults.length > 0) {
    return { status: 'left-out', reasons: faults.map((detail) => ({ kind: 'unknown-data', detail })) };
  }
  const { conditions, unknown } = reported(input.profile, input.situation);
  const flagged = input.profile.balanceFlag ? conditionById(BALANCE) : undefined;

  const out: Reason[] = unknown.map((condition) => ({ kind: 'unknown-condition', condition }));
  for (const condition of conditions) {
    for (const match of exclusions(condition, movement))
      out.push({ kind: 'condition', condition: condition.id, match });
  }
  if (flagged) for (const match of exclusions(flagged, movement)) out.push({ kind: 'balance-flag', match });
  out.push(...standingReasons(movement, input));
  if (out.length > 0) return { status: 'left-out', reasons: out };

  const cautioning = new Set<Condition>();
  const reasons: Reason[] = [];
  for (const condition of conditions) {
    for (const match of matches(condition.caution, movement)) {
      cautioning.add(condition);
      reasons.push({ kind: 'condition', condition: condition.id, match });
    }
  }
  if (flagged) {
    for (const match of matches(flagged.caution, movement)) {
      cautioning.add(flagged);
      reasons.push({ kind: 'balance-flag', match });
    }
  }
  const preferredBy = conditions.filter(({ prefer }) => matches(prefer, movement).length > 0).map(({ id }) => id);
  if (reasons.length === 0) return { status: 'allowed', preferredBy };
  const noProgression = conditions.some((condition) => condition.noProgression);
  return { status: 'cautioned', reasons, limit: mergeLimits([...cautioning], noProgression), preferredBy };
}
