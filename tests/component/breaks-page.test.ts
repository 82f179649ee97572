import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Settings from '../../renderer/settings/Settings.svelte';
import { hoursLines } from '../../renderer/settings/breaks/hours-text.ts';
import '../../renderer/settings/page.css';
import '../../renderer/styles/base.css';
import type { WorkingHours } from '../../shared/settings/settings.ts';
import { faults } from './axe.ts';
import { appMain, appView, profileOf } from './windows.ts';

beforeEach(() => page.viewport(920, 760));

const OFFICE = [0, 1, 2, 3, 4, 5, 6].map((day) => (day % 6 === 0 ? [] : [{ from: 540, to: 1050 }]));
const opened = async (workingHours: WorkingHours) => {
  const view = appView(profileOf(), { page: 'breaks' });
  const main = appMain({ ...view, settings: { ...view.settings, workingHours } });
  const { rerender } = await render(Settings, main);
  return { main, rerender };
};
const change = () => page.getByRole('button', { name: 'Change', exact: true });
const field = (name: string) => page.getByLabelText(name, { exact: true });
const lastHours = (main: ReturnType<typeof appMain>) => main.patches.at(-1)?.workingHours;

describe('longer breaks', () => {
  test.each([
    { hours: null, told: '5 minutes, every fourth break' },
    { hours: OFFICE, told: '5 minutes, one in each half of your working day' },
  ])('come as the schedule has them: $told', async ({ hours, told }) => {
    await opened(hours);
    await expect.element(page.getByText(told, { exact: true })).toBeVisible();
  });
});

describe('working hours', () => {
  test('say themselves in a line, days alike together', async () => {
    await opened(OFFICE);
    await expect.element(page.getByText(/^Monday to Friday: 9:00.* to (5:30|17:30)/)).toBeVisible();
  });

  test('free days stand between their neighbours', () => {
    const days = OFFICE.map((ranges, day) => (day === 3 ? [] : ranges));
    expect(hoursLines(days).map((line) => line.split(':')[0])).toEqual(['Monday to Tuesday', 'Thursday to Friday']);
  });

  test('begin with the usual ones when they are switched on, and come back after they were off', async () => {
    const { main } = await opened(null);
    await expect.element(page.getByText(/^No hours set/)).toBeVisible();
    await change().click();
    const only = page.getByRole('switch', { name: 'Breaks only in my working hours' });
    await only.click({ force: true });
    await expect.poll(() => lastHours(main)).toEqual(OFFICE);
    await field('Monday, to').selectOptions('960');
    await expect.poll(() => lastHours(main)?.[1]).toEqual([{ from: 540, to: 960 }]);
    await only.click({ force: true });
    await expect.poll(() => lastHours(main)).toBeNull();
    await only.click({ force: true });
    await expect.poll(() => lastHours(main)?.[1]).toEqual([{ from: 540, to: 960 }]);
  });

  test('one that ends before it begins runs over midnight, and says so', async () => {
    const { main } = await opened(OFFICE);
    await change().click();
    await field('Monday, from').selectOptions('1320');
    await expect.poll(() => lastHours(main)?.[1]).toEqual([{ from: 1320, to: 1050 + 1440 }]);
    await expect.element(field('Monday, to')).toHaveAccessibleDescription('next day');
    await field('Monday, from').selectOptions('480');
    await expect.poll(() => lastHours(main)?.[1]).toEqual([{ from: 480, to: 1050 }]);
  });

  test('several a day can be added and removed by keyboard, and the focus is not lost', async () => {
    const { main } = await opened(OFFICE);
    change().element().focus();
    await userEvent.keyboard('{Enter}');
    const add = page.getByRole('button', { name: 'Add hours on Tuesday' });
    add.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => lastHours(main)?.[2])
      .toEqual([
        { from: 540, to: 1050 },
        { from: 1110, to: 1290 },
      ]);
    page
      .getByRole('button', { name: /^Remove 6:30 PM/ })
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => lastHours(main)).toEqual(OFFICE);
    await expect.element(add).toHaveFocus();
  });

  test('a day whose last hours are removed is free', async () => {
    const { main } = await opened(OFFICE);
    await change().click();
    await page
      .getByRole('button', { name: /on Friday$/ })
      .first()
      .click();
    await expect.poll(() => lastHours(main)?.[5]).toEqual([]);
    await expect.element(page.getByRole('group', { name: 'Friday' }).getByText('Not a working day')).toBeVisible();
  });

  test('Monday’s can be taken over for the week', async () => {
    const { main } = await opened(OFFICE);
    await change().click();
    const same = page.getByRole('button', { name: 'Same as Monday from Tuesday to Friday' });
    expect(same.elements()).toHaveLength(0);
    await field('Monday, to').selectOptions('960');
    await same.click();
    const short = [{ from: 540, to: 960 }];
    await expect.poll(() => lastHours(main)).toEqual([[], short, short, short, short, short, []]);
  });

  test('each time is one stop of the Tab key, and the arrows go on by a quarter of an hour', async () => {
    const { main } = await opened(
      OFFICE.map((ranges, day) => (day === 2 ? [...ranges, { from: 1100, to: 1200 }] : ranges)),
    );
    await change().click();
    field('Monday, from').element().focus();
    await userEvent.tab();
    await expect.element(field('Monday, to')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => lastHours(main)?.[1]).toEqual([{ from: 540, to: 1065 }]);
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: /^Remove .* on Monday$/ })).toHaveFocus();
    // A time that is none of the quarters stands in the list all the same.
    await expect.element(field('Tuesday, from').nth(1)).toHaveValue('1100');
  });
});

