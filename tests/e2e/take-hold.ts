import { _electron, errors, type ElectronApplication } from '@playwright/test';
import { until } from '../desktop/until.ts';
import type { World } from '../desktop/world.ts';

/** What the development entry offers to a driver that it waits for. */
declare global {
  var unbendBegin: (() => void) | undefined;
}

export interface Start {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Readonly<Record<string, string>>;
}

/** A launch takes 0.6 s; on a machine with ten times more work than it can do 20 s were seen. */
const LAUNCHED_WITHIN_MS = 30_000;

/**
 * Starts a process of the app and takes hold of it; the development entry waits for that (UNBEND_HELD).
 *
 * Playwright 1.65 holds an app back until it has it only with an Electron that it finds itself, not with a path. A page
 * whose first navigation is just committed when the driver attaches to it answers with the empty page before it, and its
 * `Page.frameNavigated` never comes: the launch waits for it for good (5 of 60 launches with a window on a loaded machine,
 * Electron 33; every command was answered). Held, 240 of 240 came through. Should one hang all the same, nothing
 * of the app has begun by then, and a second try is as good as the first.
 */
export async function takeHold(world: World, start: Start): Promise<ElectronApplication> {
  const before = new Set(await world.processes());
  const launch = (): Promise<ElectronApplication> =>
    _electron.launch({
      executablePath: start.executablePath,
      args: start.args,
      env: { ...start.env, UNBEND_HELD: '1' },
      // Else the driver makes every page light, whatever the app and the desktop say.
      colorScheme: null,
      timeout: LAUNCHED_WITHIN_MS,
    });
  const application = await launch().catch(async (error: unknown) => {
    if (!(error instanceof errors.TimeoutError)) throw error;
    await until('the launch that hung to end', async () => (await world.processes()).every((pid) => before.has(pid)));
    return launch();
  });
  await application.evaluate(() => globalThis.unbendBegin?.());
  return application;
}
