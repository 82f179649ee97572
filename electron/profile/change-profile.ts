import type { ProfileCommand } from '../../shared/ipc/commands.ts';
import { movementById } from '../../shared/movements/catalogue.ts';
import { conditionById } from '../../shared/screening/conditions.ts';
import type { OwnSequence } from '../../shared/screening/choices.ts';
import type { Profile } from '../../shared/screening/profile.ts';
import { redFlagById } from '../../shared/screening/red-flags.ts';
import { offeredSelfChecks } from '../../shared/screening/checks.ts';
import { withCheck, withoutCheck } from '../../shared/screening/checked.ts';
import { fits } from '../../shared/screening/self-check-questions.ts';
import { todayConditions } from '../../shared/screening/today.ts';
import { withDone } from '../../shared/sequence/history.ts';

/** A command names something that this version does not have: nothing is changed. */
export class UnknownIdError extends Error {}

const toggled = <T>(list: readonly T[], item: T, on: boolean): T[] => {
  const others = list.filter((other) => other !== item);
  return on ? [...others, item] : others;
};

const DAY_MS = 24 * 3_600_000;
/** Entries of what was done away from the desk; older ones go. */
const OFF_DESK_KEPT = 400;
/** Own sequences that a person can keep. */
const OWN_KEPT = 40;

function known(movement: string): string {
  if (!movementById(movement)) throw new UnknownIdError('movement');
  return movement;
}

/** The list with this sequence in the place of the one of its id, or at the end. */
function saved(own: Profile['own'], { id, name, movements }: OwnSequence): Profile['own'] {
  const sequence = { id, name, movements: movements.map(known) };
  if (own.some((other) => other.id === id)) return own.map((other) => (other.id === id ? sequence : other));
  if (own.length >= OWN_KEPT) throw new UnknownIdError('place for another sequence');
  return [...own, sequence];
}

/**
 * The profile after a command. Pure.
 * @param now wall clock, epoch ms
 * @param tonight when the day is over, epoch ms
 * @throws UnknownIdError for a condition, red flag or movement that is not in the data
 */
export function changeProfile(profile: Profile, command: ProfileCommand, now: number, tonight: number): Profile {
  switch (command.kind) {
    case 'accept-statement':
      return { ...profile, statementAcceptedAt: profile.statementAcceptedAt ?? now };
    case 'answer-red-flags': {
      for (const id of command.flags) if (!redFlagById(id)) throw new UnknownIdError('red flag');
      // What stands goes only by "I have been checked": leaving a box empty later does not take it away.
      return { ...profile, redFlags: [...new Set([...profile.redFlags, ...command.flags])], redFlagsAnsweredAt: now };
    }
    case 'checked':
      return { ...profile, redFlags: [], redFlagsAnsweredAt: now };
    case 'condition': {
      const others = profile.conditions.filter(({ id }) => id !== command.id);
      // An unknown condition can be taken away (it leaves everything out), but never added.
      if (!command.ticked) return { ...profile, conditions: others };
      if (!conditionById(command.id)) throw new UnknownIdError('condition');
      const before = profile.conditions.find(({ id }) => id === command.id);
      return {
        ...profile,
        conditions: [...others, { id: command.id, confirmedAt: now, clearedAt: before?.clearedAt ?? null }],
      };
    }
    case 'clearance':
      return {
        ...profile,
        conditions: profile.conditions.map((reported) =>
          reported.id === command.id ? { ...reported, clearedAt: command.cleared ? now : null } : reported,
        ),
      };
    case 'equipment':
      return { ...profile, equipment: toggled(profile.equipment, command.item, command.here) };
    case 'opt-in':
      if (!movementById(command.movement)?.optIn) throw new UnknownIdError('opt-in movement');
      return { ...profile, optIns: toggled(profile.optIns, command.movement, command.on) };
    case 'posture':
      return { ...profile, posture: command.posture };
    case 'today': {
      const others = profile.today.filter(({ condition, until }) => condition !== command.condition && until > now);
      return {
        ...profile,
        today: command.on ? [...others, { condition: command.condition, until: tonight }] : others,
      };
    }
    case 'pin':
      return { ...profile, pins: toggled(profile.pins, known(command.movement), command.on) };
    case 'leave-out':
      return { ...profile, leftOutByHand: toggled(profile.leftOutByHand, known(command.movement), command.on) };
    case 'rest': {
      const movement = known(command.movement);
      return command.days === 0
        ? { ...profile, rests: profile.rests.filter((rest) => rest.movement !== movement) }
        : restMovement(profile, movement, tonight + (command.days - 1) * DAY_MS);
    }
    case 'own-save':
      return { ...profile, own: saved(profile.own, command) };
    case 'own-delete':
      return { ...profile, own: profile.own.filter(({ id }) => id !== command.id) };
    case 'off-desk': {
      const done = { movement: known(command.movement), at: now, felt: command.felt };
      return { ...profile, offDesk: [...profile.offDesk, done].slice(-OFF_DESK_KEPT) };
    }
    case 'self-check': {
      const input = { profile, situation: todayConditions(profile.today, now), now, unlocked: false };
      const check = offeredSelfChecks(input).find(({ id }) => id === command.check);
      // Also where the rules hide it from this person: the window does not offer it then.
      if (!check || !fits(command.answer, check.id)) throw new UnknownIdError('self-check or answer');
      return withCheck(profile, check, command.answer, now);
    }
    case 'self-check-undo':
      return withoutCheck(profile, command.check);
    case 'stiffer-side':
      return { ...profile, stifferSide: command.side };
  }
}

/** A movement rests; a longer rest that stands is kept. */
export function restMovement(profile: Profile, movement: string, until: number): Profile {
  const longest = Math.max(
    until,
    ...profile.rests.filter((rest) => rest.movement === movement).map((rest) => rest.until),
  );
  return {
    ...profile,
    rests: [...profile.rests.filter((rest) => rest.movement !== movement), { movement, until: longest }],
  };
}

/** Movements that were done just now; rests that are over are dropped on the way. */
export function recordDone(profile: Profile, movements: readonly string[], now: number): Profile {
  return {
    ...profile,
    rests: profile.rests.filter((rest) => rest.until > now),
    history: withDone(profile.history, movements, now),
  };
}
