import * as v from 'valibot';

/** What a person set that is not about health. Stored in `settings.json`; every field has a default. */

export const SETTINGS_VERSION = 1;

/** Lengths of a break that can be chosen, in seconds. */
export const BREAK_SECONDS = [60, 120, 180, 300] as const;
/** The two longer breaks of a day. */
export const LONG_BREAK_SECONDS = 300;
export const INTERVAL_MINUTES = { min: 20, max: 90, step: 5 } as const;
/** How loud chimes are, in percent. Off is a switch of its own. */
export const CHIME_VOLUME = { min: 10, max: 100, step: 10 } as const;
/** Quiet enough for a shared room. */
const DEFAULT_CHIME_VOLUME = 30;

/** Minutes after local midnight, `from < to`; `to` may reach past 1440 for a range that runs over midnight. */
const HourRange = v.pipe(
  v.object({
    from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439)),
    to: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2879)),
  }),
  v.check(
    (range) => range.from < range.to && range.to - range.from <= 1440,
    'a range ends after it begins, within a day',
  ),
);
export type HourRange = v.InferOutput<typeof HourRange>;

export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
/** Sunday is 0, as in `Date.getDay`. */
export type Weekday = (typeof WEEKDAYS)[number];

/** Ranges for each weekday, Sunday first as in `Date.getDay`; null where the schedule runs at all hours. */
const WorkingHours = v.nullable(v.pipe(v.array(v.array(HourRange)), v.length(7), v.readonly()));
export type WorkingHours = v.InferOutput<typeof WorkingHours>;

/**
 * The panel that the tray icon is drawn for. Linux does not tell whether its panel is dark: `auto` is a mid-tone there that
 * reads on both. macOS colours the icon by itself, whatever is chosen.
 */
export const TRAY_TONES = ['auto', 'light', 'dark'] as const;
const TrayTone = v.picklist(TRAY_TONES);
export type TrayTone = v.InferOutput<typeof TrayTone>;

/** Free on the common desktops. Two modifiers would not do: Ctrl+Alt is AltGr, with which many layouts write. */
export const DEFAULT_SHORTCUT = 'CommandOrControl+Alt+Shift+B';
const MODIFIERS: readonly string[] = ['CommandOrControl', 'Alt', 'Shift', 'Super'];

/** An accelerator in Electron's words: two or three modifiers, and a letter, a digit or a function key. */
export function isShortcut(accelerator: string): boolean {
  const words = accelerator.split('+');
  const key = words.pop() ?? '';
  const modifiers = new Set(words);
  return (
    /^([A-Z0-9]|F[1-9]|F1[0-2])$/.test(key) &&
    modifiers.size === words.length &&
    (words.length === 2 || words.length === 3) &&
    words.every((word) => MODIFIERS.includes(word))
  );
}
const Shortcut = v.pipe(v.string(), v.check(isShortcut, 'a shortcut has two or three modifiers and one key'));

/** How fast cues are spoken. */
export const VOICE_PACES = ['slow', 'usual', 'brisk'] as const;
const VoicePace = v.picklist(VOICE_PACES);
export type VoicePace = v.InferOutput<typeof VoicePace>;

export const Settings = v.object({
  version: v.literal(SETTINGS_VERSION),
  intervalMinutes: v.pipe(v.number(), v.integer(), v.minValue(INTERVAL_MINUTES.min), v.maxValue(INTERVAL_MINUTES.max)),
  breakSeconds: v.picklist(BREAK_SECONDS),
  /** Two five-minute breaks a day, or every fourth one without working hours. */
  longBreaks: v.boolean(),
  /** Hold the prompt while input goes on, at most two minutes. */
  waitForTypingGap: v.boolean(),
  workingHours: WorkingHours,
  theme: v.picklist(['system', 'light', 'dark']),
  /** Optional: files written before it existed stay good. */
  trayTone: v.optional(TrayTone, 'auto'),
  /** Brings the prompt under the keyboard while it is up; null for none. */
  shortcut: v.optional(v.nullable(Shortcut), DEFAULT_SHORTCUT),
  /** A break fills the screen; files from before this setting existed lack it. */
  breakFullScreen: v.optional(v.boolean(), false),
  /** A break that fills the screen covers the other displays too; files from before this setting existed lack it. */
  breakOnAllDisplays: v.optional(v.boolean(), false),
  /** A shorter interval was offered after the first week, and answered; files from before the offer lack it. */
  shorterIntervalAnswered: v.optional(v.boolean(), false),
  /** A soft chime at the start of a break, at a change of side and at its end; files from before chimes lack these three. */
  breakChimes: v.optional(v.boolean(), true),
  /** A soft chime when the prompt comes up. */
  promptChime: v.optional(v.boolean(), false),
  chimeVolume: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(CHIME_VOLUME.min), v.maxValue(CHIME_VOLUME.max)),
    DEFAULT_CHIME_VOLUME,
  ),
  /** A voice says each cue of a break; files from before it could lack these three. */
  spokenCues: v.optional(v.boolean(), false),
  /** The system's own id of a voice, kept while that voice is away; null for the one that the system chooses. */
  spokenVoice: v.optional(v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(300))), null),
  spokenPace: v.optional(VoicePace, 'usual'),
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  intervalMinutes: 60,
  breakSeconds: 120,
  longBreaks: true,
  waitForTypingGap: true,
  // At all hours: desk time alone asks for breaks, and who tries the app in the evening must not find it silent. What is
  // offered when hours are switched on is the report's 9:00 to 17:30.
  workingHours: null,
  theme: 'system',
  trayTone: 'auto',
  shortcut: DEFAULT_SHORTCUT,
  breakFullScreen: false,
  breakOnAllDisplays: false,
  shorterIntervalAnswered: false,
  breakChimes: true,
  // Nobody asked for the prompt; a sound that comes by itself is for those who want it.
  promptChime: false,
  chimeVolume: DEFAULT_CHIME_VOLUME,
  spokenCues: false,
  spokenVoice: null,
  spokenPace: 'usual',
};

/** A change to some settings; the version cannot be changed. */
export const SettingsPatch = v.pipe(
  // An array is an object too, one without any of these keys.
  v.custom<Readonly<Record<string, unknown>>>((value) => typeof value === 'object' && !Array.isArray(value)),
  v.partial(v.omit(Settings, ['version'])),
);
export type SettingsPatch = v.InferOutput<typeof SettingsPatch>;
