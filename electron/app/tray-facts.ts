import { weekdayOf } from '../../shared/schedule/hours.ts';
import { daysAhead, nextMorning } from '../../shared/schedule/morning.ts';
import type { ScheduleState } from '../../shared/schedule/state.ts';
import { guidanceHold } from '../../shared/screening/guidance.ts';
import type { Profile } from '../../shared/screening/profile.ts';
import { SORE, todayConditions } from '../../shared/screening/today.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { Time } from '../time/system-time.ts';
import { isSoonAfterWaking } from './situation.ts';
import type { TrayFacts } from './tray-view.ts';

/** What the tray shows of profile and settings. */
export function factsForTray(
  profile: Profile,
  { workingHours }: Settings,
  state: Pick<ScheduleState, 'upSinceWall'>,
  time: Time,
): TrayFacts {
  const { wall } = time.now();
  const offsetAt = (at: number): number => time.offsetMinutesAt(at);
  const at = nextMorning(workingHours, wall, offsetAt);
  const sore = profile.conditions.some(({ id }) => id === SORE);
  return {
    hold: guidanceHold(profile),
    today: [...todayConditions(profile.today, wall), ...(sore ? (['sore'] as const) : [])],
    justUp: isSoonAfterWaking(state, wall),
    morning: { at, weekday: weekdayOf(at, offsetAt), daysAhead: daysAhead(at, wall, offsetAt) },
  };
}
