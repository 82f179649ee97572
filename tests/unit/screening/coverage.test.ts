import { describe, expect, test } from 'vitest';
import { movementById, MOVEMENTS, OFFICE_MOVEMENTS } from '../../../shared/movements/catalogue.ts';
import type { Movement } from '../../../shared/movements/movement.ts';
import { CONDITIONS } from '../../../shared/screening/conditions.ts';
import { countMovements } from '../../../shared/screening/count.ts';
import { screen, type ScreenInput } from '../../../shared/screening/screen.ts';
import { standInFor } from '../../../shared/screening/stand-ins.ts';
import { allBits, bitsOf, count, officeBits, read } from './oracle.ts';
import { atDesk, withEverything } from './people.ts';
import { REPORT_TABLE } from './report-table.ts';

const ids = CONDITIONS.map(({ id }) => id);

const left = (movements: readonly Movement[], input: ScreenInput): Movement[] =>
  movements.filter((movement) => screen(movement, input).status !== 'left-out');

const cautioned = (movements: readonly Movement[], input: ScreenInput): number =>
  movements.filter((movement) => screen(movement, input).status === 'cautioned').length;

/** What `screen` says of the whole catalogue, as the oracle says it. */
function screened(input: ScreenInput): { out: bigint; careful: bigint } {
  let out = 0n;
  let careful = 0n;
  MOVEMENTS.forEach((movement, place) => {
    const { status } = screen(movement, input);
    if (status === 'left-out') out |= 1n << BigInt(place);
    if (status === 'cautioned') careful |= 1n << BigInt(place);
  });
  return { out, careful };
}

describe('a single condition', () => {
  test('leaves and cautions as many movements as the report counted, for all 59', () => {
    expect(Object.keys(REPORT_TABLE).toSorted()).toEqual(ids.toSorted());
    const counted = Object.fromEntries(
      ids.map((id) => [
        id,
        [
          left(MOVEMENTS, withEverything([id])).length,
          left(OFFICE_MOVEMENTS, atDesk([id])).length,
          cautioned(OFFICE_MOVEMENTS, atDesk([id])),
        ],
      ]),
    );
    expect(counted).toEqual(REPORT_TABLE);
  });

  test('gives the same verdicts as the second reading of the rules', () => {
    for (const id of ids) expect({ id, ...screened(withEverything([id])) }).toEqual({ id, ...read([id]) });
  });

  test('is counted alike on the page: of the 38 of every office', () => {
    for (const id of ids) {
      expect({ id, ...countMovements(atDesk([id])) }).toEqual({ id, suits: REPORT_TABLE[id]?.[1], of: 38 });
    }
  });

  test('leaves no movement without an allowed stand-in', () => {
    const gaps = ids.flatMap((id) => {
      const input = withEverything([id]);
      const out = MOVEMENTS.filter((movement) => screen(movement, input).status === 'left-out');
      return out
        .filter((movement) => standInFor(movement, input) === undefined)
        .map((movement) => `${id}: ${movement.id}`);
    });
    expect(gaps).toEqual([]);
  });

  test('leaves none without one that every office has', () => {
    const gaps = ids.flatMap((id) => {
      const input = atDesk([id]);
      return MOVEMENTS.filter((movement) => screen(movement, input).status === 'left-out')
        .filter((movement) => standInFor(movement, input) === undefined)
        .map((movement) => `${id}: ${movement.id}`);
    });
    expect(gaps).toEqual([]);
  });
});

describe('a row that speaks for others', () => {
  test.each([
    ['hip-replacement-unknown', 'hip-replacement-posterior'],
    ['hip-replacement-unknown', 'hip-replacement-anterior'],
    ['neurological-balance', 'dizziness-balance'],
  ])('%s lets through nothing that %s holds back', (whole, part) => {
    const wide = read([whole]);
    const narrow = read([part]);
    expect(narrow.out & ~wide.out).toBe(0n);
    expect(narrow.careful & ~(wide.out | wide.careful)).toBe(0n);
  });

  test('desk-not-fixed reaches every movement that needs a steady desk', () => {
    const { out, careful } = read(['desk-not-fixed']);
    const steady = bitsOf((id) => movementById(id)?.traits.includes('needs-stable-desk') === true);
    expect(out | careful).toBe(steady);
  });
});

describe('several conditions', () => {
  test('all 1,711 pairs leave at least 7 office movements', () => {
    const pairs = ids.flatMap((a, place) => ids.slice(place + 1).map((b) => [a, b] as const));
    expect(pairs).toHaveLength(1711);
    let fewest = Infinity;
    for (const pair of pairs) {
      const reading = screened(withEverything(pair));
      const expected = read(pair);
      if (reading.out !== expected.out || reading.careful !== expected.careful) throw new Error(pair.join(' + '));
      fewest = Math.min(fewest, count(officeBits & ~reading.out));
    }
    expect(fewest).toBe(7);
  });

  test('all 32,509 triples leave at least 6 office movements, as the second reading says', () => {
    let triples = 0;
    let fewest = Infinity;
    for (let a = 0; a < ids.length; a += 1) {
      for (let b = a + 1; b < ids.length; b += 1) {
        for (let c = b + 1; c < ids.length; c += 1) {
          const triple = [ids[a], ids[b], ids[c]].filter((id) => id !== undefined);
          const reading = screened(withEverything(triple));
          const expected = read(triple);
          if (reading.out !== expected.out || reading.careful !== expected.careful) throw new Error(triple.join(' + '));
          fewest = Math.min(fewest, count(officeBits & ~reading.out));
          triples += 1;
        }
      }
    }
    expect(triples).toBe(32_509);
    expect(fewest).toBe(6);
  });

  test('all 59 together leave exactly six seated office movements', () => {
    const six = [
      'belly-breathing-seated',
      'seated-weight-shift',
      'tall-sit-reset',
      'seated-belly-brace',
      'shoulder-blade-squeeze',
      'seated-lat-press',
    ];
    expect(left(MOVEMENTS, withEverything(ids)).map(({ id }) => id)).toEqual(six);
    expect(left(MOVEMENTS, atDesk(ids)).map(({ id }) => id)).toEqual(six);
    expect(count(allBits & ~read(ids).out)).toBe(6);
  });
});
