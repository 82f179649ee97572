import type { Page } from '@playwright/test';
import { NotificationServer } from '../desktop/notification-server.ts';
import { expect, newcomer, test } from './app.ts';
import { axeFaults, lookAt } from './axe.ts';
import type { Unbend } from './unbend.ts';

// As at login; the window comes with the second launch.
test.use({ seed: newcomer, words: ['--hidden'] });

const box = /^I am 18 or over/;

/** The window as a newcomer opens it. */
async function firstLook(app: Unbend): Promise<Page> {
  await app.launchAgain();
  return app.settings();
}

test('the first start opens the window by itself', async ({ tray, unbend, world }) => {
  await unbend.launchUnwatched();
  await tray.item({ within: 30_000 });
  await world.screen.window('Your back');
});

test('a first start at login opens nothing', async ({ app, tray }) => {
  await tray.waitForEntry(['Stretch now']);
  // The window would be made in the same breath as the icon.
  expect(await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0);
});

test('nothing is guided before the box is ticked: a due break is a plain reminder to move', async ({
  app,
  desk,
  tray,
  world,
}) => {
  const notifications = await NotificationServer.start(world);
  const page = await firstLook(app);
  await expect(page.getByRole('checkbox', { name: box })).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Try one minute now' })).toBeHidden();
  expect((await tray.entry('Stretch now')).enabled).toBe(false);
  expect(await page.evaluate(() => window.unbend?.app?.stretchNow(60))).toBe(false);

  await desk.pass(60);
  const reminder = await notifications.notification(/Time to move a little/);
  expect(reminder.app).toBe('Unbend');
  expect(app.isShown('prompt')).toBe(false);
  expect(app.isShown('break')).toBe(false);
  await expect(page.getByRole('checkbox', { name: box })).not.toBeChecked();
});

test('the box and the warning signs answered, one minute can be tried', async ({ app, tray }) => {
  const page = await firstLook(app);
  await page.getByRole('checkbox', { name: box }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.getByRole('button', { name: 'Nothing to leave out' }).click();
  await page.getByText('My chair rolls', { exact: true }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Front of the hip: do it now' }).click();
  await page
    .getByRole('group', { name: 'Left' })
    .getByRole('radio', { name: 'It pulls mildly' })
    .check({ force: true });
  await page
    .getByRole('group', { name: 'Right' })
    .getByRole('radio', { name: 'It pulls strongly' })
    .check({ force: true });
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Try one minute now' }).click();

  const guided = await app.breakPage();
  await expect(guided.getByText(/^1 min break/)).toBeVisible();
  await expect(guided.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await tray.waitForEntry(['On a break']);
  expect(app.storedProfile).toMatchObject({
    redFlags: [],
    statementAcceptedAt: expect.any(Number),
    conditions: [{ id: 'chair-on-wheels' }],
    checks: [{ check: 'front-of-hip', results: ['strong', 'sides-differ'], side: 'right' }],
    stifferSide: 'right',
  });
});

test('axe finds nothing in any step of the first start, light and dark, at usual and at twice the text size', async ({
  app,
}) => {
  const page = await firstLook(app);
  const look = async (step: string): Promise<void> => {
    await expect(page.getByText(new RegExp(`^Step \\d of 6: ${step}`))).toBeVisible();
    for (const theme of ['light', 'dark'] as const) {
      for (const text of [1, 2] as const) {
        await lookAt(page, { theme, text });
        expect(await axeFaults(page), `${step}, ${theme}, text × ${text}`).toEqual([]);
      }
    }
    await lookAt(page, {});
  };
  await look('Welcome');
  await page.getByRole('checkbox', { name: box }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await look('Safety check');
  await page.getByRole('button', { name: 'None of these' }).click();
  await look('What to leave out');
  await page.getByRole('button', { name: 'Nothing to leave out' }).click();
  await look('Your desk');
  await page.getByRole('button', { name: 'Continue' }).click();
  await look('Tight or weak');
  for (const check of ['Back to the wall', 'Front of the hip', 'Stand on one leg']) {
    await page.getByRole('button', { name: `${check}: do it now` }).click();
    await look('Tight or weak');
    await page.getByRole('button', { name: 'Not now' }).click();
  }
  await page.getByRole('button', { name: 'Skip this' }).click();
  await look('Your day');
});

test('the first start goes by keyboard alone', async ({ app, world }) => {
  const page = await firstLook(app);
  await world.screen.hasKeyboard(/Your back/);
  const press = async (target: string, key: string): Promise<void> => {
    const wanted = page
      .getByText(target, { exact: true })
      .or(page.getByRole('checkbox', { name: target }))
      .last();
    await expect(wanted).toBeAttached();
    for (let tabs = 0; tabs < 120; tabs += 1) {
      const here = await page.evaluate(() => {
        const active = document.activeElement;
        return active?.getAttribute('aria-labelledby')
          ? (document.getElementById(active.getAttribute('aria-labelledby') ?? '')?.textContent ?? '')
          : (active?.textContent ?? '');
      });
      if (here.trim() === target) return world.screen.press(key);
      await world.screen.press('Tab');
    }
    throw new Error(`Tab never came to “${target}”`);
  };
  await press('I am 18 or over, I have read this, and I will stop if something hurts.', 'space');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeEnabled();
  await press('Continue', 'Return');
  await press('None of these', 'Return');
  await expect(page.getByRole('heading', { name: 'Anything to leave out?' })).toBeFocused();
  await press('Nothing to leave out', 'Return');
  await press('Continue', 'Return');
  await press('Skip this', 'Return');
  await press('Try one minute now', 'Return');
  await app.breakPage();
});
