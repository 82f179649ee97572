import { PHASES, type Position } from '../movements/movement.ts';
import type { Candidate } from './candidates.ts';
import { isHeldEffort } from './dosing.ts';
import type { Plan } from './plans.ts';

/** In what order the chosen movements come, and how often that changes the position. */

const PHASE_PLACE: ReadonlyMap<string, number> = new Map(PHASES.map((phase, place) => [phase, place]));

/** What has been chosen for a break, in the order of choosing. */
export interface Chosen {
  readonly candidate: Candidate;
  /** The breaths at the end, though their movement belongs to the warm-up. */
  readonly closes: boolean;
}

/** A cautioned stretch comes after the strength it must wait for; the rest by phase. */
function place({ candidate, closes }: Chosen): number {
  const { phase } = candidate.movement;
  if (closes) return PHASES.length;
  const waits = phase === 'lengthen' && (candidate.limit?.order.includes('after strength') ?? false);
  const at = PHASE_PLACE.get(phase) ?? 0;
  // Half a place on: behind everything that activates, before the everyday moves.
  return waits ? (PHASE_PLACE.get('activate') ?? 0) + 0.5 : at;
}

/** By phase; within one, cautioned movements last (C.2, rule 3), else as they were chosen. */
export function ordered<T extends Chosen>(chosen: readonly T[]): T[] {
  const keyed = chosen.map((each) => ({ each, at: place(each), careful: each.candidate.limit ? 1 : 0 }));
  return keyed.toSorted((a, b) => a.at - b.at || a.careful - b.careful).map(({ each }) => each);
}

/** Sitting, being up, the floor and the ball: only going from one to another is a change. */
function stance(position: Position): string {
  switch (position) {
    case 'seated':
      return 'chair';
    case 'standing':
    case 'wall':
    case 'desk':
    case 'walking':
      return 'up';
    case 'floor':
    case 'ball':
    case 'gym':
      return position;
  }
}

/** Changes of position in this order, counted from the chair. */
export function positionChanges(positions: readonly Position[]): number {
  let from = 'chair';
  let changes = 0;
  for (const position of positions) {
    const to = stance(position);
    if (to !== from) changes += 1;
    from = to;
  }
  return changes;
}

/** True where breaths must follow: the plan ends with them, or the last movement is a held effort. */
export function needsBreaths(inOrder: readonly Chosen[], plan: Plan): boolean {
  const last = inOrder.at(-1);
  if (!last || last.closes) return false;
  return plan.endsWithBreaths || isHeldEffort(last.candidate.movement);
}

/** Whether these keep to the plan's position changes, the way back to the chair for the breaths included. */
export function keepsPositions(chosen: readonly Chosen[], plan: Plan): boolean {
  const inOrder = ordered(chosen);
  const positions = inOrder.map(({ candidate }) => candidate.movement.position);
  if (needsBreaths(inOrder, plan)) positions.push('seated');
  return positionChanges(positions) <= plan.positionChanges;
}
