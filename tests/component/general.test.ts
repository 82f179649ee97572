import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Settings from '../../renderer/settings/Settings.svelte';
import '../../renderer/settings/page.css';
import '../../renderer/styles/base.css';
import { faults } from './axe.ts';
import { appMain, appView, profileOf } from './windows.ts';

beforeEach(() => page.viewport(920, 760));

const button = (name: string) => page.getByRole('button', { name, exact: true });
const general = (differs = {}) => appMain(appView(profileOf(), { page: 'general', ...differs }));
const atLogin = () => page.getByRole('switch', { name: 'Start at login' });

describe('General', () => {
  test('the look and the tray icon follow the choice', async () => {
    const main = general();
    await render(Settings, main);
    await page.getByRole('radio', { name: 'Dark', exact: true }).click({ force: true });
    await expect.poll(() => document.documentElement.dataset['theme']).toBe('dark');
    await page.getByRole('radio', { name: 'Light panel' }).click({ force: true });
    await expect.poll(() => main.patches).toEqual([{ theme: 'dark' }, { trayTone: 'light' }]);
  });

  test('the tray icon is not asked about where the system colours it', async () => {
    await render(Settings, general({ trayToneMatters: false }));
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.getByRole('radio', { name: 'Light panel' }).elements()).toHaveLength(0);
  });

  test('start at login is a switch', async () => {
    await render(Settings, general());
    await expect.element(atLogin()).not.toBeChecked();
    await atLogin().click({ force: true });
    await expect.element(atLogin()).toBeChecked();
  });

  test('a build that runs from its source says that it never starts at login', async () => {
    await render(Settings, general({ autostart: 'development' }));
    await expect.element(atLogin()).toBeDisabled();
    await expect.element(atLogin()).toHaveAccessibleDescription(/never starts at login/);
  });

  test('where the system refuses, the switch stays off and says so', async () => {
    const main = general();
    await render(Settings, main);
    main.tell(appView(profileOf(), { page: 'general', autostart: 'failed' }));
    await expect.element(atLogin()).not.toBeChecked();
    await expect.element(atLogin()).toHaveAccessibleDescription(/did not take that/);
  });

  test('the shortcut is changed by pressing it, and keys that cannot be one change nothing', async () => {
    const main = general();
    await render(Settings, main);
    await expect.element(page.getByText('Ctrl + Alt + Shift + B').first()).toBeVisible();
    await button('Change keys').click();
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(page.getByText(/^Two or three of Ctrl/).first()).toBeVisible();
    await userEvent.keyboard('{Control>}{Alt>}k{/Alt}{/Control}');
    await expect.poll(() => main.patches).toEqual([{ shortcut: 'CommandOrControl+Alt+K' }]);
    await expect.element(page.getByText('Ctrl + Alt + K').first()).toBeVisible();
  });

  test('changing the shortcut can be left by Escape and by Tab', async () => {
    const main = general();
    await render(Settings, main);
    await button('Change keys').click();
    await expect.element(button('Leave it')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await button('Change keys').click();
    await userEvent.tab();
    await expect.element(button('Change keys')).toBeVisible();
    expect(main.patches).toEqual([]);
  });

  test('the shortcut says when the desktop refuses it, and can be switched off', async () => {
    const main = general({ shortcut: 'refused' });
    await render(Settings, main);
    const toggle = page.getByRole('switch', { name: 'Keyboard shortcut' });
    await expect.element(toggle).toHaveAccessibleDescription(/refused these keys/);
    await toggle.click({ force: true });
    await expect.poll(() => main.patches).toEqual([{ shortcut: null }]);
    expect(button('Change keys').elements()).toHaveLength(0);
  });

  test('quits', async () => {
    const main = general();
    await render(Settings, main);
    await button('Quit Unbend').click();
    expect(main.quits).toBe(1);
  });
});

describe('data', () => {
  test('says where it lies and opens the folder', async () => {
    const main = general();
    await render(Settings, main);
    await expect.element(page.getByText('/home/someone/.config/Unbend')).toBeVisible();
    await button('Open the folder').click();
    expect(main.asked).toEqual(['folder']);
  });

  test.each(['Export', 'Import'])('%s says how it ended', async (name) => {
    const main = general();
    main.outcome = { kind: 'failed', text: 'The disk is full.' };
    await render(Settings, main);
    await button(name).click();
    await expect.element(page.getByText('The disk is full.')).toBeVisible();
    expect(main.asked).toEqual([name.toLowerCase()]);
    main.outcome = { kind: 'cancelled', text: '' };
    await button(name).click();
    await expect.element(page.getByText('The disk is full.')).not.toBeInTheDocument();
  });

  test('erase asks once, with an export beside it, and then the first start is there', async () => {
    const main = general();
    await render(Settings, main);
    await button('Erase').click();
    await expect.element(page.getByRole('dialog', { name: 'Erase everything?' })).toBeVisible();
    expect(main.asked).toEqual([]);
    await button('Export first').click();
    await expect.element(page.getByRole('dialog').getByText('It is done.')).toBeVisible();
    await button('Erase everything').click();
    await expect.poll(() => main.asked).toEqual(['export', 'erase']);
    main.show('your-back');
    await expect.element(page.getByRole('heading', { name: 'Please read this once' })).toBeVisible();
  });

  test('erase can be left by Escape, and nothing is gone', async () => {
    const main = general();
    await render(Settings, main);
    button('Erase').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(main.asked).toEqual([]);
    await expect.element(button('Erase')).toHaveFocus();
  });

  test('axe finds nothing in the question, light and dark', async () => {
    for (const theme of ['light', 'dark'] as const) {
      const view = appView(profileOf(), { page: 'general' });
      const { unmount } = await render(Settings, appMain({ ...view, settings: { ...view.settings, theme } }));
      await button('Erase').click();
      await expect.element(page.getByRole('dialog')).toBeVisible();
      expect(await faults(), theme).toEqual([]);
      await unmount();
    }
  });
});
