import { changeProfile } from '../../electron/profile/change-profile.ts';
import type { BreakCommand, ChosenStart, ProfileCommand } from '../../shared/ipc/commands.ts';
import type { AppView, BreakView, DayView, FileOutcome, Page, PromptView, WindowSize } from '../../shared/ipc/views.ts';
import type { AppApi, BreakApi, PromptApi } from '../../renderer/api.ts';
import type { Chimes } from '../../renderer/sound/chimes.ts';
import { FakeSpeech } from './fake-speech.ts';
import { EMPTY_PROFILE, type Profile } from '../../shared/screening/profile.ts';
import type { Side, Step } from '../../shared/sequence/sequence.ts';
import { DEFAULT_SETTINGS, type SettingsPatch } from '../../shared/settings/settings.ts';

/** The other side of a window: remembers what it was asked, and says what a test wants it to say. */

/** Listeners of one kind of event. */
class Listeners<T> {
  readonly #all = new Set<(payload: T) => void>();
  readonly add = (listener: (payload: T) => void): (() => void) => {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  };
  readonly tell = (payload: T): void => this.#all.forEach((listener) => listener(payload));
}

export const promptView = (differs: Partial<PromptView> = {}): PromptView => ({
  seconds: 120,
  long: false,
  deskMinutes: 40,
  first: 'Low belly breathing',
  figure: null,
  ringLeftMs: 20_000,
  ringMs: 30_000,
  ringRunning: true,
  retreating: false,
  theme: 'light',
  chimeVolume: 0,
  ...differs,
});

/** Rings nothing and remembers all that it was asked for. */
export function fakeChimes() {
  const rung: string[] = [];
  const chimes: Chimes = {
    play: (chime, volume) => void rung.push(`${chime} ${volume}`),
    // However often it is asked for, there is one silence.
    silence: () => void (rung.at(-1) === 'silence' || rung.push('silence')),
  };
  return { chimes, rung };
}

export function promptMain(view: PromptView = promptView()) {
  const changed = new Listeners<PromptView>();
  const answers: string[] = [];
  const pointed: boolean[] = [];
  const sizes: WindowSize[] = [];
  const api: PromptApi = {
    view: () => Promise.resolve(view),
    answer: (what) => void answers.push(what),
    pointed: (over) => void pointed.push(over),
    fits: (size) => void sizes.push(size),
    changed: changed.add,
  };
  return { api, first: view, answers, pointed, sizes, tell: changed.tell, ...fakeChimes() };
}

const step = (
  movement: string,
  phase: Step['phase'],
  side: Side | null,
  cautionedBy: readonly string[] = [],
): Step => ({
  movement,
  phase,
  side,
  setupSeconds: 4,
  seconds: 24,
  dose: { mode: 'time', seconds: 20 },
  reason: { kind: 'warm-up-first' },
  cautionedBy,
});
const text = (name: string) => ({
  name,
  cues: ['one', 'two', 'three', 'four'].map((place) => `${name}, cue ${place}.`),
  breathing: 'Breathe slowly.',
  stopIf: `Stop if ${name} pinches.`,
  mistake: 'Hurrying.',
});

/** Five steps of 24 s: breathing, one stretch on each side, a squeeze that is cautioned, breathing again. */
export const breakView = (clock: Partial<BreakView['clock']> = {}, differs: Partial<BreakView> = {}): BreakView => ({
  sequence: {
    budgetSeconds: 120,
    seconds: 120,
    steps: [
      step('breathing', 'prepare', null),
      step('figure-four', 'lengthen', 'left'),
      step('figure-four', 'lengthen', 'right'),
      step('squeeze', 'activate', null, ['high-blood-pressure']),
      step('breathing', 'settle', null),
    ],
    leftOut: [],
  },
  texts: {
    breathing: text('Low belly breathing'),
    'figure-four': text('Seated figure-four'),
    squeeze: text('Squeeze'),
  },
  reasons: ['Warm up comes first', 'Lengthens the buttock', 'Lengthens the buttock', 'Wakes the buttocks', 'Settles'],
  cautionCues: [[], [], [], ['Keep breathing on every hold.'], []],
  breaths: { breathing: { inSeconds: 4, outSeconds: 5 }, 'figure-four': null, squeeze: null },
  poses: {},
  leftOut: [{ movement: 'standing-back-lean', name: 'Standing lean-back', why: 'leaning back makes it worse' }],
  clock: { elapsedMs: 0, lengthMs: 120_000, running: true, frozen: false, ended: null, ...clock },
  standIn: null,
  fullScreen: false,
  theme: 'light',
  chimeVolume: 0.3,
  spoken: null,
  ...differs,
});

