/**
 * What Electron's default app does on the pinned runtime, for a runtime that has none: `electron [-r module] path`
 * starts the app in a folder, or a single file. Copied beside the fallback runtime; no release contains it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** The first word that is neither a switch nor a preloaded module's name. */
function readCommandLine(words) {
  const modules = [];
  let path;
  for (let index = 0; index < words.length && path === undefined; index += 1) {
    const word = words[index];
    if (word === '-r' || word === '--require') modules.push(words[(index += 1)]);
    else if (!word.startsWith('-')) path = resolve(word);
  }
  return { modules, path };
}

function identifyAs(folder, manifest) {
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version);
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
  app.setAppPath(folder);
}

try {
  const { modules, path } = readCommandLine(process.argv.slice(1));
  if (path === undefined) throw new Error('No app was named: electron <folder or file>');
  process.defaultApp = true;
  const require = createRequire(import.meta.url);
  for (const module of modules) require(resolve(module));
  const manifestFile = join(path, 'package.json');
  let entry = path;
  if (existsSync(manifestFile)) {
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
    identifyAs(path, manifest);
    entry = resolve(path, manifest.main ?? 'index.js');
  }
  // Awaited at top level: Electron is ready only after that, so the app's early registrations are in time.
  await import(pathToFileURL(entry).href);
} catch (error) {
  // Electron alone would print the error and stay, without a window.
  console.error(error);
  app.exit(1);
}
