import * as v from 'valibot';
import type { UnbendContract } from '../../shared/ipc/contract.ts';
import type { BreakCommand, ProfileCommand } from '../../shared/ipc/commands.ts';
import type { MainHandlers } from '../../shared/ipc/define.ts';
import type { AppView, WindowSize } from '../../shared/ipc/views.ts';
import type { Sequence } from '../../shared/sequence/sequence.ts';
import { endOfToday, nextMorning } from '../../shared/schedule/morning.ts';
import { guidanceHold, REST_AFTER_STRONG_MS } from '../../shared/screening/guidance.ts';
import type { Profile } from '../../shared/screening/profile.ts';
import { QUIET_SEATED, SORE } from '../../shared/screening/today.ts';
import { Settings } from '../../shared/settings/settings.ts';
import type { Autostart } from '../autostart/autostart.ts';
import { bundledParts } from '../licences/bundled-parts.ts';
import type { OwnData } from '../data/own-data.ts';
import type { GuidedBreak } from '../guided/guided-break.ts';
import { changeProfile } from '../profile/change-profile.ts';
import type { Driver } from '../schedule/driver.ts';
import type { Time } from '../time/system-time.ts';
import type { TrayCommand } from '../tray/menu.ts';
import type { BreakWindow } from '../windows/break-window.ts';
import type { Curtains } from '../windows/curtains.ts';
import type { PromptSurface } from '../windows/prompt-surface.ts';
import type { SettingsWindow } from '../windows/settings-window.ts';

/** Carries out what a person asks for, from the tray and from the windows: each wish becomes an event of the schedule. */

type HurtAnswer = Extract<BreakCommand, { kind: 'hurt-mild' }>['then'];

export interface CommandPorts {
  readonly driver: () => Driver;
  readonly guided: GuidedBreak;
  readonly prompt: PromptSurface;
  readonly fitPrompt: (size: WindowSize) => void;
  readonly breakWindow: BreakWindow;
  readonly curtains: Curtains;
  readonly window: SettingsWindow;
  readonly time: Time;
  readonly settings: () => Settings;
  readonly setSettings: (next: Settings) => void;
  readonly profile: () => Profile;
  readonly setProfile: (next: Profile) => void;
  readonly appView: () => AppView;
  readonly autostart: Autostart;
  readonly ownData: OwnData;
  readonly openFolder: () => void;
  /** The folder that holds the bundles. */
  readonly dist: string;
  readonly quit: () => void;
}

export interface Commands {
  readonly tray: (command: TrayCommand) => void;
  readonly handlers: MainHandlers<UnbendContract>;
}

