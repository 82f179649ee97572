import type { TrayHost } from '../desktop/tray-host.ts';
import { movementById } from '../../shared/movements/catalogue.ts';
import { expect, test } from './app.ts';
import type { Desk } from './desk.ts';
import type { Unbend } from './unbend.ts';

// The movement that bends to the end is done on a mat.
test.use({ seed: { settings: {}, profile: { equipment: ['mat'] } } });

const ENTRY = ['Just for today', 'Up for two hours already'] as const;

/** Somebody comes back to the desk after eight hours of sleep. */
async function night(desk: Desk): Promise<void> {
  await desk.stir();
  await desk.pass(10);
  await desk.sleep(8 * 60);
  await desk.stir();
  await desk.pass(1);
}

/** Whether a break of five minutes knows that the person has just got up; the break is ended again. */
async function minds(app: Unbend, tray: TrayHost): Promise<boolean> {
  await tray.click('Stretch now', '5 min');
  const guided = await app.breakPage();
  const view = await guided.evaluate(() => window.unbend?.break?.view());
  await app.clickAway(guided.getByRole('button', { name: 'End', exact: true }));
  await app.gone('break');
  const { steps = [], leftOut = [] } = view?.sequence ?? {};
  expect(steps).not.toEqual([]);
  const bends = steps.some(({ movement }) => movementById(movement)?.traits.includes('spine-flexion-end'));
  const left = leftOut.some(({ reasons }) =>
    reasons.some((reason) => reason.kind === 'condition' && reason.condition === 'soon-after-waking'),
  );
  if (left) expect(bends).toBe(false);
  return left;
}

test('after a night nothing bends to the end, until the person says that they have been up longer', async ({
  app,
  desk,
  tray,
}) => {
  await night(desk);
  await tray.waitForEntry(ENTRY);
  expect(await minds(app, tray)).toBe(true);

  await tray.click(...ENTRY);
  await tray.waitForNoEntry(ENTRY);
  expect(await minds(app, tray)).toBe(false);
});

test('it can be said in the window too, and stands there only for two hours', async ({ app, desk, tray }) => {
  await tray.click('Your back');
  const page = await app.settings();
  const said = page.getByRole('button', { name: 'Up for two hours already' });
  await expect(page.getByRole('heading', { name: 'Just for today' })).toBeVisible();
  await expect(said).toBeHidden();
  await night(desk);
  await said.click();
  await expect(said).toBeHidden();

  await night(desk);
  await expect(said).toBeVisible();
  for (let minutes = 0; minutes < 120; minutes += 15) {
    await desk.stir();
    await desk.pass(15);
  }
  await expect(said).toBeHidden();
});
