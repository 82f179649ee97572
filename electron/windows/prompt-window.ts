import { screen, type BrowserWindow, type Display } from 'electron';
import type { PromptView, WindowSize } from '../../shared/ipc/views.ts';
import { createPageWindow, loadPage, whenPainted } from './page-window.ts';
import { cornerOf, displayAtCursor, roundShape } from './places.ts';
import type { PromptEvents, PromptSurface } from './prompt-surface.ts';
import type { WindowPorts } from './window-ports.ts';

/** The card of the design, until its page has measured itself: with larger text, or in a longer language, it grows. */
const CARD: WindowSize = { width: 360, height: 149 };
const CARD_RADIUS = 16;

/** The prompt: a small card in the corner that never takes the focus. It takes clicks, not keys. */
export interface PromptWindow extends PromptSurface {
  /** The page needs this much room, CSS pixels. */
  fit(size: WindowSize): void;
}

export function createPromptWindow(ports: WindowPorts, events: PromptEvents): PromptWindow {
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

  const create = (): BrowserWindow => {
    size = CARD;
    const made = createPageWindow({
      kind: 'prompt',
      preload: ports.preload,
      theme: ports.theme(),
      window: {
        ...cornerOf(displayAtCursor(), CARD.width, CARD.height),
        frame: false,
        resizable: false,
        movable: false,
        minimizable: false,
        maximizable: false,
        fullscreenable: false,
        skipTaskbar: true,
        alwaysOnTop: true,
        // On X11 this alone keeps every keystroke where it was and shows the prompt over full screen, on every workspace.
        focusable: false,
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
      made.showInactive();
      if (process.platform === 'darwin') made.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
      events.painted();
    });
    loadPage(made, 'prompt', (error) => {
      ports.report('the prompt did not load', error);
      events.failed();
    });
    return made;
  };

  return {
    view: () => view,
    show: (next) => {
      view = next;
      if (!window) {
        window = create();
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