describe('the day’s line', () => {
  test('is drawn and said in words', async () => {
    const { main } = await opened(OFFICE);
    await expect.element(page.getByText('Next about 14:00. Then 15:00 (5 min), 16:00, 17:00.')).toBeVisible();
    const ticks = () => document.querySelectorAll('.line .tick');
    expect(ticks()).toHaveLength(6);
    expect(document.querySelectorAll('.line .tick.long')).toHaveLength(1);

    const view = appView(profileOf(), { page: 'breaks' });
    main.tell({ ...view, day: { ...view.day, coming: view.day.coming.slice(0, 1), done: [] } });
    await expect.element(page.getByText('Next about 14:00.', { exact: true })).toBeVisible();
    expect(ticks()).toHaveLength(1);
    const many = Array.from({ length: 20 }, (_, at) => ({ at: view.day.now + at, long: false, label: `${at}` }));
    main.tell({ ...view, day: { ...view.day, coming: many } });
    await expect.element(page.getByText('Next about 0. Then 1, 2, 3, 4, 5, 6 and 13 more.')).toBeVisible();
    main.tell({ ...view, day: { ...view.day, coming: [], spans: [] } });
    await expect.element(page.getByText('No working hours today.')).toBeVisible();
  });

  test('stands where its time is', async () => {
    await opened(OFFICE);
    const { left, width } = document.querySelector('.line')?.getBoundingClientRect() ?? { left: 0, width: 0 };
    const now = document.querySelector('.line .now')?.getBoundingClientRect();
    expect(((now?.left ?? 0) + 1 - left) / width).toBeCloseTo(4 / 11, 2);
  });

  test('its labels leave each other room with large text', async () => {
    document.documentElement.style.fontSize = '200%';
    try {
      await opened(OFFICE);
      const boxes = [...document.querySelectorAll('.hour span')].map((label) => label.getBoundingClientRect());
      expect(boxes.length).toBeGreaterThan(1);
      boxes.slice(1).forEach((box, index) => expect(box.left).toBeGreaterThan(boxes[index]?.right ?? 0));
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});

test('axe finds nothing while the week is open', async () => {
  await opened(OFFICE.map((ranges, day) => (day === 5 ? [{ from: 1320, to: 1800 }] : ranges)));
  await change().click();
  await expect.element(field('Monday, from')).toBeVisible();
  expect(await faults()).toEqual([]);
});

describe('the shorter interval', () => {
  const WEEK = 7 * 24 * 3_600_000;
  const inWeek = async (weeks: number) => {
    const view = appView(profileOf(), { page: 'breaks' });
    const main = appMain({ ...view, profile: profileOf({ statementAcceptedAt: view.now - weeks * WEEK }) });
    await render(Settings, main);
    return main;
  };
  const shorter = () => page.getByRole('button', { name: 'Every 40 min' });
  const keep = () => page.getByRole('button', { name: 'Keep 60 min' });
  const slider = () => page.getByRole('slider', { name: 'Time at the desk between breaks' });

  test('is not spoken of in the first week', async () => {
    await inWeek(0.9);
    await expect.element(slider()).toBeVisible();
    await expect.element(shorter()).not.toBeInTheDocument();
  });

  test('is offered after it, and taken with one press', async () => {
    const main = await inWeek(1.1);
    expect(await faults()).toEqual([]);
    await shorter().click();
    expect(main.patches.at(-1)).toEqual({ shorterIntervalAnswered: true, intervalMinutes: 40 });
    await expect.element(shorter()).not.toBeInTheDocument();
    await expect.element(slider()).toHaveFocus();
    await expect.element(slider()).toHaveValue('40');
  });

  test('is not offered again to somebody who keeps what they have', async () => {
    const main = await inWeek(1.1);
    await keep().click();
    expect(main.patches.at(-1)).toEqual({ shorterIntervalAnswered: true });
    await expect.element(keep()).not.toBeInTheDocument();
    await expect.element(slider()).toHaveFocus();
  });
});
