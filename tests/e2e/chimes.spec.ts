import type { Unbend } from './unbend.ts';
import { expect, test, until } from './app.ts';

/** Electron's own word on each page that was made: whether it gave a sound, up to now. */
async function listen(app: Unbend): Promise<() => Promise<readonly string[]>> {
  await app.electron.evaluate(({ app: electron }) => {
    const heard = new Set<string>();
    Object.assign(globalThis, { heardFrom: heard });
    electron.on('web-contents-created', (_event, contents) => {
      contents.on('audio-state-changed', ({ audible }) => {
        if (audible) heard.add(new URL(contents.getURL()).pathname.split('/')[1] ?? '');
      });
    });
  });
  return () =>
    app.electron.evaluate(() => {
      const heard: unknown = Reflect.get(globalThis, 'heardFrom');
      return heard instanceof Set ? [...heard].map(String) : [];
    });
}

test('a break is heard, the prompt is not, and nothing of it is left', async ({ app, desk }) => {
  const heard = await listen(app);
  await desk.pass(60);
  const prompt = await app.prompt();
  await app.clickOnScreen(prompt.getByRole('button', { name: 'Start' }));
  const guided = await app.breakPage();
  await until('the break to ring', async () => (await heard()).length > 0);
  expect(await heard()).toEqual(['break']);
  await app.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
  await until('no page to live', async () => (await app.renderers()).length === 0);
  const services = await app.electron.evaluate(({ app: electron }) =>
    electron.getAppMetrics().flatMap(({ serviceName }) => (serviceName === undefined ? [] : [serviceName])),
  );
  expect(services, 'no process for sound').not.toContain('audio.mojom.AudioService');
});

test.describe('the other way round', () => {
  test.use({ seed: { settings: { breakChimes: false, promptChime: true }, profile: {} } });

  test('the prompt is heard, the break is not', async ({ app, desk }) => {
    const heard = await listen(app);
    await desk.pass(60);
    const prompt = await app.prompt();
    await until('the prompt to ring', async () => (await heard()).length > 0);
    await app.clickOnScreen(prompt.getByRole('button', { name: 'Start' }));
    const guided = await app.breakPage();
    await desk.pass(3);
    await expect(guided.getByRole('heading', { name: 'That’s it' })).toBeVisible();
    expect(await heard()).toEqual(['prompt']);
  });
});
