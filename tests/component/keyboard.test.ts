import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../renderer/styles/base.css';
import '../../renderer/settings/page.css';
import Settings from '../../renderer/settings/Settings.svelte';
import { PAGES } from '../../shared/ipc/views.ts';
import { EMPTY_PROFILE, type Profile } from '../../shared/screening/profile.ts';
import { appMain, appView, profileOf } from './windows.ts';

/** Every page by keyboard alone: each control is reached, in the order of the page, is in view, and shows that it is reached. */

const CONTROLS = 'button:enabled, input:enabled:not([type="radio"]), select:enabled, summary, a[href], fieldset';

/** A group of radio buttons is one stop, at the chosen one. */
const stopOf = (element: Element): Element => element.closest('fieldset') ?? element;

const isRinged = (element: Element): boolean => {
  // A range has its ring on the thumb, which no script can look at; pictures were.
  if (element.matches('input[type="range"]')) return true;
  const shown = [element, element.nextElementSibling].filter((one) => one !== null);
  return shown.some((one) => getComputedStyle(one).outlineStyle !== 'none');
};

const CASES: readonly (readonly [string, Profile, (typeof PAGES)[number]])[] = [
  ['the first start', EMPTY_PROFILE, 'your-back'],
  ['a red flag', profileOf({ redFlags: ['kidney-urine'] }), 'your-back'],
  ...PAGES.map((one) => [one, profileOf(), one] as const),
];

test.each(CASES)('%s', async (_name, profile, asked) => {
  await page.viewport(920, 760);
  const view = appView(profile, { page: asked });
  const hours = [0, 1, 2, 3, 4, 5, 6].map(() => [{ from: 540, to: 1050 }]);
  await render(Settings, appMain({ ...view, settings: { ...view.settings, workingHours: hours } }));
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  if (asked === 'breaks') await page.getByRole('button', { name: 'Change', exact: true }).click();

  const wanted = [...document.querySelectorAll(CONTROLS)].map(stopOf).filter((one, at, all) => all.indexOf(one) === at);
  // From the first of all, wherever the focus was.
  const [first] = wanted;
  if (first instanceof HTMLElement) first.focus();
  const reached = first ? [first] : [];
  for (let press = 0; press < wanted.length * 4; press++) {
    await userEvent.tab();
    const now = document.activeElement;
    if (now === null || now === document.body) break;
    expect(isRinged(now), now.outerHTML.slice(0, 200)).toBe(true);
    const { top, bottom } = now.getBoundingClientRect();
    expect(bottom > 0 && top < 760, `${now.outerHTML.slice(0, 200)} is in view`).toBe(true);
    if (!reached.includes(stopOf(now))) reached.push(stopOf(now));
  }
  expect(reached.map((one) => one.outerHTML.slice(0, 120))).toEqual(wanted.map((one) => one.outerHTML.slice(0, 120)));
  expect(wanted.length).toBeGreaterThan(4);
});
