import { join } from 'node:path';
import * as v from 'valibot';
import { PROJECT_FOLDER } from './project.ts';
import { resolveRuntime } from './runtime.ts';
import type { ElectronRuntime } from './runtime/order.ts';

/** In the environment of a test run: the runtime that was resolved once for all its processes, as JSON. */
export const RUNTIME_VARIABLE = 'UNBEND_ELECTRON';

export interface LaunchOptions {
  /** Resolved when left out: from `UNBEND_ELECTRON` where a command set it, else anew. */
  readonly runtime?: ElectronRuntime;
  /**
   * `development` (the default) can speed up and jump time; `product` is the main module that packages contain; a file
   * is another app, to be measured beside ours.
   */
  readonly entry?: 'development' | 'product' | { readonly file: string };
  /** Switches for Chromium and Electron; they stand before the app. */
  readonly switches?: readonly string[];
  /** Words for the app itself; they stand after it. */
  readonly words?: readonly string[];
  /** Laid over this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What Node's `spawn` and Playwright's `_electron.launch` take alike. */
export interface AppLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
  readonly runtime: ElectronRuntime;
}

/** How the built app is started; everything that starts it asks here. */
export async function appLaunch(options: LaunchOptions = {}): Promise<AppLaunch> {
  const runtime = options.runtime ?? (await sharedRuntime(process.env));
  const app = pathOf(options.entry ?? 'development');
  const args = [...sandboxSwitches(), ...(options.switches ?? []), app, ...(options.words ?? [])];
  return { executablePath: runtime.executable, args, env: launchEnvironment(options.env), runtime };
}

function pathOf(entry: NonNullable<LaunchOptions['entry']>): string {
  if (typeof entry === 'object') return entry.file;
  return entry === 'product' ? PROJECT_FOLDER : join(PROJECT_FOLDER, 'electron', 'dev', 'entry.mjs');
}

/** Chromium refuses its sandbox to root; only there is it given up. */
export function sandboxSwitches(uid = process.getuid?.()): string[] {
  return uid === 0 ? ['--no-sandbox'] : [];
}

const runtimeSchema = v.object({
  executable: v.string(),
  distPath: v.string(),
  version: v.string(),
  source: v.picklist(['given', 'pinned', 'fallback']),
  reason: v.string(),
});

async function sharedRuntime(env: NodeJS.ProcessEnv): Promise<ElectronRuntime> {
  const shared = env[RUNTIME_VARIABLE];
  return shared === undefined ? resolveRuntime(env) : v.parse(runtimeSchema, JSON.parse(shared));
}

function launchEnvironment(over: Readonly<Record<string, string>> = {}): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  // Some editors' terminals set it for their own Electron; with it ours would be a plain Node.
  delete env['ELECTRON_RUN_AS_NODE'];
  return { ...env, ...over };
}
