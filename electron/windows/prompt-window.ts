import { screen, type BrowserWindow, type Display } from 'electron';
import type { PromptView, WindowSize } from '../../shared/ipc/views.ts';
import { OVERLAY } from './overlay.ts';
import { createPageWindow, loadPage, whenPainted } from './page-window.ts';
import { cornerOf, displayAtCursor, roundShape } from './places.ts';
import type { PromptEvents, PromptWindow } from './prompt-surface.ts';
import type { WindowPorts } from './window-ports.ts';

/** The card of the design, until its page has measured itself: with larger text, or in a longer language, it grows. */
const CARD: WindowSize = { width: 360, height: 149 };
const CARD_RADIUS = 16;

export interface PromptWindowEvents extends PromptEvents {
  /** It has the keyboard now, or lost it. */
  readonly keyboard: (has: boolean) => void;
}

/**
 * The prompt: a small card in the corner that never takes the focus by itself. It takes clicks, not keys, until the person asks
 * for it by the shortcut; then it is made anew, because a window that cannot be focused cannot become one that can (on X11).
 */
export function createPromptWindow(ports: WindowPorts, events: PromptWindowEvents): PromptWindow {
  let window: BrowserWindow | undefined;
  let view: PromptView | undefined;

  let size = CARD;

  const place = (target: BrowserWindow, display: Display): void => {
    const zoom = target.webContents.getZoomFactor();
    const bounds = cornerOf(display, Math.round(size.width * zoom), Math.round(size.height * zoom));
    target.setBounds(bounds);
    if (process.platform !== 'linux') return; // Rounded by the system itself on macOS and Windows 11.
    const { width, height } = bounds;
    const radius = view?.retreating ? Math.floor(height / 2) : Math.round(CARD_RADIUS * zoom);
    target.setShape(roundShape(width, height, radius));
  };

  const create = (keyboard: boolean): BrowserWindow => {
    size = CARD;
    const made = createPageWindow({
      kind: 'prompt',
      preload: ports.preload,
      theme: ports.theme(),
      report: ports.report,
      window: {
        ...cornerOf(displayAtCursor(), CARD.width, CARD.height),
        ...OVERLAY,
        // On X11 this alone keeps every keystroke where it was and shows the prompt over full screen, on every workspace.
        focusable: keyboard,
        hasShadow: true,
      },
    });
    made.webContents.on('render-process-gone', (_event, details) => {
      ports.report(`the prompt's page ended: ${details.reason}`);
      events.failed();
    });
    made.once('closed', () => {
      if (window !== made) return;
      window = undefined;
      events.failed();
    });
    whenPainted(made, () => {
      place(made, displayAtCursor());
      if (keyboard) giveKeyboard(made);
      else made.showInactive();
      if (process.platform === 'darwin') made.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
      events.painted();
    });
    if (keyboard) {
      made.on('focus', () => events.keyboard(true));
      made.on('blur', () => events.keyboard(false));
      // Back to what had the keyboard before; the prompt stays, unanswered.
      made.webContents.on('before-input-event', (_event, { type, key }) => {
        if (type === 'keyDown' && key === 'Escape') replace(false);
      });
    }
    loadPage(made, 'prompt', (error) => {
      ports.report('the prompt did not load', error);
      events.failed();
    });
    return made;
  };

  const replace = (keyboard: boolean): void => {
    const before = window;
    window = create(keyboard);
    before?.destroy();
    if (!keyboard) events.keyboard(false);
  };

  return {
    view: () => view,
    takeKeyboard: () => {
      if (!window || !view || view.retreating) return;
      if (window.isFocusable()) giveKeyboard(window);
      else replace(true);
    },
    show: (next) => {
      view = next;
      if (!window) {
        window = create(false);
        return;
      }
      window.webContents.send('prompt.changed', next);
    },
    fit: (wanted) => {
      size = wanted;
      // It stays on its display, wherever the pointer is by now.
      if (window?.isVisible()) place(window, screen.getDisplayMatching(window.getBounds()));
    },
    close: () => {
      view = undefined;
      const closing = window;
      window = undefined;
      closing?.destroy();
    },
  };
}

function giveKeyboard(window: BrowserWindow): void {
  const had = window.isFocused();
  window.show();
  window.focus();
  // The first answer is under the keys at once, as if the person had gone there.
  if (!had)
    for (const type of ['keyDown', 'keyUp'] as const) window.webContents.sendInputEvent({ type, keyCode: 'Tab' });
}
