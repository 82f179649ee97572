import { describe, expect, it } from 'vitest';
import { isSoonAfterWaking } from '../../../electron/app/situation.ts';
import { type MenuEntry, trayMenu, type TrayMenuView } from '../../../electron/tray/menu.ts';

const view = (differs: Partial<TrayMenuView> = {}): TrayMenuView => ({
  lines: ['Next break about 14:40'],
  prompting: false,
  onBreak: false,
  canResumeBreak: false,
  paused: false,
  guided: true,
  today: [],
  justUp: false,
  untilMorning: 'Until tomorrow, 09:00',
  ...differs,
});

const today = (entries: readonly MenuEntry[]): readonly MenuEntry[] =>
  entries.flatMap((entry) => (entry.kind === 'submenu' && entry.label === 'Just for today' ? entry.entries : []));

describe('"Up for two hours already"', () => {
  it('stands in the menu only while it matters', () => {
    const asked = (justUp: boolean): boolean =>
      today(trayMenu(view({ justUp }))).some((entry) => entry.kind === 'command' && entry.command.kind === 'up-longer');
    expect([asked(true), asked(false)]).toEqual([true, false]);
  });

  it('matters for two hours from getting up, and never before it', () => {
    const up = 1_000_000;
    const soon = (wall: number): boolean => isSoonAfterWaking({ upSinceWall: up }, wall);
    expect([up - 1, up, up + 7_199_999, up + 7_200_000].map(soon)).toEqual([false, true, true, false]);
    expect(isSoonAfterWaking({ upSinceWall: null }, up)).toBe(false);
  });
});
