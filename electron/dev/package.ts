/**
 * `npm run package`: builds the app and packs it, fuses set, into a folder that runs without anything of this project.
 * Works offline on the Electron that the resolver finds; on any but the pinned one it is a test package, and says so.
 */
import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildApp } from './build.ts';
import { makePackage } from './packaging/make-package.ts';
import { packageKind } from './packaging/package-kind.ts';
import { PlainError } from './plain-error.ts';
import { PROJECT_FOLDER } from './project.ts';
import { runCommand } from './run-command.ts';
import { resolveRuntime } from './runtime.ts';
import { pinnedVersion } from './runtime/pinned.ts';

await runCommand(async () => {
  const [word] = process.argv.slice(2);
  if (word !== undefined) {
    throw new PlainError(`npm run package takes no words (got "${word}"): it packs for the system that it runs on.`);
  }
  const runtime = await resolveRuntime();
  const kind = packageKind(runtime, pinnedVersion());
  await buildApp();
  const { executable, asar } = await makePackage(runtime, kind, join(PROJECT_FOLDER, 'out', kind.folder));
  const megabytes = ((await stat(asar)).size / 1_000_000).toFixed(1);
  console.log(
    `Packed on Electron ${runtime.version}: ${relative(process.cwd(), executable)} (app.asar ${megabytes} MB).`,
  );
  if (kind.notice !== null) console.log(kind.notice);
  return 0;
});
