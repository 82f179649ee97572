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
  /** Composes the next break of this length, or keeps the one that was composed for the prompt. Empty when nothing suits. */
  plan(seconds: number): Sequence;
  /** Forgets a plan, so that the next one knows what changed. */
  drop(): void;
  /** The planned or running sequence. */
  current(): Sequence | undefined;
  /** Elapsed ms at which Skip this one goes on. */
  afterThisOne(elapsedMs: number): number;
  /** Remembers what was done up to here, for the rotation. */
  finish(elapsedMs: number): void;
  /** The movement that runs now rests until then. */
  rest(elapsedMs: number, until: number): void;
}

/** A step counts as done when more than half of it was followed. */
const DONE_SHARE = 0.5;

export function createGuidedBreak(ports: GuidedPorts): GuidedBreak {
  let plan: { readonly seconds: number; readonly sequence: Sequence } | undefined;

  return {
    current: () => plan?.sequence,
    plan: (seconds) => {
      if (plan?.seconds !== seconds) {
        const sequence = compose({
          profile: ports.profile(),
          situation: ports.situation(),
          budgetSeconds: seconds,
          now: ports.wall(),
          unlocked: false,
        });
        plan = { seconds, sequence };
      }
      return plan.sequence;
    },
    drop: () => {
      plan = undefined;
    },
    afterThisOne: (elapsedMs) => (plan ? skipTo(plan.sequence, elapsedMs) : elapsedMs),
    finish: (elapsedMs) => {
      if (!plan) return;
      const done: string[] = [];
      let startMs = 0;
      for (const step of plan.sequence.steps) {
        if (elapsedMs >= startMs + step.seconds * 1000 * DONE_SHARE) done.push(step.movement);
        startMs += step.seconds * 1000;
      }
      plan = undefined;
      if (done.length > 0) ports.saveProfile(recordDone(ports.profile(), done, ports.wall()));
    },
    rest: (elapsedMs, until) => {
      if (!plan) return;
      const step = plan.sequence.steps[playAt(plan.sequence, elapsedMs).stepIndex];
      if (step) ports.saveProfile(restMovement(ports.profile(), step.movement, until));
    },
  };
}
