import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';
import { TRAY_ICONS, TRAY_TONES, traySvg } from '../icons/tray-shapes.ts';

/** Pixels of the tray icon and the grid it is drawn for: 16 on Windows and macOS, 22 on Linux panels, and both doubled. */
const SIZES = [
  { pixels: 16, grid: 16 },
  { pixels: 22, grid: 22 },
  { pixels: 32, grid: 32 },
  { pixels: 44, grid: 22 },
] as const;
const APP_ICON_PIXELS = 128;
const ID = 'virtual:icons';

const png = (svg: string, pixels: number): string =>
  new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render().asPng().toString('base64');

/** Renders the icons from their drawings at build time; main gets them as data, so that there is no file to miss. */
export function icons(root: string): Plugin {
  return {
    name: 'unbend-icons',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      const tray: Record<string, string> = {};
      for (const name of TRAY_ICONS) {
        for (const tone of TRAY_TONES) {
          for (const { pixels, grid } of SIZES) {
            tray[`${name}.${tone}.${pixels}`] = png(traySvg(name, tone, grid), pixels);
          }
        }
      }
      const app = png(readFileSync(resolve(root, 'build/icon.svg'), 'utf8'), APP_ICON_PIXELS);
      return `export const tray = ${JSON.stringify(tray)};\nexport const app = ${JSON.stringify(app)};\n`;
    },
  };
}
