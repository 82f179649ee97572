import { reaches, type Beside, type Measured, type Row } from './bench.ts';

/** The table for a person: one line for each number, and which gates are not reached. */

const number = (value: number): string => {
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 4);
};
const beside = (one: Beside | null): string => (one === null ? '' : number(one.value));
const gateOf = ({ gate }: Row): string =>
  gate === null ? '' : `${gate.at === 'most' ? '≤' : '≥'} ${number(gate.bound)}${gate.said ? ` (${gate.said})` : ''}`;
const WORDS = new Map([
  [true, 'reached'],
  [false, 'NOT REACHED'],
  [null, ''],
]);

const HEAD = ['', 'value', 'unit', 'floor', 'control', 'gate', ''];

const cellsOf = (row: Row): readonly string[] => [
  `${row.metric} (${row.statistic})`,
  number(row.value),
  row.unit,
  beside(row.floor),
  beside(row.control),
  gateOf(row),
  WORDS.get(reaches(row)) ?? '',
];

/** What floors and controls of a benchmark are, each said once. */
function legend(one: Measured): readonly string[] {
  if (!('rows' in one)) return [`${one.name} was not measured: ${one.notMeasured}`];
  const said = (kind: 'floor' | 'control'): string[] => {
    const whats = [...new Set(one.rows.flatMap((row) => row[kind]?.what ?? []))];
    return whats.length === 0 ? [] : [`${kind} is ${whats.join('; ')}`];
  };
  const words = [...said('floor'), ...said('control')];
  return words.length === 0 ? [] : [`${one.name}: ${words.join(', ')}.`];
}

/** Everything that was measured, as lines of text. */
export function table(all: readonly Measured[]): string {
  const rows = all.flatMap((one) => ('rows' in one ? one.rows : []));
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((line) => (line[column] ?? '').length)));
  const pad = (cell: string, column: number): string => {
    const isNumber = column === 1 || column === 3 || column === 4;
    return isNumber ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  };
  const lines = cells.map((line) => line.map(pad).join('  ').trimEnd());
  const missing = all.filter((one) => !('rows' in one)).length;
  return [...lines, '', ...all.flatMap(legend), summary(rows, missing)].join('\n');
}

function summary(rows: readonly Row[], missing: number): string {
  const gated = rows.map(reaches).filter((reached) => reached !== null);
  const reached = gated.filter(Boolean).length;
  const not = missing > 0 ? `, ${String(missing)} not measured` : '';
  return `${String(reached)} of ${String(gated.length)} gates reached${not}.`;
}

/** The same for programs: plain JSON, each row with its verdict. */
export const asJson = (all: readonly Measured[]): readonly object[] =>
  all.map((one) =>
    'rows' in one ? { ...one, rows: one.rows.map((row) => ({ ...row, reached: reaches(row) })) } : one,
  );
