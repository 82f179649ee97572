import { describe, expect, test } from 'vitest';
import { createGuidedBreak } from '../../../electron/guided/guided-break.ts';
import { EMPTY_PROFILE, type Profile } from '../../../shared/screening/profile.ts';
import { playAt } from '../../../shared/sequence/player.ts';

const NOW = 1_790_000_000_000;
const TODAY = NOW + 10 * 3_600_000;

/** Somebody in the middle of the second step of a two-minute break. */
function midway() {
  let profile: Profile = { ...EMPTY_PROFILE, statementAcceptedAt: NOW - 1, redFlagsAnsweredAt: NOW - 1 };
  const guided = createGuidedBreak({
    profile: () => profile,
    saveProfile: (next) => (profile = next),
    wall: () => NOW,
    situation: () => [],
  });
  const sequence = guided.plan(120);
  const elapsedMs = (sequence.steps[0]?.seconds ?? 0) * 1000 + 10_000;
  const hurting = sequence.steps[playAt(sequence, elapsedMs).stepIndex]?.movement ?? '';
  const later = (): string[] => {
    const steps = guided.current()?.steps ?? [];
    const { stepIndex } = playAt({ steps }, elapsedMs);
    return steps.slice(stepIndex).map(({ movement }) => movement);
  };
  return { guided, elapsedMs, hurting, later, rests: () => profile.rests, history: () => profile.history };
}

describe('something hurts in a guided break', () => {
  test('the movement rests from the press on, before any answer', () => {
    const { guided, elapsedMs, hurting, rests } = midway();
    guided.hurts(elapsedMs, TODAY);
    expect(rests()).toEqual([{ movement: hurting, until: TODAY }]);
  });

  test('a break that ends without an answer comes back without the movement, and it does not count as done', () => {
    const { guided, elapsedMs, hurting, history, later } = midway();
    guided.hurts(elapsedMs, TODAY);
    guided.finish(elapsedMs);
    const resumed = guided.resume();
    expect(later()).not.toContain(hurting);
    expect(resumed?.seconds).toBeGreaterThan(elapsedMs / 1000);
    expect(history().map(({ movement }) => movement)).not.toContain(hurting);
  });

  test('eased off it goes on, also when the break is ended later and taken up again', () => {
    const { guided, elapsedMs, hurting, later } = midway();
    guided.hurts(elapsedMs, TODAY);
    guided.eased();
    expect(later()).toContain(hurting);
    guided.finish(elapsedMs);
    guided.resume();
    expect(later()).toContain(hurting);
  });

  test('what is swapped in is what was offered', () => {
    const { guided, elapsedMs, hurting, later } = midway();
    guided.hurts(elapsedMs, TODAY);
    const offered = guided.standIn(elapsedMs);
    expect(offered).not.toBeNull();
    guided.swap(elapsedMs);
    expect(later()[0]).toBe(offered);
    expect(later()).not.toContain(hurting);
  });

  test('left out, the next movement begins at this moment', () => {
    const { guided, elapsedMs, hurting, later } = midway();
    guided.hurts(elapsedMs, TODAY);
    const changed = guided.leaveOut(elapsedMs);
    expect(changed && playAt(changed, elapsedMs).stepElapsedMs).toBe(0);
    expect(later()).not.toContain(hurting);
  });
});
