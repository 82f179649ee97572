import { launch } from '../app/launch.ts';
import type { Unbend } from '../app/unbend.ts';
import { systemTime, type ClockReading, type Time } from '../time/system-time.ts';

/** The development entry: time can be sped up (UNBEND_SPEED, desk time only) and jumped. No package contains it. */

const speedWord = process.env['UNBEND_SPEED'] ?? '1';
const speed = Number(speedWord);
if (!Number.isFinite(speed) || speed < 1 || speed > 3600) {
  process.stderr.write(`UNBEND_SPEED is “${speedWord}”; it must be a number from 1 to 3600.\n`);
  process.exit(2);
}

const moved = { mono: 0, boot: 0, wall: 0 };
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

launch(time, speed, (unbend) => Object.assign(globalThis, { unbendDev: control(unbend) }));
