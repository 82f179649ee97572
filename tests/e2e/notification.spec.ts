import { Accessibility } from '../desktop/accessibility.ts';
import { NotificationServer } from '../desktop/notification-server.ts';
import { expect, newcomer, test as base, until } from './app.ts';
import type { Unbend } from './unbend.ts';

/** The app has heard whether a screen reader runs. */
const heard = (app: Unbend, runs: boolean) =>
  until(`the app to hear that ${runs ? 'a' : 'no'} screen reader runs`, () =>
    app.electron.evaluate((_, expected) => globalThis.unbendDev?.prefersNotes() === expected, runs),
  );

/** Somebody for whom a screen reader speaks: the prompt is a notification for them. */
const test = base.extend<{ reader: Accessibility }>({
  reader: async ({ world }, use) => use(await Accessibility.start(world, true)),
  app: async ({ reader: _reader, app }, use) => {
    await heard(app, true);
    await use(app);
  },
});

const prompt = /Time to unbend/;

test.describe('with a screen reader', () => {
  test('the prompt is one notification with three buttons, and no window', async ({ world, app, desk, tray }) => {
    const server = await NotificationServer.start(world);
    await desk.pass(60);
    const note = await server.notification(prompt);
    expect(note.actions.filter(({ key }) => key !== 'default').map(({ label }) => label)).toEqual([
      'Start',
      'In 5 min',
      'Skip',
    ]);
    expect(note.body).toBe('2 min, at your desk\n60 min at the desk');
    await tray.waitForEntry(['Start']);
    expect(app.isShown('prompt')).toBe(false);

    server.press(note, 'In 5 min');
    await tray.waitForEntry([await desk.clockTimes(5)]);
    await desk.pass(5);
    await until('the second prompt', () => server.received.length === 2);
    server.click(await server.notification(prompt));
    await app.breakPage();
    expect(server.received).toHaveLength(2);
  });

  test('answered in the tray, the notification goes', async ({ world, app, desk, tray }) => {
    const server = await NotificationServer.start(world);
    await desk.pass(60);
    const { id } = await server.notification(prompt);
    await tray.waitForEntry(['Skip']);
    await tray.click('Skip');
    await until('the notification to be taken back', () => server.takenBack.includes(id));
    await tray.waitForEntry([/^Next break about/]);
    expect(app.isShown('prompt')).toBe(false);
  });

  test('waved away, it is no answer: it is asked again after ten minutes', async ({ world, app, desk, tray }) => {
    const server = await NotificationServer.start(world);
    await desk.pass(60);
    server.close(await server.notification(prompt));
    await tray.waitForEntry(['Start']);
    await desk.pass(1);
    await tray.waitForNoEntry(['Start']);
    await desk.pass(10);
    await until('the second prompt', () => server.received.length === 2);
    expect(app.isShown('prompt')).toBe(false);
  });

  test('a desktop without buttons is told to answer in the tray', async ({ world, app, desk, tray }) => {
    const server = await NotificationServer.start(world, { capabilities: ['body', 'body-markup'] });
    await desk.pass(60);
    const note = await server.notification(prompt);
    expect(note.actions).toEqual([]);
    expect(note.body).toContain('Answer from the tray icon.');
    await tray.click('Start');
    await app.breakPage();
  });

  test('a notification server that hangs blocks nothing, and the window comes instead', async ({
    world,
    app,
    desk,
    tray,
  }) => {
    const server = await NotificationServer.start(world, { hangs: true });
    await desk.pass(60);
    await server.notification(prompt);
    // The main process answers all the while; Electron's own would stand still for 25 s.
    await tray.waitForEntry(['Start']);
    const page = await app.prompt({ within: 20_000 });
    await app.clickOnScreen(page.getByRole('button', { name: 'Skip' }));
    await app.gone('prompt');
    expect(server.received).toHaveLength(1);
  });

  test('without any notification server the window comes', async ({ app, desk }) => {
    await desk.pass(60);
    await app.prompt();
  });

  test('a server that crashes while the prompt is up: the window takes its place', async ({ world, app, desk }) => {
    const server = await NotificationServer.start(world);
    await desk.pass(60);
    await server.notification(prompt);
    expect(app.isShown('prompt')).toBe(false);
    await server.stop();
    await app.prompt();
  });

  test('ended, the prompt is a window again', async ({ world, app, desk, reader }) => {
    const server = await NotificationServer.start(world);
    await desk.pass(30);
    reader.setScreenReader(false);
    await heard(app, false);
    await desk.pass(30);
    await app.prompt();
    expect(server.received).toEqual([]);
  });
});

base.describe('before the statement is accepted', () => {
  base.use({ seed: newcomer });

  base('a reminder to a server that hangs blocks nothing', async ({ app, desk, tray, world }) => {
    const server = await NotificationServer.start(world, { hangs: true });
    await app.settings();
    await desk.pass(60);
    await server.notification(/Time to move a little/);
    await tray.click('I just moved');
    await tray.waitForEntry([await desk.clockTimes(60)], { within: 5_000 });
    await expect.poll(() => app.log, { timeout: 20_000 }).toContain('the reminder could not be shown');
  });
});
