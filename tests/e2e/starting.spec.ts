import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, until } from './app.ts';

test('of two launches in the same moment one stays, with one icon, and its window comes up', async ({
  tray,
  unbend,
  world,
}) => {
  const both = await Promise.all([unbend.launchUnwatched(), unbend.launchUnwatched()]);
  await until('one of them to end', () => both.some(({ ended }) => ended !== undefined), { within: 30_000 });
  const over = both.filter(({ ended }) => ended !== undefined);
  expect(
    over.map(({ ended }) => ended),
    over[0]?.log,
  ).toEqual([0]);
  await tray.item({ within: 30_000 });
  await world.screen.window('Unbend');
  expect(tray.items).toHaveLength(1);
  await tray.click('Quit Unbend');
  await Promise.all(both.map(({ end }) => end));
  expect(both.map(({ ended }) => ended)).toEqual([0, 0]);
});

test.describe('without a display', () => {
  test.use({ appEnv: { DISPLAY: '', WAYLAND_DISPLAY: '' } });

  test('it ends at once, says so, and leaves the files alone', async ({ tray, unbend }) => {
    const content = (): string[] =>
      readdirSync(unbend.dataFolder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => readFileSync(join(unbend.dataFolder, name), 'utf8'));
    const before = content();
    const run = await unbend.launchUnwatched();
    await until('it to end', () => run.ended !== undefined, { within: 30_000 });
    expect(run.ended).not.toBe(0);
    expect(run.log).toMatch(/Missing X server or \$DISPLAY/);
    expect(content()).toEqual(before);
    expect(tray.items).toHaveLength(0);
  });
});
