import type { Clocks } from './clocks.ts';

/** Outside reasons to wait that somebody watches for. */
export const INTERRUPTIONS = ['call', 'full-screen', 'do-not-disturb'] as const;
export type Interruption = (typeof INTERRUPTIONS)[number];

/** Everything the schedule hears. An event that makes no sense where it arrives changes nothing but the time that passed. */
export type ScheduleEvent =
  /** The app began; the state was restored, or is new. */
  | { readonly kind: 'started' }
  /** The planned look, or any other: nothing happened but time. */
  | { readonly kind: 'looked' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'unlocked' }
  /** Settings or guidance in the context are not what they were. */
  | { readonly kind: 'context-changed' }
  | { readonly kind: 'interruption'; readonly what: Interruption; readonly on: boolean }
  /** The first frame of the prompt is on screen: its ring begins. */
  | { readonly kind: 'prompt-painted' }
  /** The pointer is over the prompt, or left it: the ring holds while it is. */
  | { readonly kind: 'prompt-pointed'; readonly over: boolean }
  /** `lengthMs` is that of the sequence that was composed, which may be shorter than what was offered. */
  | { readonly kind: 'prompt-start'; readonly lengthMs: number }
  /** In 5 min. */
  | { readonly kind: 'prompt-postpone' }
  | { readonly kind: 'prompt-skip' }
  /** From the tray: a break at once. */
  | { readonly kind: 'stretch-now'; readonly lengthMs: number }
  | { readonly kind: 'break-pause' }
  | { readonly kind: 'break-resume' }
  /** This much of the break is passed over; it gets shorter by it. */
  | { readonly kind: 'break-skip'; readonly ms: number }
  /** Something was swapped in: the break has this length now. */
  | { readonly kind: 'break-length'; readonly lengthMs: number }
  /** Ended early by the person. */
  | { readonly kind: 'break-end' }
  /** Ended for good, because it hurt strongly: it cannot be taken up again. */
  | { readonly kind: 'break-stop' }
  /** This hurts: everything stands still until it is answered. */
  | { readonly kind: 'break-freeze' }
  | { readonly kind: 'break-unfreeze' }
  /** "That's it" was closed before its time. */
  | { readonly kind: 'ended-close' }
  /** A window could not be made, hangs or died. */
  | { readonly kind: 'window-failed'; readonly window: 'prompt' | 'break' }
  /** From the tray, for 10 min after a break that ended before its time. `lengthMs` as in prompt-start. */
  | { readonly kind: 'resume-break'; readonly lengthMs: number }
  /** "I just moved": the interval begins anew. */
  | { readonly kind: 'moved' }
  /** "Up longer already": it is not soon after waking. */
  | { readonly kind: 'up-longer' }
  /** Moves the due time, whether or not a break is due. */
  | { readonly kind: 'postpone'; readonly minutes: number }
  | { readonly kind: 'pause'; readonly pause: PauseFor }
  /** The person turns the schedule on again. */
  | { readonly kind: 'turn-on' }
  /** Quit, log-out or shutdown: the last event of a run. */
  | { readonly kind: 'quit' };

export type PauseFor =
  | { readonly kind: 'for'; readonly ms: number }
  | { readonly kind: 'until'; readonly wall: number }
  | { readonly kind: 'until-turned-on' };

/** What is known of the person at that moment; null where this session does not tell. */
export interface Seen {
  readonly idleMs: number | null;
  readonly locked: boolean | null;
}

/** An event as it is delivered: with the clocks and the person at that moment. */
export interface Delivered {
  readonly event: ScheduleEvent;
  readonly at: Clocks;
  readonly seen: Seen;
}
