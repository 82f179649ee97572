import { parseState } from '../../../../shared/schedule/state.ts';
import type { ScheduleEvent } from '../../../../shared/schedule/event.ts';
import { Truth } from './truth.ts';
import { MINUTE, SECOND, type Seen, type World } from './world.ts';

/** What must be so after every event, whatever happens. Each law throws with its own name. */

/** The return of a person is seen this late at most; and later, where an unlock was lost or nobody knows of a lock. */
const RETURN_LAG = 4 * MINUTE;
const LONGEST_LOOK = 15 * MINUTE;
const LOST_UNLOCK_LAG = 20 * MINUTE;
/** After the last hold: the minute, two of typing, timers that are late, and an unlock that nobody told of. */
const HOLD_TAIL = { honest: 4 * MINUTE, wild: 8 * MINUTE } as const;
/** Time away that is surely seen as a natural break, timers that are late and an event loop that stands still included. */
const SURELY_AWAY = { honest: 5.1 * MINUTE, wild: 8 * MINUTE } as const;
const MAYBE_AWAY = 4.9 * MINUTE;

export class Laws {
  readonly truth: Truth;
  private was = 'none';
  /** Time that can be desk time since the interval began anew, at most. */
  private possibleMs = 0;
  private shortestInterval: number;
  /** Time that surely is desk time since then. */
  private sureMs = 0;
  private longestNeed: number;
  private activeSince = 0;
  /** No prompt before this, after "In 5 min" or one that was ignored. */
  private notBefore = -Infinity;
  private hadReasons = false;
  private reasonsEnded = -Infinity;
  private ranMs = 0;
  private lengthMs = 0;
  /** Sleep in a break that can look like time in which it ran. */
  private unsureMs = 0;
  private stillMs = 0;
  private sleptMs = 0;
  private sleptUnheardMs = 0;
  private unknownSleep = false;
  private postponed: { at: number; ms: number }[] = [];
  private restedMs = 0;
  private gone: { at: number; ms: number }[] = [];
  private wokeAt = 0;
  private longestSleepMs = 0;
  private doubtMs = 0;
  private looks: number[] = [];
  private heardAt = 0;
  private bootMs = 0;
  /** Since when the schedule can take the person for gone because of a lock; null while it knows of none. */
  private lockedSince: number | null = null;
  private typingSince: number | null = null;
  private readonly world: World;
  private readonly honest: boolean;

  /** `honest`: the computer tells everything, in order and on time. */
  constructor(world: World, honest: boolean) {
    this.world = world;
    this.honest = honest;
    this.truth = new Truth(world);
    this.shortestInterval = this.longestNeed = this.interval;
    world.moves = (ms) => this.moves(ms);
    world.returns = (idleMs) => this.returns(idleMs);
    world.tells = (event) => this.tells(event);
  }

  private get need(): number {
    return this.interval + this.postponed.reduce((sum, one) => sum + one.ms, 0);
  }
  private get interval(): number {
    return this.world.context.settings.intervalMinutes * MINUTE;
  }

  private begins(): void {
    this.possibleMs = 0;
    this.shortestInterval = this.interval;
  }
  private surelyBegins(): void {
    // What was postponed while a return was not seen yet stays.
    this.postponed = this.postponed.filter(({ at }) => this.world.now - at <= RETURN_LAG);
    this.maybeBegins();
  }
  /** Begins anew or not: nothing is sure of the time before, and what was postponed may stand. */
  private maybeBegins(): void {
    this.sureMs = 0;
    this.longestNeed = this.need;
  }

  private returns(idleMs: number): void {
    const { world } = this;
    // Where all clocks run on, only what is told of a sleep is known.
    const told = world.sleepClock === 'boot-runs-on' || this.honest || this.sleptMs === 0;
    // Of a time away with sleep in it, only the sleep is sure to be known.
    const known = this.sleptMs === 0 ? idleMs : this.longestSleepMs;
    // In a pause and off hours it is looked for every 15 minutes, so a short absence may not be seen.
    const surely = SURELY_AWAY[this.honest ? 'honest' : 'wild'] + (this.restedMs > 0 ? LONGEST_LOOK : 0);
    this.restedMs = 0;
    if (world.idleKnown && known >= surely && told && !this.unknownSleep) {
      this.begins();
      // Idle time that stands still in sleep makes input before it look like input after it.
      if (this.sleptMs > 0) this.possibleMs = world.now - this.wokeAt;
    }
    // Where idle time may go on in sleep, the two are not told apart.
    if (idleMs + this.sleptMs >= MAYBE_AWAY) this.maybeBegins();
    this.sleptMs = 0;
    this.longestSleepMs = 0;
    this.unknownSleep = false;
    if (idleMs > MINUTE) this.activeSince = Math.max(this.activeSince, world.now);
  }

