import type { Condition } from './condition.ts';
import { HEALTH } from './conditions/health.ts';
import { JOINT } from './conditions/joint.ts';
import { PREGNANCY } from './conditions/pregnancy.ts';
import { SITUATION } from './conditions/situation.ts';
import { SPINE } from './conditions/spine.ts';

/** Version of the rule set and its date, shown in About. No clinician has reviewed it. */
export const RULES_VERSION = '2026-clinical-2';
export const RULES_DATE = '2026-11';

/** All 59 conditions. */
export const CONDITIONS: readonly Condition[] = [...SPINE, ...PREGNANCY, ...JOINT, ...HEALTH, ...SITUATION];

const byId: ReadonlyMap<string, Condition> = new Map(CONDITIONS.map((condition) => [condition.id, condition]));

/** Undefined for an id that this version does not know. */
export const conditionById = (id: string): Condition | undefined => byId.get(id);
