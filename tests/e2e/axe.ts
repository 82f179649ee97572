import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * axe on a page of the real app. It goes in through the driver's own channel: the page's content security policy would
 * refuse a script tag, and must.
 */

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the page is looked at with: the person's theme, and text so many times as large as usual. */
export interface Look {
  readonly theme?: 'light' | 'dark';
  readonly text?: 1 | 2;
}

/** Sets theme and text size of a page, as the system's settings would. */
export async function lookAt(page: Page, { theme, text = 1 }: Look): Promise<void> {
  if (theme) await page.emulateMedia({ colorScheme: theme });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size === 1 ? '' : `${size * 100}%`;
  }, text);
}

/** What axe finds wrong on the page, a line each: empty when it is clean. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const script = await source;
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
  return page.evaluate(async () => {
    // What follows a change of size has followed it.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // Fades are over before colours are measured.
    const short = document.getAnimations().filter((animation) => {
      const end = animation.effect?.getComputedTiming().endTime;
      return animation.playState === 'running' && typeof end === 'number' && end < 2000;
    });
    await Promise.all(short.map((animation) => animation.finished.catch(() => null)));
    const { violations } = await window.axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary ?? ''}`),
    );
  });
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
