import { setTimeout as delay } from 'node:timers/promises';

/** From the first call on, which comes while the parts are joined; the icon is in the tray by then. */
const START_MS = 500;

let over: Promise<void> | undefined;

/** Resolves when the start is over. What nobody waits for is loaded then: before, it would stand in the icon's way. */
export function afterStart(): Promise<void> {
  over ??= delay(START_MS);
  return over;
}
