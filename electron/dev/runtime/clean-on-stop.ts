import { constants } from 'node:os';

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What is to be cleaned up now, innermost last. One list for all, since the first handler to run ends the process. */
const pending: (() => void)[] = [];

/** Runs work; when the process is told to stop meanwhile, cleans up first and then ends as the signal says. */
export async function cleanOnStop<T>(clean: () => void, work: () => Promise<T>): Promise<T> {
  if (pending.length === 0) for (const signal of STOPS) process.on(signal, stop);
  pending.push(clean);
  try {
    return await work();
  } finally {
    pending.splice(pending.lastIndexOf(clean), 1);
    if (pending.length === 0) for (const signal of STOPS) process.off(signal, stop);
  }
}

function stop(signal: (typeof STOPS)[number]): void {
  for (const clean of pending.toReversed()) {
    try {
      clean();
    } catch {
      // What cannot be removed now is swept by the next run.
    }
  }
  // `exit` handlers run too: they end the children.
  process.exit(128 + constants.signals[signal]);
}
