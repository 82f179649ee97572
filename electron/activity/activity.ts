import { powerMonitor } from 'electron';

/** Whether somebody is at the computer, as far as this session tells. */
export interface Activity {
  /** Milliseconds since the last input; null where the session does not tell. */
  idleMs(): number | null;
  /** Null where the session does not tell. */
  locked(): boolean | null;
}

/** Long enough that the state never says "idle" instead of "locked" by itself. */
const NEVER_IDLE_SECONDS = 0x7fffffff;

/** Xwayland always reports no idle time; there it is unknown, not zero. */
const idleIsKnown = process.platform !== 'linux' || process.env['XDG_SESSION_TYPE'] !== 'wayland';

/** Electron's own view: exact on X11, Windows and macOS. */
export const systemActivity: Activity = {
  idleMs: () => (idleIsKnown ? powerMonitor.getSystemIdleTime() * 1000 : null),
  locked: () => {
    const state = powerMonitor.getSystemIdleState(NEVER_IDLE_SECONDS);
    return state === 'unknown' ? null : state === 'locked';
  },
};
