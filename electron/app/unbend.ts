import { app, powerMonitor, screen, session, shell } from 'electron';
import { join } from 'node:path';
import { contract } from '../../shared/ipc/contract.ts';
import type { AppView } from '../../shared/ipc/views.ts';
import { faults } from '../../shared/messages/en/faults.ts';
import { tray as trayWords } from '../../shared/messages/en/tray.ts';
import { words } from '../../shared/messages/message.ts';
import type { ScheduleContext } from '../../shared/schedule/context.ts';
import type { ScheduleEffect } from '../../shared/schedule/effect.ts';
import { project } from '../../shared/schedule/project.ts';
import type { ScheduleState } from '../../shared/schedule/state.ts';
import { guidanceHold } from '../../shared/screening/guidance.ts';
import type { Profile } from '../../shared/screening/profile.ts';
import { chimeVolumes } from '../../shared/settings/chime-volumes.ts';
import { spokenCues } from '../../shared/settings/spoken-cues.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { systemAutostart } from '../autostart/autostart.ts';
import { createGuidedBreak } from '../guided/guided-break.ts';
import { routeMessages } from '../ipc/router.ts';
import { logFile, openLog } from '../log/log.ts';
import { createDriver, type Driver } from '../schedule/driver.ts';
import { readBundle } from '../security/bundle.ts';
import { denyNavigationAndWindows, denyPermissions, denyRequests, silenceSpellChecker } from '../security/lockdown.ts';
import { serveBundle } from '../security/protocol.ts';
import { globalKeys } from '../shortcuts/global-keys.ts';
import { createPromptShortcut } from '../shortcuts/prompt-shortcut.ts';
import { clockTime, type Time } from '../time/system-time.ts';
import { createTray } from '../tray/tray.ts';
import { createBreak } from '../windows/break-window.ts';
import { createCurtains, hasOtherDisplays } from '../windows/curtains.ts';
import { kindOf, setTheme } from '../windows/page-window.ts';
import { createSettings } from '../windows/settings-window.ts';
import type { WindowPorts } from '../windows/window-ports.ts';
import type { CommandLine } from './command-line.ts';
import { createCommands } from './commands.ts';
import { openDataFiles } from './data-files.ts';
import { dayView } from './day-view.ts';
import { openDesktop, type Desktop } from './desktop.ts';
import { noticeText, Notices } from './notices.ts';
import { joinOwnData } from './own-data.ts';
import { createPresenter } from './presenter.ts';
import { createPrompt } from './prompt.ts';
import { isSoonAfterWaking, situationNow } from './situation.ts';
import { factsForTray } from './tray-facts.ts';
import { trayView, type TrayFacts } from './tray-view.ts';
import { warmUp } from './warm-up.ts';

/** Builds every part of the app, joins them, and starts: what both the product's and the development entry call. */

const say = words({ ...faults, ...trayWords });

export interface UnbendOptions {
  readonly time: Time;
  /** Desk time runs this much faster; 1 in the product. */
  readonly deskSpeed: number;
  readonly commandLine: CommandLine;
  /** Where the three files and the log lie. */
  readonly dataFolder: string;
  /** Why nothing can be kept there, in words; undefined where it can. */
  readonly fault: string | undefined;
}

export interface Unbend {
  readonly driver: Driver;
  readonly desktop: Desktop;
  /** Opens the window at the page that fits: what a second launch asks for. */
  open(): void;
}

