import { constants } from 'node:os';

const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs work; when the process is told to stop meanwhile, cleans up first and then ends as the signal says. */
export async function cleanOnStop<T>(clean: () => void, work: () => Promise<T>): Promise<T> {
  const stop = (signal: (typeof STOPS)[number]): void => {
    try {
      clean();
    } finally {
      // `exit` handlers run too: they end the children.
      process.exit(128 + constants.signals[signal]);
    }
  };
  for (const signal of STOPS) process.on(signal, stop);
  try {
    return await work();
  } finally {
    for (const signal of STOPS) process.off(signal, stop);
  }
}
