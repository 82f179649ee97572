import { describe, expect, test } from 'vitest';
import { conditions } from '../../../shared/messages/en/conditions.ts';
import { movements } from '../../../shared/messages/en/movements.ts';
import { never } from '../../../shared/messages/en/never.ts';
import { redFlags } from '../../../shared/messages/en/red-flags.ts';
import { selfChecks } from '../../../shared/messages/en/self-checks.ts';
import { sources } from '../../../shared/messages/en/sources.ts';

/** Every sentence in a table, with the way to it. */
function sentences(table: unknown, way: string): [string, string][] {
  if (typeof table === 'string') return [[way, table]];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => sentences(value, `${way}.${key}`));
}

const all = sentences({ movements, conditions, never, redFlags, selfChecks, sources }, 'en');

const found = (words: RegExp): string[] => all.filter(([, said]) => words.test(said)).map(([way]) => way);

describe('the clinical words', () => {
  test('claim nothing and frighten nobody', () => {
    expect(
      found(/\b(dangerous|harmful|treats|relieves?|prevents?|corrects?|cures?|rehabilitates?|clinically proven)\b/i),
    ).toEqual([]);
    expect(found(/\b(forbidden|never do|contraindicated)\b/i)).toEqual([]);
  });

  test('praise nobody and shame nobody', () => {
    expect(found(/\b(streak|well done|great job|good job|lazy|failed|should have)\b/i)).toEqual([]);
  });

  test('know nothing of how they came about', () => {
    expect(found(/\b(seed|mission|brief|session|TODO|tag|id)\b/i)).toEqual([]);
  });

  test('have no stray space, no doubled one and no empty place', () => {
    expect(found(/^\s|\s$|\s{2}|\{|\}|undefined/)).toEqual([]);
  });

  test('end each cue, breathing, stop-if line and mistake like a sentence', () => {
    const open = all.filter(
      ([way, said]) => way.startsWith('en.movements') && !/\.(name|aliases\.\d+)$/.test(way) && !/\.$/.test(said),
    );
    expect(open).toEqual([]);
  });

  test('begin every stop-if line with "Stop"', () => {
    const others = Object.entries(movements).filter(([, { stopIf }]) => !/^Stop (if|for) /.test(stopIf));
    expect(others.map(([id]) => id)).toEqual([]);
  });

  test('keep a cue short enough to be read in passing', () => {
    const long = Object.entries(movements).flatMap(([id, { cues }]) =>
      cues.filter((cue) => cue.length > 90).map((cue) => [id, cue]),
    );
    expect(long).toEqual([]);
  });
});
