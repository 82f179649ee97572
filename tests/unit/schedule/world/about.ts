import { expect } from 'vitest';
import { SECOND } from './world.ts';

/** After so many ms, or at the next pause in typing: no more than five seconds later. */
export function expectAbout(waited: number, ms: number): void {
  expect(waited).toBeGreaterThanOrEqual(ms);
  expect(waited).toBeLessThanOrEqual(ms + 5 * SECOND);
}
