import type { GuidanceReason } from './context.ts';
import type { Interruption } from './event.ts';

/** What should be true now. The driver makes windows, tray and timer agree with it. */

/** One set: a prompt comes only while it is empty, and each is shown in the tray. */
export type ReasonToWait = 'paused' | 'off-hours' | Interruption | 'away' | 'locked' | GuidanceReason;

export type ScheduleWindow =
  | {
      readonly kind: 'prompt';
      /** What is left of the ring, and its whole. */
      readonly ringMs: number;
      readonly ringWholeMs: number;
      readonly ringRunning: boolean;
      readonly long: boolean;
      /** Length of the break that is offered. */
      readonly budgetMs: number;
      /** Desk time since the last break. */
      readonly deskMs: number;
    }
  | {
      readonly kind: 'break';
      readonly lengthMs: number;
      readonly elapsedMs: number;
      readonly running: boolean;
      readonly frozen: boolean;
      readonly long: boolean;
    }
  /** "That's it"; `nextAt` is wall time, null where no break is foreseeable. */
  | { readonly kind: 'ended'; readonly nextAt: number | null };

/** First line of the tray: the tray turns it into words. All times are wall times. */
export type ScheduleStatus =
  | { readonly kind: 'next'; readonly at: number; readonly long: boolean }
  | { readonly kind: 'waiting-for-typing' }
  /** Due, or soon, but for these. */
  | { readonly kind: 'held'; readonly reasons: readonly ReasonToWait[] }
  /** `until` is null while it lasts until it is turned on. */
  | { readonly kind: 'paused'; readonly until: number | null }
  /** `until` is null where no working hours are left at all. */
  | { readonly kind: 'off-hours'; readonly until: number | null }
  | { readonly kind: 'prompting' }
  | { readonly kind: 'on-break' }
  | { readonly kind: 'awaiting-return' };

export type ScheduleIcon =
  /** Quarters of the interval that have passed. */
  | { readonly kind: 'working'; readonly quarter: 0 | 1 | 2 | 3 | 4 }
  | { readonly kind: 'due' }
  | { readonly kind: 'held' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'off-hours' }
  | { readonly kind: 'break' };

export interface Projection {
  readonly window: ScheduleWindow | null;
  readonly tray: {
    readonly icon: ScheduleIcon;
    readonly status: ScheduleStatus;
    /** Every reason to wait that stands now, due or not. */
    readonly reasons: readonly ReasonToWait[];
    readonly canResumeBreak: boolean;
  };
  /** When to look again, on the `mono` clock. */
  readonly wakeAt: number;
}
