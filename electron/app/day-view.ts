import type { DayView } from '../../shared/ipc/views.ts';
import type { ScheduleContext } from '../../shared/schedule/context.ts';
import { outlook } from '../../shared/schedule/outlook.ts';
import type { ScheduleState } from '../../shared/schedule/state.ts';
import type { Profile } from '../../shared/screening/profile.ts';

/** The day's line as the window draws it. Pure but for how a clock time is written, which comes in. */

const HOUR_MS = 3_600_000;

export function dayView(
  state: ScheduleState,
  context: ScheduleContext,
  { history }: Pick<Profile, 'history'>,
  now: number,
  clockTime: (wall: number) => string,
): DayView {
  // Counts stand as of the last event; from there the schedule works out what comes.
  const { from, to, spans, coming } = outlook(state, context, state.at?.wall ?? now);
  const done = new Set(history.map(({ at }) => at).filter((at) => from <= at && at <= now));
  return {
    from,
    to,
    now,
    hours: Array.from({ length: Math.floor((to - from) / HOUR_MS) + 1 }, (_, index) => {
      const at = from + index * HOUR_MS;
      return { at, label: clockTime(at) };
    }),
    spans: [...spans],
    done: [...done].sort((a, b) => a - b),
    coming: coming.map(({ at, long }) => ({ at, long, label: clockTime(at) })),
  };
}
