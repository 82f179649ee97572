import type { Row } from '../bench.ts';

interface Compared {
  readonly metric: string;
  readonly unit: string;
  readonly statistic: string;
  readonly value: number;
  /** What the smaller app on the same Electron needs, in the same run. */
  readonly least: { readonly what: string; readonly short: 'floor' | 'blank'; readonly value: number };
  /** How much more is allowed; null where the number is only shown. */
  readonly allowed: number | null;
}

/** A row whose gate is what a smaller app needs and so much more. */
export function rowBeside({ metric, unit, statistic, value, least, allowed }: Compared): Row {
  const gate =
    allowed === null
      ? null
      : ({ at: 'most', bound: least.value + allowed, said: `${least.short} + ${allowed}` } as const);
  return { metric, value, unit, statistic, floor: { what: least.what, value: least.value }, control: null, gate };
}
