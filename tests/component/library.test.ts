import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Profile } from '../../shared/screening/profile.ts';
// The window reads it late; named here, the test server knows at once what it is made of.
import '../../renderer/library/Library.svelte';
import Settings from '../../renderer/settings/Settings.svelte';
import '../../renderer/settings/page.css';
import '../../renderer/styles/base.css';
import { faults } from './axe.ts';
import { appMain, appView, NOW, profileOf } from './windows.ts';

beforeEach(() => page.viewport(920, 760));

async function library(differs: Partial<Profile> = {}) {
  const main = appMain(appView(profileOf(differs), { page: 'library' }));
  await render(Settings, main);
  await expect.element(page.getByRole('heading', { level: 1, name: /suits? you now/ })).toBeVisible();
  return main;
}
const tile = (name: RegExp) => page.getByRole('main').getByRole('button', { name });
const sheet = () => page.getByRole('dialog');
const go = (part: string) => page.getByRole('radio', { name: part }).click();
const kneePain = { conditions: [{ id: 'knee-pain', confirmedAt: NOW, clearedAt: NOW }] };

describe('movements', () => {
  test('all fifty stand there, what is left out with its reason', async () => {
    await library(kneePain);
    await expect.element(page.getByText('50 movements')).toBeVisible();
    await expect.element(tile(/^Wall squat Left out for now: .*knee/i)).toBeVisible();
  });

  test('search, phase, place, muscle and time narrow them down, and can be cleared', async () => {
    await library();
    await page.getByRole('searchbox').fill('figure');
    await expect.element(page.getByText('2 movements', { exact: true })).toBeVisible();
    await page.getByRole('searchbox').fill('');
    await go('Settle');
    await expect.element(tile(/^Low belly breathing/)).toBeVisible();
    await expect.element(tile(/^Wall squat/)).not.toBeInTheDocument();
    await page.getByLabelText('Place').selectOptions('At a wall');
    await expect.element(page.getByText('Nothing fits these filters.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByLabelText('Muscles').selectOptions('calves');
    await expect.element(tile(/^Easy walk/)).toBeVisible();
    await page.getByLabelText('Time it takes').selectOptions('Up to half a minute');
    await expect.element(tile(/^Easy walk/)).not.toBeInTheDocument();
  });

  test('what is left out can be hidden', async () => {
    await library(kneePain);
    await page.getByRole('checkbox', { name: 'Show left out' }).click();
    await expect.element(tile(/Left out for now/).first()).not.toBeInTheDocument();
  });
});

describe('one movement', () => {
  test('tells how, why, what to watch for and where it comes from, and starts alone', async () => {
    const main = await library();
    await tile(/^Seated figure-four/).click();
    await expect.element(page.getByRole('dialog', { name: /Seated figure-four/ })).toBeVisible();
    await expect.element(sheet().getByRole('img', { name: /Seated figure-four/ })).toBeVisible();
    await expect.element(sheet().getByText('Rest one ankle just above the other knee.')).toBeVisible();
    await expect.element(sheet().getByText(/^Stop if/)).toBeVisible();
    await expect.element(sheet().getByText('It suits you now.')).toBeVisible();
    await sheet().getByText('Where this comes from').click();
    await expect.element(sheet().getByRole('listitem').last()).toBeVisible();
    await sheet().getByRole('button', { name: 'Start this one' }).click();
    expect(main.starts).toEqual([{ kind: 'movement', id: 'seated-figure-four' }]);
    await expect.element(sheet()).not.toBeInTheDocument();
  });

  test('one that is left out says for what, cannot start, and leads to what can stand in', async () => {
    await library(kneePain);
    await tile(/^Wall squat/).click();
    await expect.element(sheet().getByRole('heading', { name: 'Left out for now' })).toBeVisible();
    await expect.element(sheet().getByRole('listitem').first().getByText(/knee/i)).toBeVisible();
    await expect.element(sheet().getByRole('button', { name: 'Start this one' })).toBeDisabled();
    const other = sheet().getByRole('heading', { name: 'What can stand in' });
    await expect.element(other).toBeVisible();
  });

  test('is pinned, left out by hand, rested and given back', async () => {
    const main = await library();
    await tile(/^Wall squat/).click();
    const pin = sheet().getByRole('button', { name: 'Pin: offer it first' });
    await pin.click();
    await expect.element(pin).toHaveAttribute('aria-pressed', 'true');
    await sheet().getByRole('button', { name: 'Rest for a week' }).click();
    await expect.element(sheet().getByText(/^Rests until/)).toBeVisible();
    await sheet().getByRole('button', { name: 'End its rest' }).click();
    const out = sheet().getByRole('button', { name: 'Leave it out', exact: true });
    await out.click();
    await expect.element(sheet().getByText('You left it out yourself')).toBeVisible();
    await out.click();
    await expect.element(sheet().getByText('It suits you now.')).toBeVisible();
    expect(main.commands.map(({ kind }) => kind)).toEqual(['pin', 'rest', 'rest', 'leave-out', 'leave-out']);
  });

  test('Escape closes it, and the focus is back on its tile', async () => {
    await library();
    await tile(/^Wall squat/).click();
    await expect.element(sheet()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(sheet()).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement?.textContent).toMatch(/Wall squat/);
  });

  test('says so when it cannot start now', async () => {
    const main = await library();
    main.refuses = true;
    await tile(/^Wall squat/).click();
    await sheet().getByRole('button', { name: 'Start this one' }).click();
    await expect.element(sheet().getByText('This cannot start now.')).toBeVisible();
  });
});

describe('programmes and sequences', () => {
  test('a programme starts; the advanced one is locked and says when it opens', async () => {
    const main = await library();
    await go('Programmes');
    await page.getByRole('button', { name: 'Start Full break' }).click();
    expect(main.starts).toEqual([{ kind: 'programme', id: 'full-break' }]);
    await expect.element(page.getByRole('button', { name: 'Start Advanced' })).toBeDisabled();
    await expect.element(page.getByText(/^Opens after ten breaks/)).toBeVisible();
  });

  test('an own sequence is made by keyboard and pointer, started, changed and deleted', async () => {
    const main = await library();
    await go('Your own');
    await page.getByRole('button', { name: 'Make a sequence' }).click();
    await expect.element(page.getByRole('button', { name: 'Save' })).toBeDisabled();
    // As high as all that is clicked.
    expect(page.getByLabelText('Name').element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await page.getByLabelText('Name').fill('Before lunch');
    for (const name of ['Wall squat', 'Seated march', 'Easy walk'])
      await page.getByLabelText('Add a movement').selectOptions(name);
    await page.getByRole('button', { name: 'Move Seated march up' }).click();
    await page.getByRole('button', { name: 'Take Easy walk out' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByText('Seated march, Wall squat')).toBeVisible();
    await page.getByRole('button', { name: 'Start Before lunch' }).click();
    expect(main.starts.map(({ kind }) => kind)).toEqual(['own']);
    await page.getByRole('button', { name: 'Change Before lunch' }).click();
    await page.getByLabelText('Name').fill('After lunch');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Delete After lunch' }).click();
    await expect.element(page.getByText('No sequence of your own yet.')).toBeVisible();
  });
});

test('what was done off the desk is noted by hand', async () => {
  const main = await library();
  await go('Off desk');
  await page.getByRole('radio', { name: 'Better' }).first().click();
  await page.getByRole('button', { name: 'I did this' }).first().click();
  await expect.element(page.getByText(/^Noted\. Last noted/)).toBeVisible();
  expect(main.commands).toEqual([{ kind: 'off-desk', movement: 'easy-walk', felt: 'better' }]);
});

test('what to avoid stands there with what to do instead', async () => {
  await library();
  await go('To avoid');
  await expect.element(page.getByRole('heading', { name: 'Hip twists' })).toBeVisible();
  await page.getByRole('button', { name: 'Seated side reach' }).first().click();
  await expect.element(page.getByRole('dialog', { name: /Seated side reach/ })).toBeVisible();
});

describe.each(['light', 'dark'] as const)('in the %s', (theme) => {
  test.each(['Movements', 'Programmes', 'Your own', 'Off desk', 'To avoid'])(
    'axe finds nothing in %s',
    async (part) => {
      const view = appView(profileOf(kneePain), { page: 'library' });
      await render(Settings, appMain({ ...view, settings: { ...view.settings, theme } }));
      await go(part);
      if (part === 'Movements') await tile(/^Wall squat/).click();
      expect(await faults()).toEqual([]);
    },
  );
});

test('is whole in a small window with large text', async () => {
  await page.viewport(560, 480);
  document.documentElement.style.fontSize = '200%';
  await library(kneePain);
  for (const part of ['Movements', 'Programmes', 'Your own', 'Off desk', 'To avoid']) {
    await go(part);
    expect(page.getByRole('main').element().scrollWidth, part).toBeLessThanOrEqual(560);
  }
  document.documentElement.style.fontSize = '';
});
