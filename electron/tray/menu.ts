import { today as todayWords } from '../../shared/messages/en/today.ts';
import { tray as trayWords } from '../../shared/messages/en/tray.ts';
import { words } from '../../shared/messages/message.ts';
import { TODAY, type Today } from '../../shared/screening/today.ts';
import { BREAK_SECONDS } from '../../shared/settings/settings.ts';

/** The tray menu as data: what stands in it and what each entry asks for. Pure; `tray.ts` turns it into Electron's. */

/** What a person can ask for from the tray. */
export type TrayCommand =
  | { readonly kind: 'answer'; readonly answer: 'start' | 'postpone' | 'skip' }
  | { readonly kind: 'resume-break' }
  | { readonly kind: 'stretch-now'; readonly seconds: (typeof BREAK_SECONDS)[number] }
  | { readonly kind: 'quiet-seated' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'postpone'; readonly minutes: number }
  | { readonly kind: 'pause'; readonly minutes: number | null }
  | { readonly kind: 'pause-until-morning' }
  | { readonly kind: 'turn-on' }
  | { readonly kind: 'today'; readonly what: Today | 'sore'; readonly on: boolean }
  | { readonly kind: 'up-longer' }
  | { readonly kind: 'open'; readonly page: 'your-back' | 'library' | 'breaks' }
  | { readonly kind: 'quit' };

export type MenuEntry =
  | { readonly kind: 'line'; readonly label: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'command'; readonly label: string; readonly enabled: boolean; readonly command: TrayCommand }
  /** A command with a tick that says whether it holds. */
  | { readonly kind: 'tick'; readonly label: string; readonly ticked: boolean; readonly command: TrayCommand }
  | {
      readonly kind: 'submenu';
      readonly label: string;
      readonly enabled: boolean;
      readonly entries: readonly MenuEntry[];
    };

export interface TrayMenuView {
  /** The lines at the top: what happens next, and why nothing does. */
  readonly lines: readonly string[];
  readonly prompting: boolean;
  readonly onBreak: boolean;
  readonly canResumeBreak: boolean;
  readonly paused: boolean;
  /** False under a red flag, an open clearance or a statement that is not accepted: nothing is guided then. */
  readonly guided: boolean;
  /** What holds just for today. */
  readonly today: readonly (Today | 'sore')[];
  /** The first two hours after getting up, as far as is known: nothing bends to the end unless the person says otherwise. */
  readonly justUp: boolean;
  /** The entry that pauses until the next working morning. */
  readonly untilMorning: string;
}

const say = words({ ...trayWords, ...todayWords });
const separator: MenuEntry = { kind: 'separator' };
const POSTPONE_MINUTES = [5, 10, 15] as const;
const PAUSE_MINUTES = 30;
const PAUSE_HOURS = [1, 2] as const;

const TODAY_ENTRIES = [...TODAY, 'sore'] as const;

const command = (label: string, what: TrayCommand, enabled = true): MenuEntry => ({
  kind: 'command',
  label,
  enabled,
  command: what,
});
const minutes = (count: number): string => say('tray.minutes', { count });

/** The whole menu for one moment, in the order of the design. */
export function trayMenu(view: TrayMenuView): readonly MenuEntry[] {
  const entries: MenuEntry[] = view.lines.map((label) => ({ kind: 'line', label }));
  entries.push(separator);
  if (view.prompting) {
    entries.push(
      command(say('tray.start'), { kind: 'answer', answer: 'start' }),
      command(say('tray.postpone5'), { kind: 'answer', answer: 'postpone' }),
      command(say('tray.skip'), { kind: 'answer', answer: 'skip' }),
      separator,
    );
  }
  if (view.canResumeBreak) entries.push(command(say('tray.resumeBreak'), { kind: 'resume-break' }));
  entries.push(
    {
      kind: 'submenu',
      label: say('tray.stretchNow'),
      enabled: view.guided && !view.onBreak,
      entries: [
        ...BREAK_SECONDS.map((seconds) => command(minutes(seconds / 60), { kind: 'stretch-now', seconds })),
        separator,
        command(say('tray.quiet'), { kind: 'quiet-seated' }),
      ],
    },
    command(say('tray.moved'), { kind: 'moved' }, !view.onBreak),
    {
      kind: 'submenu',
      label: say('tray.postpone'),
      enabled: !view.onBreak,
      entries: POSTPONE_MINUTES.map((count) => command(minutes(count), { kind: 'postpone', minutes: count })),
    },
    separator,
  );
  if (view.paused) entries.push(command(say('tray.turnOn'), { kind: 'turn-on' }));
  entries.push({
    kind: 'submenu',
    label: say('tray.pause'),
    enabled: true,
    entries: [
      command(say('tray.pause30'), { kind: 'pause', minutes: PAUSE_MINUTES }),
      ...PAUSE_HOURS.map((count) => command(say('tray.pauseHours', { count }), { kind: 'pause', minutes: count * 60 })),
      command(view.untilMorning, { kind: 'pause-until-morning' }),
      command(say('tray.pauseForever'), { kind: 'pause', minutes: null }),
    ],
  });
  entries.push(
    {
      kind: 'submenu',
      label: say('tray.today'),
      enabled: true,
      entries: [
        ...TODAY_ENTRIES.map((what): MenuEntry => {
          const ticked = view.today.includes(what);
          return { kind: 'tick', label: say(`today.${what}`), ticked, command: { kind: 'today', what, on: !ticked } };
        }),
        ...(view.justUp ? [separator, command(say('today.upLonger'), { kind: 'up-longer' })] : []),
      ],
    },
    separator,
    command(say('tray.yourBack'), { kind: 'open', page: 'your-back' }),
    command(say('tray.library'), { kind: 'open', page: 'library' }),
    command(say('tray.settings'), { kind: 'open', page: 'breaks' }),
    separator,
    command(say('tray.quit'), { kind: 'quit' }),
  );
  return entries;
}
