import { conditions as conditionTexts } from '../../../shared/messages/en/conditions.ts';
import { movements as movementTexts } from '../../../shared/messages/en/movements.ts';
import { redFlags as flagTexts } from '../../../shared/messages/en/red-flags.ts';
import { reasonText } from '../../../shared/messages/reasons.ts';
import { MOVEMENTS } from '../../../shared/movements/catalogue.ts';
import { CONDITION_GROUPS, type ConditionGroup } from '../../../shared/screening/condition.ts';
import { conditionById, CONDITIONS, RULES_DATE, RULES_VERSION } from '../../../shared/screening/conditions.ts';
import { countMovements, withinReach } from '../../../shared/screening/count.ts';
import { insteadOf } from '../../../shared/screening/instead.ts';
import type { Profile } from '../../../shared/screening/profile.ts';
import { RED_FLAGS } from '../../../shared/screening/red-flags.ts';
import { screen } from '../../../shared/screening/screen.ts';
import { todayConditions } from '../../../shared/screening/today.ts';
import { LOCALE } from '../dates.ts';

/** The clinical content as this window shows it: data and words joined once, and what they mean for one person. */

/** For the places of the statement and of About. */
export const RULES = { version: RULES_VERSION, date: RULES_DATE };

export const FLAGS = RED_FLAGS.map(({ id, level }) => ({ id, level, text: flagTexts[id] ?? id }));

const nameOf = (movement: string): string =>
  Object.entries(movementTexts).find(([id]) => id === movement)?.[1].name ?? movement;

export const OPT_INS = MOVEMENTS.filter(({ optIn }) => optIn).map(({ id }) => ({ id, name: nameOf(id) }));

const DAY_MS = 24 * 3_600_000;
/** Name of the movement that hurt strongly a few days ago at most: it rests for a week, where others rest for a day. */
export function hurtStrongly({ rests }: Profile, now: number): string | null {
  const [longest] = rests.filter(({ until }) => until > now + 2 * DAY_MS).toSorted((a, b) => b.until - a.until);
  return longest ? nameOf(longest.movement) : null;
}

export interface ConditionRow {
  readonly id: string;
  /** Plain words first. */
  readonly label: string;
  /** The diagnosis, or what narrows it down. */
  readonly small: string;
  readonly gate: 'none' | 'advise' | 'clearance';
  /** Advice, or what is to be cleared. */
  readonly message: string;
  /** Everything a search looks through, in small letters. */
  readonly searched: string;
}

/** "Tailbone pain (coccyx)" has its diagnosis in brackets at its end. */
function splitLabel(label: string): { label: string; small: string } {
  const [, plain, small] = /^(.+?) \(([^()]+)\)$/.exec(label) ?? [];
  return plain && small ? { label: plain, small } : { label, small: '' };
}

const texts = new Map(Object.entries(conditionTexts));

const ROWS: readonly (ConditionRow & { readonly group: ConditionGroup })[] = CONDITIONS.map(({ id, group, gate }) => {
  const text = texts.get(id);
  const label = text?.label ?? id;
  return {
    id,
    group,
    gate,
    ...splitLabel(label),
    message: text?.message ?? '',
    searched: `${label} ${text?.ask ?? ''}`.toLocaleLowerCase(),
  };
});

export const GROUPS = CONDITION_GROUPS.map((group) => ({
  group,
  conditions: ROWS.filter((row) => row.group === group),
}));

export const conditionRow = (id: string): ConditionRow | undefined => ROWS.find((row) => row.id === id);

/** Every word that was typed begins a word of the condition. */
export const matches = ({ searched }: ConditionRow, wanted: string): boolean =>
  wanted
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((word) => ` ${searched.replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${word}`));

/** Ids that a newer version wrote: screening leaves everything out until they are taken off. */
export const unknownConditions = (profile: Profile): readonly string[] =>
  profile.conditions.map(({ id }) => id).filter((id) => !conditionById(id));

const SOME = 3;

/** Names of a few movements that a condition leaves room for, in one line; empty where this person has none. */
export function insteadText(id: string, profile: Profile, now: number): string {
  const condition = conditionById(id);
  if (!condition) return '';
  const fitting = insteadOf(condition, { profile, situation: [], now, unlocked: false });
  return new Intl.ListFormat(LOCALE, { type: 'unit' }).format(
    fitting.slice(0, SOME).map((movement) => nameOf(movement.id)),
  );
}

export interface Standing {
  readonly suits: number;
  readonly of: number;
  readonly leftOut: readonly { readonly id: string; readonly name: string; readonly why: string }[];
}

/** How many movements suit this person, and why the others are left out. */
export function standingOf(profile: Profile, now: number): Standing {
  const input = { profile, situation: todayConditions(profile.today, now), now, unlocked: false };
  const leftOut = withinReach(profile).flatMap((movement) => {
    const verdict = screen(movement, input);
    if (verdict.status !== 'left-out') return [];
    const [first] = verdict.reasons;
    return [{ id: movement.id, name: nameOf(movement.id), why: first ? reasonText(first) : '' }];
  });
  return { ...countMovements(input), leftOut };
}
