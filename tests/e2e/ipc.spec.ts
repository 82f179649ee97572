import { expect, test, until } from './app.ts';

const malformed: readonly unknown[] = [
  undefined,
  null,
  7,
  'intervalMinutes',
  [],
  { intervalMinutes: 'sixty' },
  { intervalMinutes: 1 },
  { intervalMinutes: Number.NaN },
  { breakSeconds: 61 },
  { workingHours: [[{ from: 900, to: 100 }]] },
  { theme: { toString: 'dark' } },
];

test('a malformed message is refused, logged, and changes nothing', async ({ app, tray }) => {
  await tray.click('Settings');
  const page = await app.settings();
  const before = await page.evaluate(() => window.unbend?.app?.view());

  for (const payload of malformed) {
    const answer = await page.evaluate(async (wrong) => {
      const send: unknown = window.unbend?.app?.updateSettings;
      if (typeof send !== 'function') return 'there is no such call';
      try {
        await send(wrong);
        return 'accepted';
      } catch (error) {
        return String(error);
      }
    }, payload);
    expect(answer, JSON.stringify(payload)).toContain('was not understood. Nothing was changed.');
  }

  const after = await page.evaluate(() => window.unbend?.app?.view());
  expect(after?.settings).toEqual(before?.settings);
  await until('the refusals in the log', () => {
    return app.log.split('refused app.updateSettings').length > malformed.length;
  });
});

test('a malformed answer to the prompt leaves it where it is', async ({ app, desk }) => {
  await desk.pass(60);
  const prompt = await app.prompt();
  await prompt.evaluate(() => {
    const answer: unknown = window.unbend?.prompt?.answer;
    if (typeof answer !== 'function') throw new Error('there is no such call');
    for (const wrong of ['explode', { start: true }, null, ['start']]) answer(wrong);
  });
  await until('the refusals in the log', () => app.log.split('refused prompt.answer').length > 4);
  await expect(prompt.getByRole('button', { name: 'Start' })).toBeEnabled();
  expect(app.isShown('break')).toBe(false);
});

test('a window is not heard in matters that are not its own', async ({ app, desk }) => {
  await desk.pass(60);
  const prompt = await app.prompt();
  expect(await prompt.evaluate(() => Object.keys(window.unbend ?? {}))).toEqual(['prompt']);

  // A page that was taken over would not ask the preload: its message comes from its own frame, but to another's channel.
  await app.electron.evaluate(({ ipcMain, webContents }) => {
    const sender = webContents.getAllWebContents().find((contents) => contents.getURL().includes('/prompt/'));
    ipcMain.emit('app.quit', { sender, senderFrame: sender?.mainFrame }, null);
  });
  await until('the refusal in the log', () => app.log.includes('refused app.quit'));
  await expect(prompt.getByRole('button', { name: 'Start' })).toBeVisible();
});
