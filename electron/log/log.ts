import { join } from 'node:path';
import electronLog from 'electron-log/main.js';

/** Faults, in one rotating file. It never holds health data: callers pass what happened, not what a person entered. */
export interface Log {
  info(what: string): void;
  error(what: string, error?: unknown): void;
}

const MAX_BYTES = 512 * 1024;

/** Opens `logs/unbend.log` in the data folder; one older file is kept. A folder that cannot be written costs only the log. */
export function openLog(folder: string): Log {
  electronLog.transports.file.resolvePathFn = () => join(folder, 'logs', 'unbend.log');
  electronLog.transports.file.maxSize = MAX_BYTES;
  electronLog.transports.file.level = 'info';
  electronLog.transports.console.level = 'warn';
  electronLog.transports.ipc.level = false;
  return {
    info: (what) => electronLog.info(what),
    error: (what, error) => {
      if (error === undefined) electronLog.error(what);
      else electronLog.error(what, error instanceof Error ? (error.stack ?? error.message) : String(error));
    },
  };
}
