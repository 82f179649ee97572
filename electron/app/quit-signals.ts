import { app } from 'electron';

/** What a session, a terminal or a service manager ends a program with. */
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * A signal that asks the app to end is a quit that saves. Must run before Electron is ready: Electron then puts listeners of
 * its own over these (seen on 33), and Node, which listens already, takes nothing back when a library asks for the same
 * signals later. One does (`when-exit`, in electron-store), and ends the process by them.
 */
export function quitOnSignals(): void {
  for (const signal of SIGNALS) process.on(signal, () => app.quit());
}
