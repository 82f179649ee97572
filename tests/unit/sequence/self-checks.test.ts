import { describe, expect, test } from 'vitest';
import { withCheck } from '../../../shared/screening/checked.ts';
import type { Profile } from '../../../shared/screening/profile.ts';
import type { CheckAnswer } from '../../../shared/screening/self-check-answer.ts';
import { SELF_CHECKS } from '../../../shared/screening/self-checks.ts';
import { compose } from '../../../shared/sequence/compose.ts';
import { targetsOf } from '../../../shared/sequence/targets.ts';
import { NOW, personWith, requestFor } from './requests.ts';

function checked(id: string, answer: CheckAnswer, profile: Profile = personWith([]), now = NOW): Profile {
  const check = SELF_CHECKS.find((each) => each.id === id);
  if (!check) throw new Error(id);
  return withCheck(profile, check, answer, now);
}
const stretchOf = (profile: Profile): unknown =>
  compose({ ...requestFor([], 120), profile }).steps.find(({ phase }) => phase === 'lengthen')?.reason;

describe('a self-check orders the breaks', () => {
  test('what feels tight is lengthened first', () => {
    expect(stretchOf(personWith([]))).toEqual({ kind: 'lengthen', muscle: 'hip flexors' });
    expect(stretchOf(checked('seated-knee-straighten', { kind: 'whole', answers: ['short'] }))).toEqual({
      kind: 'lengthen',
      muscle: 'hamstrings',
    });
    expect(stretchOf(checked('figure-four', { kind: 'each-side', left: 'knee-high', right: 'knee-high' }))).toEqual({
      kind: 'lengthen',
      muscle: 'piriformis',
    });
  });

  test('a hold that was short is for strength, not for a stretch, and nothing is lost of the usual order', () => {
    const usual = targetsOf(personWith([]));
    const targets = targetsOf(checked('wall-side-hold', { kind: 'seconds', left: 5, right: 5 }));
    expect(targets.weak).toEqual(['obliques', 'quadratus lumborum', ...usual.weak]);
    expect(targets.tight).toEqual(usual.tight);
  });

  test('the newest check comes first, and no muscle stands twice', () => {
    const knees = checked('seated-knee-straighten', { kind: 'whole', answers: ['short'] });
    const both = checked('front-of-hip', { kind: 'each-side', left: 'strong', right: 'strong' }, knees, NOW + 1);
    expect(targetsOf(both).tight.slice(0, 2)).toEqual(['hip flexors', 'hamstrings']);
    expect(new Set(targetsOf(both).tight).size).toBe(targetsOf(both).tight.length);
  });

  test('the weaker side goes first where strength is worked, the stiffer one where it is lengthened', () => {
    const weaker = checked(
      'one-leg-stand',
      { kind: 'seconds', left: 30, right: 15 },
      personWith([], { posture: 'one-sided' }),
    );
    const profile = { ...weaker, stifferSide: 'left' as const };
    const first = (phase: string): unknown =>
      [120, 180]
        .flatMap((seconds) => compose({ ...requestFor([], seconds), profile }).steps)
        .find((step) => step.phase === phase && step.side !== null)?.side;
    expect([first('activate'), first('lengthen')]).toEqual(['right', 'left']);
  });

  test('what it adds comes as what is pinned does', () => {
    const added = checked('wall-posture', { kind: 'whole', answers: ['flat-hand', 'head-away'] });
    const has = (profile: Profile): boolean =>
      compose({ ...requestFor([], 300), profile }).steps.some(({ movement }) => movement === 'shoulder-blade-squeeze');
    expect([has(personWith([])), has(added)]).toEqual([false, true]);
  });
});