export function startUnbend({ time, deskSpeed, commandLine, dataFolder: folder, fault }: UnbendOptions): Unbend {
  const log = openLog(folder);
  const notices = new Notices();
  if (fault) {
    notices.add(say('fault.dataFolder', { reason: fault }));
    log.error(say('fault.dataFolder', { reason: fault }));
  }
  const report = (what: string, error?: unknown): void => log.error(what, error);
  // Whatever it was, breaks go on; Electron would show a dialog of its own instead.
  const unexpected = (what: string, error: unknown): void => {
    report(what, error);
    notices.add(say('fault.unexpected', { file: logFile(folder) }));
  };
  process.on('uncaughtException', (error) => unexpected('an error was not caught', error));
  process.on('unhandledRejection', (error) => unexpected('a rejection was not handled', error));

  // ---- data
  const { settings, profile, schedule } = openDataFiles({
    folder,
    wall: () => time.now().wall,
    // The folder's own fault was told already; each file would only repeat it.
    notice: (notice) => {
      const text = noticeText(notice);
      log.error(text);
      if (!fault) notices.add(text);
    },
    report,
  });

  const context = (): ScheduleContext => {
    const hold = guidanceHold(profile.get());
    return {
      settings: settings.get(),
      offsetMinutesAt: (wall) => time.offsetMinutesAt(wall),
      // On macOS `boot` follows the wall clock, on Windows both clocks run on in sleep.
      sleepClock: process.platform === 'linux' ? 'boot-runs-on' : 'all-run-on',
      guidance: hold === null ? 'open' : hold.kind === 'red-flag' ? 'none' : 'reminders',
      guidanceReasons: hold === null ? [] : [hold.kind],
      deskSpeed,
    };
  };

  const trayFacts = (state: ScheduleState): TrayFacts => factsForTray(profile.get(), settings.get(), state, time);

  // The icon comes before all that is not needed for it; how clock times are written, which takes 10 ms to load, follows.
  const tray = createTray(
    trayView(project(schedule.get(), context(), time.now()), trayFacts(schedule.get()), () => '…'),
    { run: (command) => commands.tray(command), tone: () => settings.get().trayTone },
  );

  // ---- security
  const pages = session.defaultSession;
  denyPermissions(pages);
  denyRequests(pages);
  silenceSpellChecker(pages);
  denyNavigationAndWindows(report);
  serveBundle(pages, readBundle(join(import.meta.dirname, '../renderer')));

  const desktop = openDesktop(report);

  // ---- windows
  setTheme(settings.get().theme);
  const windowPorts: WindowPorts = {
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    theme: () => settings.get().theme,
    report,
  };
  const prompt = createPrompt({
    windowPorts,
    desktop,
    dispatch: (event) => driver.dispatch(event),
    answer: (answer) => commands.handlers.prompt.answer(answer),
  });
  const shortcut = createPromptShortcut({ ...globalKeys, pressed: () => prompt.takeKeyboard(), report });
  const breakWindow = createBreak(windowPorts, {
    painted: () => curtains.follow(),
    moved: () => curtains.follow(),
    closedByPerson: () => driver.dispatch({ kind: 'break-end' }),
    failed: () => driver.dispatch({ kind: 'window-failed', window: 'break' }),
    leftFullScreen: () => setSettings({ ...settings.get(), breakFullScreen: false }),
  });
  const curtains = createCurtains({ ...windowPorts, breakBounds: () => breakWindow.bounds() });
  const window = createSettings(windowPorts);

  // ---- what is guided
  const guided = createGuidedBreak({
    profile: () => profile.get(),
    saveProfile: (next) => setProfile(next),
    wall: () => time.now().wall,
    situation: () => situationNow(driver.state(), profile.get(), time.now().wall),
  });
  const presenter = createPresenter({
    prompt,
    breakWindow,
    curtains,
    guided,
    look: () => ({ theme: settings.get().theme, fullScreen: settings.get().breakFullScreen }),
    coversAll: () => settings.get().breakOnAllDisplays,
    chimes: () => chimeVolumes(settings.get(), guided.conditions()),
    spoken: () => spokenCues(settings.get(), guided.conditions(), desktop.screenReader.runs()),
    clockTime,
  });

  // ---- the schedule
  const run = (effect: ScheduleEffect): void => {
    switch (effect.kind) {
      case 'remind':
        desktop.notes.show(
          { title: say('reminder.title'), body: say('reminder.body'), buttons: [] },
          { failed: (why) => report('the reminder could not be shown', why) },
        );
        return;
      case 'break-over':
        guided.finish(effect.elapsedMs);
        return;
    }
  };

  const driver: Driver = createDriver({
    time,
    activity: desktop.activity,
    restored: schedule.get(),
    context,
    save: (state) => schedule.set(state),
    show: (projection) => {
      // Whoever changed it: the person, an export that is brought back, or erasing.
      setTheme(settings.get().theme);
      presenter.show(projection.window);
      shortcut.update(settings.get().shortcut, projection.window?.kind === 'prompt');
      tray.show(trayView(projection, trayFacts(driver.state()), clockTime));
      if (window.isOpen()) window.update(appView());
    },
    run,
    report,
  });

  // From then on it says the cues, or they are spoken again.
  desktop.screenReader.watch(() => driver.dispatch({ kind: 'context-changed' }));

  const setSettings = (next: Settings): void => {
    settings.set(next);
    driver.dispatch({ kind: 'context-changed' });
  };
  const setProfile = (next: Profile): void => {
    profile.set(next);
    // What is offered must suit what was just said; a break that runs keeps its sequence.
    if (driver.projection().window?.kind !== 'break') guided.drop();
    driver.dispatch({ kind: 'context-changed' });
  };

  const appView = (): AppView => ({
    page: null,
    settings: settings.get(),
    profile: profile.get(),
    status: trayView(driver.projection(), trayFacts(driver.state()), clockTime).lines[0] ?? '',
    day: dayView(driver.state(), context(), profile.get(), time.now().wall, clockTime),
    justUp: isSoonAfterWaking(driver.state(), time.now().wall),
    notices: notices.list(),
    screenReaderRuns: desktop.screenReader.runs(),
    shortcut: shortcut.state(),
    awayKnown: desktop.activity.idleMs() !== null,
    version: app.getVersion(),
    runtime: `Electron ${process.versions['electron'] ?? '?'}, Chromium ${process.versions['chrome'] ?? '?'}`,
    dataFolder: folder,
    autostart: autostart.state(),
    otherDisplays: hasOtherDisplays(),
    trayToneMatters: process.platform !== 'darwin',
    now: time.now().wall,
  });

  const autostart = systemAutostart(report);
  const ownData = joinOwnData({
    folder,
    files: { settings, profile, schedule },
    driver,
    guided,
    autostart,
    window: () => window.current(),
    wall: () => time.now().wall,
    report,
  });

  const commands = createCommands({
    driver: () => driver,
    guided,
    prompt,
    fitPrompt: prompt.fit,
    breakWindow,
    curtains,
    window,
    time,
    settings: () => settings.get(),
    setSettings,
    profile: () => profile.get(),
    setProfile,
    appView,
    autostart,
    ownData,
    dist: join(import.meta.dirname, '..'),
    openFolder: () =>
      void shell.openPath(folder).then((fault) => fault && report(`the data folder did not open: ${fault}`)),
    quit: () => app.quit(),
  });

  routeMessages(contract, commands.handlers, { kindOf, report });

  desktop.activity.watch((kind) => driver.dispatch({ kind }));
  const displaysChanged = (): void => {
    if (window.isOpen()) window.update(appView());
  };
  screen.on('display-added', displaysChanged);
  screen.on('display-removed', displaysChanged);
  screen.on('display-metrics-changed', displaysChanged);
  desktop.onPanelWithoutIcon(() => tray.renew());
  // Log-out and shutdown: what SIGTERM, quit and the menu have in common is before-quit.
  powerMonitor.on('shutdown', () => app.quit());
  app.on('before-quit', () => {
    driver.dispatch({ kind: 'quit' });
    driver.stop();
  });

  driver.start();
  warmUp(() => {
    if (guided.current()) return;
    guided.plan(settings.get().breakSeconds);
    guided.drop();
  }, report);
  const openFitting = (): void => window.open(guidanceHold(profile.get()) === null ? undefined : 'your-back');
  if (profile.get().statementAcceptedAt === null && !commandLine.hidden) openFitting();

  return { driver, desktop, open: openFitting };
}
