import { createDriver, type Driver, type DriverPorts } from '../../../../electron/schedule/driver.ts';
import type { Clocks, SleepClock } from '../../../../shared/schedule/clocks.ts';
import type { ScheduleContext } from '../../../../shared/schedule/context.ts';
import type { ScheduleEffect } from '../../../../shared/schedule/effect.ts';
import type { ScheduleEvent } from '../../../../shared/schedule/event.ts';
import type { Projection } from '../../../../shared/schedule/projection.ts';
import { project } from '../../../../shared/schedule/project.ts';
import { newState, parseState, type ScheduleState } from '../../../../shared/schedule/state.ts';
import { transition } from '../../../../shared/schedule/transition.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/settings/settings.ts';

/**
 * A world in which time is a number: three clocks, a person, a computer that sleeps, and the real driver with the real
 * schedule in it. Everything happens at once when it is told to, so a year takes seconds.
 */

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** What the person does with keyboard and mouse. */
export type Doing =
  /** Input all the time. */
  | { readonly kind: 'typing' }
  /** A touch of the mouse every so often. */
  | { readonly kind: 'reading'; readonly everyMs: number }
  /** No input, at the desk or not. */
  | { readonly kind: 'still' };

export interface WorldOptions {
  readonly sleepClock?: SleepClock;
  /** Wall time at the beginning; Wednesday 4 June 2025, 9:00 UTC where it is not given. */
  readonly wall?: number;
  readonly settings?: Partial<ScheduleContext['settings']>;
  readonly offsetMinutesAt?: (wall: number) => number;
  readonly idleKnown?: boolean;
  readonly lockKnown?: boolean;
  /** Whether the system's idle time goes on in sleep; on X11 it stands still. */
  readonly idleRunsInSleep?: boolean;
}

/** One thing that the world saw, after each event that the schedule heard. */
export interface Seen {
  readonly event: ScheduleEvent;
  readonly at: number;
  readonly state: ScheduleState;
  readonly projection: Projection;
}

/** Where faults are planted: what the app is made of, and what is made of it instead. */
export type Planted = (ports: DriverPorts) => DriverPorts;

const WEDNESDAY_MORNING = Date.UTC(2025, 5, 4, 9);

export class World {
  /** Real time since the beginning. */
  now = 0;
  /** Of it, asleep. */
  private slept = 0;
  private monoFrom = 0;
  private bootFrom = 0;
  private wallShift: number;
  private doing: Doing = { kind: 'typing' };
  private doingSince = 0;
  private lastInput = 0;
  /** Of the time since the last input, asleep. */
  private sleptIdle = 0;
  private readonly idleRunsInSleep: boolean;
  private plans: readonly { readonly at: number; readonly act: () => void }[] = [];
  locked = false;
  asleep = false;
  idleKnown: boolean;
  lockKnown: boolean;
  context: ScheduleContext;
  readonly sleepClock: SleepClock;

  driver: Driver | null = null;
  /** What lies on the disk: text that a test put there, or the last state that was saved. States are never changed. */
  private disk: string | ScheduleState | null = null;
  private timer: { readonly at: number; readonly fire: () => void } | null = null;
  /** Added to each timer: positive is late, negative early, by a fifth at most. */
  timerError: () => number = () => 0;
  readonly effects: ScheduleEffect[] = [];
  readonly reports: string[] = [];
  projection: Projection | null = null;
  looks = 0;
  /** Prompts that came. */
  prompts = 0;
  /** Called before time moves on; whatever else is true stays so until then. */
  moves: (ms: number) => void = () => undefined;
  /** Called when input comes after so long without. */
  returns: (idleMs: number) => void = () => undefined;
  /** Called before the schedule hears an event. */
  tells: (event: ScheduleEvent) => void = () => undefined;
  /** Called after each event that was worked on. */
  watch: (seen: Seen) => void = () => undefined;
  /** How long a prompt takes to its first frame; null where it never paints. */
  paintMs: number | null = 0;
  private painted = false;
  private heard: ScheduleEvent = { kind: 'looked' };

  private readonly planted: Planted;

