import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from './app.ts';

const lock = v.parse(
  v.object({ packages: v.record(v.string(), v.object({ version: v.optional(v.string()) })) }),
  JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')),
);

test('About shows what the build really took in, in the versions of the lock file', async ({ app, tray }) => {
  await tray.click('Settings');
  const page = await app.settings();
  await page.getByRole('navigation').getByRole('button', { name: 'About' }).click();
  await page.getByRole('button', { name: 'Show the licences' }).click();
  const shown = await page.locator('summary').allTextContents();
  // One of each window's, of the fonts, of the main process; and none of what only builds and tests.
  for (const name of ['svelte', '@lucide/svelte', '@fontsource-variable/ysabeau', 'electron-store', 'valibot']) {
    const version = lock.packages[`node_modules/${name}`]?.version ?? '?';
    expect(
      shown.some((line) => line.startsWith(`${name} ${version}`)),
      `${name} ${version}`,
    ).toBe(true);
  }
  expect(shown.filter((line) => /^(vite|playwright|eslint|typescript|electron-builder) /.test(line))).toEqual([]);

  await page.getByText(/^svelte \d/).click();
  await expect(page.locator('pre').filter({ visible: true })).toContainText('Permission is hereby granted');
});
