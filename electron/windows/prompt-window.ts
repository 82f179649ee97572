import type { BrowserWindow } from 'electron';
import type { PromptView } from '../../shared/ipc/views.ts';
import { createPageWindow, loadPage, whenPainted } from './page-window.ts';
import { cornerOf, displayAtCursor, roundShape } from './places.ts';
import type { PromptEvents, PromptSurface } from './prompt-surface.ts';
import type { WindowPorts } from './window-ports.ts';

/** The card of the design, and the pill that it shrinks to when it retreats. */
const CARD = { width: 360, height: 149, radius: 16 };
const PILL = { width: 220, height: 48, radius: 24 };

/** The prompt: a small card in the corner that never takes the focus. It takes clicks, not keys. */
export function createPromptWindow(ports: WindowPorts, events: PromptEvents): PromptSurface {
  let window: BrowserWindow | undefined;
  let view: PromptView | undefined;

  const place = (target: BrowserWindow, { width, height, radius }: typeof CARD): void => {
    target.setBounds(cornerOf(displayAtCursor(), width, height));
    // Rounded by the system itself on macOS and Windows 11.
    if (process.platform === 'linux') target.setShape(roundShape(width, height, radius));
  };

  const create = (): BrowserWindow => {
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
      place(made, CARD);
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
      const retreats = next.retreating && !view?.retreating;
      view = next;
      if (!window) {
        window = create();
        return;
      }
      if (retreats) place(window, PILL);
      window.webContents.send('prompt.changed', next);
    },
    close: () => {
      view = undefined;
      const closing = window;
      window = undefined;
      closing?.destroy();
    },
  };
}
