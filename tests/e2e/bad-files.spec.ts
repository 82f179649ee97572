import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './app.ts';
import type { Seed } from './seed.ts';
import type { Unbend } from './unbend.ts';

/** Whatever lies in the data folder: the app comes up, says it once in one sentence for each file, and loses nothing. */

const STORES = ['settings', 'profile', 'schedule'] as const;

const same = (content: string): Seed => ({ settings: content, profile: content, schedule: content });
const bad: readonly { readonly name: string; readonly seed: Seed; readonly word: 'broken' | 'newer' }[] = [
  { name: 'empty', seed: same(''), word: 'broken' },
  { name: 'truncated', seed: same('{"version":1,"intervalMinutes":45,"conditions":[{"id":"knee-p'), word: 'broken' },
  {
    name: 'full of wrong types',
    seed: {
      settings: '{"version":1,"intervalMinutes":"sixty","workingHours":7,"theme":null}',
      profile: '{"version":1,"conditions":"knee-pain","redFlags":{},"statementAcceptedAt":true}',
      schedule: '{"version":1,"phase":"prompted","count":[],"pause":"yes"}',
    },
    word: 'broken',
  },
  { name: 'not even an object', seed: same('null'), word: 'broken' },
  { name: 'from a newer version', seed: same('{"version":99,"whatever":"it means"}'), word: 'newer' },
];

const files = (app: Unbend, name: RegExp): string[] => readdirSync(app.dataFolder).filter((file) => name.test(file));
const sentences = { broken: 'could not be read', newer: 'was written by a newer Unbend' } as const;

for (const { name, seed, word } of bad) {
  test.describe(`files that are ${name}`, () => {
    test.use({ seed, words: ['--hidden'] });

    test('are set aside and told of, the app goes on, and the next start is quiet', async ({ app, desk, tray }) => {
      await tray.waitForEntry([await desk.clockTimes(60)]);
      // Nothing is known of the person: nothing is guided, and they are asked again.
      await tray.waitForEntry(['Only reminders: accept the statement in Your back']);
      await tray.click('Settings');
      const page = await app.settings();
      for (const store of STORES) {
        await expect(page.getByText(new RegExp(`^${store}\\.json ${sentences[word]}`))).toHaveCount(1);
        const [aside = 'nothing', ...more] = files(app, new RegExp(`^${store}\\.${word}-\\d+\\.json$`));
        expect(more).toEqual([]);
        expect(readFileSync(join(app.dataFolder, aside), 'utf8')).toBe(seed[store]);
      }
      await tray.click('Pause', 'Until I turn it on');
      await tray.waitForEntry(['Paused until you turn it on']);

      await app.quit();
      await app.launch(['--hidden']);
      await tray.waitForEntry(['Paused until you turn it on']);
      await tray.click('Settings');
      const again = await app.settings();
      await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(again.getByText(/could not be read|newer Unbend/)).toHaveCount(0);
      expect(files(app, /\.(broken|newer)-/)).toHaveLength(STORES.length);
    });
  });
}

test('a file that broke is restored from its last good copy', async ({ app, desk, tray }) => {
  await tray.click('Settings');
  const first = await app.settings();
  await first.getByRole('slider').press('Home');
  await tray.waitForEntry([await desk.clockTimes(20)]);
  // A start that finds it good keeps the copy.
  await app.quit();
  await app.launch();
  await tray.waitForEntry(['Stretch now']);
  await app.quit();
  for (const store of STORES) writeFileSync(join(app.dataFolder, `${store}.json`), '{"version":1,');

  await app.launch();
  await tray.waitForEntry([await desk.clockTimes(20)]);
  expect((await tray.entry('Stretch now')).enabled, 'the statement is known to be accepted').toBe(true);
  await tray.click('Settings');
  const page = await app.settings();
  for (const store of STORES)
    await expect(page.getByText(new RegExp(`^${store}\\.json could not be read.*last good copy is back`))).toHaveCount(
      1,
    );
});
