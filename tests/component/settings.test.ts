import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Settings from '../../renderer/settings/Settings.svelte';
import '../../renderer/settings/page.css';
import '../../renderer/styles/base.css';
import { faults } from './axe.ts';
import { appMain, appView, profileOf } from './windows.ts';

beforeEach(() => page.viewport(920, 760));

const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const breaks = (differs = {}) => appMain(appView(profileOf(), { page: 'breaks', ...differs }));

describe('the window', () => {
  test('opens at the page that was asked for', async () => {
    await render(Settings, breaks());
    await expect.element(heading('Breaks')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Breaks' })).toHaveAttribute('aria-current', 'page');
  });

  test('goes to another page when it is asked for later', async () => {
    const main = appMain();
    await render(Settings, main);
    await expect.element(heading('Your back')).toBeVisible();
    main.show('about');
    await expect.element(heading('About')).toBeVisible();
    await expect.poll(() => document.title).toBe('About · Unbend');
  });

  test('goes from page to page by keyboard, and the focus follows', async () => {
    await render(Settings, appMain());
    for (let times = 0; times < 3; times += 1) await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Breaks')).toBeVisible();
    await expect.poll(() => document.activeElement?.tagName).toBe('MAIN');
  });

  test('notices stand calmly at the top', async () => {
    await render(Settings, appMain(appView(profileOf(), { notices: ['The settings file was set aside.'] })));
    await expect.element(page.getByText('The settings file was set aside.')).toBeVisible();
  });

  test('what changes elsewhere shows at once', async () => {
    const main = breaks();
    await render(Settings, main);
    main.tell(appView(profileOf(), { status: 'Paused until 15:00' }));
    await expect.element(page.getByText('Paused until 15:00').first()).toBeVisible();
  });

  test('is whole at its smallest', async () => {
    await page.viewport(560, 480);
    for (const asked of ['your-back', 'breaks', 'general', 'about'] as const) {
      const { unmount } = await render(Settings, appMain(appView(profileOf(), { page: asked })));
      await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(document.documentElement.scrollWidth, asked).toBeLessThanOrEqual(560);
      expect(page.getByRole('main').element().scrollWidth, asked).toBeLessThanOrEqual(560);
      await unmount();
    }
  });
});

describe('Breaks', () => {
  test('the interval moves by arrow keys in steps of five, and says its value in words', async () => {
    const main = breaks();
    await render(Settings, main);
    const slider = page.getByRole('slider', { name: 'Time at the desk between breaks' });
    slider.element().focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => main.patches).toEqual([{ intervalMinutes: 55 }]);
    await expect.element(slider).toHaveAttribute('aria-valuetext', '55 min');
    await userEvent.keyboard('{Home}');
    await expect.poll(() => main.patches.at(-1)).toEqual({ intervalMinutes: 20 });
  });

  test('the length is one of four, by click or by arrow keys', async () => {
    const main = breaks();
    await render(Settings, main);
    await page.getByRole('radio', { name: '3 minutes' }).click({ force: true });
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => main.patches).toEqual([{ breakSeconds: 180 }, { breakSeconds: 300 }]);
    await expect.element(page.getByRole('radio', { name: '5 minutes' })).toBeChecked();
  });

  test.each([
    ['Longer breaks', { longBreaks: false }],
    ['Wait for a pause', { waitForTypingGap: false }],
  ])('%s is a switch', async (name, patch) => {
    const main = breaks();
    await render(Settings, main);
    const toggle = page.getByRole('switch', { name });
    await expect.element(toggle).toBeChecked();
    toggle.element().focus();
    await userEvent.keyboard(' ');
    await expect.poll(() => main.patches).toEqual([patch]);
    await expect.element(toggle).not.toBeChecked();
  });

  test('says where a session does not tell when the person is away', async () => {
    await render(Settings, breaks({ awayKnown: false }));
    await expect.element(page.getByText(/^This session does not tell when you are away/)).toBeVisible();
  });
});

describe('About', () => {
  test('says version, runtime, rules, and that nobody reviewed them', async () => {
    await render(Settings, appMain(appView(profileOf(), { page: 'about' })));
    for (const text of ['0.1.0', 'Electron 45.4.1', /2026-clinical-2, 2026-11/]) {
      await expect.element(page.getByText(text).first()).toBeVisible();
    }
    await expect.element(page.getByText(/No clinician has reviewed these rules yet/)).toBeVisible();
    expect(page.getByRole('listitem').elements().length).toBeGreaterThanOrEqual(10);
  });
});

test('the work of others is shown with its licence on request', async () => {
  await render(Settings, appMain(appView(profileOf(), { page: 'about' })));
  await page.getByRole('button', { name: 'Show the licences' }).click();
  await page.getByText(/^a-part 1\.2\.3/).click();
  await expect.element(page.getByText('Permission is hereby granted.')).toBeVisible();
});

describe('axe finds nothing', () => {
  test.each(['breaks', 'general', 'about'] as const)('%s', async (asked) => {
    for (const theme of ['light', 'dark'] as const) {
      const view = appView(profileOf(), { page: asked, notices: ['The settings file was set aside.'] });
      const { unmount } = await render(Settings, appMain({ ...view, settings: { ...view.settings, theme } }));
      await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await faults(), theme).toEqual([]);
      await unmount();
    }
  });
});
