import type { Page } from '@playwright/test';
import type { TrayHost } from '../desktop/tray-host.ts';
import { expect, test } from './app.ts';
import type { Unbend } from './unbend.ts';

const condition = { name: /^Skirt, dress or tight clothes/ };

/** The names of the movements in a five-minute break, which is ended again. */
async function movementsOfBreak(app: Unbend, tray: TrayHost): Promise<string[]> {
  await tray.waitForEntry(['Stretch now', '5 min']);
  await tray.click('Stretch now', '5 min');
  const guided = await app.breakPage();
  const view = await guided.evaluate(() => window.unbend?.break?.view());
  await app.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
  await app.gone('break');
  const names = (view?.sequence.steps ?? []).map(({ movement }) => view?.texts[movement]?.name ?? movement);
  expect(names.length).toBeGreaterThan(3);
  return names;
}

async function leftOut(page: Page): Promise<string[]> {
  const list = page.getByRole('complementary', { name: 'Left out for now' });
  const all = list.getByRole('button', { name: /^Show all/ });
  if (await all.isVisible()) await all.click();
  return list.locator('.name').allTextContents();
}

test('a condition that is ticked keeps its movements out of the next break', async ({ app, tray }) => {
  const before = await movementsOfBreak(app, tray);
  await tray.click('Your back');
  const page = await app.settings();
  await expect(page.getByText('Nothing is left out.')).toBeVisible();
  await page.getByRole('checkbox', condition).check();
  await expect(page.getByText('Left out for now')).toBeVisible();
  const names = await leftOut(page);
  expect(
    before.filter((name) => names.includes(name)),
    'it concerns what was shown until now',
  ).not.toEqual([]);

  for (let times = 0; times < 2; times += 1) {
    const after = await movementsOfBreak(app, tray);
    expect(after.filter((name) => names.includes(name))).toEqual([]);
  }
});

test('a condition that is ticked while the prompt is up counts for the break it offers', async ({
  app,
  desk,
  tray,
}) => {
  await tray.click('Your back');
  const page = await app.settings();
  await desk.pass(60);
  const prompt = await app.prompt();
  await page.getByRole('checkbox', condition).check();
  await expect(page.getByText('Left out for now')).toBeVisible();
  const names = await leftOut(page);

  await app.clickAway(prompt.getByRole('button', { name: 'Start' }));
  const guided = await app.breakPage();
  const view = await guided.evaluate(() => window.unbend?.break?.view());
  const shown = Object.values(view?.texts ?? {}).map(({ name }) => name);
  expect(shown).not.toEqual([]);
  expect(shown.filter((name) => names.includes(name))).toEqual([]);
});

test('a warning sign stops everything until the person was checked', async ({ app, desk, tray }) => {
  await tray.click('Your back');
  const page = await app.settings();
  await page.getByRole('button', { name: 'Look at the list again' }).click();
  await page.getByRole('checkbox', { name: /^New numbness or altered feeling/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toBeVisible();

  await tray.waitForEntry(['Breaks are off until you have been checked']);
  expect((await tray.entry('Stretch now')).enabled).toBe(false);
  await desk.pass(120);
  expect(app.isShown('prompt')).toBe(false);

  await page.getByRole('button', { name: 'I have been checked' }).click();
  await tray.waitForNoEntry(['Breaks are off until you have been checked']);
  expect((await tray.entry('Stretch now')).enabled).toBe(true);
});

test('an open clearance holds guided breaks back and says so', async ({ app, tray }) => {
  await tray.click('Your back');
  const page = await app.settings();
  await page.getByRole('searchbox').fill('surgery');
  const operated = page.getByRole('checkbox', { name: /surgery/i }).first();
  await operated.check();
  await expect(page.getByRole('heading', { name: 'First ask the people who treat you' })).toBeVisible();
  await tray.waitForEntry(['Only reminders: a clearance is open in Your back']);
  expect((await tray.entry('Stretch now')).enabled).toBe(false);

  await page.getByRole('button', { name: 'My clinician said yes' }).click();
  await tray.waitForNoEntry(['Only reminders: a clearance is open in Your back']);
  expect((await tray.entry('Stretch now')).enabled).toBe(true);
});
