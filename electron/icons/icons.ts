import { nativeImage, type NativeImage } from 'electron';
import { app as appPng, tray as trayPngs } from 'virtual:icons';
import type { TrayIconName, TrayTone } from './tray-shapes.ts';

const cache = new Map<string, NativeImage>();

/** The tray's image in one state, with a second one for screens of double density. */
export function trayImage(name: TrayIconName, tone: TrayTone, pixels: 16 | 22): NativeImage {
  const key = `${name}.${tone}.${pixels}`;
  const known = cache.get(key);
  if (known) return known;
  const image = nativeImage.createEmpty();
  for (const scaleFactor of [1, 2]) {
    const png = trayPngs[`${name}.${tone}.${pixels * scaleFactor}`];
    if (png === undefined) throw new Error(`no tray icon ${key} at scale ${scaleFactor}`);
    image.addRepresentation({ scaleFactor, width: pixels, height: pixels, buffer: Buffer.from(png, 'base64') });
  }
  image.setTemplateImage(tone === 'template');
  cache.set(key, image);
  return image;
}

/** The app's own icon, for window lists. */
export const appImage = (): NativeImage => nativeImage.createFromBuffer(Buffer.from(appPng, 'base64'));
