import { expect, test } from './app.ts';
import type { Unbend } from './unbend.ts';

const minute = 60_000;

const ends = [
  { how: 'a restart', end: (app: Unbend) => app.quit(), saves: true },
  { how: 'a SIGTERM, as at log-out', end: (app: Unbend) => app.terminate(), saves: true },
  { how: 'kill -9', end: (app: Unbend) => app.kill9(), saves: false },
] as const;

/**
 * What only the stored schedule can still know after a restart: none of these times is a default. For a moment after the
 * start the icon is there and how times are written is not loaded yet.
 */
const wishes = [
  { name: 'a postponed break', path: ['Postpone', '15 min'], minutes: 75, says: /^Next break about \d/ },
  { name: 'a pause of half an hour', path: ['Pause', 'For 30 min'], minutes: 30, says: /^Paused until \d/ },
] as const;

for (const { how, end, saves } of ends) {
  for (const { name, path, minutes, says } of wishes) {
    test(`after ${how}, ${name} goes on where it was`, async ({ app, desk, tray }) => {
      await tray.waitForEntry(path);
      await tray.click(...path);
      await tray.waitForEntry([await desk.clockTimes(minutes)]);

      await end(app);
      await tray.isEmpty();
      await app.launch();
      await tray.waitForEntry([says]);
      expect((await tray.entry(/./)).label).toMatch(await desk.clockTimes(minutes));
    });
  }

  test.describe('with desk time 600 times as fast', () => {
    test.use({ appEnv: { UNBEND_SPEED: '600' }, seed: { settings: { intervalMinutes: 90 }, profile: {} } });

    test(`after ${how} in the middle of an interval, what was counted still counts`, async ({ app, tray }) => {
      await expect.poll(() => app.storedSchedule.count.deskMs).toBeGreaterThan(20 * minute);
      const before = app.storedSchedule.count.deskMs;
      await end(app);
      await tray.isEmpty();
      // Ten minutes go by in a second: an end that is told of knows those since the last look.
      if (saves) expect(app.storedSchedule.count.deskMs).toBeGreaterThan(before);
      // At the usual pace, so that what is read below is what was kept.
      await app.launch([], { UNBEND_SPEED: '1' });
      await tray.item();
      expect(app.storedSchedule.count.deskMs).toBeGreaterThanOrEqual(before);
    });
  });
}
