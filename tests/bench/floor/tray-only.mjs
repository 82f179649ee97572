/** The floor: the least that an app in the tray can be. An icon, a menu with one entry, nothing else. */
import { app, Menu, nativeImage, Tray } from 'electron';

app.on('window-all-closed', () => undefined);
await 0;
void app.whenReady().then(() => {
  const pixels = Buffer.alloc(22 * 22 * 4, 0x80);
  const tray = new Tray(nativeImage.createFromBitmap(pixels, { width: 22, height: 22 }));
  tray.setToolTip('Floor');
  tray.setContextMenu(Menu.buildFromTemplate([{ label: 'Quit', click: () => app.quit() }]));
  // Held, or the icon goes when it is collected.
  Object.assign(globalThis, { tray });
});
