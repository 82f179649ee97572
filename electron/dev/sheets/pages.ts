import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { PlainError } from '../plain-error.ts';
import { PROJECT_FOLDER } from '../project.ts';
import { findBrowser } from '../system/browser.ts';

/** What a page of figures shows; see `renderer/sheets`. */
export interface Asked {
  readonly kind: 'contact' | 'strip' | 'turn' | 'play';
  readonly theme: 'light' | 'dark';
  readonly side?: 'left' | 'right';
  /** None: all that are drawn. */
  readonly movements?: readonly string[];
  /** Neither names nor cues: for somebody who is to say what it is. */
  readonly blind?: boolean;
}
export type Open = (asked: Asked, viewport: { readonly width: number; readonly height: number }) => Promise<Page>;

/** Serves the renderer's own pages of figures and opens them in a browser, for as long as the work takes. */
export async function withFigurePages<T>(work: (open: Open) => Promise<T>): Promise<T> {
  const found = findBrowser();
  if (!found) throw new PlainError('No browser to draw in: install Chromium, Chrome or Edge.');
  // As the app ships it: Svelte's own checks of a development build cost more than the figure.
  process.env['NODE_ENV'] = 'production';
  const server = await createServer({
    mode: 'production',
    configFile: join(PROJECT_FOLDER, 'vite.config.ts'),
    cacheDir: join(PROJECT_FOLDER, 'node_modules', '.vite-sheets'),
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 0, hmr: false, fs: { allow: [PROJECT_FOLDER] } },
  });
  try {
    await server.listen();
    const [address] = server.resolvedUrls?.local ?? [];
    if (address === undefined) throw new PlainError('The pages of the figures could not be served.');
    const root = process.getuid?.() === 0;
    const args = ['--disable-gpu', ...(root ? ['--no-sandbox'] : [])];
    const browser = await chromium.launch({ executablePath: found.path, args });
    try {
      return await work(async ({ kind, theme, side = 'right', movements = [], blind = false }, viewport) => {
        const page = await browser.newPage({ viewport });
        const query = new URLSearchParams({ kind, theme, side });
        if (blind) query.set('blind', '');
        for (const movement of movements) query.append('movement', movement);
        await page.goto(new URL(`sheets/index.html?${query.toString()}`, address).href);
        await page.locator('body[data-drawn]').waitFor();
        return page;
      });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
