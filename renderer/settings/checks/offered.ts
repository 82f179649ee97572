import { selfChecks, type SelfCheckWords } from '../../../shared/messages/en/self-checks.ts';
import type { MovementPose } from '../../../shared/movements/poses/pose.ts';
import { poseOf } from '../../../shared/movements/poses/poses.ts';
import { offeredSelfChecks } from '../../../shared/screening/checks.ts';
import type { Profile } from '../../../shared/screening/profile.ts';
import type { CheckDone } from '../../../shared/screening/self-check-answer.ts';
import { type Question, questionOf } from '../../../shared/screening/self-check-questions.ts';
import { SELF_CHECK_AGAIN_DAYS, type SelfCheck } from '../../../shared/screening/self-checks.ts';
import { todayConditions } from '../../../shared/screening/today.ts';
import { dayText } from '../dates.ts';

/** The self-checks as the window shows them: those that suit this person and ask what the profile can judge. */

export interface Offered {
  readonly check: SelfCheck;
  readonly text: SelfCheckWords;
  readonly question: Question;
  /** The movement that it resembles, drawn; null where there is none. */
  readonly pose: MovementPose | null;
  readonly done: CheckDone | null;
  /** It was done so long ago that it may have changed. */
  readonly due: boolean;
}

const DAY_MS = 24 * 3_600_000;

export function offeredTo(profile: Profile, now: number): readonly Offered[] {
  const input = { profile, situation: todayConditions(profile.today, now), now, unlocked: false };
  return offeredSelfChecks(input).flatMap((check) => {
    const question = questionOf(check.id);
    const text = selfChecks[check.id];
    if (!question || !text) return [];
    const done = profile.checks.find((each) => each.check === check.id) ?? null;
    return [
      {
        check,
        text,
        question,
        pose: check.movement === null ? null : (poseOf(check.movement) ?? null),
        done,
        due: done !== null && now >= done.at + SELF_CHECK_AGAIN_DAYS * DAY_MS,
      },
    ];
  });
}

/** At most one a day. */
export const wasOneToday = ({ checks }: Pick<Profile, 'checks'>, now: number): boolean =>
  checks.some(({ at }) => dayText(at) === dayText(now));

/** What the results mean for the breaks. A sentence that another one begins with says nothing of its own. */
export function meaningOf({ results }: SelfCheckWords, ids: readonly string[]): readonly string[] {
  const lines = [...new Set(ids.flatMap((id) => results[id] ?? []))];
  return lines.filter((line) => !lines.some((other) => other !== line && other.startsWith(line.replace(/\.$/, ','))));
}

/** The sentences of a description, one step each. */
export const stepsOf = (how: string): readonly string[] =>
  how
    .split(/(?<=[.?;])\s+/)
    .map((step) => step.replace(/;$/, '.'))
    .map((step) => step.charAt(0).toLocaleUpperCase() + step.slice(1));
