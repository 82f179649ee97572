import { describe, expect, test } from 'vitest';
import {
  judge,
  NOTHING,
  suiteLine,
  tallyPlaywright,
  tallyVitest,
  totalLine,
} from '../../../electron/dev/test-run/tally.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test, title: 'a test' })),
});

describe("vitest's report", () => {
  test('is counted test by test', () => {
    const report = { testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed', 'passed')] };
    expect(tallyVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 1, flaky: [] });
  });

  test('counts a file that cannot be loaded as one failure', () => {
    expect(tallyVitest({ testResults: [file('passed', 'passed'), file('failed')] })).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });
});

describe("Playwright's report", () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });

  test('is counted through all its suites, and what passed only when tried again is named', () => {
    const report = {
      errors: [],
      suites: [
        {
          specs: [spec('start', 'expected')],
          suites: [{ specs: [spec('skip', 'flaky'), spec('end', 'unexpected'), spec('later', 'skipped')] }],
        },
      ],
    };
    expect(tallyPlaywright(report)).toEqual({ passed: 2, failed: 1, skipped: 1, flaky: ['skip'] });
  });

  test('counts an error outside of any spec', () => {
    expect(tallyPlaywright({ suites: [], errors: [{ message: 'cannot load' }] })).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });
});

describe('a suite', () => {
  const three = { ...NOTHING, passed: 3 };

  test('that passed is taken as it is', () => {
    expect(judge(three, 0)).toEqual({ tally: three, complaint: null });
  });

  test('in which no test ran has failed', () => {
    expect(judge(NOTHING, 0)).toEqual({ tally: { ...NOTHING, failed: 1 }, complaint: 'no test ran' });
    expect(judge({ ...NOTHING, skipped: 4 }, 0).tally.failed).toBe(1);
  });

  test('whose runner failed without naming a test has failed', () => {
    expect(judge(three, 1)).toEqual({ tally: { ...three, failed: 1 }, complaint: 'its runner ended with code 1' });
  });

  test('says in one line what there is to say', () => {
    const tally = { passed: 3, failed: 1, skipped: 2, flaky: ['skip'] };
    expect(suiteLine('e2e', tally, 'no test ran', 61_200)).toBe(
      'e2e: 3 passed, 1 failed, 2 skipped (61 s); passed only when tried again: skip; no test ran',
    );
  });
});

test('the last line counts all suites together', () => {
  expect(
    totalLine([
      { ...NOTHING, passed: 3 },
      { ...NOTHING, passed: 4, failed: 1 },
    ]),
  ).toBe('7 passed, 1 failed');
});
