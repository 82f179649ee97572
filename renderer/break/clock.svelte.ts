import type { BreakClock } from '../../shared/ipc/views.ts';

/**
 * The break's time as this window shows it. Main's clock decides; between its messages the window counts on by itself, and
 * wakes once a second. `held` freezes it at once, before main has answered: This hurts must never wait.
 */
export class LocalClock {
  /** What main said last, as it was heard here. */
  #told: BreakClock;
  #heardAt: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #clock: BreakClock;
  #elapsedMs: number;
  #held = $state(false);

  constructor(first: BreakClock) {
    this.#told = first;
    this.#heardAt = performance.now();
    this.#clock = $state.raw(first);
    this.#elapsedMs = $state(first.elapsedMs);
  }

  /** Elapsed time at the last look: changes once a second, and with each message. */
  get elapsedMs(): number {
    return this.#elapsedMs;
  }
  get lengthMs(): number {
    return this.#clock.lengthMs;
  }
  get running(): boolean {
    return this.#clock.running && !this.#held;
  }
  get frozen(): boolean {
    return this.#clock.frozen;
  }
  get ended(): BreakClock['ended'] {
    return this.#clock.ended;
  }

  hear(clock: BreakClock): void {
    this.#told = clock;
    this.#heardAt = performance.now();
    this.#clock = clock;
    this.#held = false;
    this.#look();
  }

  /** Stops counting here and now; main's next word counts again. */
  hold(): void {
    this.#elapsedMs = this.#now();
    this.#held = true;
    clearTimeout(this.#timer);
  }

  start(): () => void {
    this.#look();
    return () => clearTimeout(this.#timer);
  }

  /** Reads the time anew between two looks; what is held stays. */
  look(): void {
    if (!this.#held) this.#look();
  }

  #now(): number {
    const { elapsedMs, lengthMs, running } = this.#told;
    if (!running) return elapsedMs;
    return Math.min(elapsedMs + performance.now() - this.#heardAt, lengthMs);
  }

  #look = (): void => {
    clearTimeout(this.#timer);
    const now = this.#now();
    this.#elapsedMs = now;
    if (!this.#told.running || now >= this.#told.lengthMs) return;
    // Whole seconds of the break: steps and cues begin at them, so that nothing is late.
    this.#timer = setTimeout(this.#look, 1000 - (now % 1000) + 1);
  };
}
