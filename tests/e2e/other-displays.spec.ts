import { canHaveOutputs, SecondOutput } from '../desktop/outputs.ts';
import { expect, test, until } from './app.ts';

/** Two displays side by side: 1280 x 800, and 1024 x 768 to the right of it. */
const SECOND = { x: 1280, y: 0, width: 1024, height: 768 } as const;
const DARK = '#181814ff';

test.skip(!canHaveOutputs, 'needs Xorg with the dummy driver (Debian: xserver-xorg-video-dummy)');
test.use({ worldOptions: { outputs: true } });

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const onSecond = ({ x }: Place): boolean => x >= SECOND.x;

test('prompt on the display with the pointer, break where the prompt was clicked', async ({ app, desk, world }) => {
  await new SecondOutput(world.env).plug();
  await world.screen.moveTo(1700, 300);
  await desk.pass(60);
  const prompt = await app.prompt();
  await expect(prompt.getByRole('button', { name: 'Start' })).toBeVisible();
  await until('the prompt on the second display', async () => onSecond(await world.screen.window('^Unbend$')));
  await app.clickOnScreen(prompt.getByRole('button', { name: 'Start' }));
  await app.breakPage();
  await until('the break beside it', async () => onSecond(await world.screen.window('Break')));
});

test.describe('on all displays, in full screen', () => {
  test.use({
    seed: { settings: { theme: 'dark', breakFullScreen: true, breakOnAllDisplays: true }, profile: {} },
  });

  test('the other display is covered to its last pixel, says what runs, and the keyboard stays with the break', async ({
    app,
    tray,
    world,
  }) => {
    await new SecondOutput(world.env).plug();
    await world.screen.moveTo(200, 200);
    await tray.click('Stretch now', '2 min');
    const guided = await app.breakPage();
    await expect(guided.getByRole('button', { name: 'This hurts' })).toBeVisible();
    const curtain = await app.page('curtain');
    await expect(curtain.getByRole('heading')).toHaveText(await guided.getByRole('heading').first().innerText());
    await expect(curtain.getByText('About 2 minutes left')).toBeVisible();
    await until('the other display to be covered', async () => {
      const picture = await world.screen.picture();
      const corners = [picture.at(SECOND.x, 0), picture.at(SECOND.x + 1023, 767), picture.at(SECOND.x + 1023, 0)];
      return corners.every((pixel) => pixel === DARK);
    });
    await world.screen.hasKeyboard(/Break/);

    await app.clickOnScreen(curtain.getByRole('button', { name: 'End the break' }));
    await app.gone('curtain');
  });

  test('a display that is plugged in is covered, one that is pulled out lets go, and Escape ends all', async ({
    app,
    tray,
    world,
  }) => {
    const second = new SecondOutput(world.env);
    await tray.click('Stretch now', '2 min');
    const guided = await app.breakPage();
    await expect(guided.getByRole('button', { name: 'This hurts' })).toBeVisible();
    expect(app.isShown('curtain')).toBe(false);
    await second.plug();
    await app.page('curtain');
    await second.pull();
    await app.gone('curtain');
    await second.plug();
    await app.page('curtain');
    await world.screen.hasKeyboard(/Break/);
    // The first second of a break hears no key.
    await until('Escape to end it', async () => {
      await world.screen.press('Escape');
      return !app.isShown('curtain');
    });
  });

  test('a curtain that somebody else closes is not made again, and the break goes on and ends as always', async ({
    app,
    tray,
    world,
  }) => {
    await new SecondOutput(world.env).plug();
    await tray.click('Stretch now', '2 min');
    const guided = await app.breakPage();
    await app.page('curtain');
    await app.electron.evaluate(({ BrowserWindow }) => {
      const curtains = BrowserWindow.getAllWindows().filter((one) => one.webContents.getURL().includes('/curtain/'));
      for (const one of curtains) one.close();
    });
    await app.gone('curtain');
    await guided.getByRole('button', { name: 'Pause' }).click();
    await expect(guided.getByRole('button', { name: 'Go on' })).toBeVisible();
    expect(app.isShown('curtain')).toBe(false);
    await app.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
    await app.gone('break');
    expect(app.log).not.toContain('cannot be shown');
  });

  test('a display that is moved while its curtain is made is covered where it is', async ({ app, tray, world }) => {
    const second = new SecondOutput(world.env);
    await tray.click('Stretch now', '2 min');
    const guided = await app.breakPage();
    await expect(guided.getByRole('button', { name: 'This hurts' })).toBeVisible();
    await second.plug();
    await second.move(1400, 100);
    await app.page('curtain');
    await until('the display to be covered', async () => {
      const picture = await world.screen.picture();
      return [picture.at(1400, 100), picture.at(1400 + 1023, 100 + 767)].every((pixel) => pixel === DARK);
    });
  });

  test('a display that mirrors the one with the break is left alone', async ({ app, tray, world }) => {
    const second = new SecondOutput(world.env);
    await second.plug();
    await tray.click('Stretch now', '2 min');
    const guided = await app.breakPage();
    await expect(guided.getByRole('button', { name: 'This hurts' })).toBeVisible();
    await app.page('curtain');
    await second.mirror();
    await app.gone('curtain');
    expect(await app.visibleWindows()).toEqual([expect.stringContaining('/break/')]);
  });

  test('a display that goes with the break on it: the break moves to the one that stays', async ({
    app,
    tray,
    world,
  }) => {
    const second = new SecondOutput(world.env);
    await second.plug();
    await world.screen.moveTo(1700, 300);
    await tray.click('Stretch now', '2 min');
    await app.breakPage();
    await app.page('curtain');
    await until('the break on the second display', async () => onSecond(await world.screen.window('Break')));
    await second.pull();
    await app.gone('curtain');
    await until('the break on the first display', async () => {
      const { x, width, height } = await world.screen.window('Break');
      return x === 0 && width === 1280 && height === 800;
    });
  });
});

test('Breaks offers it while there is another display', async ({ app, tray, world }) => {
  const second = new SecondOutput(world.env);
  await tray.click('Settings');
  const page = await app.settings();
  await page
    .getByRole('link', { name: 'Breaks' })
    .or(page.getByRole('button', { name: 'Breaks' }))
    .first()
    .click();
  await expect(page.getByText('Wait for a pause')).toBeVisible();
  const choice = page.getByRole('switch', { name: 'Cover the other displays' });
  await expect(choice).toHaveCount(0);
  await second.plug();
  await expect(choice).toHaveCount(1);
  await second.mirror();
  await expect(choice).toHaveCount(0);
  await second.plug();
  await choice.click({ force: true });
  await until('the choice to be kept', () => app.storedSettings.breakOnAllDisplays);
});

test('without being asked for, nothing covers the other display', async ({ app, tray, world }) => {
  await new SecondOutput(world.env).plug();
  await tray.click('Stretch now', '2 min');
  const guided = await app.breakPage();
  await guided.getByRole('button', { name: 'Full screen' }).click();
  await until('the break to fill its display', async () => (await world.screen.window('Break')).height >= 768);
  expect(app.isShown('curtain')).toBe(false);
});
