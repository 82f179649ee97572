import { app, type Session } from 'electron';
import { ORIGIN } from './protocol.ts';

/** What no page may do, whatever its content: the named methods of Electron's security checklist. */

/** No camera, microphone, notification, clipboard, device or any other permission is ever given. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

/** Pages may load only the app's own files. `devtools:` is left alone: it cannot be reached by a page. */
export function denyRequests(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const own = details.url.startsWith(`${ORIGIN}/`) || details.url.startsWith('devtools:');
    answer({ cancel: !own });
  });
}

/** Without this Chromium downloads spelling dictionaries at the first window (seen with strace). */
export function silenceSpellChecker(session: Session): void {
  session.setSpellCheckerLanguages([]);
}

/** No page navigates, opens a window, or embeds another. */
export function denyNavigationAndWindows(report: (what: string) => void): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      event.preventDefault();
      report('a navigation was refused');
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => {
      report('a new window was refused');
      return { action: 'deny' };
    });
  });
}
