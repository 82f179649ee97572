import { defineConfig, type ReporterDescription } from '@playwright/test';

const ci = Boolean(process.env['CI']);
const report = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];

const reporters: ReporterDescription[] = [['list']];
if (report !== undefined) reporters.push(['json', { outputFile: report }]);

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../out/e2e',
  reporter: reporters,
  // Each spec has a desktop of its own, so nothing but the machine limits how many run at once.
  workers: ci ? 2 : 1,
  retries: ci ? 1 : 0,
  forbidOnly: ci,
  // Generous: a slow machine is not a fault. Conditions end the waiting, never these limits.
  timeout: 90_000,
  expect: { timeout: 15_000 },
});
