import { posix } from 'node:path';

/** Scripts and styles that a page names, and the chunks that a script names, at once or later. */
const IN_PAGE = /(?:src|href)="\/([^"]+\.(?:js|css))"/g;
const IN_SCRIPT = /["'](\.\/[^"'\s]+\.(?:js|css))["']|["'](assets\/[^"'\s]+\.(?:js|css))["']/g;

/** Everything that a built page loads, by its path in the bundle, each file once. */
export function entryFiles(page: string, read: (path: string) => string): readonly string[] {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, near, whole] of read(path).matchAll(IN_SCRIPT)) {
      if (near !== undefined) follow(posix.join(posix.dirname(path), near));
      else if (whole !== undefined) follow(whole);
    }
  };
  for (const [, path] of read(page).matchAll(IN_PAGE)) if (path !== undefined) follow(path);
  return [...found];
}
