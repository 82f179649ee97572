import type { Profile } from '../../shared/screening/profile.ts';
import { compose } from '../../shared/sequence/compose.ts';
import { playAt, skipTo } from '../../shared/sequence/player.ts';
import type { Sequence } from '../../shared/sequence/sequence.ts';
import { recordDone, restMovement } from '../profile/change-profile.ts';

/** The sequence of the break that is offered or runs: what is in it, what was done, and what hurt. */

export interface GuidedPorts {
  readonly profile: () => Profile;
  readonly saveProfile: (profile: Profile) => void;
  readonly wall: () => number;
  /** Conditions of the moment, by id: on a call, seated for now, up less than two hours. */
  readonly situation: () => readonly string[];
}

export interface GuidedBreak {
  /**
   * Composes the next break of this length, or keeps the one that was composed for the prompt. Empty when nothing suits.
   * @param extra conditions of the moment that are taken along for this one break, by id
   */
  plan(seconds: number, extra?: readonly string[]): Sequence;
  /** Forgets a plan, so that the next one knows what changed. */
  drop(): void;
  /** The planned or running sequence. */
  current(): Sequence | undefined;
  /** Skips the movement that runs now; returns the elapsed ms at which the next one begins. */
  skip(elapsedMs: number): number;
  /** Remembers what was done up to here, for the rotation. The sequence can still be taken up again. */
  finish(elapsedMs: number): void;
  /** The sequence of the break that ended last, running again. */
  resume(): Sequence | undefined;
  /** The movement that runs now rests until then. */
  rest(elapsedMs: number, until: number): void;
}

/** A step counts as done when more than half of it was followed. */
const DONE_SHARE = 0.5;

interface Plan {
  readonly seconds: number;
  readonly sequence: Sequence;
  readonly skipped: Set<string>;
}

export function createGuidedBreak(ports: GuidedPorts): GuidedBreak {
  let plan: Plan | undefined;
  let over: Plan | undefined;

  return {
    current: () => plan?.sequence,
    plan: (seconds, extra = []) => {
      if (plan?.seconds !== seconds) {
        const sequence = compose({
          profile: ports.profile(),
          situation: [...ports.situation(), ...extra],
          budgetSeconds: seconds,
          now: ports.wall(),
          unlocked: false,
        });
        plan = { seconds, sequence, skipped: new Set() };
      }
      return plan.sequence;
    },
    drop: () => {
      plan = undefined;
    },
    skip: (elapsedMs) => {
      if (!plan) return elapsedMs;
      const step = plan.sequence.steps[playAt(plan.sequence, elapsedMs).stepIndex];
      if (step) plan.skipped.add(step.movement);
      return skipTo(plan.sequence, elapsedMs);
    },
    finish: (elapsedMs) => {
      if (!plan) return;
      const done: string[] = [];
      let startMs = 0;
      for (const step of plan.sequence.steps) {
        const followed = elapsedMs >= startMs + step.seconds * 1000 * DONE_SHARE;
        if (followed && !plan.skipped.has(step.movement)) done.push(step.movement);
        startMs += step.seconds * 1000;
      }
      over = plan;
      plan = undefined;
      if (done.length > 0) ports.saveProfile(recordDone(ports.profile(), done, ports.wall()));
    },
    resume: () => {
      plan = over;
      return plan?.sequence;
    },
    rest: (elapsedMs, until) => {
      if (!plan) return;
      const step = plan.sequence.steps[playAt(plan.sequence, elapsedMs).stepIndex];
      if (step) ports.saveProfile(restMovement(ports.profile(), step.movement, until));
    },
  };
}
