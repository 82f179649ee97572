import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Settings from '../../renderer/settings/Settings.svelte';
import '../../renderer/settings/page.css';
import '../../renderer/styles/base.css';
import { EMPTY_PROFILE, type Profile } from '../../shared/screening/profile.ts';
import { appMain, appView, NOW, profileOf } from './windows.ts';

beforeEach(() => page.viewport(920, 760));

const button = (name: string | RegExp) => page.getByRole('button', { name });
const heading = (name: string) => page.getByRole('heading', { name });
const checks = () => page.getByRole('region', { name: 'Tight or weak' });
const doIt = (name: string) => button(`${name}: do it now`);
const group = (name: string) => page.getByRole('group', { name });
const pick = (within: ReturnType<typeof group>, label: string) =>
  within.getByRole('radio', { name: label }).click({ force: true });
const ticked = (id: string) => ({ id, confirmedAt: 0, clearedAt: null });
const open = async (profile: Profile = profileOf()) => {
  const main = appMain(appView(profile));
  await render(Settings, main);
  await expect.element(heading('Your back')).toBeVisible();
  return main;
};

describe('self-checks on Your back', () => {
  test('those that suit are offered; one that needs an age stays out and says nothing', async () => {
    await open();
    expect(checks().getByRole('button').elements()).toHaveLength(7);
    await expect.element(page.getByText('Stand up for 30 seconds')).not.toBeInTheDocument();
  });

  test('a hold on guidance hides them all, a condition those that it must', async () => {
    const { unmount } = await render(Settings, appMain(appView(profileOf({ conditions: [ticked('fatigue-crash')] }))));
    await expect.element(heading('Your back')).toBeVisible();
    await expect.element(checks()).not.toBeInTheDocument();
    await unmount();
    await open(profileOf({ conditions: [ticked('seated-only')] }));
    const left = checks().getByRole('heading', { level: 3 }).elements();
    expect(left.map(({ textContent }) => textContent)).toEqual(['Straighten a knee', 'Ankle on the knee']);
  });

  test('both sides answered, it says what that means, is kept, can be undone, and is the one of the day', async () => {
    const main = await open();
    await doIt('Front of the hip').click();
    await expect.element(heading('Front of the hip')).toHaveFocus();
    await expect.element(button('Keep this')).toBeDisabled();
    // There before it says anything: a screen reader tells what changes in it, not that it comes.
    await expect.element(checks().getByRole('status')).toBeInTheDocument();
    await pick(group('Left'), 'It does not pull');
    await expect.element(button('Keep this')).toBeDisabled();
    await pick(group('Right'), 'It pulls mildly');
    await expect.element(page.getByText(/the stiffer side before the other/)).toBeVisible();
    await button('Keep this').click();
    expect(main.commands).toEqual([
      {
        kind: 'self-check',
        check: 'front-of-hip',
        answer: { kind: 'each-side', left: 'none', right: 'mild' },
      },
    ]);
    await expect.element(heading('Front of the hip')).toHaveFocus();
    await expect.element(page.getByRole('radio', { name: 'Right', exact: true })).toBeChecked();
    await expect.element(page.getByText('One a day is enough. The next one can come tomorrow.')).toBeVisible();
    await expect.element(doIt('Ankle on the knee')).not.toBeInTheDocument();
    await button('Undo: Front of the hip').click();
    await expect.element(doIt('Ankle on the knee')).toBeInTheDocument();
    await expect.element(page.getByRole('radio', { name: 'The same' })).toBeChecked();
  });

  test('the hand that slides less far shows the other side as the stiffer one', async () => {
    const main = await open();
    await doIt('Slide to each side').click();
    await pick(group('Which hand slides less far?'), 'The left one');
    await button('Keep this').click();
    expect(main.commands).toMatchObject([{ answer: { kind: 'stiffer-side', side: 'right' } }]);
  });

  test('tingling stops the check, and is ticked on the person’s word only', async () => {
    const main = await open();
    await doIt('Straighten a knee').click();
    await pick(group('What did you find?'), 'The leg tingles');
    await expect.element(page.getByText(/^Stop here\./)).toBeVisible();
    await expect.element(button('Keep this')).not.toBeInTheDocument();
    await button('Tick it in Your back').click();
    await expect
      .poll(() => main.commands.at(-1))
      .toEqual({ kind: 'condition', id: 'sciatica-leg-symptoms', ticked: true });
  });

  test('nothing is kept of a check that is left', async () => {
    const main = await open();
    await doIt('Ankle on the knee').click();
    await button('Not now').click();
    await expect.element(heading('Ankle on the knee')).toHaveFocus();
    expect(main.commands).toEqual([]);
  });

  test('what was done four weeks ago can be done again, and says so', async () => {
    const at = NOW - 28 * 24 * 3_600_000;
    await open(profileOf({ checks: [{ check: 'side-slide', at, results: [], side: null }] }));
    await expect.element(page.getByText(/^Done on 28 October 2026\. That was four weeks ago or more/)).toBeVisible();
    await expect.element(page.getByText('Nothing stands out, so breaks stay as they are.')).toBeVisible();
    await expect.element(button('Slide to each side: do it again')).toBeInTheDocument();
  });

  describe('seconds', () => {
    afterEach(() => vi.useRealTimers());

    test('are counted with one key, or typed; what no count can be is not taken', async () => {
      const main = await open();
      await doIt('Stand on one leg').click();
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
      const count = page.getByRole('button', { name: 'Count, Left' }).element();
      if (!(count instanceof HTMLElement)) throw new Error('no button');
      count.click();
      vi.advanceTimersByTime(3_000 + 8_000);
      await expect.element(button('Stop at 8')).toBeVisible();
      count.click();
      await expect.element(page.getByRole('spinbutton', { name: 'Left, seconds held' })).toHaveValue(8);
      vi.useRealTimers();
      const right = page.getByRole('spinbutton', { name: 'Right, seconds held' });
      await right.fill('31');
      await expect.element(button('Keep this')).toBeDisabled();
      await right.fill('30');
      await expect.element(page.getByText(/^You held for less than 10 seconds/)).toBeVisible();
      await button('Keep this').click();
      expect(main.commands).toMatchObject([{ answer: { kind: 'seconds', left: 8, right: 30 } }]);
      await expect.element(page.getByText('38 of 38 desk movements')).not.toBeInTheDocument();
    });

    test('end by themselves at the most', async () => {
      await open();
      await doIt('Lean on the wall, side-on').click();
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
      const count = page.getByRole('button', { name: 'Count, Right' }).element();
      if (!(count instanceof HTMLElement)) throw new Error('no button');
      count.click();
      vi.advanceTimersByTime(60_000);
      await expect.element(page.getByRole('spinbutton', { name: 'Right, seconds held' })).toHaveValue(20);
    });
  });
});

