import { execFile } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import type { Bus, Target } from '../../../tests/desktop/bus.ts';
import type { WindowOnScreen } from '../../../tests/desktop/screen.ts';
import { readEntry, type TrayEntry } from '../../../tests/desktop/tray-menu.ts';
import { until } from '../../../tests/desktop/until.ts';
import type { World } from '../../../tests/desktop/world.ts';

const run = promisify(execFile);

const watcher: Target = {
  destination: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
  interface: 'org.kde.StatusNotifierWatcher',
};
/** The title of the tray's own window in the panel, and of the menus that it opens. */
const TRAY = '^wrapper-2.0$';
/** The panel is lower than this, and every menu higher. */
const MENU_FROM_PIXELS = 60;

/** A real panel with a tray (Xfce's): its icon is clicked with the pointer, its menu walked with the keys. */
export class Panel {
  private readonly world: World;
  private readonly bus: Bus;

  private constructor(world: World, bus: Bus) {
    this.world = world;
    this.bus = bus;
  }

  /** Starts the panel; the world must let its bus start services, since Xfce keeps its settings in one. */
  static async start(world: World): Promise<Panel> {
    const folder = join(world.folders.config, 'xfce4', 'xfconf', 'xfce-perchannel-xml');
    await mkdir(folder, { recursive: true });
    await copyFile(join(import.meta.dirname, 'panel.xml'), join(folder, 'xfce4-panel.xml'));
    const env = { ...world.env, NO_AT_BRIDGE: '1' };
    const bus = await world.sessionBus();
    const program = world.programs.start('panel', 'xfce4-panel', ['--disable-wm-check'], { env });
    await program.holds('the panel to have a tray', async () => (await bus.ownerOf(watcher.destination)) !== undefined);
    return new Panel(world, bus);
  }

  /** A panel for dark or for light desktops; takes effect at once. */
  async setDark(dark: boolean): Promise<void> {
    const args = ['-c', 'xfce4-panel', '-p', '/panels/dark-mode', '-s', String(dark)];
    await run('xfconf-query', args, { env: this.world.env });
  }

  /** Waits until the panel shows an icon, and says where. */
  async icon(): Promise<WindowOnScreen> {
    return until('an icon in the tray', async () => {
      const [tray] = await this.windows((window) => window.height < MENU_FROM_PIXELS);
      return (await this.item()) && tray && tray.width > 10 ? tray : undefined;
    });
  }

  async tooltip(): Promise<string> {
    const item = await this.item();
    if (item === undefined) throw new Error('there is no icon in the tray');
    const tooltip = await this.bus.property({ ...item, interface: 'org.kde.StatusNotifierItem' }, 'ToolTip');
    return v.parse(v.tuple([v.string(), v.unknown(), v.string(), v.string()]), tooltip)[2];
  }

  /** Opens the menu as a person does: the right button on the icon. */
  async openMenu(): Promise<void> {
    const { x, y, width, height } = await this.icon();
    const middle = [Math.round(x + width / 2), Math.round(y + height / 2)].map(String);
    await run('xdotool', ['mousemove', ...middle, 'click', '3'], { env: this.world.env });
    await until('the menu of the icon', async () => (await this.openMenus()).length > 0);
  }

  async closeMenu(): Promise<void> {
    await until('the menu to close', async () => {
      if ((await this.openMenus()).length === 0) return true;
      await this.world.screen.press('Escape');
      return false;
    });
  }

  /** Goes to an entry of the open menu by the arrow keys; an entry that opens more is opened. */
  async goTo(...path: readonly string[]): Promise<void> {
    let entries = await this.entries();
    for (const [depth, label] of path.entries()) {
      // The keys pass over what cannot be chosen.
      const stops = entries.filter((entry) => entry.visible && entry.enabled && !entry.separator);
      const at = stops.findIndex((entry) => entry.label === label);
      const entry = stops[at];
      if (entry === undefined) throw new Error(`the tray's menu offers no ${path.join(' > ')}`);
      // The first level begins above its first entry, a deeper one at it.
      const downs = Array.from({ length: depth === 0 ? at + 1 : at }, () => 'Down');
      const opens = entry.entries.length > 0 ? ['Right'] : [];
      if (downs.length + opens.length > 0) await this.world.screen.press(...downs, ...opens);
      if (entry.entries.length > 0) {
        await until(`the menu of ${label}`, async () => (await this.openMenus()).length > depth + 1);
      }
      entries = entry.entries;
    }
  }

  /** Opens the menu and chooses an entry. */
  async choose(...path: readonly string[]): Promise<void> {
    await this.openMenu();
    await this.goTo(...path);
    await this.world.screen.press('Return');
    await until('the menu to close', async () => (await this.openMenus()).length === 0);
  }

  private async entries(): Promise<readonly TrayEntry[]> {
    const item = await this.item();
    if (item === undefined) throw new Error('there is no icon in the tray');
    const path = await this.bus.property({ ...item, interface: 'org.kde.StatusNotifierItem' }, 'Menu');
    const menu = {
      destination: item.destination,
      path: v.parse(v.string(), path),
      interface: 'com.canonical.dbusmenu',
    };
    const [, layout] = await this.bus.call(menu, 'GetLayout', 'iias', [0, -1, []]);
    return readEntry(layout).entries;
  }

  private async item(): Promise<Omit<Target, 'interface'> | undefined> {
    const items = v.parse(v.array(v.string()), await this.bus.property(watcher, 'RegisteredStatusNotifierItems'));
    const [item] = items;
    const slash = item?.indexOf('/') ?? -1;
    return item === undefined || slash < 0 ? undefined : { destination: item.slice(0, slash), path: item.slice(slash) };
  }

  private openMenus(): Promise<WindowOnScreen[]> {
    return this.windows((window) => window.height >= MENU_FROM_PIXELS);
  }

  private async windows(fits: (window: WindowOnScreen) => boolean): Promise<WindowOnScreen[]> {
    return (await this.world.screen.windows(TRAY)).filter(fits);
  }
}
