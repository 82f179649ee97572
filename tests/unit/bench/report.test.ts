import { describe, expect, it } from 'vitest';
import { reaches, type Gate, type Row } from '../../bench/bench.ts';
import { asJson, table } from '../../bench/report.ts';
import { median, quantile } from '../../bench/statistics.ts';

const row = (value: number, gate: Gate | null): Row => ({
  metric: 'hops',
  value,
  unit: '/h',
  statistic: 'median of 3',
  floor: { what: 'a frog at rest', value: 1 },
  control: null,
  gate,
});

describe('a row', () => {
  it('reaches its gate up to the bound and no further', () => {
    expect(reaches(row(4, { at: 'most', bound: 4 }))).toBe(true);
    expect(reaches(row(4.1, { at: 'most', bound: 4 }))).toBe(false);
    expect(reaches(row(4, { at: 'least', bound: 4 }))).toBe(true);
    expect(reaches(row(3.9, { at: 'least', bound: 4 }))).toBe(false);
    expect(reaches(row(NaN, { at: 'least', bound: 4 }))).toBe(false);
    expect(reaches(row(NaN, { at: 'most', bound: 4 }))).toBe(false);
    expect(reaches(row(1, null))).toBeNull();
  });
});

describe('the table', () => {
  const all = [
    {
      name: 'frogs',
      rows: [row(4, { at: 'most', bound: 11, said: 'floor + 10' }), row(40, { at: 'most', bound: 11 })],
    },
    { name: 'toads', notMeasured: 'none came' },
  ];
  const text = table(all);

  it('shows each number beside its floor and its gate, and says which are not reached', () => {
    expect(text).toMatch(/hops \(median of 3\) +4 +\/h +1 +≤ 11 \(floor \+ 10\) +reached/);
    expect(text).toMatch(/hops \(median of 3\) +40 +\/h +1 +≤ 11 +NOT REACHED/);
  });

  it('says once what a floor is, and what could not be measured', () => {
    expect(text.match(/floor is a frog at rest/g)).toHaveLength(1);
    expect(text).toContain('toads was not measured: none came');
    expect(text).toContain('1 of 2 gates reached, 1 not measured.');
  });

  it('has a twin for programs with a verdict for each row', () => {
    expect(asJson(all)).toEqual([
      {
        name: 'frogs',
        rows: [expect.objectContaining({ reached: true }), expect.objectContaining({ reached: false })],
      },
      { name: 'toads', notMeasured: 'none came' },
    ]);
  });
});

describe('a quantile', () => {
  it('is one of the values', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(quantile([5, 1, 4, 2, 3], 0.99)).toBe(5);
    expect(quantile([7], 0)).toBe(7);
  });
  it('of nothing is an error', () => {
    expect(() => median([])).toThrow('nothing was measured');
  });
});
