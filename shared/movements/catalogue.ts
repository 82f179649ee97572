import { ACTIVATE } from './activate.ts';
import { INTEGRATE } from './integrate.ts';
import { LENGTHEN } from './lengthen.ts';
import { MOBILISE } from './mobilise.ts';
import type { Movement } from './movement.ts';
import { PREPARE } from './prepare.ts';
import { SETTLE } from './settle.ts';

/** The catalogue: all 50 movements, in the order of their phases. */
const all = [...PREPARE, ...MOBILISE, ...LENGTHEN, ...ACTIVATE, ...INTEGRATE, ...SETTLE] as const;

export type MovementId = (typeof all)[number]['id'];

export const MOVEMENTS: readonly Movement[] = all;

/** The 38 that every office has what it takes for: gentle and standard, nothing that is switched on by hand. */
export const OFFICE_MOVEMENTS: readonly Movement[] = MOVEMENTS.filter(({ office }) => office);

const byId: ReadonlyMap<string, Movement> = new Map(MOVEMENTS.map((movement) => [movement.id, movement]));

/** Undefined for an id that is not in the catalogue, such as one of the never-list. */
export const movementById = (id: string): Movement | undefined => byId.get(id);
