import { movementById } from '../../../shared/movements/catalogue.ts';
import type { Movement } from '../../../shared/movements/movement.ts';
import type { DoseLimit } from '../../../shared/screening/verdict.ts';
import type { Candidate } from '../../../shared/sequence/candidates.ts';
import { doseChoices } from '../../../shared/sequence/dosing.ts';

/** Candidates for the tests of single steps of the composer. */

export function movementOf(id: string): Movement {
  const movement = movementById(id);
  if (!movement) throw new Error(`${id} is not in the catalogue`);
  return movement;
}

/** A caution that changes nothing but the order. */
export const CAREFUL: DoseLimit = {
  holdMaxSeconds: null,
  repsFactor: 1,
  kneeBendMaxDegrees: null,
  order: ['later'],
  cuesOf: ['scoliosis'],
  noProgression: false,
};

/** A movement in its whole dose and all smaller ones. */
export function candidateOf(id: string, limit: DoseLimit | null = null): Candidate {
  const movement = movementOf(id);
  const choices = doseChoices(movement, movement.dose);
  return { movement, limit, preferredBy: [], cautionedBy: limit?.cuesOf ?? [], choices };
}
