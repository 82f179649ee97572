import type { Unbend } from './unbend.ts';
import { expect, test, until } from './app.ts';

async function startFromPrompt(app: Unbend) {
  const prompt = await app.prompt();
  await app.clickOnScreen(prompt.getByRole('button', { name: 'Start' }));
  return app.breakPage();
}

test('a break runs to its end, says so, and the next one is scheduled', async ({ app, desk, tray, world }) => {
  await desk.pass(60);
  const guided = await startFromPrompt(app);
  await expect(guided.getByRole('button', { name: 'This hurts' })).toBeVisible();
  await expect(guided.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await world.screen.hasKeyboard(/Break/);

  await desk.pass(3);
  await expect(guided.getByRole('heading', { name: 'That’s it' })).toBeVisible();
  await expect(guided.getByText(await desk.clockTimes(60))).toBeVisible();
  await app.gone('break', { within: 15_000 });
  // The person is back; the look that sees it is up to a minute away.
  await desk.stir();
  await desk.pass(1);
  await tray.waitForEntry([await desk.clockTimes(60)]);
  expect(app.storedProfile.history, 'what was done is remembered for the rotation').not.toEqual([]);
});

test('End closes the break at once, and it can be resumed from the tray', async ({ app, desk, tray }) => {
  await desk.pass(60);
  const guided = await startFromPrompt(app);
  const first = await guided.getByRole('heading', { level: 1 }).textContent();
  await app.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
  await app.gone('break');
  await desk.stir();
  await tray.waitForEntry([await desk.clockTimes(60)]);

  await tray.click('Resume break');
  const resumed = await app.breakPage();
  await expect(resumed.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
});

test('Pause stands still, Skip this one goes on with the next movement', async ({ app, desk, tray }) => {
  await tray.click('Stretch now', '3 min');
  const guided = await app.breakPage();
  const name = guided.getByRole('heading', { level: 1 });
  const first = (await name.textContent()) ?? '';
  await guided.getByRole('button', { name: 'Pause' }).click();
  await expect(guided.getByText('Paused. Take the time you need.').first()).toBeVisible();
  const left = guided.getByText(/^3 min break/);
  const time = (await left.textContent()) ?? '';
  await desk.pass(1);
  await expect(left).toHaveText(time);

  await guided.getByRole('button', { name: 'Go on' }).click();
  await guided.getByRole('button', { name: 'Skip this one' }).click();
  await expect(name).not.toHaveText(first);
});

test('This hurts freezes the break at once; a strong pain ends it for good and asks about the warning signs', async ({
  app,
  desk,
  tray,
}) => {
  await tray.click('Stretch now', '2 min');
  const guided = await app.breakPage();
  await guided.getByRole('button', { name: 'This hurts' }).click();
  await expect(guided.getByRole('heading', { name: 'Stopped. Ease out of it.' })).toBeVisible();
  await desk.pass(1);
  await expect(guided.getByRole('heading', { name: 'Stopped. Ease out of it.' })).toBeVisible();

  await guided.getByRole('button', { name: 'Yes' }).click();
  const page = await app.settings();
  await app.gone('break');
  await expect(page.getByRole('heading', { name: 'Let’s stop here for today.' })).toBeVisible();
  const { rests } = app.storedProfile;
  expect(rests).toHaveLength(1);
  expect(rests[0]?.until).toBeGreaterThan(desk.wall + 6.9 * 24 * 3_600_000);
  // Nothing is guided before the list is answered, and this break never again.
  await tray.waitForEntry(['Only reminders: a few questions are open in Your back']);
  await tray.waitForNoEntry(['Resume break']);

  await page.getByRole('button', { name: 'None of these' }).click();
  await tray.waitForNoEntry(['Only reminders: a few questions are open in Your back']);
  await tray.click('Stretch now', '2 min');
  const again = await app.breakPage();
  await expect(again.getByRole('button', { name: 'This hurts' })).toBeVisible();
});

test('an emergency sign after a strong pain locks every movement until the person was checked', async ({
  app,
  tray,
}) => {
  await tray.click('Stretch now', '2 min');
  const guided = await app.breakPage();
  await guided.getByRole('button', { name: 'This hurts' }).click();
  await guided.getByRole('button', { name: 'Yes' }).click();
  const page = await app.settings();
  await page.getByRole('checkbox', { name: /serious fall/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Stop. This needs urgent medical help now.' })).toBeVisible();
  await tray.waitForEntry(['Breaks are off until you have been checked']);
  expect((await tray.entry('Stretch now')).enabled).toBe(false);

  await page.getByRole('button', { name: 'I have been checked' }).click();
  await tray.waitForNoEntry(['Breaks are off until you have been checked']);
});

test('Escape in the sheet ends the break, and the movement rests: Resume break comes back without it', async ({
  app,
  tray,
}) => {
  await tray.click('Stretch now', '3 min');
  const guided = await app.breakPage();
  const name = (await guided.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await guided.getByRole('button', { name: 'This hurts' }).click();
  await expect(guided.getByRole('dialog')).toBeVisible();
  expect(app.storedProfile.rests, 'it rests from the press on').toHaveLength(1);
  // Keys of the first second are not heard.
  await until('the break to go', async () => {
    await guided.keyboard.press('Escape').catch(() => undefined);
    return !app.isShown('break');
  });

  await tray.click('Resume break');
  const resumed = await app.breakPage();
  await expect(resumed.getByRole('heading', { level: 1 })).not.toHaveText(name);
});

test('a mild pain: something else is swapped in, and the break goes on with it', async ({ app, tray }) => {
  await tray.click('Stretch now', '3 min');
  const guided = await app.breakPage();
  await expect(guided.getByRole('heading', { level: 1 })).not.toBeEmpty();
  // The first warm-up has nothing that stands in for it everywhere; the next one has.
  await guided.getByRole('button', { name: 'Skip this one' }).click();
  await guided.getByRole('button', { name: 'This hurts' }).click();
  await guided.getByRole('button', { name: 'No' }).click();
  const swap = guided.getByRole('button', { name: /^Swap it/ });
  const standIn = ((await swap.textContent()) ?? '').replace('Swap it', '').trim();
  await swap.click();
  await expect(guided.getByRole('heading', { level: 1, name: standIn })).toBeVisible();
  await expect(guided.getByRole('button', { name: 'Pause' })).toBeVisible();
});
