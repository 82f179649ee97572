import * as v from 'valibot';
import { Profile } from '../screening/profile.ts';
import { Settings } from '../settings/settings.ts';
import type { MovementPose } from '../movements/poses/pose.ts';
import type { Sequence } from '../sequence/sequence.ts';

/** What the windows are told. Texts that depend on the person are made in the main process; fixed words are the window's own. */

const Milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));

/** Which look a window takes: what the person chose, before the system is asked. */
const Theme = v.picklist(['system', 'light', 'dark']);

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** How a movement is drawn: the catalogue's own data, checked where it is made. A window needs no more of the catalogue. */
const Pose = v.custom<MovementPose>(isObject);

/** How loud this window's chimes are; 0 for none. */
const ChimeVolume = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** How cues are said: a voice of the system by its id, null for the system's own choice, and its pace. */
const Spoken = v.object({ voice: v.nullable(v.string()), rate: v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)) });

export const PromptView = v.object({
  /** Length of the break that is offered. */
  seconds: v.pipe(v.number(), v.minValue(1)),
  /** One of the two longer breaks of the day. */
  long: v.boolean(),
  /** Desk time since the last break, in whole minutes. */
  deskMinutes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Name of the first movement, for those who want to know; null while nothing could be composed. */
  first: v.nullable(v.string()),
  /** How it is drawn; null where it is not yet. */
  figure: v.nullable(v.object({ pose: Pose, side: v.nullable(v.picklist(['left', 'right'])) })),
  /** What is left of the ring, and its whole. */
  ringLeftMs: Milliseconds,
  ringMs: Milliseconds,
  /** False while the pointer rests on the prompt. */
  ringRunning: v.boolean(),
  /** The ring ran out: the card shrinks to a pill and goes. */
  retreating: v.boolean(),
  theme: Theme,
  chimeVolume: ChimeVolume,
});
export type PromptView = v.InferOutput<typeof PromptView>;

/** The size that a page's content takes, CSS pixels. */
const Extent = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000));
export const WindowSize = v.object({ width: Extent, height: Extent });
export type WindowSize = v.InferOutput<typeof WindowSize>;

/** Where the break is. A window that was told this counts on by itself while `running`. */
export const BreakClock = v.object({
  elapsedMs: Milliseconds,
  lengthMs: Milliseconds,
  running: v.boolean(),
  /** Frozen by This hurts: the sheet stands over the stage. */
  frozen: v.boolean(),
  /** Set once it is over: "That's it", with the time of the next one (a local clock time, ready to show), if one comes. */
  ended: v.nullable(v.object({ next: v.nullable(v.string()) })),
});
export type BreakClock = v.InferOutput<typeof BreakClock>;

export const MovementText = v.object({
  name: v.string(),
  cues: v.array(v.string()),
  breathing: v.string(),
  stopIf: v.string(),
  mistake: v.string(),
});
export type MovementText = v.InferOutput<typeof MovementText>;

export const BreakView = v.object({
  /** Made by the composer in the main process: plain data, not checked again on its way to a window. */
  sequence: v.custom<Sequence>(isObject),
  /** By movement id, for the movements of the sequence. */
  texts: v.record(v.string(), MovementText),
  /** One per step: why it is there, in words. */
  reasons: v.array(v.string()),
  /** One list per step: range, breath and support cues of the conditions that caution it. */
  cautionCues: v.array(v.array(v.string())),
  /** Breathing pace in seconds by movement id; null where it is free. */
  breaths: v.record(v.string(), v.nullable(v.object({ inSeconds: v.number(), outSeconds: v.number() }))),
  /** By movement id, for those of the sequence and what was left out; one that is not drawn yet is not among them. */
  poses: v.record(v.string(), Pose),
  /** What was left out and why, in words. */
  leftOut: v.array(v.object({ movement: v.string(), name: v.string(), why: v.string() })),
  clock: BreakClock,
  /** While it hurts: name of what can be swapped in; null where nothing can. */
  standIn: v.nullable(v.string()),
  /** It fills the screen: the person chose it. */
  fullScreen: v.boolean(),
  theme: Theme,
  chimeVolume: ChimeVolume,
  /** Null where no cue is spoken. */
  spoken: v.nullable(Spoken),
});
export type BreakView = v.InferOutput<typeof BreakView>;

/** What stands on the other displays while a break fills one. */
export const CurtainView = v.object({
  /** The movements of the break, each with the side it is done on, and how long it takes. */
  steps: v.array(v.object({ name: v.string(), seconds: v.number() })),
  clock: BreakClock,
  theme: Theme,
});
export type CurtainView = v.InferOutput<typeof CurtainView>;

const Instant = v.pipe(v.number(), v.finite());

/** The day's line on the Breaks page. Times are wall times; labels are clock times as the person writes them. */
export const DayView = v.object({
  from: Instant,
  to: Instant,
  now: Instant,
  /** Every full hour of it. */
  hours: v.array(v.object({ at: Instant, label: v.string() })),
  /** Working time. */
  spans: v.array(v.object({ from: Instant, to: Instant })),
  /** Guided breaks of today that are known. */
  done: v.array(Instant),
  coming: v.array(v.object({ at: Instant, long: v.boolean(), label: v.string() })),
});
export type DayView = v.InferOutput<typeof DayView>;

/** Pages of the one ordinary window. */
export const PAGES = ['your-back', 'library', 'breaks', 'general', 'about'] as const;
export const Page = v.picklist(PAGES);
export type Page = v.InferOutput<typeof Page>;

/** How an export or an import ended, with the sentence to show. */
export const FileOutcome = v.object({ kind: v.picklist(['done', 'cancelled', 'failed']), text: v.string() });
export type FileOutcome = v.InferOutput<typeof FileOutcome>;

/** Somebody else's work that is in the app, with its licence. */
export const BundledPart = v.object({ name: v.string(), version: v.string(), licence: v.string(), text: v.string() });
export type BundledPart = v.InferOutput<typeof BundledPart>;

export const AppView = v.object({
  /** The page that was asked for when the window was opened; null where the window may choose. */
  page: v.nullable(Page),
  settings: Settings,
  profile: Profile,
  /** First line of the tray menu, in words. */
  status: v.string(),
  day: DayView,
  /** The first two hours after getting up, as far as is known. */
  justUp: v.boolean(),
  /** Calm notices: a file that was set aside, a folder that cannot be written. */
  notices: v.array(v.string()),
  /** False where this session does not tell when the person is away. */
  awayKnown: v.boolean(),
  /** A screen reader reads the cues of a break: they are not spoken a second time. */
  screenReaderRuns: v.boolean(),
  /** Whether the chosen shortcut can be had: none chosen, had while a prompt is up, or kept by the desktop or another app. */
  shortcut: v.picklist(['off', 'ready', 'refused']),
  version: v.string(),
  /** Electron and Chromium, for About. */
  runtime: v.string(),
  dataFolder: v.string(),
  /** Start at login: as the system has it; a build that runs from its source is never started. */
  autostart: v.picklist(['on', 'off', 'development', 'failed']),
  /** There is a display that a break in full screen leaves free, and it can be covered. */
  otherDisplays: v.boolean(),
  /** False where the system colours the tray icon by itself. */
  trayToneMatters: v.boolean(),
  /** Wall time when this was made, for the re-ask dates. */
  now: v.number(),
});
export type AppView = v.InferOutput<typeof AppView>;
