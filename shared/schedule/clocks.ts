/** The three clocks that come with every event, in ms. Only differences of `mono` and `boot` mean anything. */
export interface Clocks {
  /** Runs only while the process lives; starts anew with it. Stops in sleep on Linux. */
  readonly mono: number;
  /** Time since the computer started, sleep included; survives a restart of the app. */
  readonly boot: number;
  /** Epoch time: for working hours and display alone. People and networks move it. */
  readonly wall: number;
}

/**
 * Which clocks tell sleep. `boot-runs-on`: what `boot` gained over `mono` was sleep (Linux). `all-run-on`: both go on in
 * sleep, or `boot` cannot be trusted; sleep shows in suspend and resume, or in a look that comes much too late.
 */
export type SleepClock = 'boot-runs-on' | 'all-run-on';