test('at the first start, a check after which none suits any more leaves the way on where it was', async () => {
  const main = appMain(appView({ ...EMPTY_PROFILE, statementAcceptedAt: NOW }));
  await render(Settings, { ...main, first: appView(EMPTY_PROFILE) });
  main.tell(appView({ ...EMPTY_PROFILE, statementAcceptedAt: NOW }));
  for (const name of ['Continue', 'None of these', 'Nothing to leave out', 'Continue']) await button(name).click();
  await expect.element(heading('What feels tight?')).toBeVisible();
  main.tell(appView(profileOf({ conditions: [ticked('wheelchair-user')] })));
  await expect.element(doIt('Front of the hip')).not.toBeInTheDocument();
  await expect.element(page.getByText(/^Step 5 of 6/)).toBeVisible();
  await button('Skip this').click();
  await expect.element(heading('Your working day')).toBeVisible();
});

describe('Your desk', () => {
  test('what is missing is a condition, what is there adds, and the count follows', async () => {
    const main = appMain(appView({ ...EMPTY_PROFILE, statementAcceptedAt: NOW }));
    await render(Settings, { ...main, first: appView(EMPTY_PROFILE) });
    main.tell(appView({ ...EMPTY_PROFILE, statementAcceptedAt: NOW }));
    await button('Continue').click();
    await button('None of these').click();
    await expect.element(page.getByRole('heading', { name: 'Place and day' })).not.toBeInTheDocument();
    await page.getByRole('searchbox').fill('wheelchair');
    await expect.element(page.getByRole('checkbox', { name: 'I use a wheelchair' })).toBeInTheDocument();
    await button('Nothing to leave out').click();
    const wall = page.getByRole('switch', { name: 'A free wall nearby' });
    await expect.element(wall).toBeChecked();
    await wall.click({ force: true });
    await page.getByRole('switch', { name: 'A gym ball' }).click({ force: true });
    await expect.element(page.getByText('38 of 38 desk movements')).not.toBeInTheDocument();
    expect(main.commands.slice(1)).toEqual([
      { kind: 'condition', id: 'no-free-wall', ticked: true },
      { kind: 'equipment', item: 'ball', here: true },
    ]);
    await wall.click({ force: true });
    expect(main.commands.at(-1)).toEqual({ kind: 'condition', id: 'no-free-wall', ticked: false });
  });
});
