import type { Profile } from '../../shared/screening/profile.ts';
import { compose, type ComposeRequest } from '../../shared/sequence/compose.ts';
import { follow } from '../../shared/sequence/follow.ts';
import { movementAt, swapHurting, withoutHurting } from '../../shared/sequence/hurting.ts';
import { programmeById, sequenceOf } from '../../shared/sequence/programmes.ts';
import { playAt, skipTo } from '../../shared/sequence/player.ts';
import type { Sequence } from '../../shared/sequence/sequence.ts';
import type { ChosenStart } from '../../shared/ipc/commands.ts';
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
  /** What somebody chose in the library takes the place of a plan. Empty when nothing of it suits. */
  choose(chosen: ChosenStart): Sequence;
  /** Forgets a plan, so that the next one knows what changed. */
  drop(): void;
  /** The planned or running sequence. */
  current(): Sequence | undefined;
  /** Every condition that holds now, by id: ticked ones, those of the moment, and what was asked for with this break. */
  conditions(): readonly string[];
  /** Skips the movement that runs now; returns the elapsed ms at which the next one begins. */
  skip(elapsedMs: number): number;
  /** Remembers what was done up to here, for the rotation. The sequence can still be taken up again. */
  finish(elapsedMs: number): void;
  /** The sequence of the break that ended last, running again. */
  resume(): Sequence | undefined;
  /** The movement that runs now hurts: it rests until then, and a break that ends here goes on without it. */
  hurts(elapsedMs: number, until: number): void;
  /** It goes on all the same, more gently. */
  eased(): void;
  /** What can be swapped in for the movement that runs now, by id; null where nothing can. */
  standIn(elapsedMs: number): string | null;
  /** Swaps it in, or leaves the movement out where nothing stands in; returns the new sequence, which goes on at the same elapsed time. */
  swap(elapsedMs: number): Sequence | undefined;
  /** Leaves the movement that runs now out of what is to come; returns as `swap`. */
  leaveOut(elapsedMs: number): Sequence | undefined;
}

/** A step counts as done when more than half of it was followed. */
const DONE_SHARE = 0.5;

interface Plan {
  readonly seconds: number;
  /** Conditions of the moment that were asked for with it. */
  readonly extra: readonly string[];
  sequence: Sequence;
  readonly skipped: Set<string>;
  /** Something hurts and what becomes of it is not answered. */
  hurting: boolean;
}

const NOTHING: Sequence = { budgetSeconds: 0, seconds: 0, steps: [], leftOut: [] };

function chosenSequence(chosen: ChosenStart, request: ComposeRequest): Sequence {
  switch (chosen.kind) {
    case 'movement':
      return follow([chosen.id], request);
    case 'own':
      return follow(request.profile.own.find(({ id }) => id === chosen.id)?.movements ?? [], request);
    case 'programme': {
      const programme = programmeById(chosen.id);
      return programme ? sequenceOf(programme, request) : NOTHING;
    }
  }
}

export function createGuidedBreak(ports: GuidedPorts): GuidedBreak {
  let plan: Plan | undefined;
  let over: Plan | undefined;

  const request = ({ seconds, extra }: Pick<Plan, 'seconds' | 'extra'>): ComposeRequest => ({
    profile: ports.profile(),
    situation: [...ports.situation(), ...extra],
    budgetSeconds: seconds,
    now: ports.wall(),
    unlocked: false,
  });
  /** From here on the break is another one; what hurt was not done. */
  const change = (elapsedMs: number, how: (plan: Plan) => Sequence): Sequence | undefined => {
    if (!plan) return undefined;
    const hurting = movementAt(plan.sequence, elapsedMs);
    if (hurting !== null) plan.skipped.add(hurting);
    plan.sequence = how(plan);
    plan.hurting = false;
    return plan.sequence;
  };
  const leaveOut = (elapsedMs: number): Sequence | undefined =>
    change(elapsedMs, ({ sequence }) => withoutHurting(sequence, elapsedMs));

  return {
    current: () => plan?.sequence,
    plan: (seconds, extra = []) => {
      if (plan?.seconds !== seconds) {
        plan = { seconds, extra, sequence: compose(request({ seconds, extra })), skipped: new Set(), hurting: false };
      }
      return plan.sequence;
    },
    choose: (chosen) => {
      const sequence = chosenSequence(chosen, request({ seconds: 0, extra: [] }));
      plan = { seconds: sequence.seconds, extra: [], sequence, skipped: new Set(), hurting: false };
      return sequence;
    },
    drop: () => {
      plan = undefined;
    },
    conditions: () => [...ports.profile().conditions.map(({ id }) => id), ...ports.situation(), ...(plan?.extra ?? [])],
    skip: (elapsedMs) => {
      if (!plan) return elapsedMs;
      const step = plan.sequence.steps[playAt(plan.sequence, elapsedMs).stepIndex];
      if (step) plan.skipped.add(step.movement);
      return skipTo(plan.sequence, elapsedMs);
    },
    finish: (elapsedMs) => {
      if (!plan) return;
      // Ended without an answer, by End, a closed window or a page that died: it must not come back with Resume break.
      if (plan.hurting) leaveOut(elapsedMs);
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
    hurts: (elapsedMs, until) => {
      const movement = plan ? movementAt(plan.sequence, elapsedMs) : null;
      if (!plan || movement === null) return;
      plan.hurting = true;
      ports.saveProfile(restMovement(ports.profile(), movement, until));
    },
    eased: () => {
      if (plan) plan.hurting = false;
    },
    standIn: (elapsedMs) => {
      const swapped = plan ? swapHurting(plan.sequence, elapsedMs, request(plan)) : null;
      return swapped ? movementAt(swapped, elapsedMs) : null;
    },
    swap: (elapsedMs) =>
      change(
        elapsedMs,
        (own) => swapHurting(own.sequence, elapsedMs, request(own)) ?? withoutHurting(own.sequence, elapsedMs),
      ),
    leaveOut,
  };
}
