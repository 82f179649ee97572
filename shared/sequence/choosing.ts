import type { Phase } from '../movements/movement.ts';
import type { Candidate } from './candidates.ts';
import { isHeldEffort } from './dosing.ts';
import { type Chosen, keepsPositions, needsBreaths, ordered } from './ordering.ts';
import type { Plan, Slot } from './plans.ts';
import { byWorth, isPreferredNow, rankOf, targetOf, type Taste, wantedMuscles } from './scoring.ts';

/** Picks a movement for each slot of the plan. */

export interface Choice extends Chosen {
  /** What it is worth in seconds. */
  readonly wantedSeconds: number;
  /** The muscle it was chosen for; null where it was chosen for none. */
  readonly target: string | null;
  /** It stands in a slot of its own phase, not as a stand-in, nor as breaths that an effort drags behind it. */
  readonly own: boolean;
  /** How far from what the profile wants in this slot; 0 is the first wish. */
  readonly rank: number;
  /** The person chose it, not a slot. */
  readonly chosen?: boolean;
  /** A condition prefers it, and the newest break did not have it. */
  readonly preferred: boolean;
}

/** Phases to try for a slot, the slot's own first (C.2, rule 4: lengthen, then mobilise, then prepare). */
const FALL_BACK: Readonly<Record<Phase, readonly Phase[]>> = {
  prepare: ['prepare'],
  mobilise: ['mobilise', 'prepare'],
  lengthen: ['lengthen', 'mobilise', 'prepare'],
  activate: ['activate', 'integrate', 'mobilise', 'prepare'],
  integrate: ['integrate', 'activate', 'mobilise', 'prepare'],
  settle: [],
};

/** A movement whose smallest dose, with the breaths that only it asks for, is longer than this share of its slot has no place there. */
const MAX_SHARE = 1.6;

interface Choosing {
  readonly candidates: readonly Candidate[];
  readonly plan: Plan;
  readonly taste: Taste;
  /** The breaths that can follow a held effort and end the break; undefined where they are left out. */
  readonly breathing: Candidate | undefined;
  /** So many slots from the first are filled in the chair. */
  readonly seatedSlots: number;
}

const smallestSeconds = ({ choices }: Candidate): number => choices[0]?.seconds ?? Infinity;

/** Whether there is time for it in this slot. */
function fitsSlot(candidate: Candidate, slot: Slot, { plan, breathing }: Choosing): boolean {
  const { movement } = candidate;
  const asksBreaths = !plan.endsWithBreaths && movement.phase === 'activate' && isHeldEffort(movement);
  const breaths = breathing && asksBreaths ? smallestSeconds(breathing) : 0;
  return smallestSeconds(candidate) + breaths <= slot.seconds * MAX_SHARE;
}

/** Whether the smallest doses of these, and the breaths that they need, leave the whole within the budget. */
function fitsTime(chosen: readonly Choice[], { plan, breathing }: Choosing): boolean {
  const breaths = breathing && needsBreaths(ordered(chosen), plan) ? smallestSeconds(breathing) : 0;
  return chosen.reduce((sum, { candidate }) => sum + smallestSeconds(candidate), breaths) <= plan.budgetSeconds;
}

const usedIn = (chosen: readonly Choice[]): ReadonlySet<Candidate> => new Set(chosen.map(({ candidate }) => candidate));

/**
 * The muscle that was lengthened and whose counterpart is not activated yet. What comes first in the profile may have no
 * stretch of its own: where the small movements lengthen it, it is the first (quadratus lumborum, then gluteus medius).
 */
function lengthenedFor(chosen: readonly Choice[], { targets }: Taste): string | null {
  const [first] = targets.tight;
  const mobilised = chosen.filter(
    ({ candidate: { movement } }) => movement.phase === 'mobilise' && movement.lengthens[0] === first,
  );
  const stretches = chosen.filter(({ candidate }) => candidate.movement.phase === 'lengthen');
  const lengthened = [...mobilised.slice(0, 1).map(() => first ?? null), ...stretches.map(({ target }) => target)];
  const activations = chosen.filter(({ candidate }) => candidate.movement.phase === 'activate');
  return lengthened[activations.length] ?? null;
}

