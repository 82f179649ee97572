import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Prompt from '../../renderer/prompt/Prompt.svelte';
import '../../renderer/styles/base.css';
import { faults } from './axe.ts';
import { promptMain, promptView } from './windows.ts';

beforeEach(() => page.viewport(360, 149));

describe('the prompt', () => {
  test('says what, how long and why now', async () => {
    const main = promptMain();
    await render(Prompt, main);
    await expect.element(page.getByRole('heading', { name: 'Time to unbend' })).toBeVisible();
    await expect.element(page.getByText('2 min, at your desk')).toBeVisible();
    await expect.element(page.getByText('40 min at the desk')).toBeVisible();
  });

  test.each([
    ['Start', 'start'],
    ['In 5 min', 'postpone'],
    ['Skip', 'skip'],
  ])('%s answers %s, and only once', async (name, answer) => {
    const main = promptMain();
    await render(Prompt, main);
    const button = page.getByRole('button', { name, exact: true });
    await button.dblClick();
    expect(main.answers).toEqual([answer]);
    await expect.element(button).toBeDisabled();
  });

  test('never asks for the focus', async () => {
    await render(Prompt, promptMain());
    await expect.element(page.getByRole('button', { name: 'Start' })).toBeVisible();
    expect(document.activeElement).toBe(document.body);
  });

  test('its three answers follow each other by keyboard, Start first', async () => {
    const main = promptMain();
    await render(Prompt, main);
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: 'Start' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(main.answers).toEqual(['skip']);
  });

  test('tells when the pointer is over it, and then what it starts with', async () => {
    const main = promptMain();
    await render(Prompt, main);
    await page.getByRole('heading').hover();
    await expect.element(page.getByText('Starts with Low belly breathing')).toBeVisible();
    await page.getByRole('button', { name: 'Skip' }).hover();
    expect(main.pointed).toEqual([true]);
    document.dispatchEvent(new PointerEvent('pointerleave'));
    await expect.element(page.getByText('40 min at the desk')).toBeVisible();
    expect(main.pointed).toEqual([true, false]);
  });

  test('a longer break says so', async () => {
    await render(Prompt, promptMain(promptView({ long: true, seconds: 300 })));
    await expect.element(page.getByRole('heading', { name: 'Five quiet minutes' })).toBeVisible();
    await expect.element(page.getByText('Your longer break')).toBeVisible();
  });

  describe('its window takes the size that is drawn', () => {
    const root = document.documentElement.style;
    // The browser takes the viewport for the whole screen.
    beforeEach(() => page.viewport(1366, 768));
    afterEach(() => (root.fontSize = ''));

    test('360 x 149 with usual text', async () => {
      const main = promptMain();
      await render(Prompt, main);
      await expect.poll(() => main.sizes.at(-1)).toEqual({ width: 360, height: 149 });
    });

    test('it grows with text twice as large, and nothing is cut off', async () => {
      root.fontSize = '200%';
      const main = promptMain();
      await render(Prompt, main);
      await expect.poll(() => main.sizes.at(-1)?.width).toBe(720);
      const height = main.sizes.at(-1)?.height ?? 0;
      expect(height).toBeGreaterThan(210);
      const card = page.getByRole('main').element();
      expect(card.scrollHeight).toBeLessThanOrEqual(height);
      expect(card.scrollWidth).toBeLessThanOrEqual(720);
      const title = page.getByRole('heading').element();
      expect(Number.parseFloat(getComputedStyle(title).fontSize)).toBe(44);
    });

    test('it shrinks to the pill', async () => {
      const main = promptMain();
      await render(Prompt, main);
      main.tell(promptView({ retreating: true, ringLeftMs: 0 }));
      await expect.poll(() => main.sizes.at(-1)?.height).toBe(48);
      expect(main.sizes.at(-1)?.width).toBeLessThan(260);
    });
  });

  test('retreats to a pill without buttons', async () => {
    const main = promptMain();
    await render(Prompt, main);
    main.tell(promptView({ retreating: true, ringLeftMs: 0 }));
    await expect.element(page.getByText('Still here when you are')).toBeVisible();
    expect(page.getByRole('button').elements()).toHaveLength(0);
  });

  test('follows the chosen look', async () => {
    const main = promptMain();
    await render(Prompt, main);
    main.tell(promptView({ theme: 'dark' }));
    await expect.poll(() => document.documentElement.dataset['theme']).toBe('dark');
    main.tell(promptView({ theme: 'system' }));
    await expect.poll(() => document.documentElement.dataset['theme']).toBeUndefined();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (theme) => {
    await render(Prompt, promptMain(promptView({ theme })));
    await expect.element(page.getByRole('heading')).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
