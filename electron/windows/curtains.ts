import { screen, type BrowserWindow, type Display, type Rectangle } from 'electron';
import type { CurtainView } from '../../shared/ipc/views.ts';
import { isNativeWayland } from './native-wayland.ts';
import { OVERLAY } from './overlay.ts';
import { createPageWindow, loadPage, whenPainted } from './page-window.ts';
import type { WindowPorts } from './window-ports.ts';

/**
 * Calm windows over the displays that a full-screen break does not fill. They never take the focus: the break's keys go on to
 * be heard. One that fails, or is closed, is not made again; the break does without it.
 */
export interface Curtains {
  /** Null takes them away. */
  show(view: CurtainView | null): void;
  view(): CurtainView | null;
  /** The break came up, or is somewhere else: the displays that it does not fill are covered. */
  follow(): void;
}

export interface CurtainPorts extends WindowPorts {
  /** Where the break is; undefined until it can be seen, so that it comes up as quickly as without them. */
  readonly breakBounds: () => Rectangle | undefined;
}

/** Whether windows can be put on a display of one's choice. A native Wayland client has no say in that. */
const curtainsCanBeHad = (): boolean => !isNativeWayland();

/** Neighbours can share as much by rounding, where the desktop is scaled. */
const ROUNDING = 2;

/** A projector that mirrors a display is one of its own on X11, in the same place. */
function isSamePlace(one: Rectangle, other: Rectangle): boolean {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > ROUNDING && height > ROUNDING;
}

const displaysBeside = (own: Display): readonly Display[] =>
  screen.getAllDisplays().filter(({ id, bounds }) => id !== own.id && !isSamePlace(bounds, own.bounds));

/** Whether there is, now, a display that a break in full screen leaves free. */
export const hasOtherDisplays = (): boolean =>
  curtainsCanBeHad() && displaysBeside(screen.getPrimaryDisplay()).length > 0;

export function createCurtains(ports: CurtainPorts): Curtains {
  const windows = new Map<Display['id'], BrowserWindow>();
  const failed = new Set<Display['id']>();
  let view: CurtainView | null = null;

  const drop = (id: Display['id']): void => {
    const closing = windows.get(id);
    windows.delete(id);
    closing?.destroy();
  };

  const create = (display: Display): BrowserWindow => {
    const made = createPageWindow({
      kind: 'curtain',
      preload: ports.preload,
      theme: ports.theme(),
      report: ports.report,
      window: {
        ...display.bounds,
        ...OVERLAY,
        // On X11 this leaves the keyboard with the break, and the window out of the window manager's hands.
        focusable: false,
        hasShadow: false,
        roundedCorners: false,
        enableLargerThanScreen: true,
      },
    });
    const fail = (what: string, error?: unknown): void => {
      ports.report(what, error);
      failed.add(display.id);
      drop(display.id);
    };
    made.once('closed', () => {
      if (windows.get(display.id) !== made) return;
      windows.delete(display.id);
      failed.add(display.id);
    });
    made.webContents.on('render-process-gone', (_event, details) => fail(`a curtain's page ended: ${details.reason}`));
    whenPainted(made, () => {
      // Over the taskbar, the dock and what fills the screen there.
      if (process.platform !== 'linux') made.setAlwaysOnTop(true, 'screen-saver');
      // It may have been moved in the meantime, as desktops do with one that has just come.
      cover(made, screen.getAllDisplays().find(({ id }) => id === display.id) ?? display);
      made.showInactive();
    });
    loadPage(made, 'curtain', (error) => fail('a curtain did not load', error));
    return made;
  };

  const follow = (): void => {
    const bounds = ports.breakBounds();
    if (!view || !bounds || !curtainsCanBeHad()) return;
    const others = displaysBeside(screen.getDisplayMatching(bounds));
    for (const id of windows.keys()) if (!others.some((display) => display.id === id)) drop(id);
    for (const display of others) {
      const there = windows.get(display.id);
      if (there) cover(there, display);
      else if (!failed.has(display.id)) windows.set(display.id, create(display));
    }
  };

  const listen = (to: 'on' | 'off'): void => {
    screen[to]('display-added', follow);
    screen[to]('display-removed', follow);
    screen[to]('display-metrics-changed', follow);
  };

  return {
    view: () => view,
    follow,
    show: (next) => {
      const before = view;
      view = next;
      if (!next) {
        if (!before) return;
        listen('off');
        failed.clear();
        for (const id of [...windows.keys()]) drop(id);
        return;
      }
      if (!before) listen('on');
      for (const window of windows.values()) window.webContents.send('curtain.changed', next);
      follow();
    },
  };
}

/**
 * Chromium makes a window on X11 one pixel smaller than a display that it would fill, and something bright shines through
 * there; so it is made one larger, and cut to the display.
 */
function cover(window: BrowserWindow, { bounds }: Display): void {
  if (process.platform !== 'linux') {
    window.setBounds(bounds);
    return;
  }
  window.setBounds({ ...bounds, width: bounds.width + 1, height: bounds.height + 1 });
  window.setShape([{ x: 0, y: 0, width: bounds.width, height: bounds.height }]);
}
