import { type Phase, SETUP_SECONDS } from '../movements/movement.ts';
import { weakerSide } from '../screening/checked.ts';
import type { Profile } from '../screening/profile.ts';
import type { Choice } from './choosing.ts';
import { type DoseChoice, sideSeconds, stepDose } from './dosing.ts';
import type { Side, Step, StepReason } from './sequence.ts';

/** Turns a chosen movement with its dose into the steps that a person follows. */

function reasonOf({ candidate, closes, own, target, chosen = false }: Choice): StepReason {
  if (chosen) return { kind: 'chosen' };
  const { movement, preferredBy } = candidate;
  const [preferring] = preferredBy;
  if (closes || movement.phase === 'settle') return { kind: 'settle' };
  if (movement.phase === 'prepare') return own ? { kind: 'warm-up-first' } : { kind: 'fills-the-time' };
  if (target !== null && movement.phase === 'lengthen') return { kind: 'lengthen', muscle: target };
  if (target !== null && movement.phase === 'activate') return { kind: 'activate', muscle: target };
  if (preferring !== undefined) return { kind: 'preferred', condition: preferring };
  const [lengthened] = movement.lengthens;
  const [strengthened] = movement.strengthens;
  if (movement.phase === 'lengthen' && lengthened !== undefined) return { kind: 'lengthen', muscle: lengthened };
  if (movement.phase === 'activate' && strengthened !== undefined) return { kind: 'activate', muscle: strengthened };
  return movement.phase === 'integrate' ? { kind: 'everyday-move' } : { kind: 'mobilise-first' };
}

/** The side that goes first: in strength work the weaker one where a self-check told them apart, else the stiffer one. */
export const firstSide = (
  { stifferSide, checks }: Pick<Profile, 'stifferSide' | 'checks'>,
  phase: Phase,
): Side | null => (phase === 'activate' ? weakerSide(checks) : null) ?? stifferSide;

/**
 * One step per set and side, the first side given; a repeat of it comes last. Only the first side has a set-up: a change of
 * side takes no time beyond the way out and in that the tempo holds already, as in every estimate of the clinical data. The
 * rest between two sets stands where the set-up stands.
 */
export function stepsOf(choice: Choice, { dose }: DoseChoice, first: Side | null, repeats: boolean): Step[] {
  const begins = first ?? 'left';
  const second = begins === 'left' ? 'right' : 'left';
  const sides: (Side | null)[] = dose.sides === 1 ? [null] : repeats ? [begins, second, begins] : [begins, second];
  const sets = Array.from({ length: dose.sets }, (_, set) => sides.map((side, at) => ({ set, at, side }))).flat();
  return sets.map(({ set, at, side }) => {
    const setupSeconds = at > 0 ? 0 : set > 0 ? dose.restBetweenSetsSeconds : SETUP_SECONDS;
    return {
      movement: choice.candidate.movement.id,
      phase: choice.closes ? 'settle' : choice.candidate.movement.phase,
      side,
      setupSeconds,
      seconds: setupSeconds + sideSeconds(dose),
      dose: stepDose(dose),
      reason: reasonOf(choice),
      cautionedBy: choice.candidate.cautionedBy,
    };
  });
}
