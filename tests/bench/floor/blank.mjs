/** The control: a tray icon whose one entry opens and closes a plain sandboxed window with a sentence in it. */
import { app, BrowserWindow, Menu, nativeImage, Tray } from 'electron';

const PAGE = 'data:text/html,<title>Blank</title><h1>A sentence to look at</h1><p>Nothing else is in this window.';

app.on('window-all-closed', () => undefined);
await 0;
void app.whenReady().then(() => {
  let window;
  const open = () => {
    window = new BrowserWindow({
      width: 600,
      height: 800,
      center: true,
      show: false,
      frame: false,
      backgroundColor: '#ffffff',
      webPreferences: { sandbox: true, contextIsolation: true },
    });
    const opened = window;
    opened.once('ready-to-show', () => opened.show());
    void opened.loadURL(PAGE);
  };
  const pixels = Buffer.alloc(22 * 22 * 4, 0x80);
  const tray = new Tray(nativeImage.createFromBitmap(pixels, { width: 22, height: 22 }));
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Open', click: open },
      { label: 'Close', click: () => window?.destroy() },
      { label: 'Quit', click: () => app.quit() },
    ]),
  );
  Object.assign(globalThis, { tray });
});
