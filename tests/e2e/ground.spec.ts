import type { Desk } from './desk.ts';
import type { TrayHost } from '../desktop/tray-host.ts';
import { expect, test, until } from './app.ts';
import type { Unbend } from './unbend.ts';

/**
 * What stands in a window between its coming up and its first frame. Usually that is a moment; here the process that draws
 * is stopped just before, so that it lasts for as long as one likes to look.
 */

/** `--bg` and `--surface` of the tokens. */
const GROUND = { light: '#f7f5efff', dark: '#181814ff' } as const;
const CARD = { light: '#fefdfaff', dark: '#21211cff' } as const;

async function stopDrawingAtFirstFrame({ electron }: Unbend): Promise<void> {
  await electron.evaluate(({ app }) => {
    app.on('browser-window-created', (_event, window) => {
      window.once('ready-to-show', () => {
        const drawing = app.getAppMetrics().find(({ type }) => type === 'GPU');
        if (drawing === undefined) throw new Error('no process draws');
        process.kill(drawing.pid, 'SIGSTOP');
        window.once('show', () => Object.assign(globalThis, { stoppedDrawing: drawing.pid }));
      });
    });
  });
}

const shownUndrawn = ({ electron }: Unbend) =>
  electron.evaluate(({ BrowserWindow }) =>
    'stoppedDrawing' in globalThis
      ? BrowserWindow.getAllWindows()
          .find((one) => one.isVisible())
          ?.getContentBounds()
      : null,
  );

async function drawAgain({ electron }: Unbend): Promise<void> {
  await electron.evaluate(({ app }) => {
    for (const { type, pid } of app.getAppMetrics()) if (type === 'GPU') process.kill(pid, 'SIGCONT');
  });
}

interface Way {
  readonly what: string;
  readonly fullScreen?: boolean;
  readonly open: (tray: TrayHost, desk: Desk) => Promise<void>;
  readonly ground: Readonly<Record<'light' | 'dark', string>>;
}

const startBreak = (tray: TrayHost): Promise<void> => tray.click('Stretch now', '2 min');
const WAYS: readonly Way[] = [
  { what: 'the break', open: startBreak, ground: GROUND },
  { what: 'the break in full screen', fullScreen: true, open: startBreak, ground: GROUND },
  { what: 'the prompt', open: (_, desk) => desk.pass(60), ground: CARD },
  { what: 'the window', open: (tray) => tray.click('Settings'), ground: GROUND },
];

for (const theme of ['dark', 'light'] as const) {
  for (const { what, fullScreen = false, open, ground } of WAYS) {
    test.describe(`in ${theme}`, () => {
      test.use({ seed: { settings: { theme, breakFullScreen: fullScreen }, profile: {} } });

      test(`${what} comes up in its own colour, before anything is drawn`, async ({ app, tray, desk, world }) => {
        await stopDrawingAtFirstFrame(app);
        await open(tray, desk);
        try {
          const area = await until(`${what} to come up`, () => shownUndrawn(app));
          const colours = async (): Promise<string[]> => {
            const picture = await world.screen.picture();
            const at = (x: number, y: number) =>
              picture.at(Math.round(area.x + area.width * x), Math.round(area.y + area.height * y));
            const places = [0.1, 0.5, 0.9];
            return [...new Set(places.flatMap((x) => places.map((y) => at(x, y))))];
          };
          await until(`${what} on the display`, async () => !(await colours()).includes('#000000ff'));
          expect(await colours()).toEqual([ground[theme]]);
        } finally {
          await drawAgain(app);
        }
      });
    });
  }
}