  private moves(ms: number): void {
    const { world, truth } = this;
    truth.looks(ms);
    const window = world.projection?.window;
    if (world.driver && !world.asleep && window?.kind === 'break') {
      if (window.running) this.ranMs += ms;
      else this.stillMs += ms;
    }
    if (world.asleep && world.sleepClock === 'all-run-on') this.unsureMs += ms;
    if (world.now - truth.setAt < LONGEST_LOOK) {
      this.activeSince = Math.max(this.activeSince, truth.setAt + LONGEST_LOOK - RETURN_LAG);
    }
    // ---- away
    if (truth.maybePaused || truth.offHours) this.restedMs += ms;
    if (world.asleep) {
      this.sleptMs += ms;
      this.sleptUnheardMs += ms;
      // Where nothing tells of the waking, the next look does.
      this.activeSince = world.now + ms + LONGEST_LOOK - RETURN_LAG;
      this.longestSleepMs = Math.max(this.longestSleepMs, ms);
      // Of the last sleep that is a break by itself: a shorter one after it may not begin anything anew.
      if (ms >= SURELY_AWAY.honest) this.wokeAt = world.now + ms;
    }
    // Where nobody tells of wakings and unlocks, what comes between two of them may not be seen, so that they look like one.
    if (!this.honest && (world.asleep || world.locked)) {
      this.gone.push({ at: world.now, ms });
      this.gone = this.gone.filter(({ at }) => world.now - at < 20 * MINUTE);
      if (this.gone.reduce((sum, one) => sum + one.ms, 0) >= MAYBE_AWAY) this.maybeBegins();
    }
    // The same of two locks, where nobody told of the unlock between them and no look came there.
    if (this.lockedSince !== null && world.now + ms - this.lockedSince >= MAYBE_AWAY) this.maybeBegins();
    if (!world.driver) {
      this.unknownSleep = true;
      this.activeSince = world.now + ms;
      if (world.idle() + ms >= MAYBE_AWAY || ms >= MAYBE_AWAY) this.maybeBegins();
    }
    // ---- desk time, at most and at least
    if (!world.asleep || world.sleepClock === 'all-run-on') this.possibleMs += ms;
    // An unlock that was lost, where the lock cannot be read, is believed for a while.
    this.doubtMs = truth.lockTold && !world.locked && !world.lockKnown ? this.doubtMs + ms : 0;
    if (this.doubtMs > 0 && this.doubtMs < LOST_UNLOCK_LAG) {
      this.maybeBegins();
      this.activeSince = world.now + ms;
    }
    const counts =
      world.driver &&
      world.active &&
      !world.locked &&
      !truth.maybePaused &&
      !truth.offHours &&
      window?.kind !== 'break';
    if (!counts) return;
    const from = Math.max(world.now, this.activeSince + RETURN_LAG);
    this.sureMs += Math.max(0, world.now + ms - from);
  }

  private tells(event: ScheduleEvent): void {
    this.truth.hears(event);
    const { world } = this;
    const believesLock = world.lockKnown ? world.locked : this.truth.lockTold;
    this.lockedSince = believesLock ? (this.lockedSince ?? world.now - world.idle()) : null;
    const { window } = this.world.projection ?? {};
    switch (event.kind) {
      case 'started':
        // A sleep before a kill that nothing told of lies in the time that is taken as run.
        this.possibleMs += Math.min(this.sleptUnheardMs, LONGEST_LOOK);
        // A clock that is set while nobody looks can be taken for a day with the computer off.
        if (this.truth.setAt >= this.heardAt) this.maybeBegins();
        // What was put off stays so; only the wall clock tells how long the computer was off, and it may have been set.
        if (this.truth.setAt >= this.heardAt || world.clocks().boot < this.bootMs) this.notBefore = -Infinity;
        this.was = 'none';
        this.activeSince = this.world.now;
        this.reasonsEnded = -Infinity;
        this.hadReasons = false;
        break;
      case 'resume':
        this.activeSince = Math.min(this.activeSince, this.world.now);
        break;
      case 'context-changed':
        this.shortestInterval = Math.min(this.shortestInterval, this.interval);
        this.longestNeed = Math.max(this.longestNeed, this.need);
        break;
      case 'moved':
        if (window?.kind !== 'break') {
          this.begins();
          this.surelyBegins();
        }
        break;
      case 'prompt-postpone':
        if (window?.kind === 'prompt') this.notBefore = this.world.now + 5 * MINUTE;
        break;
      case 'postpone':
        if (event.minutes > 0 && Number.isFinite(event.minutes)) {
          this.postponed.push({ at: this.world.now, ms: event.minutes * MINUTE });
          this.longestNeed += event.minutes * MINUTE;
        }
        break;
      default:
    }
  }

