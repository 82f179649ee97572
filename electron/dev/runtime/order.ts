import { PlainError } from '../plain-error.ts';

/** Where an Electron comes from. */
export type RuntimeSource = 'given' | 'pinned' | 'fallback';

/** A real Electron that can be started. */
export interface FoundElectron {
  /** What is run. */
  readonly executable: string;
  /** The untouched distribution that the packager copies. */
  readonly distPath: string;
  /** For example `45.4.1`. */
  readonly version: string;
}

export interface ElectronRuntime extends FoundElectron {
  readonly source: RuntimeSource;
  /** Why this one was taken, for a person to read. */
  readonly reason: string;
}

export interface RememberedFailure {
  readonly reason: string;
  /** Epoch ms after which the fetch is tried again. */
  readonly retryAfter: number;
  /** Deleting this file has the fetch tried again at once. */
  readonly file: string;
}

/** What the order asks of the outside. Each function that fetches rejects with a reason that a person can read. */
export interface OrderPorts {
  /** The Electron that the person named, or null when none was named; rejects when what they named cannot be used. */
  given(): Promise<FoundElectron | null>;
  readonly pinned: {
    readonly version: string;
    installed(): Promise<FoundElectron | null>;
    fetch(): Promise<FoundElectron>;
  };
  readonly failures: {
    recall(): Promise<RememberedFailure | null>;
    remember(reason: string): Promise<void>;
    forget(): Promise<void>;
  };
  readonly fallback: {
    readonly version: string;
    /** Why the fallback cannot run on this system, or null. */
    readonly unsupported: string | null;
    cached(): Promise<FoundElectron | null>;
    fetch(): Promise<FoundElectron>;
  };
}

/** No Electron could be had. The message is one line: what was tried, and how to provide one. */
export class NoElectronError extends PlainError {
  override name = 'NoElectronError';
}

/** "Which Electron?": the one the person named, the pinned one, the fallback, or an error that says what was tried. */
export async function resolveInOrder(ports: OrderPorts): Promise<ElectronRuntime> {
  const given = await ports.given().catch((error: unknown) => {
    throw new NoElectronError(`ELECTRON_OVERRIDE_DIST_PATH cannot be used: ${reasonOf(error)}.`);
  });
  if (given) return { ...given, source: 'given', reason: 'ELECTRON_OVERRIDE_DIST_PATH names it' };

  const pinned = await tryPinned(ports);
  if ('runtime' in pinned) return pinned.runtime;
  return fallBack(ports, pinned.reason);
}

async function tryPinned(ports: OrderPorts): Promise<{ runtime: ElectronRuntime } | { reason: string }> {
  const { pinned, failures } = ports;
  const installed = await pinned.installed();
  if (installed) return { runtime: { ...installed, source: 'pinned', reason: 'the pinned version, already fetched' } };

  const failure = await failures.recall();
  if (failure) {
    const when = new Date(failure.retryAfter).toISOString().slice(0, 16).replace('T', ' ');
    return { reason: `${failure.reason}; tried again after ${when} UTC, or at once when ${failure.file} is deleted` };
  }
  try {
    const fetched = await pinned.fetch();
    await failures.forget();
    return { runtime: { ...fetched, source: 'pinned', reason: 'the pinned version, fetched just now' } };
  } catch (error) {
    const reason = reasonOf(error);
    await failures.remember(reason);
    return { reason };
  }
}

async function fallBack(ports: OrderPorts, pinnedReason: string): Promise<ElectronRuntime> {
  const { fallback, pinned } = ports;
  const tried = `Electron ${pinned.version} could not be fetched (${pinnedReason})`;
  const provide = 'Put an Electron in a folder and name the folder in ELECTRON_OVERRIDE_DIST_PATH.';
  if (fallback.unsupported !== null) {
    throw new NoElectronError(
      `No Electron to run on: ${tried}, and the fallback runtime ${fallback.version} ${fallback.unsupported}. ${provide}`,
    );
  }
  const reason = `the fallback runtime for development and tests, since ${tried}`;
  try {
    const found = (await fallback.cached()) ?? (await fallback.fetch());
    return { ...found, source: 'fallback', reason };
  } catch (error) {
    throw new NoElectronError(
      `No Electron to run on: ${tried}, and neither could the fallback runtime ${fallback.version} (${reasonOf(error)}). ${provide}`,
    );
  }
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').replace(/\.$/, '');
}
