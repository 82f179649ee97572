import { ipcMain } from 'electron';
import Store from 'electron-store';
import type { Writer } from './data-file.ts';

/** `electron-store` as the atomic writer that it is good at; reading, schemas and migrations are ours (see data-file.ts). */
export function openStoreWriter(folder: string, name: string): Writer {
  const store = new Store<Record<string, unknown>>({
    cwd: folder,
    name,
    configFileMode: 0o600,
    clearInvalidConfig: false,
  });
  // It opens a channel to any page; ours are the contract's only.
  ipcMain.removeAllListeners('electron-store-get-data');
  return {
    write: (value) => {
      store.store = { ...value };
    },
  };
}