  /** The laws themselves. */
  check({ event, state, projection }: Seen): void {
    const { world, truth } = this;
    truth.looks();
    this.sleptUnheardMs = 0;
    this.heardAt = world.now;
    this.bootMs = world.clocks().boot;
    const law = (holds: boolean, name: string): void => {
      if (!holds) throw new Error(`${name} (after ${event.kind}, ${Math.round(world.now / SECOND)} s)`);
    };
    const { window, tray } = projection;
    const kind = window?.kind ?? 'none';
    const { guidance, settings } = world.context;
    const effects = world.effects.splice(0);

    law(world.reports.length === 0, `nothing throws: ${world.reports.join()}`);
    law(parseState(JSON.parse(world.stored ?? 'null')) !== null, 'the stored schedule is read back');
    const wait = projection.wakeAt - world.clocks().mono;
    law(event.kind === 'quit' || (wait > 0 && wait <= 15 * MINUTE + 1), 'the next look comes within 15 minutes');

    // ---- it costs little
    if (event.kind === 'looked' && kind === 'none' && tray.status.kind !== 'waiting-for-typing') {
      this.looks = [...this.looks.filter((at) => world.now - at < 60 * MINUTE), world.now];
    }
    law(this.looks.length <= (this.honest ? 40 : 80), 'few looks in an hour, whatever happens');

    // ---- what may be on screen
    law(kind === 'none' || kind === 'ended' || guidance === 'open', 'nothing is guided where nothing may be');
    if (kind === 'prompt') {
      law(!truth.paused, 'no prompt in a pause');
      law(!truth.interrupted, 'no prompt in a call, full screen or do not disturb');
      law(!truth.offHours, 'no prompt off hours');
      law(!(world.locked && world.lockKnown), 'no prompt while locked');
      law(!world.asleep, 'no prompt while asleep');
    }
    law(tray.reasons.includes('paused') || !truth.paused, 'a pause is shown');

    // ---- a prompt that comes
    if (tray.status.kind === 'waiting-for-typing') this.typingSince ??= world.now;
    if (kind === 'prompt' && this.was !== 'prompt') {
      law(this.was === 'none', 'a prompt comes when nothing is on screen');
      law(this.possibleMs >= this.shortestInterval - 3 * SECOND, 'no prompt before the interval has passed');
      law(world.now >= this.notBefore - 3 * SECOND, 'no prompt before the time that was asked for');
      law(world.now >= this.reasonsEnded + MINUTE - 3 * SECOND, 'a minute passes after the last reason to wait');
      const typed = world.idleKnown && world.idle() < 3 * SECOND && settings.waitForTypingGap;
      const waited = this.typingSince !== null && world.now - this.typingSince >= 2 * MINUTE - 6 * SECOND;
      law(!typed || waited, 'no prompt while input goes on');
    }
    if (tray.status.kind !== 'waiting-for-typing') this.typingSince = null;
    if (kind === 'prompt' || effects.some((effect) => effect.kind === 'remind')) {
      this.surelyBegins();
    }
    // A ring that ran out before the answer was heard was ignored.
    if (event.kind === 'prompt-skip' && this.was === 'prompt' && state.count.againMs === 0) this.begins();
    if (kind === 'none' && this.was === 'prompt' && event.kind === 'looked' && tray.reasons.length === 0) {
      this.notBefore = world.now + 10 * MINUTE;
    }
    if (tray.reasons.length > 0) this.hadReasons = true;
    else if (this.hadReasons) {
      this.hadReasons = false;
      this.reasonsEnded = world.now;
    }
    if (guidance !== 'open') this.notBefore = -Infinity;

    // ---- a break
    const completed = effects.some((effect) => effect.kind === 'break-over' && effect.how === 'completed');
    // After a kill the time up to the planned look counts as run, in a break too.
    if (completed && !['break-skip', 'break-length', 'started'].includes(event.kind)) {
      law(this.ranMs + this.unsureMs >= this.lengthMs - 2 * SECOND, 'a break is not cut short');
    }
    if (window?.kind === 'break') {
      this.lengthMs = window.lengthMs;
      if (this.was !== 'break' || effects.some((effect) => effect.kind === 'break-over')) {
        this.ranMs = window.elapsedMs;
        this.stillMs = 0;
        this.unsureMs = 0;
      }
      if (event.kind === 'break-skip' || event.kind === 'break-length') this.ranMs = window.elapsedMs;
      if (window.running) this.stillMs = 0;
      law(this.ranMs < window.lengthMs + 2 * SECOND, 'a break ends after its length');
      law(this.stillMs < 5 * MINUTE + 2 * SECOND, 'a break that stands still ends after five minutes');
      const left = window.running ? window.lengthMs - window.elapsedMs : 5 * MINUTE;
      law(wait <= left + SECOND, 'the end of a break is looked for in time');
      this.begins();
      this.surelyBegins();
    } else if (this.was === 'break') this.begins();

    // ---- nothing stops for good
    const tail = this.honest ? HOLD_TAIL.honest : HOLD_TAIL.wild;
    const holds = guidance !== 'open' || kind !== 'none' || world.now - truth.lastHeld < tail;
    law(
      holds || !world.idleKnown || this.sureMs <= this.longestNeed + tail,
      `a break is offered in time: ${Math.round(this.sureMs / MINUTE)} of ${this.longestNeed / MINUTE} min at the desk`,
    );
    this.was = kind;
  }
}
