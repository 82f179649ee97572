import { screen, type BrowserWindow } from 'electron';
import { placeInside } from './inside.ts';

/** Displays come and go, get docked and turned while a window is open: it stays where it can be seen and reached. */
export function followDisplays(window: BrowserWindow): void {
  const follow = (): void => {
    // Full screen is the desktop's own to keep.
    if (window.isDestroyed() || window.isFullScreen()) return;
    const bounds = window.getBounds();
    const place = placeInside(screen.getDisplayMatching(bounds).workArea, bounds);
    const moved = place.x !== bounds.x || place.y !== bounds.y;
    if (moved || place.width !== bounds.width || place.height !== bounds.height) window.setBounds(place);
  };
  screen.on('display-added', follow);
  screen.on('display-removed', follow);
  screen.on('display-metrics-changed', follow);
  window.once('closed', () => {
    screen.off('display-added', follow);
    screen.off('display-removed', follow);
    screen.off('display-metrics-changed', follow);
  });
}
