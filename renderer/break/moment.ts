import type { BreakView } from '../../shared/ipc/views.ts';
import { guided } from '../../shared/messages/en/guided.ts';
import { words } from '../../shared/messages/message.ts';
import { type PhaseWord, phaseWordOf } from '../../shared/messages/phase-words.ts';
import { playAt } from '../../shared/sequence/player.ts';
import type { Side, Step } from '../../shared/sequence/sequence.ts';

/** What one moment of a break shows and says: plain texts, made from the view and the elapsed time. */

const say = words(guided);

/** The general stop line and the change of side stand for at least so long. */
const LINE_MS = 4000;

export const phaseWord = (step: Step): PhaseWord => phaseWordOf(step.phase);

export interface Moment {
  readonly stepIndex: number;
  readonly step: Step;
  readonly name: string;
  /** Null where the movement has no sides. */
  readonly side: Side | null;
  /** The one line to follow now. */
  readonly cue: string;
  /** How many cues this step shows. */
  readonly cueCount: number;
  /** The cue's place; null where the line is not one of the movement's cues. */
  readonly cueIndex: number | null;
  readonly inSetup: boolean;
  readonly stepElapsedMs: number;
  readonly stepLeftMs: number;
  readonly leftMs: number;
  /** What a screen reader hears when this moment begins: the step once, then each cue once. */
  readonly said: string;
}

const nameOf = (view: BreakView, step: Step): string => view.texts[step.movement]?.name ?? '';

const withSide = (name: string, side: Side | null): string => (side ? say(`guided.withSide.${side}`, { name }) : name);

/** Whether a step is the one before it, done on the other side. */
export function changesSide(steps: readonly Step[], stepIndex: number): boolean {
  const step = steps[stepIndex];
  const before = steps[stepIndex - 1];
  return !!step?.side && before?.movement === step.movement && before.side !== step.side;
}

/** Null for a sequence without steps. Once it is over its last moment stands, until main says what comes. */
export function momentAt(view: BreakView, elapsedMs: number): Moment | null {
  const { steps } = view.sequence;
  const cueCountOf = ({ movement }: Step): number => view.texts[movement]?.cues.length ?? 0;
  const at = playAt(view.sequence, elapsedMs, cueCountOf);
  const step = steps[at.stepIndex];
  if (!step) return null;

  const cues = view.texts[step.movement]?.cues ?? [];
  const otherSide = changesSide(steps, at.stepIndex);
  const name = nameOf(view, step);

  // Both lines stand as long as a cue does, also where nobody has to move into place.
  const beginning = at.stepElapsedMs < Math.max(at.inSetup ? step.setupSeconds * 1000 : 0, LINE_MS);
  const opening = beginning && at.stepIndex === 0;
  const changing = beginning && otherSide;
  const cue = opening
    ? say('guided.stopLine')
    : changing && step.side
      ? say(`guided.change.${step.side}`)
      : (cues[at.cueIndex] ?? '');

  // The name is said with the first line of its step, and not again when only the side changes.
  const begins = opening || (at.stepIndex > 0 && !otherSide && at.cueIndex === 0);
  const said = begins ? `${withSide(name, step.side)}. ${cue}` : cue;

  return {
    stepIndex: at.stepIndex,
    step,
    name,
    side: step.side,
    cue,
    cueIndex: opening || changing ? null : at.cueIndex,
    // A short step shows only its first cues.
    cueCount: playAt(view.sequence, elapsedMs + Math.max(0, at.stepLeftMs - 1), cueCountOf).cueIndex + 1,
    inSetup: at.inSetup,
    stepElapsedMs: at.stepElapsedMs,
    stepLeftMs: at.stepLeftMs,
    leftMs: Math.max(0, view.sequence.seconds * 1000 - elapsedMs),
    said,
  };
}

/** "Same again, right side", the next movement's name, or that none follows. */
export function nextLine(view: BreakView, stepIndex: number): string | null {
  const now = view.sequence.steps[stepIndex];
  const next = view.sequence.steps[stepIndex + 1];
  if (!now || !next) return null;
  if (next.side && next.movement === now.movement) return say(`guided.sameAgain.${next.side}`);
  return withSide(nameOf(view, next), next.side);
}

/** What stands under the bend line: the four words where each begins, and each step's own name where there is room for it. */
export interface LineWords {
  readonly groups: readonly { readonly word: string; readonly from: number }[];
  readonly names: readonly { readonly name: string; readonly word: string }[];
}
export function lineWords(view: BreakView): LineWords {
  const { steps } = view.sequence;
  const wordOf = (step: Step): string => say(`guided.phase.${phaseWord(step)}`);
  return {
    groups: steps.flatMap((step, from) => {
      const before = steps[from - 1];
      return before && phaseWord(before) === phaseWord(step) ? [] : [{ word: wordOf(step), from }];
    }),
    names: steps.map((step) => {
      const name = nameOf(view, step);
      return { name: step.side ? say(`guided.short.${step.side}`, { name }) : name, word: wordOf(step) };
    }),
  };
}

/** Minutes and seconds as on a clock, rounded up: a timer shows 0:00 only when it is over. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
