import { Menu, nativeTheme, Tray, type MenuItemConstructorOptions, type NativeImage } from 'electron';
import { trayImage } from '../icons/icons.ts';
import type { TrayIconName, TrayTone } from '../icons/tray-shapes.ts';
import type { TrayTone as ChosenTone } from '../../shared/settings/settings.ts';
import { trayMenu, type MenuEntry, type TrayCommand, type TrayMenuView } from './menu.ts';

/** The icon in the panel and its menu. Linux is never told that a menu opens, so both are set anew after each change. */

export interface TrayView extends TrayMenuView {
  readonly icon: TrayIconName;
  readonly tooltip: string;
}

export interface UnbendTray {
  show(view: TrayView): void;
  /** A panel that starts after the app never learns of the icon (electron on Linux): make it again. */
  renew(): void;
  destroy(): void;
}

/** Which drawing the panel needs. Linux does not tell whether its panel is dark. */
function panelTone(chosen: ChosenTone): TrayTone {
  if (process.platform === 'darwin') return 'template';
  if (chosen !== 'auto') return chosen;
  if (process.platform === 'win32') return nativeTheme.shouldUseDarkColorsForSystemIntegratedUI ? 'dark' : 'light';
  return 'mid';
}

const PIXELS = process.platform === 'linux' ? 22 : 16;

export interface TrayPorts {
  readonly run: (command: TrayCommand) => void;
  /** The panel's tone as the person chose it. */
  readonly tone: () => ChosenTone;
}

export function createTray(first: TrayView, { run, tone }: TrayPorts): UnbendTray {
  let shown: string | undefined;
  let view = first;

  const imageOf = (icon: TrayIconName): NativeImage => trayImage(icon, panelTone(tone()), PIXELS);

  const toItem = (entry: MenuEntry): MenuItemConstructorOptions => {
    switch (entry.kind) {
      case 'separator':
        return { type: 'separator' };
      case 'line':
        return { label: entry.label, enabled: false };
      case 'submenu':
        return { label: entry.label, enabled: entry.enabled, submenu: entry.entries.map(toItem) };
      case 'tick':
        return { label: entry.label, type: 'checkbox', checked: entry.ticked, click: () => run(entry.command) };
      case 'command':
        return {
          label: entry.label,
          enabled: entry.enabled,
          // A host may send a click for a disabled entry (seen on Linux): it is not carried out.
          click: () => {
            if (entry.enabled) run(entry.command);
          },
        };
    }
  };

  const create = (): Tray => {
    const made = new Tray(imageOf(view.icon));
    made.on('click', () => {
      // Windows opens the menu on the right button only; a left click is expected to do something.
      if (process.platform === 'win32') made.popUpContextMenu();
    });
    return made;
  };

  const apply = (): void => {
    tray.setImage(imageOf(view.icon));
    tray.setToolTip(view.tooltip);
    tray.setContextMenu(Menu.buildFromTemplate(trayMenu(view).map(toItem)));
  };

  let tray = create();
  apply();
  const repaint = (): void => tray.setImage(imageOf(view.icon));
  nativeTheme.on('updated', repaint);

  return {
    show: (next) => {
      const key = JSON.stringify([next, tone()]);
      if (key === shown) return;
      shown = key;
      view = next;
      apply();
    },
    renew: () => {
      tray.destroy();
      tray = create();
      apply();
    },
    destroy: () => {
      nativeTheme.off('updated', repaint);
      tray.destroy();
    },
  };
}
