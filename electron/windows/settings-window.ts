import type { BrowserWindow } from 'electron';
import type { AppView, Page } from '../../shared/ipc/views.ts';
import { appImage } from '../icons/icons.ts';
import { createPageWindow, loadPage, whenPainted } from './page-window.ts';
import { displayAtCursor, middleOf } from './places.ts';
import type { WindowPorts } from './window-ports.ts';

const SIZE = { width: 920, height: 760 };
const SMALLEST = { width: 560, height: 480 };

/** The one ordinary window: settings, Your back, About. Made when it is asked for, destroyed when it is closed. */
export interface SettingsWindow {
  /** Brings it to the front at a page; without one, at the page it shows, or Your back. */
  open(page?: Page): void;
  /** Tells an open window that something changed. */
  update(view: AppView): void;
  isOpen(): boolean;
  /** For dialogs that belong to it; undefined while it is closed. */
  current(): BrowserWindow | undefined;
  /** The page that was asked for before the window could hear it. */
  takePage(): Page | undefined;
}

export function createSettings(ports: WindowPorts): SettingsWindow {
  let window: BrowserWindow | undefined;
  let asked: Page | undefined;

  const create = (): BrowserWindow => {
    const made = createPageWindow({
      kind: 'settings',
      preload: ports.preload,
      theme: ports.theme(),
      report: ports.report,
      window: {
        ...middleOf(displayAtCursor(), SIZE),
        minWidth: SMALLEST.width,
        minHeight: SMALLEST.height,
        icon: appImage(),
      },
    });
    made.webContents.on('render-process-gone', (_event, details) => {
      ports.report(`the settings page ended: ${details.reason}`);
      made.destroy();
    });
    made.once('closed', () => {
      if (window === made) window = undefined;
    });
    whenPainted(made, () => made.show());
    loadPage(made, 'settings', (error) => ports.report('the settings page did not load', error));
    return made;
  };

  return {
    isOpen: () => window !== undefined,
    current: () => window,
    takePage: () => {
      const page = asked;
      asked = undefined;
      return page;
    },
    open: (page) => {
      if (!window) {
        asked = page;
        window = create();
        return;
      }
      if (page) window.webContents.send('app.show', page);
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    update: (view) => {
      window?.webContents.send('app.changed', view);
    },
  };
}
