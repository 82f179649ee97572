import type { Page } from '@playwright/test';
import type { TrayHost } from '../desktop/tray-host.ts';
import { expect, test } from './app.ts';
import type { Unbend } from './unbend.ts';

async function library(app: Unbend, tray: TrayHost): Promise<Page> {
  await tray.click('Library');
  const page = await app.settings();
  await expect(page.getByRole('heading', { level: 1, name: /suits? you now/ })).toBeVisible();
  return page;
}
const tile = (page: Page, name: RegExp) => page.getByRole('main').getByRole('button', { name });
const endBreak = async (app: Unbend): Promise<void> => {
  const guided = await app.breakPage();
  await app.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
  await app.gone('break');
};

test('a movement is found in the library and started alone', async ({ app, tray }) => {
  const page = await library(app, tray);
  await page.getByRole('searchbox').fill('figure-four');
  await tile(page, /^Seated figure-four/).click();
  await expect(page.getByRole('dialog').getByRole('img', { name: /Seated figure-four/ })).toBeVisible();
  await page.getByRole('button', { name: 'Start this one' }).click();
  const guided = await app.breakPage();
  await expect(guided.getByRole('heading', { level: 1 })).toHaveText(/Seated figure-four/);
  await tray.waitForEntry(['On a break']);
  await endBreak(app);
});

test('what is left out by hand is in no break, until it is put back', async ({ app, tray }) => {
  const page = await library(app, tray);
  const movements = async (): Promise<string[]> => {
    await tray.waitForEntry(['Stretch now', '2 min']);
    await tray.click('Stretch now', '2 min');
    const guided = await app.breakPage();
    const view = await guided.evaluate(() => window.unbend?.break?.view());
    await endBreak(app);
    return [...new Set((view?.sequence.steps ?? []).map(({ movement }) => view?.texts[movement]?.name ?? movement))];
  };
  const [first = ''] = await movements();
  await tile(page, new RegExp(`^${first}`)).click();
  await page.getByRole('button', { name: 'Leave it out', exact: true }).click();
  await expect(page.getByRole('dialog').getByText('You left it out yourself')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  for (let times = 0; times < 3; times += 1) expect(await movements()).not.toContain(first);
  expect(app.storedProfile.leftOutByHand).toHaveLength(1);
});

test('an own sequence and a programme are started', async ({ app, tray }) => {
  const page = await library(app, tray);
  await page.getByRole('radio', { name: 'Your own' }).check({ force: true });
  await page.getByRole('button', { name: 'Make a sequence' }).click();
  await page.getByLabel('Name').fill('Before lunch');
  await page.getByLabel('Add a movement').selectOption('Seated march');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Start Before lunch' }).click();
  const guided = await app.breakPage();
  await expect(guided.getByRole('heading', { level: 1 })).toHaveText('Seated march');
  await endBreak(app);
  expect(app.storedProfile.own.map(({ name }) => name)).toEqual(['Before lunch']);

  await page.getByRole('radio', { name: 'Programmes' }).check({ force: true });
  await page.getByRole('button', { name: 'Start Quick reset' }).click();
  const reset = await app.breakPage();
  await expect(reset.getByText(/^1 min break/)).toBeVisible();
  const view = await reset.evaluate(() => window.unbend?.break?.view());
  expect(new Set(view?.sequence.steps.map(({ movement }) => movement)).size).toBeGreaterThan(1);
});
