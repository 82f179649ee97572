import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { until } from '../../../tests/desktop/until.ts';
import { World } from '../../../tests/desktop/world.ts';
import { writeSeed } from '../../../tests/e2e/seed.ts';
import { Unbend } from '../../../tests/e2e/unbend.ts';
import type { Album } from './album.ts';
import { Panel } from './panel.ts';

const run = promisify(execFile);

/** Desk time passes so much faster, so that the shortest interval takes twenty seconds. */
const SPEED = 60;
const INTERVAL_MINUTES = 20;

/** What the demo is played on: a desktop of its own with a real panel, and the app as a newcomer finds it. */
export class Stage {
  readonly world: World;
  readonly panel: Panel;
  readonly app: Unbend;
  private readonly album: Album;

  private constructor(world: World, panel: Panel, app: Unbend, album: Album) {
    this.world = world;
    this.panel = panel;
    this.app = app;
    this.album = album;
  }

  static async open(album: Album): Promise<Stage> {
    const world = await World.open({ activation: true });
    try {
      const panel = await Panel.start(world);
      const app = new Unbend(world, { UNBEND_SPEED: String(SPEED) });
      writeSeed(app.dataFolder, { settings: { intervalMinutes: INTERVAL_MINUTES } });
      const stage = new Stage(world, panel, app, album);
      await stage.paint('light');
      return stage;
    } catch (error) {
      await world.close();
      throw error;
    }
  }

  /** A calm background, and a panel to match. */
  async paint(look: 'light' | 'dark'): Promise<void> {
    const colour = look === 'light' ? '#cdd4cf' : '#23282a';
    await run('xsetroot', ['-solid', colour], { env: this.world.env });
    await this.panel.setDark(look === 'dark');
  }

  /** Keeps a picture of the whole display. */
  readonly picture = async (name: string, shows: string): Promise<void> => {
    await this.album.add(name, shows, await this.world.screen.shot());
  };

  /** Clicks with the real pointer, so that the system knows of a person at the desk. */
  readonly press = async (target: Locator): Promise<void> => {
    await target.scrollIntoViewIfNeeded();
    await this.app.clickOnScreen(target);
  };

  /** What the icon's tooltip says, once it says such a thing. */
  async trayReads(wanted: RegExp): Promise<string> {
    return until(`the tray to say ${String(wanted)}`, async () => {
      const tooltip = await this.panel.tooltip();
      return wanted.test(tooltip) && tooltip;
    });
  }

  async close(): Promise<void> {
    // Where the app has died, the driver knows no process to end; the world ends whatever is left.
    await this.app.endIfRunning().catch(() => undefined);
    await this.world.close();
  }
}

/** Waits until what fades and rises on a page has come to rest; ring and breath go on. */
export async function atRest(page: Page): Promise<void> {
  const longest = 2000;
  await page.waitForFunction(
    (limit) =>
      document.getAnimations().every((animation) => {
        const end = animation.effect?.getComputedTiming().endTime ?? 0;
        return Number(end) > limit || animation.playState !== 'running';
      }),
    longest,
  );
}
