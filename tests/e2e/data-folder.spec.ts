import type { Page } from '@playwright/test';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReadOnly, mountFullDisk, noDisks } from '../desktop/disk.ts';
import type { TrayHost } from '../desktop/tray-host.ts';
import { expect, test } from './app.ts';
import { returning, writeSeed } from './seed.ts';
import type { Unbend } from './unbend.ts';

const kneePain = { id: 'knee-pain', confirmedAt: 1_795_000_000_000, clearedAt: null };

/** Comes up in the tray with its window, as somebody meets it who looks what is wrong. */
async function lookedAt(unbend: Unbend, tray: TrayHost): Promise<Page> {
  await unbend.launch(['--hidden']);
  await tray.item({ within: 30_000 });
  await tray.click('Settings');
  return unbend.settings();
}

/** A break still works, and a setting holds while Unbend runs. */
async function goesOn(unbend: Unbend, tray: TrayHost, page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'General' }).click();
  await page.getByRole('radio', { name: 'Dark', exact: true }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await tray.click('Stretch now', '1 min');
  const guided = await unbend.breakPage();
  await expect(guided.getByText(/^1 min break/)).toBeVisible();
  await unbend.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
}

test.describe('a file stands in the place of the data folder', () => {
  test.use({ seed: {} });

  test('it is said, the file is left alone, and a second launch still finds the first', async ({ tray, unbend }) => {
    rmSync(unbend.dataFolder, { recursive: true });
    writeFileSync(unbend.dataFolder, 'mine');
    const page = await lookedAt(unbend, tray);
    await expect(page.getByText(/cannot keep its data: a file stands in the place of the folder/)).toBeVisible();

    await unbend.launchAgain();
    expect(tray.items).toHaveLength(1);
    expect(readFileSync(unbend.dataFolder, 'utf8')).toBe('mine');
  });
});

test('a data folder on a read-only disk: what is there is read, what changes holds until quit', async ({
  tray,
  unbend,
  world,
}) => {
  writeSeed(unbend.dataFolder, { ...returning, profile: { conditions: [kneePain] } });
  makeReadOnly(world, unbend.dataFolder);
  const page = await lookedAt(unbend, tray);
  await expect(page.getByText(/cannot keep its data: .*(read-only disk|no permission)/)).toBeVisible();
  await goesOn(unbend, tray, page);
  expect(unbend.storedProfile.conditions).toEqual([kneePain]);
  expect(existsSync(join(unbend.dataFolder, 'schedule.json'))).toBe(false);
});

test('a full disk: said once, and the files stay as they were', async ({ tray, unbend, world }) => {
  test.skip(noDisks !== false, String(noDisks));
  mountFullDisk(world, unbend.dataFolder, () => writeSeed(unbend.dataFolder, returning));
  const page = await lookedAt(unbend, tray);
  await goesOn(unbend, tray, page);
  await expect(page.getByText(/settings\.json cannot be saved: .*ENOSPC/)).toHaveCount(1);
  expect(unbend.storedSettings.theme).toBe('system');
});
