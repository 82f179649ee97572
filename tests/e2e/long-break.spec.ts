import { expect, test } from './app.ts';
import { Desk } from './desk.ts';
import { hoursAround } from './hours.ts';
import { writeSeed } from './seed.ts';
import type { Unbend } from './unbend.ts';

/** Takes the break that is offered, says how many minutes it has, and ends it. */
async function takeBreak(app: Unbend): Promise<number> {
  const prompt = await app.prompt();
  await app.clickAway(prompt.getByRole('button', { name: 'Start' }));
  const guided = await app.breakPage();
  const text = await guided.getByText(/^\d min break/).textContent();
  await app.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
  await app.gone('break');
  return Number.parseInt(text ?? '', 10);
}

test('the first break due in the middle third of a half-day has five minutes, the others two', async ({
  unbend,
  tray,
  world,
}) => {
  // Eight hours of work: the first half's middle third is from 80 to 160 minutes after they began.
  writeSeed(unbend.dataFolder, { settings: { workingHours: hoursAround(-5, 475) }, profile: {} });
  await unbend.launch();
  const desk = new Desk(unbend, world);
  await tray.waitForEntry([/^Next break about/], { within: 30_000 });

  const minutes: number[] = [];
  for (let breaks = 0; breaks < 3; breaks += 1) {
    await desk.pass(60);
    minutes.push(await takeBreak(unbend));
    await tray.waitForEntry([/^Next break about/]);
  }
  expect(minutes).toEqual([2, 5, 2]);
});
