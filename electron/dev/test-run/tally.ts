import * as v from 'valibot';

export const SUITES = ['unit', 'component', 'e2e'] as const;
export type Suite = (typeof SUITES)[number];

/** What a suite's runner reported. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Specs that passed only when tried again. */
  readonly flaky: readonly string[];
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0, flaky: [] };

const vitestReport = v.object({
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) })),
});

/** Counts vitest's JSON report. A file that could not be loaded has no tests in it, and counts as one failure. */
export function tallyVitest(report: unknown): Tally {
  const { testResults } = v.parse(vitestReport, report);
  const statuses = testResults.flatMap((file) => file.assertionResults.map((test) => test.status));
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const count = (...wanted: string[]): number => statuses.filter((status) => wanted.includes(status)).length;
  return {
    passed: count('passed'),
    failed: count('failed') + unloaded,
    skipped: count('skipped', 'pending', 'todo', 'disabled'),
    flaky: [],
  };
}

interface PlaywrightSuite {
  readonly specs: readonly { readonly title: string; readonly tests: readonly { readonly status: string }[] }[];
  readonly suites?: readonly PlaywrightSuite[] | undefined;
}

const playwrightSuite: v.GenericSchema<PlaywrightSuite> = v.object({
  specs: v.array(v.object({ title: v.string(), tests: v.array(v.object({ status: v.string() })) })),
  suites: v.optional(v.array(v.lazy(() => playwrightSuite))),
});

const playwrightReport = v.object({ suites: v.array(playwrightSuite), errors: v.array(v.unknown()) });

/** Counts Playwright's JSON report. An error outside of any spec, as in a file that cannot be loaded, is one failure. */
export function tallyPlaywright(report: unknown): Tally {
  const { suites, errors } = v.parse(playwrightReport, report);
  const tests = suites.flatMap(testsOf);
  const count = (status: string): number => tests.filter((test) => test.status === status).length;
  return {
    passed: count('expected') + count('flaky'),
    failed: count('unexpected') + errors.length,
    skipped: count('skipped'),
    flaky: tests.filter((test) => test.status === 'flaky').map((test) => test.title),
  };
}

function testsOf(suite: PlaywrightSuite): { title: string; status: string }[] {
  const own = suite.specs.flatMap((spec) => spec.tests.map((test) => ({ title: spec.title, status: test.status })));
  return [...own, ...(suite.suites ?? []).flatMap(testsOf)];
}

/** What a suite counts for once its runner has ended. A runner that fails without naming a test, or ran none, failed. */
export function judge(tally: Tally, exitCode: number): { readonly tally: Tally; readonly complaint: string | null } {
  if (tally.failed > 0) return { tally, complaint: null };
  const failure = (complaint: string) => ({ tally: { ...tally, failed: 1 }, complaint });
  if (exitCode !== 0) return failure(`its runner ended with code ${String(exitCode)}`);
  return tally.passed === 0 ? failure('no test ran') : { tally, complaint: null };
}

/** One line for a person. */
export function suiteLine(suite: Suite, tally: Tally, complaint: string | null, ms: number): string {
  const skipped = tally.skipped > 0 ? `, ${String(tally.skipped)} skipped` : '';
  const flaky = tally.flaky.length > 0 ? `; passed only when tried again: ${tally.flaky.join('; ')}` : '';
  const why = complaint === null ? '' : `; ${complaint}`;
  const seconds = String(Math.round(ms / 1000));
  return `${suite}: ${String(tally.passed)} passed, ${String(tally.failed)} failed${skipped} (${seconds} s)${flaky}${why}`;
}

/** The last line of a test run. */
export function totalLine(tallies: readonly Tally[]): string {
  const sum = (of: (tally: Tally) => number): string => String(tallies.reduce((total, tally) => total + of(tally), 0));
  return `${sum((tally) => tally.passed)} passed, ${sum((tally) => tally.failed)} failed`;
}
