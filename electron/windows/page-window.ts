import { BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions, type WebContents } from 'electron';
import type { WindowKind } from '../../shared/ipc/define.ts';
import { ORIGIN } from '../security/protocol.ts';
import { setGround } from '../x11/ground.ts';
import { isNativeWayland } from './native-wayland.ts';

/** How every window is made: sandboxed, isolated, hidden until its first frame is painted, in the colour of its theme. */

/** `--bg` and `--surface` of tokens.css: the colour before the first frame, so that nothing flashes in a dark room. */
const BACKGROUND = { light: '#f7f5ef', dark: '#181814' } as const;
const CARD = { light: '#fefdfa', dark: '#21211c' } as const;

/** A window whose first frame does not come is shown all the same after this long (electron#48859). */
const SHOW_AT_LAST_MS = 3_000;

export interface PageWindowOptions {
  readonly kind: WindowKind;
  readonly preload: string;
  readonly theme: 'system' | 'light' | 'dark';
  readonly report: (what: string, error?: unknown) => void;
  readonly window: BrowserWindowConstructorOptions;
}

const kinds = new WeakMap<WebContents, WindowKind>();
/** What must be done before a window may be seen. */
const grounds = new WeakMap<BrowserWindow, Promise<unknown>>();

/** Which window a message comes from; undefined for anything that this file did not make. */
export const kindOf = (contents: WebContents): WindowKind | undefined => kinds.get(contents);

/** The dark or light look that a theme means now. */
export const lookOf = (theme: PageWindowOptions['theme']): 'light' | 'dark' =>
  theme === 'system' ? (nativeTheme.shouldUseDarkColors ? 'dark' : 'light') : theme;

/**
 * Every page and every native part takes this theme, also in the frames before a page's own script runs: those would else
 * flash in the system's colours.
 */
export function setTheme(theme: PageWindowOptions['theme']): void {
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme;
}

/** Makes the window and begins to load its page. It is not shown: see `whenPainted`. */
export function createPageWindow({ kind, preload, theme, report, window: options }: PageWindowOptions): BrowserWindow {
  const colour = (kind === 'prompt' ? CARD : BACKGROUND)[lookOf(theme)];
  const window = new BrowserWindow({
    show: false,
    title: 'Unbend',
    autoHideMenuBar: true,
    backgroundColor: colour,
    ...options,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      // Timers of a covered break window must not be slowed: its clock only draws, but it would jump when uncovered.
      backgroundThrottling: kind !== 'break',
      additionalArguments: [`--unbend-window=${kind}`],
    },
  });
  window.setMenu(null);
  kinds.set(window.webContents, kind);
  grounds.set(window, groundOf(window, colour, report));
  return window;
}

/** On X11 the server paints a window before the app does. */
async function groundOf(window: BrowserWindow, colour: string, report: PageWindowOptions['report']): Promise<void> {
  if (process.platform !== 'linux' || isNativeWayland()) return;
  try {
    const failure = await setGround(window.getNativeWindowHandle().readUInt32LE(0), colour);
    if (failure !== undefined) report(`a window keeps the toolkit's ground: ${failure}`);
  } catch (error) {
    // Whatever it was, the window must come up.
    report("a window keeps the toolkit's ground", error);
  }
}

/** Loads the page of a window; a failure is reported, never thrown. */
export function loadPage(window: BrowserWindow, kind: WindowKind, report: (error: unknown) => void): void {
  window.loadURL(`${ORIGIN}/${kind}/index.html`).catch((error: unknown) => {
    // A window that was destroyed while it loaded is no fault.
    if (!window.isDestroyed()) report(error);
  });
}

/** Calls back once, when the first frame is painted, or after three seconds without one. */
export function whenPainted(window: BrowserWindow, show: () => void): void {
  let done = false;
  const once = (): void => {
    clearTimeout(atLast);
    if (done || window.isDestroyed()) return;
    done = true;
    // Done long since: a page takes more time to load.
    void Promise.resolve(grounds.get(window)).then(() => {
      if (!window.isDestroyed()) show();
    });
  };
  const atLast = setTimeout(once, SHOW_AT_LAST_MS);
  window.once('ready-to-show', once);
  window.once('closed', () => clearTimeout(atLast));
}
