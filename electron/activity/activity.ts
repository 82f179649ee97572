import { powerMonitor } from 'electron';

/** What the schedule hears of the person and the machine by itself. */
export type ActivityEvent = 'suspend' | 'resume' | 'locked' | 'unlocked';

/** Whether somebody is at the computer, as far as this session tells. */
export interface Activity {
  /** Milliseconds since the last input; null where the session does not tell. */
  idleMs(): number | null;
  /** Null where the session does not tell. */
  locked(): boolean | null;
  watch(listener: (event: ActivityEvent) => void): void;
}

/** Who knows of locks in the place of Electron. */
export interface LockWatch {
  /** Null where nobody tells. */
  locked(): boolean | null;
  watch(listener: (locked: boolean) => void): void;
}

/** Long enough that the state never says "idle" instead of "locked" by itself. */
const NEVER_IDLE_SECONDS = 0x7fffffff;

/** Xwayland always reports no idle time; there it is unknown, not zero. */
const idleIsKnown = process.platform !== 'linux' || process.env['XDG_SESSION_TYPE'] !== 'wayland';

/** Electron's own lock events, which come on macOS and Windows. */
const electronLock: LockWatch = {
  locked: () => {
    const state = powerMonitor.getSystemIdleState(NEVER_IDLE_SECONDS);
    return state === 'unknown' ? null : state === 'locked';
  },
  watch: (listener) => {
    powerMonitor.on('lock-screen', () => listener(true));
    powerMonitor.on('unlock-screen', () => listener(false));
  },
};

/** The one place that knows of idle time, lock and sleep. `lock` where Electron hears nothing of it (Linux). */
export function createActivity(lock: LockWatch = electronLock): Activity {
  return {
    // Exact on X11, Windows and macOS.
    idleMs: () => (idleIsKnown ? powerMonitor.getSystemIdleTime() * 1000 : null),
    locked: () => lock.locked(),
    watch: (listener) => {
      powerMonitor.on('suspend', () => listener('suspend'));
      powerMonitor.on('resume', () => listener('resume'));
      lock.watch((locked) => listener(locked ? 'locked' : 'unlocked'));
    },
  };
}
