import type { ScheduleEvent } from '../../../../shared/schedule/event.ts';
import type { WorkingHours } from '../../../../shared/settings/settings.ts';
import { MINUTE, SECOND, type World } from './world.ts';

/** What is truly so in a world, worked out from what happened there and not from the schedule. */

/** Whether it is working time, the plain way. */
export function inWorkingHours(hours: WorkingHours, wall: number, offsetMinutes: number): boolean {
  if (hours === null) return true;
  const local = new Date(wall + offsetMinutes * MINUTE);
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  const today = hours[local.getUTCDay()] ?? [];
  const yesterday = hours[(local.getUTCDay() + 6) % 7] ?? [];
  return (
    today.some(({ from, to }) => from <= minute && minute < to) ||
    yesterday.some(({ from, to }) => from <= minute + 1440 && minute + 1440 < to)
  );
}

export class Truth {
  /** The person paused: until this moment of the world (Infinity: until they turn it on), or until a wall time. */
  #pausedUntil = -Infinity;
  #pausedUntilWall: number | null = null;
  #doubtful = false;
  #wallShift = 0;
  #boot = 0;
  #heardAt = 0;
  /** When a clock was set. */
  setAt = -Infinity;
  #interruptions = new Set<string>();
  lockTold = false;
  /** The last moment at which something truly stood against a prompt. */
  lastHeld = -Infinity;

  private readonly world: World;
  constructor(world: World) {
    this.world = world;
    this.#wallShift = world.wall - world.now;
  }

  get offHours(): boolean {
    const { settings, offsetMinutesAt } = this.world.context;
    return !inWorkingHours(settings.workingHours, this.world.wall, offsetMinutesAt(this.world.wall));
  }
  /** Sleeps and restarts leave a second or two of doubt, so this is only what is sure. */
  get paused(): boolean {
    return (!this.#doubtful && this.world.now < this.#pausedUntil - 10 * SECOND) || this.#pausedUntilWall !== null;
  }
  get maybePaused(): boolean {
    return this.world.now < this.#pausedUntil + 10 * SECOND || this.#pausedUntilWall !== null;
  }
  get interrupted(): boolean {
    return this.#interruptions.size > 0;
  }
  /** Locked, and the schedule can know it. */
  get knownLocked(): boolean {
    return this.world.locked && (this.world.lockKnown || this.lockTold);
  }

  hears(event: ScheduleEvent): void {
    switch (event.kind) {
      case 'started':
        // Or a clock that was set while nobody looked, which looks the same.
        if (this.world.clocks().boot < this.#boot || this.setAt >= this.#heardAt) this.#reboots();
        this.#boot = this.world.clocks().boot;
        this.#interruptions.clear();
        this.lockTold = false;
        break;
      case 'locked':
        this.lockTold = true;
        break;
      case 'unlocked':
        this.lockTold = false;
        break;
      case 'interruption':
        if (event.on) this.#interruptions.add(event.what);
        else this.#interruptions.delete(event.what);
        break;
      case 'turn-on':
        this.#pausedUntil = -Infinity;
        this.#pausedUntilWall = null;
        break;
      case 'postpone':
        if (event.minutes > 0 && Number.isFinite(event.minutes)) {
          this.lastHeld = Math.max(this.lastHeld, this.world.now) + event.minutes * MINUTE;
        }
        break;
      case 'pause':
        this.#pause(event.pause);
        break;
      default:
    }
    this.#heardAt = this.world.now;
    this.looks();
  }

  #pause(pause: Extract<ScheduleEvent, { kind: 'pause' }>['pause']): void {
    if (pause.kind === 'for' && !(pause.ms > 0 && Number.isFinite(pause.ms))) return;
    if (pause.kind === 'until' && pause.wall <= this.world.wall) return;
    this.#doubtful = false;
    this.#pausedUntilWall = pause.kind === 'until' ? pause.wall : null;
    this.#pausedUntil =
      pause.kind === 'for' ? this.world.now + pause.ms : pause.kind === 'until-turned-on' ? Infinity : -Infinity;
  }

  /** The computer was started anew: only the wall clock tells how long a pause has gone on. */
  #reboots(): void {
    if (this.#pausedUntil !== Infinity) this.#doubtful = true;
  }

  /** A pause until a wall time ends when it is seen to have come; what stands now stands for so many ms. */
  looks(ms = 0): void {
    if (ms === 0 && this.#pausedUntilWall !== null && this.world.wall >= this.#pausedUntilWall) {
      this.#pausedUntilWall = null;
    }
    const { guidance } = this.world.context;
    const gone = this.world.idle() > 2 * MINUTE || !this.world.driver;
    // Nobody tells of a clock that was set: working hours and pauses until a time see it at the next look.
    const shift = this.world.wall - this.world.now;
    if (Math.abs(shift - this.#wallShift) > 1) this.setAt = this.world.now;
    this.#wallShift = shift;
    const held =
      this.maybePaused || this.interrupted || this.offHours || this.world.locked || gone || guidance === 'none';
    if (held || this.world.now - this.setAt < 15 * MINUTE) {
      this.lastHeld = Math.max(this.lastHeld, this.world.now + ms);
    }
  }
}
