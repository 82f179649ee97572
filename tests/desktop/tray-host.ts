import { DBusError, Variant } from '@jellybrick/dbus-next';
import * as v from 'valibot';
import type { Bus, Target } from './bus.ts';
import { Picture } from './picture.ts';
import { StatusNotifierWatcher, type ItemAddress } from './status-notifier-watcher.ts';
import { findEntry, menuText, readEntry, type LabelPattern, type TrayEntry } from './tray-menu.ts';
import { until, type Patience } from './until.ts';
import type { World } from './world.ts';

const itemInterface = 'org.kde.StatusNotifierItem';
const menuInterface = 'com.canonical.dbusmenu';

const pixmap = v.tuple([v.number(), v.number(), v.instance(Buffer)]);
const itemProperties = v.object({
  Id: v.string(),
  Menu: v.string(),
  Status: v.string(),
  IconPixmap: v.array(pixmap),
  ToolTip: v.tuple([v.string(), v.array(pixmap), v.string(), v.string()]),
});

/** A panel: shows the tray icon of the one app under test, reads its menu and clicks in it. */
export class TrayHost {
  private readonly bus: Bus;
  private readonly watcher: StatusNotifierWatcher;

  private constructor(bus: Bus, watcher: StatusNotifierWatcher) {
    this.bus = bus;
    this.watcher = watcher;
  }

  /** Starts the panel; it may come before the app or after it. */
  static async start(world: World): Promise<TrayHost> {
    const bus = await world.sessionBus();
    return new TrayHost(bus, await StatusNotifierWatcher.start(bus));
  }

  get items(): readonly ItemAddress[] {
    return this.watcher.items;
  }

  /** How often an icon reported itself here, and how often somebody asked which there are. */
  get traffic(): { readonly reports: number; readonly asked: number } {
    return { reports: this.watcher.reports, asked: this.watcher.asked };
  }

  /** The app's tray icon, waited for. More than one is a fault of the app. */
  async item(patience?: Patience): Promise<ItemAddress> {
    const item = await until('a tray icon', () => this.items[0], patience);
    if (this.items.length > 1) throw new Error(`There are ${this.items.length} tray icons.`);
    return item;
  }

  /** Waits until no tray icon is left. */
  async isEmpty(patience?: Patience): Promise<void> {
    await until('the tray to be empty', () => this.items.length === 0, patience);
  }

  async menu(): Promise<readonly TrayEntry[]> {
    const menu = await this.menuTarget();
    // Electron answers with an error here (the menu is always ready); other panels ask all the same, so ask too.
    await this.bus.call(menu, 'AboutToShow', 'i', [0]).catch((error: unknown) => {
      if (!(error instanceof DBusError)) throw error;
    });
    const [, layout] = await this.bus.call(menu, 'GetLayout', 'iias', [0, -1, []]);
    return readEntry(layout).entries;
  }

  /** The menu as text, for reading along and for messages. */
  async text(): Promise<string> {
    return menuText(await this.menu());
  }

  async entry(...path: readonly LabelPattern[]): Promise<TrayEntry> {
    const entries = await this.menu();
    const found = findEntry(entries, path);
    if (found === undefined) throw new Error(`The tray's menu has no ${path.join(' > ')}:\n${menuText(entries)}`);
    return found;
  }

  async waitForEntry(path: readonly LabelPattern[], patience?: Patience): Promise<TrayEntry> {
    return until(`the tray's entry ${path.join(' > ')}`, () => this.entry(...path), patience);
  }

  /** Waits until no visible entry answers to this path. */
  async waitForNoEntry(path: readonly LabelPattern[], patience?: Patience): Promise<void> {
    await until(
      `the tray's entry ${path.join(' > ')} to go`,
      async () => findEntry(await this.menu(), path) === undefined,
      patience,
    );
  }

  /** Chooses an entry, as `click('Stretch now', '2 min')`. A person cannot choose what is disabled, so this refuses it. */
  async click(...path: readonly LabelPattern[]): Promise<void> {
    await (
      await this.aim(...path)
    )();
  }

  /** Everything of a click but the click itself, which is handed back: for those who measure from there on. */
  async aim(...path: readonly LabelPattern[]): Promise<() => Promise<void>> {
    const entry = await this.entry(...path);
    if (!entry.enabled) throw new Error(`${entry.label} is disabled in the tray's menu`);
    const body = [entry.id, 'clicked', new Variant('s', ''), 0];
    const menu = await this.menuTarget();
    return async () => void (await this.bus.call(menu, 'Event', 'isvu', body));
  }

  /** A plain click on the icon itself. */
  async activate(): Promise<void> {
    await this.bus.call(await this.itemTarget(), 'Activate', 'ii', [0, 0]);
  }

  async tooltip(): Promise<string> {
    return (await this.properties()).ToolTip[2];
  }

  /** The icon, in the largest size that the app gave. */
  async icon(): Promise<Picture> {
    const largest = (await this.properties()).IconPixmap.toSorted(([a], [b]) => b - a)[0];
    if (largest === undefined) throw new Error('The tray icon has no picture.');
    const [width, height, argb] = largest;
    const rgba = Buffer.alloc(argb.length);
    for (let at = 0; at < argb.length; at += 4) {
      rgba.writeUInt32BE(((argb.readUInt32BE(at) << 8) | argb.readUInt8(at)) >>> 0, at);
    }
    return new Picture(width, height, rgba);
  }

  /** The panel goes, as when it crashes or the session ends. */
  async stop(): Promise<void> {
    await this.bus.close();
  }

  private async itemTarget(): Promise<Target> {
    return { ...(await this.item()), interface: itemInterface };
  }

  private async menuTarget(): Promise<Target> {
    const item = await this.itemTarget();
    const path = v.parse(v.string(), await this.bus.property(item, 'Menu'));
    return { destination: item.destination, path, interface: menuInterface };
  }

  private async properties() {
    return v.parse(itemProperties, await this.bus.properties(await this.itemTarget()));
  }
}
