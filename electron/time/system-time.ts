import { uptime } from 'node:os';

/** Time is a port: the product reads the system's clocks, the development entry can move them. */

/** The three clocks, in ms: see `shared/schedule`. `wall` is epoch time, the other two count from an origin of their own. */
export interface ClockReading {
  readonly mono: number;
  readonly boot: number;
  readonly wall: number;
}

export interface Time {
  now(): ClockReading;
  /** Minutes that local time is ahead of UTC at an instant (epoch ms). */
  offsetMinutesAt(wall: number): number;
}

export const systemTime: Time = {
  now: () => ({ mono: performance.now(), boot: uptime() * 1000, wall: Date.now() }),
  offsetMinutesAt: (wall) => -new Date(wall).getTimezoneOffset(),
};

/** A clock time as the person writes it, for the tray and "That's it". */
export function clockTime(wall: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(wall);
}
