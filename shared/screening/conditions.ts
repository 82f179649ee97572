import type { Condition } from './condition.ts';
import { HEALTH } from './conditions/health.ts';
import { JOINT } from './conditions/joint.ts';
import { PREGNANCY } from './conditions/pregnancy.ts';
import { SITUATION } from './conditions/situation.ts';
import { SPINE } from './conditions/spine.ts';

/** Version of the rule set and its date, shown in About. No clinician has reviewed it. */
export const RULES_VERSION = '2026-clinical-2';
export const RULES_DATE = '2026-11';

const all = [...SPINE, ...PREGNANCY, ...JOINT, ...HEALTH, ...SITUATION] as const;

export type ConditionId = (typeof all)[number]['id'];

/** All 59 conditions, in the order in which reasons are listed. */
export const CONDITIONS: readonly Condition[] = all;

const byId: ReadonlyMap<string, Condition> = new Map(CONDITIONS.map((condition) => [condition.id, condition]));
const places: ReadonlyMap<Condition, number> = new Map(CONDITIONS.map((condition, place) => [condition, place]));

/** Undefined for an id that this version does not know. */
export const conditionById = (id: string): Condition | undefined => byId.get(id);

/** Where a condition stands among all of them; behind all for one that is not among them. */
export const conditionPlace = (condition: Condition): number => places.get(condition) ?? CONDITIONS.length;
