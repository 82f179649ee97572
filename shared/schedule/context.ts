import type { Settings } from '../settings/settings.ts';
import type { SleepClock } from './clocks.ts';

/** Why nothing is guided, or nothing at all comes. */
export type GuidanceReason = 'red-flag' | 'clearance' | 'statement' | 'questions';

/**
 * What may come when a break is due. `open`: a prompt. `reminders`: a plain reminder to move and nothing guided (statement
 * not accepted, clearance open). `none`: nothing at all (red flag).
 */
export type Guidance = 'open' | 'reminders' | 'none';

/** What a transition needs to know besides the state and the event. */
export interface ScheduleContext {
  readonly settings: Pick<
    Settings,
    'intervalMinutes' | 'breakSeconds' | 'longBreaks' | 'waitForTypingGap' | 'workingHours'
  >;
  /** Minutes that local time is ahead of UTC at an instant (epoch ms). */
  readonly offsetMinutesAt: (wall: number) => number;
  readonly sleepClock: SleepClock;
  readonly guidance: Guidance;
  /** Shown in the tray; empty where guidance is open. */
  readonly guidanceReasons: readonly GuidanceReason[];
  /** Desk time runs this much faster (development entry); 1 where it is not given. */
  readonly deskSpeed?: number;
}
