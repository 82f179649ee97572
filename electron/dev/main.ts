import { launch } from '../app/launch.ts';
import type { Unbend } from '../app/unbend.ts';
import { systemTime, type ClockReading, type Time } from '../time/system-time.ts';

/**
 * The development entry: time can be sped up (UNBEND_SPEED, desk time only) and jumped, and a restart can go on where the
 * jumps of the last run led to (UNBEND_AHEAD, minutes); a driver can take hold of it before anything starts (UNBEND_HELD).
 * No package contains it.
 */

function numberFrom(name: string, otherwise: number, [least, most]: readonly [number, number]): number {
  const word = process.env[name] ?? String(otherwise);
  const value = Number(word);
  if (value >= least && value <= most) return value;
  process.stderr.write(`${name} is “${word}”; it must be a number from ${least} to ${most}.\n`);
  process.exit(2);
}

const speed = numberFrom('UNBEND_SPEED', 1, [1, 3600]);
const ahead = numberFrom('UNBEND_AHEAD', 0, [0, 1_000_000]) * 60_000;

const moved = { mono: ahead, boot: ahead, wall: ahead };
const time: Time = {
  now: () => {
    const { mono, boot, wall } = systemTime.now();
    return { mono: mono + moved.mono, boot: boot + moved.boot, wall: wall + moved.wall };
  },
  offsetMinutesAt: (wall) => systemTime.offsetMinutesAt(wall),
};

/** What tests reach through the driver of the browser engine: `globalThis.unbendDev`. */
const control = (unbend: Unbend) => ({
  /** Moves the clocks by so many ms and lets the schedule look. */
  jump: (by: Partial<ClockReading>): void => {
    moved.mono += by.mono ?? 0;
    moved.boot += by.boot ?? 0;
    moved.wall += by.wall ?? 0;
    unbend.driver.dispatch({ kind: 'looked' });
  },
  state: () => unbend.driver.state(),
  projection: () => unbend.driver.projection(),
  /** Whether the next prompt will be a notification: heard from the desktop, some time after the start. */
  prefersNotes: () => unbend.desktop.prefersNotes(),
});

/** Whoever sets UNBEND_HELD lets the app start with `globalThis.unbendBegin()`; until then it opens and writes nothing. */
const held =
  process.env['UNBEND_HELD'] === '1'
    ? new Promise<void>((begin) => Object.assign(globalThis, { unbendBegin: begin }))
    : Promise.resolve();

const started = (unbend: Unbend): void => void Object.assign(globalThis, { unbendDev: control(unbend) });

launch({ time, deskSpeed: speed, held, started });
