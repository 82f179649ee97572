import { screen, type Display, type Rectangle } from 'electron';
import { isNativeWayland } from './native-wayland.ts';

/** Where windows come up. */

/** Distance of the prompt from the edges of the work area. */
const MARGIN = 16;

/**
 * The display that the person looks at, as far as the pointer tells. A native Wayland client is not told where the pointer is,
 * nor may it choose a display; asking for it ends the app where the session has no pointer at all (seen on 33).
 */
export const displayAtCursor = (): Display =>
  isNativeWayland() ? screen.getPrimaryDisplay() : screen.getDisplayNearestPoint(screen.getCursorScreenPoint());

/** In the corner where notifications come up: bottom right, on macOS top right; no larger than the work area allows. */
export function cornerOf(display: Display, wantedWidth: number, wantedHeight: number): Rectangle {
  const area = display.workArea;
  const width = Math.min(wantedWidth, area.width - 2 * MARGIN);
  const height = Math.min(wantedHeight, area.height - 2 * MARGIN);
  const y = process.platform === 'darwin' ? area.y + MARGIN : area.y + area.height - height - MARGIN;
  return { x: area.x + area.width - width - MARGIN, y, width, height };
}

/** In the middle, no larger than the work area allows. */
export function middleOf(display: Display, wanted: { readonly width: number; readonly height: number }): Rectangle {
  const area = display.workArea;
  const width = Math.min(wanted.width, area.width - 2 * MARGIN);
  const height = Math.min(wanted.height, area.height - 2 * MARGIN);
  return {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
    width,
    height,
  };
}

/**
 * Rows that together make a rectangle with round corners, for `setShape`: a transparent window would have black corners
 * where nothing composites the screen (seen on X11).
 */
export function roundShape(width: number, height: number, radius: number): Rectangle[] {
  const rows: Rectangle[] = [];
  for (let row = 0; row < radius; row++) {
    const fromCentre = radius - row - 0.5;
    const inset = Math.round(radius - Math.sqrt(radius * radius - fromCentre * fromCentre));
    rows.push({ x: inset, y: row, width: width - 2 * inset, height: 1 });
    rows.push({ x: inset, y: height - 1 - row, width: width - 2 * inset, height: 1 });
  }
  rows.push({ x: 0, y: radius, width, height: height - 2 * radius });
  return rows;
}
