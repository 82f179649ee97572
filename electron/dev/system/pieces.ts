/** What a person can ask this folder's commands to do, as far as it decides what the machine must have. */
export type Purpose = 'start' | 'unit' | 'component' | 'e2e' | 'demo';

/** How to tell whether a piece is there. */
export type Detection =
  | { readonly kind: 'program'; readonly anyOf: readonly string[] }
  | { readonly kind: 'library'; readonly soname: string }
  | { readonly kind: 'file'; readonly anyOf: readonly string[] }
  | { readonly kind: 'font' }
  | { readonly kind: 'browser' };

/** Something of the system that a purpose needs. */
export interface Piece {
  readonly detect: Detection;
  /** The package's name on Debian 12. */
  readonly debian: string;
  /** For a person: what it is for. */
  readonly what: string;
}

const program = (name: string, debian: string, what: string): Piece => ({
  detect: { kind: 'program', anyOf: [name] },
  debian,
  what,
});

/** Libraries that Electron loads at run time, so that no list of linked ones names them. */
const LOADED_AT_RUN_TIME: readonly Piece[] = [
  { detect: { kind: 'library', soname: 'libgtk-3.so.0' }, debian: 'libgtk-3-0', what: "Electron's windows and menus" },
  { detect: { kind: 'library', soname: 'libnotify.so.4' }, debian: 'libnotify4', what: 'desktop notifications' },
];

const FONT: Piece = { detect: { kind: 'font' }, debian: 'fonts-dejavu-core', what: 'a font for text of the system' };
const BROWSER: Piece = { detect: { kind: 'browser' }, debian: 'chromium', what: 'the browser of the component tests' };

/** A virtual desktop: a display, a window manager, a message bus, hands and eyes. */
const DESKTOP: readonly Piece[] = [
  program('Xvfb', 'xvfb', 'a virtual display'),
  program('openbox', 'openbox', 'a window manager on it'),
  program('dbus-daemon', 'dbus', 'a private message bus'),
  program('xdotool', 'xdotool', 'typing and pointing'),
  program('import', 'imagemagick', 'pictures of the display'),
  program('xprop', 'x11-utils', 'looking at windows'),
  program('xev', 'x11-utils', 'a window that is typed into'),
  FONT,
];

const DUMMY_DRIVER = '/modules/drivers/dummy_drv.so';

/** What each purpose needs besides the libraries that the resolved Electron is linked against. */
export const PIECES: Readonly<Record<Purpose, readonly Piece[]>> = {
  start: LOADED_AT_RUN_TIME,
  unit: [],
  component: [BROWSER, FONT],
  e2e: [
    ...LOADED_AT_RUN_TIME,
    ...DESKTOP,
    program('weston', 'weston', 'a Wayland desktop without a screen'),
    program('xrandr', 'x11-xserver-utils', 'displays that come and go'),
    {
      detect: { kind: 'file', anyOf: ['/usr/lib/xorg', '/usr/lib64/xorg'].map((folder) => folder + DUMMY_DRIVER) },
      debian: 'xserver-xorg-video-dummy',
      what: 'displays that come and go',
    },
    program('strace', 'strace', 'seeing that no connection is made'),
    program('unshare', 'util-linux', 'a network of its own'),
    program('setpriv', 'util-linux', 'running as an ordinary user'),
  ],
  demo: [
    ...LOADED_AT_RUN_TIME,
    ...DESKTOP,
    program('xfce4-panel', 'xfce4-panel', 'a panel with a tray'),
    program('xfconf-query', 'xfconf', 'a panel with a tray'),
    program('xsetroot', 'x11-xserver-utils', 'a background for it'),
  ],
};

/**
 * Debian packages that carry a library Electron is linked against. Those that come along with another one of the list
 * stand here too, so that nothing is missed where only they are lacking.
 */
export const PACKAGE_OF_LIBRARY: Readonly<Record<string, string>> = {
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgdk-3.so.0': 'libgtk-3-0',
  'libgdk_pixbuf-2.0.so.0': 'libgdk-pixbuf-2.0-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgmodule-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnotify.so.4': 'libnotify4',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libpangocairo-1.0.so.0': 'libpangocairo-1.0-0',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libX11.so.6': 'libx11-6',
  'libX11-xcb.so.1': 'libx11-xcb1',
  'libxcb.so.1': 'libxcb1',
  'libxcb-dri3.so.0': 'libxcb-dri3-0',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libXrandr.so.2': 'libxrandr2',
  'libxshmfence.so.1': 'libxshmfence1',
};

/** Packages that Debian 13 and Ubuntu 24.04 renamed when the time of 32-bit systems grew to 64 bits. */
export const RENAMED_FOR_64_BIT_TIME: ReadonlySet<string> = new Set([
  'libasound2',
  'libatk1.0-0',
  'libatk-bridge2.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
]);
