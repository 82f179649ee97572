import { expect, test, until } from './app.ts';

test('a break by keyboard alone, with the keys of the real display', async ({ app, tray, world }) => {
  const { screen } = world;
  await tray.click('Stretch now', '3 min');
  const guided = await app.breakPage();
  const name = guided.getByRole('heading', { level: 1 });
  await until('the break to have the keyboard', async () => (await screen.activeWindow())?.includes('Break'));
  const first = (await name.textContent()) ?? '';

  /** Pressed until it is heard: a key of the first second is not, however slow this machine is. */
  const press = (key: string, done: () => Promise<boolean>): Promise<unknown> =>
    until(
      `${key} to be answered`,
      async () => {
        if (await done()) return true;
        await screen.press(key);
        return done();
      },
      { every: 400 },
    );
  const paused = () => guided.getByRole('button', { name: 'Go on' }).isVisible();

  await press('space', paused);
  await press('space', async () => !(await paused()));
  await press('Right', async () => (await name.textContent()) !== first);

  await press('f', async () => (await screen.window('Break')).width === 1280);
  await press('f', async () => (await screen.window('Break')).width < 1280);

  // Space on what has the focus presses it, and pauses nothing.
  await guided.getByRole('button', { name: 'Why this?' }).focus();
  await screen.press('space');
  await expect(guided.getByRole('button', { name: 'Why this?' })).toHaveAttribute('aria-expanded', 'true');
  expect(await paused()).toBe(false);

  await press('h', () => guided.getByRole('dialog').isVisible());
  // The sheet by Tab: Yes, No; then what is offered.
  await guided.getByRole('dialog').waitFor();
  await screen.press('Tab');
  await expect(guided.getByRole('button', { name: 'Yes' })).toBeFocused();
  await screen.press('Tab');
  await screen.press('Return');
  const without = guided.getByRole('button', { name: 'Go on without it' });
  await until('the focus on Go on without it', async () => {
    if (await without.evaluate((element) => element === document.activeElement)) return true;
    await screen.press('Tab');
    return false;
  });
  await screen.press('Return');
  await expect(guided.getByRole('dialog')).not.toBeAttached();
  await expect(guided.getByRole('button', { name: 'Pause' })).toBeVisible();

  await press('Escape', () => Promise.resolve(!app.isShown('break')));
});