export function breakMain(view: BreakView = breakView()) {
  const changed = new Listeners<BreakView>();
  const commands: BreakCommand[] = [];
  const api: BreakApi = {
    view: () => Promise.resolve(view),
    command: (command) => void commands.push(command),
    changed: changed.add,
  };
  return { api, first: view, commands, tell: changed.tell, speech: new FakeSpeech(), ...fakeChimes() };
}

export const NOW = Date.UTC(2026, 10, 25, 12);

/** A person who accepted the statement and answered "None of these". */
export const profileOf = (differs: Partial<Profile> = {}): Profile => ({
  ...EMPTY_PROFILE,
  statementAcceptedAt: NOW - 1000,
  redFlagsAnsweredAt: NOW - 1000,
  ...differs,
});

const HOUR = 3_600_000;
/** A Wednesday of nine to half past five with an hour off, at noon: two breaks were taken, five are to come. */
const dayView: DayView = {
  from: NOW - 4 * HOUR,
  to: NOW + 7 * HOUR,
  now: NOW,
  hours: Array.from({ length: 12 }, (_, hour) => ({ at: NOW + (hour - 4) * HOUR, label: `${hour + 8}:00` })),
  spans: [
    { from: NOW - 3 * HOUR, to: NOW + 0.5 * HOUR },
    { from: NOW + 1.5 * HOUR, to: NOW + 5.5 * HOUR },
  ],
  done: [NOW - 2 * HOUR, NOW - HOUR],
  coming: [2, 3, 4, 5].map((hours) => ({ at: NOW + hours * HOUR, long: hours === 3, label: `${hours + 12}:00` })),
};

export const appView = (profile: Profile = profileOf(), differs: Partial<AppView> = {}): AppView => ({
  page: null,
  settings: DEFAULT_SETTINGS,
  profile,
  status: 'Next break about 14:40',
  day: dayView,
  justUp: false,
  notices: [],
  awayKnown: true,
  screenReaderRuns: false,
  shortcut: 'ready',
  version: '0.1.0',
  runtime: 'Electron 45.4.1',
  dataFolder: '/home/someone/.config/Unbend',
  autostart: 'off',
  otherDisplays: false,
  trayToneMatters: true,
  now: NOW,
  ...differs,
});

/** Carries profile commands out as the main process does. */
const after = (profile: Profile, command: ProfileCommand): Profile => changeProfile(profile, command, NOW, NOW + HOUR);

export function appMain(first: AppView = appView()) {
  const changed = new Listeners<AppView>();
  const show = new Listeners<Page>();
  let view = first;
  const main = {
    first,
    commands: [] as ProfileCommand[],
    patches: [] as SettingsPatch[],
    stretches: [] as number[],
    starts: [] as ChosenStart[],
    quits: 0,
    /** What was asked for beside settings and profile, by name. */
    asked: [] as string[],
    /** How the next export or import ends. */
    outcome: { kind: 'done', text: 'It is done.' } as FileOutcome,
    /** While true every change is refused. */
    refuses: false,
    tell: changed.tell,
    show: show.tell,
    api: {} as AppApi,
  };
  const answer = (next: () => AppView): Promise<AppView> => {
    if (main.refuses) return Promise.reject(new Error('refused'));
    view = next();
    return Promise.resolve(view);
  };
  main.api = {
    view: () => Promise.resolve(view),
    updateProfile: (command) => {
      main.commands.push(command);
      return answer(() => ({ ...view, profile: after(view.profile, command) }));
    },
    updateSettings: (patch) => {
      main.patches.push(patch);
      return answer(() => ({ ...view, settings: { ...view.settings, ...patch } as AppView['settings'] }));
    },
    upLonger: () => {
      main.asked.push('up-longer');
      return answer(() => ({ ...view, justUp: false }));
    },
    stretchNow: (seconds) => {
      main.stretches.push(seconds);
      return Promise.resolve(true);
    },
    setAutostart: (on) => answer(() => ({ ...view, autostart: on ? 'on' : 'off' })),
    exportData: () => {
      main.asked.push('export');
      return Promise.resolve(main.outcome);
    },
    importData: () => {
      main.asked.push('import');
      return Promise.resolve(main.outcome);
    },
    eraseData: () => {
      main.asked.push('erase');
      return answer(() => ({ ...view, profile: EMPTY_PROFILE, settings: DEFAULT_SETTINGS }));
    },
    licences: () =>
      Promise.resolve([{ name: 'a-part', version: '1.2.3', licence: 'MIT', text: 'Permission is hereby granted.' }]),
    openDataFolder: () => void main.asked.push('folder'),
    start: (chosen) => {
      main.starts.push(chosen);
      return Promise.resolve(!main.refuses);
    },
    quit: () => void (main.quits += 1),
    changed: changed.add,
    show: show.add,
  };
  return main;
}