  constructor(options: WorldOptions = {}, planted: Planted = (ports) => ports) {
    this.planted = planted;
    this.sleepClock = options.sleepClock ?? 'boot-runs-on';
    this.wallShift = options.wall ?? WEDNESDAY_MORNING;
    this.idleKnown = options.idleKnown ?? true;
    this.lockKnown = options.lockKnown ?? true;
    this.idleRunsInSleep = options.idleRunsInSleep ?? true;
    this.bootFrom = 20 * HOUR;
    this.context = {
      settings: { ...DEFAULT_SETTINGS, longBreaks: false, ...options.settings },
      offsetMinutesAt: options.offsetMinutesAt ?? (() => 0),
      sleepClock: this.sleepClock,
      guidance: 'open',
      guidanceReasons: [],
    };
  }

  // ---- clocks

  private monoTime(): number {
    return this.sleepClock === 'boot-runs-on' ? this.now - this.slept : this.now;
  }
  clocks(): Clocks {
    return {
      mono: this.monoTime() - this.monoFrom,
      boot: this.now + this.bootFrom,
      wall: Math.round(this.now + this.wallShift),
    };
  }
  get wall(): number {
    return this.clocks().wall;
  }
  /** The wall clock is set. */
  stepWall(ms: number): void {
    this.wallShift += ms;
  }

  // ---- the person

  does(doing: Doing): this {
    if (doing.kind !== 'still') this.touches();
    // What was done until now leaves its last input.
    const input = this.inputAt();
    if (input > this.lastInput) this.sleptIdle = 0;
    this.lastInput = input;
    this.doing = doing;
    this.doingSince = this.now;
    return this;
  }
  types(): this {
    return this.does({ kind: 'typing' });
  }
  reads(everyMs = 20 * SECOND): this {
    return this.does({ kind: 'reading', everyMs });
  }
  keepsStill(): this {
    return this.does({ kind: 'still' });
  }
  /** One input. */
  touches(): this {
    this.returns(this.idle());
    this.lastInput = this.now;
    this.sleptIdle = 0;
    return this;
  }
  private inputAt(): number {
    switch (this.doing.kind) {
      case 'typing':
        return this.now;
      case 'reading':
        return Math.max(
          this.lastInput,
          this.doingSince + Math.floor((this.now - this.doingSince) / this.doing.everyMs) * this.doing.everyMs,
        );
      case 'still':
        return this.lastInput;
    }
  }
  /** Whether input goes on, with no gap of five minutes. */
  get active(): boolean {
    return this.doing.kind !== 'still' && !this.asleep;
  }
  /** Milliseconds without input, really. */
  idle(): number {
    return this.now - this.inputAt();
  }
  /** What the system says of it, in whole seconds. */
  private idleTold(): number {
    const told = this.idle() - (this.idleRunsInSleep || this.doing.kind !== 'still' ? 0 : this.sleptIdle);
    return Math.floor(Math.max(0, told) / SECOND) * SECOND;
  }

  // ---- the app

  /** The stored schedule as text. */
  get stored(): string | null {
    return this.disk === null || typeof this.disk === 'string' ? this.disk : JSON.stringify(this.disk);
  }
  set stored(text: string | null) {
    this.disk = text;
  }

  private restored(): ScheduleState {
    const { stored } = this;
    return (stored === null ? null : parseState(JSON.parse(stored))) ?? newState();
  }
  start(): this {
    this.monoFrom = this.monoTime();
    this.painted = false;
    const ports: DriverPorts = {
      schedule: { transition, project },
      time: { now: () => this.clocks() },
      activity: {
        idleMs: () => (this.idleKnown ? this.idleTold() : null),
        locked: () => (this.lockKnown ? this.locked : null),
      },
      restored: this.restored(),
      context: () => this.context,
      save: (state) => {
        this.disk = state;
      },
      show: (projection) => this.shows(projection),
      run: (effect) => this.effects.push(effect),
      report: (what, error) => this.reports.push(`${what}: ${String(error)}`),
      timer: {
        arm: (ms, fire) => {
          this.timer = { at: this.monoTime() + Math.max(0.8 * ms, ms + this.timerError()), fire };
        },
        cancel: () => {
          this.timer = null;
        },
      },
    };
    this.driver = createDriver(this.planted(ports));
    this.send({ kind: 'started' }, (driver) => driver.start());
    return this;
  }
  /** The process ends without a word. */
  kill(): this {
    this.driver?.stop();
    this.driver = null;
    this.timer = null;
    return this;
  }
  quit(): this {
    this.tell({ kind: 'quit' });
    return this.kill();
  }
  /** The computer is started anew: `boot` begins at 0. The app is not running. */
  reboots(): this {
    this.kill();
    this.bootFrom = -this.now;
    return this;
  }
  tell(event: ScheduleEvent): this {
    this.send(event, (driver) => driver.dispatch(event));
    return this;
  }
  private send(event: ScheduleEvent, deliver: (driver: Driver) => void): void {
    if (!this.driver || this.asleep) return;
    this.heard = event;
    this.tells(event);
    deliver(this.driver);
    this.afterwards();
  }
  private shows(projection: Projection): void {
    if (projection.window?.kind === 'prompt' && !this.prompted) this.prompts++;
    this.projection = projection;
    if (projection.window?.kind !== 'prompt') this.painted = false;
    if (this.driver) this.watch({ event: this.heard, at: this.now, state: this.driver.state(), projection });
  }
  /** What windows do by themselves once they are asked for. */
  private afterwards(): void {
    if (this.paintMs === null || this.painted || this.projection?.window?.kind !== 'prompt') return;
    this.painted = true;
    if (this.paintMs === 0) this.tell({ kind: 'prompt-painted' });
    else this.plan(this.paintMs, () => this.tell({ kind: 'prompt-painted' }));
  }

