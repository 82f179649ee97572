import * as v from 'valibot';
import { BREAK_SECONDS, SettingsPatch } from '../settings/settings.ts';
import { BreakCommand, ChosenStart, ProfileCommand } from './commands.ts';
import { invoke, notify, send } from './define.ts';
import { AppView, BreakView, BundledPart, CurtainView, FileOutcome, Page, PromptView, WindowSize } from './views.ts';

/** For messages that carry nothing. */
const Nothing = v.null();

/**
 * Every call and event between the processes. `electron/ipc` validates what comes in against this, the preload is made from
 * it at build time, and both sides' types follow from it.
 */
export const contract = {
  prompt: {
    windows: ['prompt'],
    messages: {
      view: invoke(Nothing, PromptView),
      answer: send(v.picklist(['start', 'postpone', 'skip'])),
      /** The pointer is over the prompt, or left it: the ring holds while it is. */
      pointed: send(v.boolean()),
      /** How large the card or the pill is drawn, in CSS pixels: the window follows, so that larger text is never cut off. */
      fits: send(WindowSize),
      changed: notify(PromptView),
    },
  },
  break: {
    windows: ['break'],
    messages: {
      /** Null once there is no break any more. */
      view: invoke(Nothing, v.nullable(BreakView)),
      command: send(BreakCommand),
      changed: notify(BreakView),
    },
  },
  curtain: {
    windows: ['curtain'],
    messages: {
      /** Null once there is no break any more. */
      view: invoke(Nothing, v.nullable(CurtainView)),
      /** The person ends the break from here. */
      end: send(Nothing),
      changed: notify(CurtainView),
    },
  },
  app: {
    windows: ['settings'],
    messages: {
      view: invoke(Nothing, AppView),
      /** Applies at once; the answer is the new view. */
      updateSettings: invoke(SettingsPatch, AppView),
      updateProfile: invoke(ProfileCommand, AppView),
      /** "Up for two hours already": it is not soon after waking. */
      upLonger: invoke(Nothing, AppView),
      /** "Try one minute now" and the like. False where a hold stands against it. */
      stretchNow: invoke(v.picklist(BREAK_SECONDS), v.boolean()),
      setAutostart: invoke(v.boolean(), AppView),
      /** Each opens the system's own dialog first. */
      exportData: invoke(Nothing, FileOutcome),
      importData: invoke(Nothing, FileOutcome),
      /** Everything, at once: the window asks before. */
      eraseData: invoke(Nothing, AppView),
      /** What of others is in the app, for About. */
      licences: invoke(Nothing, v.array(BundledPart)),
      openDataFolder: send(Nothing),
      /** Starts what was chosen in the library. False where nothing of it suits now, or a hold stands against it. */
      start: invoke(ChosenStart, v.boolean()),
      /** Leaves no trace in the schedule but the end: quits the app. */
      quit: send(Nothing),
      changed: notify(AppView),
      /** Another page was asked for, by the tray or by a break that stopped. */
      show: notify(Page),
    },
  },
} as const;

export type UnbendContract = typeof contract;
