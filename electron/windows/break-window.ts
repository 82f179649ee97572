import { powerSaveBlocker, screen, type BrowserWindow, type Rectangle } from 'electron';
import type { BreakView } from '../../shared/ipc/views.ts';
import { followDisplays } from './follow-displays.ts';
import { createPageWindow, loadPage, whenPainted } from './page-window.ts';
import { displayAtCursor, middleOf } from './places.ts';
import { watchPulse } from './pulse.ts';
import type { WindowPorts } from './window-ports.ts';

const COMPACT = { width: 600, height: 800 };
const SMALLEST = { width: 360, height: 400 };

/** The guided window. It takes the focus, because the person asked for it by a click or a key. */
export interface BreakWindow {
  show(view: BreakView): void;
  close(): void;
  view(): BreakView | undefined;
  /** Where it is; undefined while it cannot be seen. */
  bounds(): Rectangle | undefined;
}

export interface BreakEvents {
  readonly painted: () => void;
  /** It is on another place now, by whoever's hand. */
  readonly moved: () => void;
  /** Closed by the window manager: the same as End. */
  readonly closedByPerson: () => void;
  /** The page died, hung or did not load. */
  readonly failed: () => void;
  /** The desktop took full screen away by its own means. */
  readonly leftFullScreen: () => void;
}

export function createBreak(ports: WindowPorts, events: BreakEvents): BreakWindow {
  let window: BrowserWindow | undefined;
  let view: BreakView | undefined;
  let awake: number | undefined;

  /** The display stays on while a break runs, and no longer. */
  const keepAwake = (wanted: boolean): void => {
    if (wanted && awake === undefined) awake = powerSaveBlocker.start('prevent-display-sleep');
    if (!wanted && awake !== undefined) {
      powerSaveBlocker.stop(awake);
      awake = undefined;
    }
  };

  const create = (fullScreen: boolean): BrowserWindow => {
    const display = displayAtCursor();
    /** It was never small: what the desktop gives back when it leaves full screen is no size that anybody chose. */
    let neverSmall = fullScreen;
    const makeSmall = (): void => {
      if (!neverSmall) return;
      // First: the new bounds are told as having left full screen, once more.
      neverSmall = false;
      made.setBounds(middleOf(screen.getDisplayMatching(made.getBounds()), COMPACT));
    };
    const made = createPageWindow({
      kind: 'break',
      preload: ports.preload,
      theme: ports.theme(),
      report: ports.report,
      window: {
        // Large from the start, so that the first frame is drawn for the size it is seen in; but not yet in full screen, which
        // shows a window at once, long before there is anything in it.
        ...(fullScreen ? display.bounds : middleOf(display, COMPACT)),
        minWidth: SMALLEST.width,
        minHeight: SMALLEST.height,
        frame: false,
        minimizable: false,
        maximizable: false,
        fullscreenable: true,
      },
    });
    made.webContents.on('render-process-gone', (_event, details) => {
      ports.report(`the break's page ended: ${details.reason}`);
      events.failed();
    });
    followDisplays(made);
    made.on('move', events.moved);
    made.on('resize', events.moved);
    made.on('leave-full-screen', () => {
      makeSmall();
      if (window === made && view?.fullScreen) events.leftFullScreen();
    });
    made.once('closed', () => {
      if (window !== made) return;
      window = undefined;
      events.closedByPerson();
    });
    whenPainted(made, () => {
      if (view?.fullScreen) made.setFullScreen(true);
      else makeSmall();
      made.show();
      made.focus();
      watchPulse(made, () => {
        ports.report('the break’s page hangs');
        events.failed();
      });
      events.painted();
    });
    loadPage(made, 'break', (error) => {
      ports.report('the break did not load', error);
      events.failed();
    });
    return made;
  };

  return {
    view: () => view,
    bounds: () => (window?.isVisible() ? window.getBounds() : undefined),
    show: (next) => {
      const before = view;
      view = next;
      keepAwake(next.clock.running);
      if (!window) {
        window = create(next.fullScreen);
        return;
      }
      if (window.isVisible() && before?.fullScreen !== next.fullScreen) window.setFullScreen(next.fullScreen);
      window.webContents.send('break.changed', next);
    },
    close: () => {
      view = undefined;
      keepAwake(false);
      const closing = window;
      window = undefined;
      closing?.destroy();
    },
  };
}