  // ---- time

  private moveTo(time: number): void {
    const ms = time - this.now;
    if (ms <= 0) return;
    this.moves(ms);
    if (this.asleep) {
      this.slept += ms;
      this.sleptIdle += ms;
    }
    this.now = time;
  }
  /** Lets time pass, with everything that happens in it. */
  passes(ms: number): this {
    const end = this.now + ms;
    for (;;) {
      if (this.asleep) break;
      const [plan] = this.plans;
      const timerAt = this.timer ? this.now + Math.max(0, this.timer.at - this.monoTime()) : Infinity;
      const at = Math.min(timerAt, plan ? Math.max(this.now, plan.at) : Infinity);
      if (at > end) break;
      this.moveTo(at);
      if (plan && at < timerAt) {
        this.plans = this.plans.slice(1);
        plan.act();
      } else this.rings();
    }
    this.moveTo(end);
    return this;
  }
  /** The timer fires now, due or not. */
  rings(): this {
    const { timer } = this;
    if (!timer) return this;
    this.timer = null;
    this.looks++;
    this.send({ kind: 'looked' }, () => timer.fire());
    return this;
  }
  /** Time passes while the event loop stands still. */
  stalls(ms: number): this {
    this.moveTo(this.now + ms);
    return this;
  }
  /** Something happens when this has passed; it waits where the computer sleeps then. */
  plan(inMs: number, act: () => void): this {
    this.plans = [...this.plans, { at: this.now + inMs, act }].sort((a, b) => a.at - b.at);
    return this;
  }
  /** Until this is so, looking after each event; at most `bound`. Says how long it took, or throws. */
  passesUntil(what: (world: this) => boolean, bound = 6 * HOUR): number {
    const from = this.now;
    while (!what(this)) {
      if (this.now - from > bound) throw new Error(`it did not happen within ${bound / MINUTE} minutes`);
      const next = this.timer ? Math.max(0, this.timer.at - this.monoTime()) : MINUTE;
      this.passes(next);
    }
    return this.now - from;
  }
  /** The computer sleeps, with or without its events. */
  sleeps(ms: number, { told = true, woken = true } = {}): this {
    if (told) this.tell({ kind: 'suspend' });
    if (this.doing.kind !== 'still') this.keepsStill();
    this.asleep = true;
    this.passes(ms);
    this.asleep = false;
    if (woken) this.tell({ kind: 'resume' });
    return this;
  }
  locks({ told = true } = {}): this {
    this.locked = true;
    if (this.doing.kind !== 'still') this.keepsStill();
    if (told) this.tell({ kind: 'locked' });
    return this;
  }
  unlocks({ told = true } = {}): this {
    this.locked = false;
    this.touches();
    if (told) this.tell({ kind: 'unlocked' });
    return this;
  }
  changes(
    change: Partial<Omit<ScheduleContext, 'settings'>> & { settings?: Partial<ScheduleContext['settings']> },
  ): this {
    this.context = { ...this.context, ...change, settings: { ...this.context.settings, ...change.settings } };
    return this.tell({ kind: 'context-changed' });
  }

  // ---- what is seen

  state(): ScheduleState {
    if (!this.driver) throw new Error('the app does not run');
    return this.driver.state();
  }
  get window(): string {
    return this.projection?.window?.kind ?? 'none';
  }
  get desk(): number {
    return this.state().count.deskMs;
  }
  get prompted(): boolean {
    return this.window === 'prompt';
  }
}