export function createCommands(ports: CommandPorts): Commands {
  const { guided, time } = ports;
  const dispatch: Driver['dispatch'] = (event) => ports.driver().dispatch(event);

  const elapsedMs = (): number => {
    const window = ports.driver().projection().window;
    return window?.kind === 'break' ? window.elapsedMs : 0;
  };

  const start = (): void => {
    const view = ports.prompt.view();
    if (!view) return;
    dispatch({ kind: 'prompt-start', lengthMs: guided.plan(view.seconds).seconds * 1000 });
  };

  const answer = (what: 'start' | 'postpone' | 'skip'): void => {
    if (what === 'start') start();
    else {
      guided.drop();
      dispatch({ kind: what === 'postpone' ? 'prompt-postpone' : 'prompt-skip' });
    }
  };

  const offsetAt = (wall: number): number => time.offsetMinutesAt(wall);
  const tonight = (): number => endOfToday(time.now().wall, offsetAt);
  const changed = (command: ProfileCommand): void =>
    ports.setProfile(changeProfile(ports.profile(), command, time.now().wall, tonight()));

  const upLonger = (): void => {
    // What is offered may bend to the end from now on; a break that runs keeps its sequence.
    if (ports.driver().projection().window?.kind !== 'break') guided.drop();
    dispatch({ kind: 'up-longer' });
  };

  /** False where a hold stands against it, or a break runs already. */
  const begin = (planned: () => Sequence): boolean => {
    if (guidanceHold(ports.profile()) !== null || ports.driver().projection().window?.kind === 'break') return false;
    guided.drop();
    const sequence = planned();
    if (sequence.steps.length === 0) {
      guided.drop();
      return false;
    }
    dispatch({ kind: 'stretch-now', lengthMs: sequence.seconds * 1000 });
    return true;
  };
  const stretchNow = (seconds: number, extra: readonly string[] = []): boolean =>
    begin(() => guided.plan(seconds, extra));

  const skip = (): void => {
    const from = elapsedMs();
    dispatch({ kind: 'break-skip', ms: Math.max(0, guided.skip(from) - from) });
  };

  const goOnAfterHurt = (then: HurtAnswer): void => {
    if (then === 'stop') return dispatch({ kind: 'break-end' });
    if (then === 'ease') guided.eased();
    else {
      const changed = then === 'swap' ? guided.swap(elapsedMs()) : guided.leaveOut(elapsedMs());
      if (changed) dispatch({ kind: 'break-length', lengthMs: changed.seconds * 1000 });
    }
    dispatch({ kind: 'break-unfreeze' });
  };

  const runTray = (command: TrayCommand): void => {
    switch (command.kind) {
      case 'answer':
        return answer(command.answer);
      case 'resume-break': {
        const sequence = guided.resume();
        if (sequence) dispatch({ kind: 'resume-break', lengthMs: sequence.seconds * 1000 });
        return;
      }
      case 'stretch-now':
        stretchNow(command.seconds);
        return;
      case 'quiet-seated':
        stretchNow(ports.settings().breakSeconds, QUIET_SEATED);
        return;
      case 'moved':
        return dispatch({ kind: 'moved' });
      case 'postpone':
        return dispatch({ kind: 'postpone', minutes: command.minutes });
      case 'pause':
        return dispatch({
          kind: 'pause',
          pause: command.minutes === null ? { kind: 'until-turned-on' } : { kind: 'for', ms: command.minutes * 60_000 },
        });
      case 'pause-until-morning': {
        const wall = nextMorning(ports.settings().workingHours, time.now().wall, offsetAt);
        return dispatch({ kind: 'pause', pause: { kind: 'until', wall } });
      }
      case 'today':
        return changed(
          command.what === 'sore'
            ? { kind: 'condition', id: SORE, ticked: command.on }
            : { kind: 'today', condition: command.what, on: command.on },
        );
      case 'up-longer':
        return upLonger();
      case 'turn-on':
        return dispatch({ kind: 'turn-on' });
      case 'open':
        return ports.window.open(command.page);
      case 'quit':
        return ports.quit();
    }
  };

  const runBreak = (command: BreakCommand): void => {
    switch (command.kind) {
      case 'pause':
        return dispatch({ kind: 'break-pause' });
      case 'resume':
        return dispatch({ kind: 'break-resume' });
      case 'skip-step':
        return skip();
      case 'end':
        return dispatch({ kind: 'break-end' });
      case 'hurts':
        dispatch({ kind: 'break-freeze' });
        return guided.hurts(elapsedMs(), tonight());
      case 'hurt-strong':
        guided.hurts(elapsedMs(), time.now().wall + REST_AFTER_STRONG_MS);
        dispatch({ kind: 'break-stop' });
        // The warning signs are asked about again before anything else.
        ports.setProfile({ ...ports.profile(), redFlagsAnsweredAt: null });
        return ports.window.open('your-back');
      case 'hurt-mild':
        return goOnAfterHurt(command.then);
      case 'close':
        return dispatch({ kind: 'ended-close' });
      case 'full-screen':
        return ports.setSettings({ ...ports.settings(), breakFullScreen: command.on });
    }
  };

  return {
    tray: runTray,
    handlers: {
      prompt: {
        view: () => {
          const view = ports.prompt.view();
          if (!view) throw new Error('there is no prompt');
          return view;
        },
        answer,
        pointed: (over) => dispatch({ kind: 'prompt-pointed', over }),
        fits: ports.fitPrompt,
      },
      break: {
        view: () => ports.breakWindow.view() ?? null,
        command: runBreak,
      },
      curtain: {
        view: () => ports.curtains.view(),
        end: () => runBreak({ kind: 'end' }),
      },
      app: {
        view: () => ({ ...ports.appView(), page: ports.window.takePage() ?? null }),
        updateSettings: (patch) => {
          ports.setSettings(v.parse(Settings, { ...ports.settings(), ...patch }));
          return ports.appView();
        },
        updateProfile: (command) => {
          changed(command);
          return ports.appView();
        },
        upLonger: () => {
          upLonger();
          return ports.appView();
        },
        stretchNow: (seconds) => stretchNow(seconds),
        setAutostart: (on) => {
          ports.autostart.set(on);
          return ports.appView();
        },
        exportData: () => ports.ownData.exportAll(),
        importData: () => ports.ownData.importAll(),
        eraseData: () => {
          ports.ownData.eraseAll();
          ports.window.open('your-back');
          return ports.appView();
        },
        licences: () => bundledParts(ports.dist),
        openDataFolder: ports.openFolder,
        start: (chosen) => begin(() => guided.choose(chosen)),
        quit: ports.quit,
      },
    },
  };
}
