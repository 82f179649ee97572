import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** Give up after this many milliseconds. */
  readonly within?: number;
  /** Milliseconds between two looks. */
  readonly every?: number;
}

/**
 * Looks again and again until `look` gives something other than undefined, null or false, and returns it.
 * A look that throws counts as "not yet"; its last error is told when patience runs out. Nothing in the desktop waits in
 * any other way: a machine under load is slow, not broken.
 */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  { within = 10_000, every = 40 }: Patience = {},
): Promise<Exclude<T, undefined | null | false>> {
  const deadline = performance.now() + within;
  let reason = '';
  for (;;) {
    try {
      const seen = await look();
      if (isSomething(seen)) return seen;
      reason = '';
    } catch (error) {
      reason = `; the last look failed: ${error instanceof Error ? error.message : String(error)}`;
    }
    if (performance.now() > deadline) throw new Error(`Waited ${within} ms in vain for: ${what}${reason}`);
    await pause(every);
  }
}

function isSomething<T>(value: T): value is Exclude<T, undefined | null | false> {
  return value !== undefined && value !== null && value !== false;
}
