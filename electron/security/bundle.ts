import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** The pages' files, read into a list once at start: the app:// protocol serves what stands in it and nothing else. */

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface BundleFile {
  readonly type: string;
  readonly read: () => Buffer;
}

/**
 * Lists a folder's files by the path under which a page asks for them (`/prompt/index.html`).
 * Files of an unknown kind are left out, so that nothing is ever served with a guessed type.
 */
export function readBundle(folder: string): ReadonlyMap<string, BundleFile> {
  const files = new Map<string, BundleFile>();
  const visit = (directory: string): void => {
    for (const name of readdirSync(directory)) {
      const path = join(directory, name);
      if (statSync(path).isDirectory()) {
        visit(path);
        continue;
      }
      const type = TYPES[extname(name)];
      if (type) files.set(`/${relative(folder, path).split(sep).join('/')}`, { type, read: () => readFileSync(path) });
    }
  };
  visit(folder);
  return files;
}
