import { describe, expect, it } from 'vitest';
import { offersShorterInterval } from '../../../shared/settings/interval-offer.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../shared/settings/settings.ts';

const STARTED = 1_790_000_000_000;
const DAY = 24 * 3_600_000;
const offers = (settings: Partial<Settings>, days: number, startedAt: number | null = STARTED): boolean =>
  offersShorterInterval({ ...DEFAULT_SETTINGS, ...settings }, startedAt, STARTED + days * DAY);

describe('a shorter interval', () => {
  it('is offered when the first week is over', () => {
    expect(offers({}, 0)).toBe(false);
    expect(offers({}, 6.99)).toBe(false);
    expect(offers({}, 7)).toBe(true);
    expect(offers({}, 100)).toBe(true);
  });
  it('is offered once', () => {
    expect(offers({ shorterIntervalAnswered: true }, 8)).toBe(false);
  });
  it('is not offered to somebody who has chosen an interval', () => {
    expect(offers({ intervalMinutes: 55 }, 8)).toBe(false);
    expect(offers({ intervalMinutes: 40 }, 8)).toBe(false);
  });
  it('is not offered before the statement is accepted', () => {
    expect(offers({}, 8, null)).toBe(false);
  });
});
