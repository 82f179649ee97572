import type { Phase } from '../movements/movement.ts';
import type { Profile } from '../screening/profile.ts';
import type { Candidate } from './candidates.ts';
import { isHeldEffort } from './dosing.ts';
import type { Plan } from './plans.ts';
import { MATCHED, TARGETS, type Targets } from './targets.ts';

/** Which movement of a slot is the best one now. */

/** A target that was lengthened this lately is had enough of for the day. */
const DAY_PART_MS = 12 * 3_600_000;
/** Breaks that repeat a target before the next one has its turn (C.2, rule 6). */
const BREAKS_PER_TARGET = 3;

export interface Taste {
  readonly plan: Plan;
  readonly targets: Targets;
  /** Tight muscles in the order of today: those that had their share stand behind. */
  readonly tight: readonly string[];
  /** Epoch ms at which a movement was last guided; undefined where it never was. */
  readonly lastDone: (movement: string) => number | undefined;
  /** When the newest break of the history was; undefined before the first. */
  readonly latest: number | undefined;
  readonly flare: boolean;
}

/** Stretches that reach a muscle, by id. */
const stretchesFor = (candidates: readonly Candidate[], muscle: string): string[] =>
  candidates
    .filter(({ movement }) => movement.phase === 'lengthen' && movement.lengthens.includes(muscle))
    .map(({ movement }) => movement.id);

/**
 * Tight muscles, most limited first; one that had its share within the last 12 h goes behind those that did not. The
 * history keeps the newest entry per movement, so a share is at most one break per movement that lengthens the muscle.
 */
function tightNow(
  targets: Targets,
  candidates: readonly Candidate[],
  lastDone: Taste['lastDone'],
  now: number,
): string[] {
  const had = (muscle: string): boolean => {
    const movements = stretchesFor(candidates, muscle);
    const recent = movements.filter((id) => now - (lastDone(id) ?? -Infinity) < DAY_PART_MS).length;
    return movements.length > 0 && recent >= Math.min(BREAKS_PER_TARGET, movements.length);
  };
  const newest = (muscle: string): number =>
    Math.max(-Infinity, ...stretchesFor(candidates, muscle).map((id) => lastDone(id) ?? -Infinity));
  const open = targets.tight.filter((muscle) => !had(muscle));
  const done = targets.tight.filter((muscle) => !open.includes(muscle));
  return [...open, ...done.toSorted((a, b) => newest(a) - newest(b))];
}

export function tasteOf(
  profile: Profile,
  candidates: readonly Candidate[],
  context: { readonly plan: Plan; readonly now: number; readonly flare: boolean },
): Taste {
  const newest = new Map<string, number>();
  for (const { movement, at } of profile.history) newest.set(movement, Math.max(at, newest.get(movement) ?? at));
  const lastDone = (movement: string): number | undefined => newest.get(movement);
  const targets = TARGETS[profile.posture];
  return {
    plan: context.plan,
    targets,
    tight: tightNow(targets, candidates, lastDone, context.now),
    lastDone,
    latest: newest.size > 0 ? Math.max(...newest.values()) : undefined,
    flare: context.flare,
  };
}

/** Muscles that a slot wants, best first; empty where the slot has no target. */
export function wantedMuscles(phase: Phase, taste: Taste, lengthened: string | null): readonly string[] {
  if (phase === 'lengthen') return taste.tight;
  if (phase !== 'activate') return [];
  const matched = lengthened === null ? undefined : MATCHED[lengthened];
  return matched === undefined ? taste.targets.weak : [...new Set([matched, ...taste.targets.weak])];
}

/** The muscle of a movement that stands first among those that are wanted; null where it works none of them. */
export function targetOf({ movement }: Candidate, wanted: readonly string[]): string | null {
  const works = movement.phase === 'lengthen' ? movement.lengthens : movement.strengthens;
  return wanted.find((muscle) => works.includes(muscle)) ?? null;
}

/** A flare-up begins with breathing (C.2, rule 5); otherwise breathing warms nobody up and is kept for the end. */
const opensFlare = ({ movement }: Candidate, taste: Taste): boolean => taste.flare && movement.alsoSettles;

/**
 * Preferred by a condition, unless the newest break had it: what suits best comes every other time, or nothing else would
 * ever come.
 */
export const isPreferredNow = ({ movement, preferredBy }: Candidate, { lastDone, latest }: Taste): boolean => {
  const last = lastDone(movement.id);
  return preferredBy.length > 0 && (last === undefined || last !== latest);
};

/** How far a movement is from what the profile wants of a slot; 0 is the first wish. */
export function rankOf(candidate: Candidate, phase: Phase, taste: Taste, wanted: readonly string[]): number {
  const { id } = candidate.movement;
  if (candidate.movement.alsoSettles) return opensFlare(candidate, taste) ? 0 : 1;
  if (phase === 'mobilise') return taste.targets.mobiliseWith.includes(id) ? 0 : 1;
  if (wanted.length === 0) return 0;
  const target = targetOf(candidate, wanted);
  return target === null ? wanted.length : wanted.indexOf(target);
}

/** Compares two lists of numbers, the earlier number first: below 0 where the first list is the smaller one. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/**
 * Better first. In this order: not cautioned; breathing in a flare-up; preferred by a condition and not just done; the muscle
 * or movement that comes first in the profile; in the shortest break, no effort that breaths would have to follow; used least
 * recently; the catalogue's order.
 */
export function byWorth(
  candidates: readonly Candidate[],
  phase: Phase,
  taste: Taste,
  wanted: readonly string[],
): Candidate[] {
  const keys = candidates.map((candidate) => ({
    candidate,
    key: [
      candidate.limit ? 1 : 0,
      opensFlare(candidate, taste) ? 0 : 1,
      isPreferredNow(candidate, taste) ? 0 : 1,
      rankOf(candidate, phase, taste, wanted),
      taste.plan.budgetSeconds <= 60 && isHeldEffort(candidate.movement) ? 1 : 0,
      taste.lastDone(candidate.movement.id) ?? -Infinity,
    ],
  }));
  return keys.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ candidate }) => candidate);
}
