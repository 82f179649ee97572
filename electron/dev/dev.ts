/**
 * `npm run dev`: builds the app and starts it; after each change it builds anew and starts it again. There is no dev
 * server, since the app's content security policy allows none: what runs here is what a package contains.
 */
import type { ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './build.ts';
import { whyNoDisplay } from './display.ts';
import { appLaunch } from './launch.ts';
import { PlainError } from './plain-error.ts';
import { PROJECT_FOLDER } from './project.ts';
import { runCommand } from './run-command.ts';
import { resolveRuntime } from './runtime.ts';
import { startApp } from './start-app.ts';
import { prepareMachine } from './system-libraries.ts';

const WATCHED = ['electron', 'renderer', 'shared'] as const;
/** An editor writes a file in several strokes, and several files at once. */
const SETTLE_MS = 150;

await runCommand(async () => {
  const without = await whyNoDisplay(process.env, process.platform);
  if (without !== null) throw new PlainError(`There is no display to show Unbend on (${without}).`);
  const runtime = await resolveRuntime();
  await prepareMachine(['start'], runtime.executable);
  const launch = await appLaunch({ runtime, words: process.argv.slice(2) });
  const changes = watchFolders();
  const stop = stopAsked();
  try {
    for (;;) {
      changes.forget();
      const app = (await built()) ? startApp(launch) : null;
      const next = await Promise.race([changes.next(), stop, ...(app ? [ended(app)] : [])]);
      if (app) await end(app);
      if (next !== 'changed') return 0;
    }
  } finally {
    changes.close();
  }
});

/** Resolves when this command is told to stop: the app must not outlive it. */
function stopAsked(): Promise<'stop'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve('stop'));
  });
}

async function built(): Promise<boolean> {
  const start = performance.now();
  try {
    await buildApp();
    console.error(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
    return true;
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    return false;
  }
}

/** Resolves when the person quits the app: that ends the command. */
function ended(app: ChildProcess): Promise<'ended'> {
  return new Promise((resolve) => app.once('close', () => resolve('ended')));
}

async function end(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null || app.signalCode !== null) return;
  const closed = ended(app);
  app.kill('SIGTERM');
  await closed;
}

function watchFolders() {
  let changed = false;
  let wake: (() => void) | null = null;
  let timer: NodeJS.Timeout | undefined;
  const onChange = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake?.();
    }, SETTLE_MS);
  };
  const watchers = WATCHED.map((folder) => watch(join(PROJECT_FOLDER, folder), { recursive: true }, onChange));
  return {
    forget: () => void (changed = false),
    next: () =>
      new Promise<'changed'>((resolve) => {
        if (changed) resolve('changed');
        else wake = () => resolve('changed');
      }),
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
