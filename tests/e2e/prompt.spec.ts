import { expect, test, until } from './app.ts';

const sentence = 'the quick brown fox jumps over the lazy dog and ';

/** Where the prompt's card lies: in the corner, 16 px from the edges. Nothing is drawn at its rim but its own ground. */
const cardRim = { x: 1280 - 16 - 6, y: 800 - 16 - 75 };

test.describe('while somebody types', () => {
  test.describe('and does not want to be waited for', () => {
    test.use({ seed: { settings: { waitForTypingGap: false }, profile: {} } });

    test('the prompt appears and no keystroke is lost', async ({ app, desk, typist, world }) => {
      const before = (await world.screen.picture()).at(cardRim.x, cardRim.y);
      const text = sentence.repeat(5);
      const typing = typist.type(text);
      await until('the first letters', () => typist.text.length > 10);

      await desk.pass(60);
      await app.prompt();
      await until('the prompt to be seen', async () => {
        return (await world.screen.picture()).at(cardRim.x, cardRim.y) !== before;
      });
      expect(typist.text.length, 'the prompt came up while there was more to type').toBeLessThan(text.length);

      await typing;
      await typist.received(text);
      expect(typist.text).toBe(text);
      expect(typist.timesInterrupted).toBe(0);
      await typist.hasKeyboard();
    });
  });

  test('the prompt waits for a pause, and the tray says so', async ({ app, desk, tray, typist }) => {
    const text = sentence.repeat(4);
    const typing = typist.type(text, 40);
    await until('the first letters', () => typist.text.length > 10);
    await desk.pass(60);
    await tray.waitForEntry(['Break due: waiting for a pause in your typing']);
    expect(app.isShown('prompt')).toBe(false);
    await typing;
    await app.prompt();
    await typist.received(text);
  });

  test('a window that does take the keyboard would not go unnoticed', async ({ app, typist }) => {
    const text = sentence.repeat(2);
    const typing = typist.type(text);
    await until('the first letters', () => typist.text.length > 10);
    await app.electron.evaluate(({ BrowserWindow }) => {
      const rude = new BrowserWindow({ width: 300, height: 200 });
      rude.show();
      rude.focus();
    });
    await typing;
    expect(typist.timesInterrupted).toBeGreaterThan(0);
    expect(typist.text.length).toBeLessThan(text.length);
  });
});

test('Start opens the break that was offered', async ({ app, desk, tray }) => {
  await desk.pass(60);
  const prompt = await app.prompt();
  await expect(prompt.getByText('2 min, at your desk')).toBeVisible();
  await app.clickOnScreen(prompt.getByRole('button', { name: 'Start' }));

  const guided = await app.breakPage();
  await expect(guided.getByText(/^2 min break/)).toBeVisible();
  await app.gone('prompt');
  await tray.waitForEntry(['On a break']);
});

test('In 5 min asks again after five minutes, not sooner', async ({ app, desk, tray }) => {
  await desk.pass(60);
  const prompt = await app.prompt();
  await app.clickOnScreen(prompt.getByRole('button', { name: 'In 5 min' }));
  await app.gone('prompt');
  await tray.waitForEntry([await desk.clockTimes(5)]);

  await desk.pass(4);
  await tray.waitForEntry([await desk.clockTimes(1)]);
  expect(app.isShown('prompt')).toBe(false);
  await desk.pass(1);
  await app.prompt();
});

test('Skip leaves this break out and the next one comes a whole interval later', async ({ app, desk, tray }) => {
  await desk.pass(60);
  const prompt = await app.prompt();
  await app.clickOnScreen(prompt.getByRole('button', { name: 'Skip' }));
  await app.gone('prompt');
  await tray.waitForEntry([await desk.clockTimes(60)]);

  await desk.pass(58);
  await tray.waitForEntry([await desk.clockTimes(2)]);
  expect(app.isShown('prompt')).toBe(false);
  await desk.pass(2);
  await app.prompt();
});

test('a prompt that nobody answers retreats, and asks again after ten minutes', async ({ app, desk, tray }) => {
  await desk.pass(60);
  const prompt = await app.prompt();
  await expect(prompt.getByRole('button', { name: 'Start' })).toBeVisible();
  await tray.waitForEntry(['Start']);
  await desk.pass(1);
  await app.gone('prompt');
  await tray.waitForNoEntry(['Start']);

  await desk.pass(8);
  expect(app.isShown('prompt')).toBe(false);
  await desk.pass(2);
  await app.prompt();
});

test('the prompt can be answered from the tray', async ({ app, desk, tray }) => {
  await desk.pass(60);
  await app.prompt();
  await tray.waitForEntry(['Skip']);
  await tray.click('Skip');
  await app.gone('prompt');
  await tray.waitForEntry([/^Next break about/]);
});

test('ignored twice it is quiet until a whole interval later', async ({ app, desk, tray }) => {
  const ignore = async (): Promise<void> => {
    const prompt = await app.prompt();
    await expect(prompt.getByRole('button', { name: 'Start' })).toBeVisible();
    await tray.waitForEntry(['Start']);
    await desk.pass(1);
    await app.gone('prompt');
  };
  await desk.pass(60);
  await ignore();
  await tray.waitForEntry([await desk.clockTimes(10)]);
  await desk.pass(10);
  await ignore();

  await tray.waitForEntry([await desk.clockTimes(60)]);
  await desk.pass(58);
  await tray.waitForEntry([await desk.clockTimes(2)]);
  expect(app.isShown('prompt')).toBe(false);
  await desk.pass(2);
  await app.prompt();
});