/** The main muscle that a stretch lengthens, and the one that it was chosen for. */
const stretched = (chosen: readonly Choice[]): readonly (string | null | undefined)[] =>
  chosen
    .filter(({ candidate }) => candidate.movement.phase === 'lengthen')
    .flatMap(({ candidate, target }) => [candidate.movement.lengthens[0], target]);

/** Two stretches are for two targets: one whose main muscle has had its stretch is for neither. */
const stretchesAgain = ({ movement }: Candidate, chosen: readonly Choice[]): boolean =>
  movement.phase === 'lengthen' && stretched(chosen).includes(movement.lengthens[0]);

function forSlot(slot: Slot, seated: boolean, chosen: readonly Choice[], choosing: Choosing): Choice | null {
  const { candidates, taste } = choosing;
  // A sore back is given what needs no care, of another phase too, before what does.
  const carefree = taste.flare ? candidates.filter(({ limit }) => limit === null) : candidates;
  return among(carefree, slot, seated, chosen, choosing) ?? among(candidates, slot, seated, chosen, choosing);
}

function among(
  candidates: readonly Candidate[],
  slot: Slot,
  seated: boolean,
  chosen: readonly Choice[],
  choosing: Choosing,
): Choice | null {
  const { plan, taste, breathing } = choosing;
  const used = usedIn(chosen);
  for (const phase of FALL_BACK[slot.phase]) {
    const targets = chosen.filter(({ candidate }) => candidate.movement.phase === phase).map(({ target }) => target);
    const taken = phase === 'lengthen' ? stretched(chosen) : targets;
    const wanted = wantedMuscles(phase, taste, lengthenedFor(chosen, taste)).filter(
      (muscle) => !taken.includes(muscle),
    );
    const ofPhase = candidates.filter(
      (candidate) =>
        candidate.movement.phase === phase &&
        !used.has(candidate) &&
        !stretchesAgain(candidate, chosen) &&
        (!seated || candidate.movement.position === 'seated') &&
        (breathing !== undefined || !isHeldEffort(candidate.movement)) &&
        fitsSlot(candidate, slot, choosing),
    );
    for (const candidate of byWorth(ofPhase, phase, taste, wanted)) {
      const target = targetOf(candidate, wanted);
      const choice = {
        candidate,
        closes: false,
        wantedSeconds: slot.seconds,
        target,
        own: phase === slot.phase,
        rank: rankOf(candidate, phase, taste, wanted),
        preferred: isPreferredNow(candidate, taste),
      };
      const all = [...chosen, choice];
      if (keepsPositions(all, plan) && fitsTime(all, choosing)) return choice;
    }
  }
  return null;
}

/** A movement for each slot where there is one, in the order of the slots. The breaths at the end are not among them. */
export function chooseAll(choosing: Choosing): Choice[] {
  const chosen: Choice[] = [];
  for (const [index, slot] of choosing.plan.slots.entries()) {
    const choice = forSlot(slot, index < choosing.seatedSlots, chosen, choosing);
    if (choice) chosen.push(choice);
  }
  return chosen;
}

/** More movements, best first, for time that is left: the warm-up first (C.2, rule 4), stretches last. */
const TOP_UP: readonly Phase[] = ['prepare', 'mobilise', 'activate', 'integrate', 'lengthen', 'settle'];

/** The next movement that may be added to these, or null. */
export function oneMore(
  chosen: readonly Choice[],
  roomSeconds: number,
  { candidates, plan, taste, breathing }: Choosing,
): Choice | null {
  const used = usedIn(chosen);
  for (const phase of TOP_UP) {
    const wanted = wantedMuscles(phase, taste, null);
    const ofPhase = candidates.filter(
      (candidate) =>
        candidate.movement.phase === phase &&
        !used.has(candidate) &&
        !stretchesAgain(candidate, chosen) &&
        (breathing !== undefined || !isHeldEffort(candidate.movement)) &&
        smallestSeconds(candidate) <= roomSeconds,
    );
    for (const candidate of byWorth(ofPhase, phase, taste, wanted)) {
      const most = candidate.choices.at(-1)?.seconds ?? 0;
      const choice = {
        candidate,
        closes: false,
        wantedSeconds: Math.min(most, roomSeconds),
        target: targetOf(candidate, wanted),
        own: false,
        rank: 0,
        preferred: isPreferredNow(candidate, taste),
      };
      if (keepsPositions([...chosen, choice], plan)) return choice;
    }
  }
  return null;
}
