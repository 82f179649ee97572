/**
 * Starts the development build under the app's own name, on any runtime: `electron electron/dev/entry.mjs`.
 *
 * A file, not a folder, because it must choose another main module than package.json does: `dist/main/dev.js`, which
 * can speed up and jump time. Both the pinned Electron's default app and the fallback's loader start a file, but leave
 * it nameless; name and path are set here before the app is imported, so its data folder is the product's.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const project = join(import.meta.dirname, '..', '..');
const main = join(project, 'dist', 'main', 'dev.js');
try {
  if (!existsSync(main)) throw new Error(`There is no ${main}; npm run build makes it.`);
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  app.setName(manifest.productName);
  app.setVersion(manifest.version);
  app.setDesktopName(manifest.desktopName);
  app.setAppPath(project);
  // Awaited at top level: what the app must do before Electron is ready is then in time.
  await import(pathToFileURL(main).href);
} catch (error) {
  // Electron alone would print the error and stay, without a window.
  console.error(error);
  app.exit(1);
}
