import type { MainLogger } from 'electron-log';
import { join } from 'node:path';

/** Faults, in one rotating file. It never holds health data: callers pass what happened, not what a person entered. */
export interface Log {
  info(what: string): void;
  error(what: string, error?: unknown): void;
}

/** Where the log of a data folder lies. */
export const logFile = (folder: string): string => join(folder, 'logs', 'unbend.log');

const MAX_BYTES = 512 * 1024;

/**
 * Opens `logs/unbend.log` in the data folder; one older file is kept. A folder that cannot be written costs only the log.
 * The logger is loaded with the first line: most starts have nothing to say, and it would cost them 10 ms.
 */
export function openLog(folder: string): Log {
  let loaded: Promise<MainLogger> | undefined;
  const write = (line: (logger: MainLogger) => void): void => {
    loaded ??= loadLogger(folder);
    loaded.then(line).catch((error: unknown) => process.stderr.write(`Unbend cannot log: ${String(error)}\n`));
  };
  return {
    info: (what) => write((logger) => logger.info(what)),
    error: (what, error) => {
      if (error === undefined) write((logger) => logger.error(what));
      else {
        const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
        write((logger) => logger.error(what, told));
      }
    },
  };
}

async function loadLogger(folder: string): Promise<MainLogger> {
  const { default: logger } = await import('electron-log/main.js');
  logger.transports.file.resolvePathFn = () => logFile(folder);
  logger.transports.file.maxSize = MAX_BYTES;
  logger.transports.file.level = 'info';
  logger.transports.console.level = 'warn';
  logger.transports.ipc.level = false;
  return logger;
}
