import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemTimer } from '../../../electron/schedule/timer.ts';

const DAY = 24 * 3_600_000;

describe('the timer of this process', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('rings once, when it was armed for', () => {
    const look = vi.fn();
    systemTimer().arm(1_000, look);
    vi.advanceTimersByTime(999);
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(DAY);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is one: armed anew, it forgets what it was armed for', () => {
    const first = vi.fn();
    const second = vi.fn();
    const timer = systemTimer();
    timer.arm(1_000, first);
    timer.arm(2_000, second);
    vi.advanceTimersByTime(DAY);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });

  it('does not ring after it was cancelled, nor mind that', () => {
    const look = vi.fn();
    const timer = systemTimer();
    timer.cancel();
    timer.arm(1_000, look);
    timer.cancel();
    vi.advanceTimersByTime(DAY);
    expect(look).not.toHaveBeenCalled();
  });

  it('does not ring at once for what is longer than the platform can wait', () => {
    const look = vi.fn();
    systemTimer().arm(40 * DAY, look);
    vi.advanceTimersByTime(20 * DAY);
    expect(look).not.toHaveBeenCalled();
  });
});
