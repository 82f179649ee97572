import { describe, expect, test } from 'vitest';
import { movements } from '../../../shared/messages/en/movements.ts';
import { CLINICAL } from './sentences.ts';

const all = CLINICAL.map(({ way, text }) => [way.join('.'), text] as const);

const found = (words: RegExp): string[] => all.filter(([, said]) => words.test(said)).map(([way]) => way);

describe('the clinical words', () => {
  test('know nothing of how they came about', () => {
    expect(found(/\b(seed|mission|brief|session|TODO|tag|id)\b/i)).toEqual([]);
  });

  test('have no stray space, no doubled one and no empty place', () => {
    expect(found(/^\s|\s$|\s{2}|\{|\}|undefined/)).toEqual([]);
  });

  test('end each cue, breathing, stop-if line and mistake like a sentence', () => {
    const open = all.filter(
      ([way, said]) => way.startsWith('movements.') && !/\.(name|aliases\.\d+)$/.test(way) && !/\.$/.test(said),
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
