import type { Phase } from '../movements/movement.ts';
import { addedByChecks } from '../screening/checked.ts';
import type { Profile } from '../screening/profile.ts';
import type { Candidate } from './candidates.ts';
import { isHeldEffort } from './dosing.ts';
import { breaksWith, newestOf } from './history.ts';
import type { Plan } from './plans.ts';
import { MATCHED, type Targets, targetsOf } from './targets.ts';

/** Which movement of a slot is the best one now. */

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
  /** Movements that the person pinned, or that a self-check adds. */
  readonly pins: readonly string[];
}

/** Stretches that reach a muscle, by id. */
const stretchesFor = (candidates: readonly Candidate[], muscle: string): string[] =>
  candidates
    .filter(({ movement }) => movement.phase === 'lengthen' && movement.lengthens.includes(muscle))
    .map(({ movement }) => movement.id);

/** Tight muscles, most limited first; one that had its share of the day goes behind those that did not. */
function tightNow(
  targets: Targets,
  candidates: readonly Candidate[],
  { history }: Profile,
  lastDone: Taste['lastDone'],
  now: number,
): string[] {
  const had = (muscle: string): boolean =>
    breaksWith(history, stretchesFor(candidates, muscle), now) >= BREAKS_PER_TARGET;
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
  const newest = newestOf(profile.history);
  const lastDone = (movement: string): number | undefined => newest.get(movement);
  const targets = targetsOf(profile);
  return {
    plan: context.plan,
    targets,
    tight: tightNow(targets, candidates, profile, lastDone, context.now),
    lastDone,
    latest: newest.size > 0 ? Math.max(...newest.values()) : undefined,
    flare: context.flare,
    pins: [...profile.pins, ...addedByChecks(profile.checks)],
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

const isJustDone = ({ movement }: Candidate, { lastDone, latest }: Taste): boolean => {
  const last = lastDone(movement.id);
  return last !== undefined && last === latest;
};

/**
 * Preferred by a condition, unless the newest break had it: what suits best comes every other time, or nothing else would
 * ever come. Breathing that ends the break anyway need not begin it too.
 */
export const isPreferredNow = (candidate: Candidate, taste: Taste): boolean => {
  const comesAnyway = candidate.movement.alsoSettles && taste.plan.endsWithBreaths;
  return candidate.preferredBy.length > 0 && !isJustDone(candidate, taste) && !comesAnyway;
};

/** Pinned by the person, unless the newest break had it: like what a condition prefers, it comes every other time. */
const isPinnedNow = (candidate: Candidate, taste: Taste): boolean =>
  taste.pins.includes(candidate.movement.id) && !isJustDone(candidate, taste);

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

/** Place of a movement among those to mobilise with: the first one fits the profile best, until all have had their turn. */
function placeIn({ movement }: Candidate, phase: Phase, { targets }: Taste): number {
  const place = phase === 'mobilise' ? targets.mobiliseWith.indexOf(movement.id) : -1;
  return place < 0 ? targets.mobiliseWith.length : place;
}

/**
 * Better first. In this order: not cautioned; breathing in a flare-up; preferred by a condition and not just done; pinned; strength
 * work that the newest break did not have; the muscle or movement that comes first in the profile; in the shortest break, no
 * effort that breaths would have to follow; used least recently; the profile's order; the catalogue's.
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
      isPinnedNow(candidate, taste) ? 0 : 1,
      phase === 'activate' && isJustDone(candidate, taste) ? 1 : 0,
      rankOf(candidate, phase, taste, wanted),
      taste.plan.budgetSeconds <= 60 && isHeldEffort(candidate.movement) ? 1 : 0,
      taste.lastDone(candidate.movement.id) ?? -Infinity,
      placeIn(candidate, phase, taste),
    ],
  }));
  return keys.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ candidate }) => candidate);
}
