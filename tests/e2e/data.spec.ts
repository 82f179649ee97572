import type { Page } from '@playwright/test';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../desktop/world.ts';
import { expect, test, until } from './app.ts';
import type { Unbend } from './unbend.ts';

/**
 * Answers the system's own file dialog with a path, as a person at the keyboard does. Its field for a path slides in, and what
 * is typed meanwhile is lost: a person sees that and types again.
 */
async function answerDialog(world: World, title: RegExp, path: string): Promise<void> {
  await world.screen.hasKeyboard(title);
  await until(
    'the dialog to take the path',
    async () => {
      await world.screen.press('ctrl+l');
      await world.screen.press('ctrl+a');
      await world.screen.type(path);
      await world.screen.press('Return');
      return isGone(world, title);
    },
    { within: 30_000 },
  );
}

/** Whether another window has the keyboard within a moment. */
const isGone = (world: World, title: RegExp): Promise<boolean> =>
  until('the dialog to go', async () => !title.test((await world.screen.activeWindow()) ?? ''), { within: 2_000 }).then(
    () => true,
    () => false,
  );

async function exportTo(page: Page, world: World, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await answerDialog(world, /Export everything/, path);
  await expect(page.getByText(`Saved as ${path}.`)).toBeVisible();
}

async function general(app: Unbend): Promise<Page> {
  const page = await app.settings();
  await page.getByRole('navigation').getByRole('button', { name: 'General' }).click();
  return page;
}

const ours = (app: Unbend): string[] => readdirSync(app.dataFolder).filter((name) => name.endsWith('.json'));

test('what comes back, or is erased, brings its light or dark along', async ({ app, tray, world }) => {
  await tray.click('Settings');
  const page = await general(app);
  const isDark = () => app.electron.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors);
  expect(await isDark()).toBe(false);
  await page.getByRole('radio', { name: 'Dark', exact: true }).check({ force: true });
  await until('the dark theme', isDark);
  const path = join(world.folders.root, 'mine.json');
  await exportTo(page, world, path);
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await until('the system’s theme', async () => !(await isDark()));
  await page.getByRole('navigation').getByRole('button', { name: 'General' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await answerDialog(world, /Bring back an export/, path);
  await until('the dark theme again', isDark);
});

test('everything goes out as one file, is erased, and comes back', async ({ app, tray, world }) => {
  await tray.click('Your back');
  const window = await app.settings();
  await window.getByRole('checkbox', { name: /skirt/i }).last().check();
  await tray.click('Pause', 'Until I turn it on');
  await tray.waitForEntry(['Paused until you turn it on']);

  const page = await general(app);
  const path = join(world.folders.root, 'mine.json');
  await exportTo(page, world, path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    kind: 'unbend-export',
    profile: { conditions: [{ id: 'skirt-or-formal-dress' }] },
    schedule: { pause: { kind: 'until-turned-on' } },
  });

  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('heading', { name: 'Please read this once' })).toBeVisible();
  await tray.waitForEntry(['Only reminders: accept the statement in Your back']);
  // The schedule begins anew at once; of what was told nothing is left, not even a copy.
  await until('the files to be gone', () => ours(app).join() === 'schedule.json');
  expect(app.storedSchedule.pause).toBeNull();

  await page.getByRole('navigation').getByRole('button', { name: 'General' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await answerDialog(world, /Bring back an export/, path);
  await expect(page.getByText(/^The export is back/)).toBeVisible();
  await tray.waitForEntry(['Paused until you turn it on']);
  expect(app.storedProfile.conditions.map(({ id }) => id)).toEqual(['skirt-or-formal-dress']);
});

test('a bad file is refused in words and nothing is lost', async ({ app, tray, world }) => {
  await tray.click('Settings');
  const page = await general(app);
  const before = { settings: app.storedSettings, profile: app.storedProfile };
  const path = join(world.folders.root, 'bad.json');
  writeFileSync(path, '{"kind":"unbend-export","version":1,"settings":{}}');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await answerDialog(world, /Bring back an export/, path);
  await expect(
    page.getByText('That export is damaged: the settings part cannot be read. Nothing was changed.'),
  ).toBeVisible();
  expect({ settings: app.storedSettings, profile: app.storedProfile }).toEqual(before);
});

test('a dialog that is closed changes nothing, and the app goes on meanwhile', async ({ app, tray, world }) => {
  await tray.click('Settings');
  const page = await general(app);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await world.screen.hasKeyboard(/Export everything/);
  await tray.click('Pause', 'Until I turn it on');
  await tray.waitForEntry(['Paused until you turn it on']);
  await world.screen.press('Escape');
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeEnabled();
  await expect(page.getByText(/^Saved as/)).toBeHidden();
});

test('this build runs from its source: it is never started at login, and says so', async ({ app, tray, world }) => {
  await tray.click('Settings');
  const page = await general(app);
  await expect(page.getByRole('switch', { name: 'Start at login' })).toBeDisabled();
  await expect(page.getByText('This build runs from its source and never starts at login.')).toBeVisible();
  const view = await page.evaluate(() => window.unbend?.app?.setAutostart(true));
  expect(view?.autostart).toBe('development');
  expect(existsSync(join(world.folders.config, 'autostart'))).toBe(false);
});
