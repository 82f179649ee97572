import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a world's person keeps things: nothing of the real home is seen or touched. */
export interface Folders {
  readonly root: string;
  readonly home: string;
  readonly config: string;
  readonly cache: string;
  readonly data: string;
  readonly state: string;
  readonly runtime: string;
  readonly temporary: string;
  readonly log: string;
}

export function makeFolders(): Folders {
  const root = mkdtempSync(join(tmpdir(), 'unbend-world-'));
  const at = (name: string): string => {
    mkdirSync(join(root, name), { mode: 0o700 });
    return join(root, name);
  };
  return {
    root,
    home: at('home'),
    config: at('config'),
    cache: at('cache'),
    data: at('data'),
    state: at('state'),
    runtime: at('run'),
    temporary: at('tmp'),
    log: at('log'),
  };
}

/** The folders as programs look for them. */
export function folderVariables(folders: Folders): Record<string, string> {
  return {
    HOME: folders.home,
    XDG_CONFIG_HOME: folders.config,
    XDG_CACHE_HOME: folders.cache,
    XDG_DATA_HOME: folders.data,
    XDG_STATE_HOME: folders.state,
    XDG_RUNTIME_DIR: folders.runtime,
    TMPDIR: folders.temporary,
  };
}
