import type { ScheduleContext } from './context.ts';
import { isWorking } from './hours.ts';
import { NATURAL_BREAK } from './limits.ts';
import type { ReasonToWait } from './projection.ts';
import type { ScheduleState } from './state.ts';

/** Every reason against a prompt or reminder at this wall time. Things go on only when there is none. */
export function reasonsToWait(state: ScheduleState, context: ScheduleContext, wall: number): readonly ReasonToWait[] {
  const reasons: ReasonToWait[] = [];
  if (state.pause !== null) reasons.push('paused');
  if (!isWorking(context.settings.workingHours, wall, context.offsetMinutesAt)) reasons.push('off-hours');
  reasons.push(...state.interruptions);
  if (state.presence.locked) reasons.push('locked');
  else if (state.presence.awayMs >= NATURAL_BREAK || state.presence.suspended) reasons.push('away');
  if (context.guidance === 'none') {
    reasons.push(...(context.guidanceReasons.length > 0 ? context.guidanceReasons : (['red-flag'] as const)));
  }
  return reasons;
}
