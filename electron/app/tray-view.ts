import { tray as trayWords } from '../../shared/messages/en/tray.ts';
import { today as todayWords } from '../../shared/messages/en/today.ts';
import { words } from '../../shared/messages/message.ts';
import type { Weekday } from '../../shared/settings/settings.ts';
import type { Projection, ReasonToWait, ScheduleIcon, ScheduleStatus } from '../../shared/schedule/projection.ts';
import type { GuidanceHold } from '../../shared/screening/verdict.ts';
import type { TrayIconName } from '../icons/tray-shapes.ts';
import type { TrayView } from '../tray/tray.ts';

/** The projection in the tray's words. Pure but for how a clock time is written, which comes in. */

const say = words({ ...trayWords, ...todayWords });

const iconName = (icon: ScheduleIcon): TrayIconName =>
  icon.kind === 'working' ? `working-${icon.quarter}` : icon.kind;

const reasonWords = (reasons: readonly ReasonToWait[]): string =>
  reasons.map((reason) => say(`tray.reason.${reason}`)).join(', ');

function statusLine(status: ScheduleStatus, clockTime: (wall: number) => string): string {
  switch (status.kind) {
    case 'next':
      return say('tray.next', { time: clockTime(status.at) });
    case 'waiting-for-typing':
      return say('tray.typing');
    case 'held':
      return say('tray.held', { reasons: reasonWords(status.reasons) });
    case 'paused':
      return status.until === null ? say('tray.paused') : say('tray.pausedUntil', { time: clockTime(status.until) });
    case 'off-hours':
      return status.until === null
        ? say('tray.offHours')
        : say('tray.offHoursUntil', { time: clockTime(status.until) });
    case 'prompting':
      return say('tray.prompting');
    case 'on-break':
      return say('tray.onBreak');
    case 'awaiting-return':
      return say('tray.awaitingReturn');
  }
}

/** What the tray shows besides the projection. */
export interface TrayFacts {
  readonly hold: GuidanceHold | null;
  readonly today: TrayView['today'];
  readonly justUp: boolean;
  /** When work begins again, its weekday (Sunday is 0), and how many local days ahead that is. */
  readonly morning: { readonly at: number; readonly weekday: Weekday; readonly daysAhead: number };
}

function morningText({ at, weekday, daysAhead }: TrayFacts['morning'], clockTime: (wall: number) => string): string {
  const time = clockTime(at);
  if (daysAhead === 0) return say('tray.pauseMorning', { time });
  if (daysAhead === 1) return say('tray.pauseTomorrow', { time });
  return say('tray.pauseDay', { day: say(`weekday.${weekday}`), time });
}

/** Everything the tray shows. The status comes first; a hold on guided breaks has its own line below it. */
export function trayView(
  { window, tray }: Projection,
  { hold, today, justUp, morning }: TrayFacts,
  clockTime: (wall: number) => string,
): TrayView {
  const status = statusLine(tray.status, clockTime);
  const held = hold ? say(`tray.guided.${hold.kind}`) : null;
  // Under a red flag nothing comes at all, so a time would be a false promise.
  const lines = hold?.kind === 'red-flag' && held ? [held] : held ? [status, held] : [status];
  return {
    lines,
    icon: iconName(tray.icon),
    tooltip: say('tray.tooltip', { status: lines[0] ?? '' }),
    prompting: window?.kind === 'prompt',
    onBreak: window?.kind === 'break',
    canResumeBreak: tray.canResumeBreak && hold === null,
    paused: tray.reasons.includes('paused'),
    guided: hold === null,
    today,
    justUp,
    untilMorning: morningText(morning, clockTime),
  };
}
