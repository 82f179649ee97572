import type { ElectronRuntime } from '../../electron/dev/runtime/order.ts';

/** What a benchmark is, and what it hands back. The gates come from the measurements of the peers; see the design notes. */

/** A number from the same run that a row is read beside. */
export interface Beside {
  readonly what: string;
  readonly value: number;
}

export interface Gate {
  readonly at: 'most' | 'least';
  readonly bound: number;
  /** How the bound came about where it is not a plain number: `floor + 10`. */
  readonly said?: string;
}

/** One measured number. */
export interface Row {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  /** Which of the measured values this is: `median of 3`, `most in any of 8 hours`. */
  readonly statistic: string;
  /** The least that anything of this kind costs. */
  readonly floor: Beside | null;
  /** What a plain way to do it costs. */
  readonly control: Beside | null;
  /** Null where the number is only shown. */
  readonly gate: Gate | null;
}

export const reaches = ({ value, gate }: Row): boolean | null => {
  if (gate === null) return null;
  return gate.at === 'most' ? value <= gate.bound : value >= gate.bound;
};

/** What the benchmarks of one run share. */
export interface BenchRun {
  /** How long anything is watched at rest. */
  readonly seconds: number;
  /** A line for the person who waits. */
  readonly say: (line: string) => void;
}

interface BenchBase {
  readonly name: string;
}

/** One thing to measure. A benchmark that throws counts as not measured; the others go on. */
export type Bench =
  | (BenchBase & { readonly needs: 'node' | 'build'; readonly measure: (run: BenchRun) => Promise<readonly Row[]> })
  | (BenchBase & {
      /** The built app, a display's programs, and an Electron to run it on. */
      readonly needs: 'electron';
      readonly measure: (run: BenchRun & { readonly runtime: ElectronRuntime }) => Promise<readonly Row[]>;
    });

/** What became of a benchmark. */
export type Measured =
  { readonly name: string; readonly rows: readonly Row[] } | { readonly name: string; readonly notMeasured: string };
