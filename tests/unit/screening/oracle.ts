import { CONDITIONS } from '../../../shared/screening/conditions.ts';
import { MOVEMENTS } from '../../../shared/movements/catalogue.ts';

/**
 * A second reading of the rules, written from the sentences of the clinical data and not from `screen`: sets of bits, one bit per
 * movement. It says nothing of reasons, equipment or rests.
 */

const bits = (keep: (place: number) => boolean): bigint =>
  MOVEMENTS.reduce((sum, _movement, place) => (keep(place) ? sum | (1n << BigInt(place)) : sum), 0n);

interface Row {
  readonly id: string;
  readonly out: bigint;
  readonly careful: bigint;
}

/** "left out if any of its tags is in excludeTags, or its id is in excludeIds, or its discretion is above maxDiscretion" */
const rows: readonly Row[] = CONDITIONS.map((condition) => {
  const excludeTags = new Set<string>(condition.exclude.traits);
  const excludeIds = new Set(condition.exclude.movements);
  const cautionTags = new Set<string>(condition.caution.traits);
  const cautionIds = new Set(condition.caution.movements);
  const most = condition.maxDiscretion ?? Infinity;
  const hit = (place: number, tags: ReadonlySet<string>, ids: ReadonlySet<string>): boolean => {
    const movement = MOVEMENTS[place];
    return movement !== undefined && (ids.has(movement.id) || movement.traits.some((tag) => tags.has(tag)));
  };
  return {
    id: condition.id,
    out: bits((place) => hit(place, excludeTags, excludeIds) || (MOVEMENTS[place]?.discretion ?? 9) > most),
    careful: bits((place) => hit(place, cautionTags, cautionIds)),
  };
});

const byId = new Map(rows.map((row) => [row.id, row]));

export interface Reading {
  /** Left out. */
  readonly out: bigint;
  /** Cautioned and not left out. */
  readonly careful: bigint;
}

export function read(ids: readonly string[]): Reading {
  let out = 0n;
  let careful = 0n;
  for (const id of ids) {
    const row = byId.get(id);
    if (!row) throw new Error(`no condition ${id}`);
    out |= row.out;
    careful |= row.careful;
  }
  return { out, careful: careful & ~out };
}

export const allBits = bits(() => true);
export const officeBits = bits((place) => MOVEMENTS[place]?.office === true);

export function count(set: bigint): number {
  let ones = 0;
  for (let rest = set; rest > 0n; rest &= rest - 1n) ones += 1;
  return ones;
}

/** The set of bits that a predicate over movements gives. */
export const bitsOf = (keep: (id: string) => boolean): bigint => bits((place) => keep(MOVEMENTS[place]?.id ?? ''));
