import type { BreakClock, BreakView, PromptView } from '../../shared/ipc/views.ts';
import type { ScheduleWindow } from '../../shared/schedule/projection.ts';
import type { ChimeVolumes } from '../../shared/settings/chime-volumes.ts';
import type { VoiceChoice } from '../../shared/settings/spoken-cues.ts';
import { breakView, firstOf, nameOf } from '../guided/break-view.ts';
import type { GuidedBreak } from '../guided/guided-break.ts';
import { curtainView } from '../guided/curtain-view.ts';
import type { BreakWindow } from '../windows/break-window.ts';
import type { Curtains } from '../windows/curtains.ts';
import type { PromptSurface } from '../windows/prompt-surface.ts';

/** Makes the prompt and the break on screen agree with the projection. It decides nothing. */
export interface Presenter {
  show(window: ScheduleWindow | null): void;
}

export interface PresenterPorts {
  readonly prompt: PromptSurface;
  readonly breakWindow: BreakWindow;
  readonly curtains: Curtains;
  readonly guided: GuidedBreak;
  readonly look: () => Pick<BreakView, 'theme' | 'fullScreen'>;
  /** A break in full screen covers the other displays. */
  readonly coversAll: () => boolean;
  readonly chimes: () => ChimeVolumes;
  readonly spoken: () => VoiceChoice | null;
  readonly clockTime: (wall: number) => string;
}

/** A prompt that ran out stays this long as a pill. */
const RETREAT_MS = 2_000;
/** A prompt that goes with less than this left on its ring was not answered, it ran out. */
const RAN_OUT_MS = 250;

export function createPresenter(ports: PresenterPorts): Presenter {
  let retreat: NodeJS.Timeout | undefined;
  let last: { readonly view: PromptView; readonly at: number } | undefined;

  const endRetreat = (): void => {
    clearTimeout(retreat);
    retreat = undefined;
    ports.prompt.close();
  };

  const ranOut = (): boolean => {
    if (!last?.view.ringRunning) return false;
    return last.view.ringLeftMs - (performance.now() - last.at) < RAN_OUT_MS;
  };

  const closePrompt = (): void => {
    if (retreat !== undefined) return;
    if (!ports.prompt.view()) return;
    if (last && ranOut()) {
      ports.prompt.show({ ...last.view, ringLeftMs: 0, ringRunning: false, retreating: true });
      retreat = setTimeout(endRetreat, RETREAT_MS);
    } else ports.prompt.close();
    last = undefined;
  };

  const showPrompt = (window: Extract<ScheduleWindow, { kind: 'prompt' }>): void => {
    if (retreat !== undefined) endRetreat();
    const seconds = Math.round(window.budgetMs / 1000);
    const view: PromptView = {
      seconds,
      long: window.long,
      deskMinutes: Math.round(window.deskMs / 60_000),
      ...firstOf(ports.guided.plan(seconds)),
      ringLeftMs: window.ringMs,
      ringMs: window.ringWholeMs,
      ringRunning: window.ringRunning,
      retreating: false,
      theme: ports.look().theme,
      chimeVolume: ports.chimes().prompt,
    };
    last = { view, at: performance.now() };
    ports.prompt.show(view);
  };

  const clockOf = (window: Exclude<ScheduleWindow, { kind: 'prompt' }>, before: BreakView | undefined): BreakClock => {
    if (window.kind === 'break') {
      const { elapsedMs, lengthMs, running, frozen } = window;
      return { elapsedMs, lengthMs, running, frozen, ended: null };
    }
    const lengthMs = before?.clock.lengthMs ?? 0;
    const next = window.nextAt === null ? null : ports.clockTime(window.nextAt);
    return { elapsedMs: lengthMs, lengthMs, running: false, frozen: false, ended: { next } };
  };

  return {
    show: (window) => {
      if (window?.kind !== 'prompt') {
        // The person's own answer takes it away at once; only a prompt that ran out retreats.
        if (window) endRetreat();
        else closePrompt();
      } else showPrompt(window);

      if (!window || window.kind === 'prompt') {
        ports.curtains.show(null);
        ports.breakWindow.close();
        return;
      }
      const before = ports.breakWindow.view();
      const sequence = ports.guided.current() ?? before?.sequence;
      if (!sequence) return;
      const standIn = window.kind === 'break' && window.frozen ? ports.guided.standIn(window.elapsedMs) : null;
      const now = {
        ...ports.look(),
        chimeVolume: ports.chimes().guided,
        spoken: ports.spoken(),
        standIn: standIn === null ? null : nameOf(standIn),
      };
      const clock = clockOf(window, before);
      ports.breakWindow.show(breakView(sequence, clock, now));
      // Over is over: "That's it" stands where the break was, and the others are the person's again.
      const covers = window.kind === 'break' && now.fullScreen && ports.coversAll();
      ports.curtains.show(covers ? curtainView(sequence, clock, now.theme) : null);
    },
  };
}
