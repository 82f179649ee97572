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

test('whatever a page sends by whatever call is refused where it does not fit', async ({ app, tray }) => {
  await tray.click('Settings');
  const page = await app.settings();
  const before = await page.evaluate(() => window.unbend?.app?.view());
  const answers = await page.evaluate(async () => {
    const calls = Object.entries(window.unbend?.app ?? {}).filter(([name]) => !['changed', 'show'].includes(name));
    const found: Record<string, string[]> = {};
    for (const [name, call] of calls) {
      const send: unknown = call;
      if (typeof send !== 'function') continue;
      found[name] = [];
      for (const wrong of [7, 'erase', [[]], new Date(0), { kind: 'nothing of the kind', on: { on: 1 } }]) {
        // What is only said has no answer.
        const answer: unknown = await Promise.resolve(send(wrong)).catch(String);
        found[name].push(typeof answer === 'string' ? answer : JSON.stringify(answer ?? null));
      }
    }
    return found;
  });
  expect(Object.keys(answers).length).toBeGreaterThan(10);
  for (const [name, said] of Object.entries(answers)) {
    const accepted = said.filter((answer) => answer !== 'null' && !answer.includes('was not understood'));
    // An object without any known setting is an empty change.
    expect(accepted, name).toHaveLength(name === 'updateSettings' ? accepted.length : 0);
    await until(`${name} to be refused in the log`, () => app.log.includes(`refused app.${name}`));
  }
  const after = await page.evaluate(() => window.unbend?.app?.view());
  expect([after?.settings, after?.profile]).toEqual([before?.settings, before?.profile]);
});

test('a frame within a page, and one that is gone, are not heard', async ({ app, tray }) => {
  await tray.click('Settings');
  const page = await app.settings();
  await page.evaluate(() => {
    document.body.append(document.createElement('iframe'));
  });
  const frames = await app.electron.evaluate(({ ipcMain, webContents }) => {
    const sender = webContents.getAllWebContents().find((contents) => contents.getURL().includes('/settings/'));
    const inner = sender?.mainFrame.frames[0];
    for (const senderFrame of [inner, null]) ipcMain.emit('app.quit', { sender, senderFrame }, null);
    return inner === undefined ? 0 : 1;
  });
  expect(frames, 'there is a frame to send from').toBe(1);
  await until('both refusals in the log', () => app.log.split('refused app.quit').length > 2);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
