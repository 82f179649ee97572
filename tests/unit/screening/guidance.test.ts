import { describe, expect, test } from 'vitest';
import { advice, dueForReask, guidanceHold, progressionHeld, redFlagsDue } from '../../../shared/screening/guidance.ts';
import { hiddenSelfChecks, offeredSelfChecks } from '../../../shared/screening/checks.ts';
import { EMPTY_PROFILE, type Profile } from '../../../shared/screening/profile.ts';
import { RED_FLAGS } from '../../../shared/screening/red-flags.ts';
import { SELF_CHECK_AGAIN_DAYS, SELF_CHECKS } from '../../../shared/screening/self-checks.ts';
import { atDesk, profileWith } from './people.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const { now } = atDesk([]);

const open = (id: string): Profile => ({
  ...profileWith([]),
  conditions: [{ id, confirmedAt: now, clearedAt: null }],
});

describe('guidance is held', () => {
  test('by nothing once the statement is accepted', () => {
    expect(guidanceHold(profileWith([]))).toBeNull();
    expect(guidanceHold(profileWith(['knee-pain', 'acute-flare']))).toBeNull();
  });

  test('by a statement that is not accepted', () => {
    expect(guidanceHold(EMPTY_PROFILE)).toEqual({ kind: 'statement' });
  });

  test('by the warning signs while they were never answered', () => {
    expect(guidanceHold({ ...profileWith([]), redFlagsAnsweredAt: null })).toEqual({ kind: 'questions' });
  });

  test('by the warning signs once something hurt strongly, until they are answered after it', () => {
    const hurtAt = now + HOUR;
    const profile = { ...profileWith([]), rests: [{ movement: 'wall-squat', until: hurtAt + 7 * DAY }] };
    expect(guidanceHold(profile)).toEqual({ kind: 'questions' });
    expect(guidanceHold({ ...profile, redFlagsAnsweredAt: hurtAt + 1 })).toBeNull();
    // A rest for today asks nothing.
    expect(guidanceHold({ ...profile, rests: [{ movement: 'wall-squat', until: hurtAt + HOUR }] })).toBeNull();
  });

  test.each(RED_FLAGS.map(({ id, level }) => [id, level] as const))('by the flag %s as %s', (id, level) => {
    const hold = guidanceHold({ ...profileWith([]), redFlags: [id] });
    expect(hold).toEqual(level === 'see-clinician' ? null : { kind: 'red-flag', level, flags: [id] });
  });

  test('six emergencies, seven urgent, two that advise', () => {
    const levels = RED_FLAGS.map(({ level }) => level);
    expect([
      levels.filter((level) => level === 'emergency').length,
      levels.filter((level) => level === 'urgent').length,
      levels.filter((level) => level === 'see-clinician').length,
    ]).toEqual([6, 7, 2]);
  });

  test('at the gravest level, naming the flags that stop and not those that only advise', () => {
    const redFlags = ['not-improving', 'calf-clot', 'major-trauma'];
    expect(guidanceHold({ ...profileWith([]), redFlags })).toEqual({
      kind: 'red-flag',
      level: 'emergency',
      flags: ['calf-clot', 'major-trauma'],
    });
  });

  test('as an emergency by a flag that is not known', () => {
    expect(guidanceHold({ ...profileWith([]), redFlags: ['from-a-newer-version'] })).toEqual({
      kind: 'red-flag',
      level: 'emergency',
      flags: ['from-a-newer-version'],
    });
  });

  test('by a clearance until it is confirmed', () => {
    expect(guidanceHold(open('vertebral-fracture'))).toEqual({ kind: 'clearance', conditions: ['vertebral-fracture'] });
    expect(guidanceHold(profileWith(['vertebral-fracture']))).toBeNull();
    expect(guidanceHold(open('hip-replacement-posterior'))).toBeNull();
  });

  test('by the red flag first, then the clearance, then the statement', () => {
    const all: Profile = { ...open('fatigue-crash'), statementAcceptedAt: null, redFlags: ['calf-clot'] };
    expect(guidanceHold(all)).toMatchObject({ kind: 'red-flag', level: 'urgent' });
    expect(guidanceHold({ ...all, redFlags: [] })).toMatchObject({ kind: 'clearance' });
    expect(guidanceHold({ ...all, redFlags: [], conditions: [] })).toEqual({ kind: 'statement' });
  });
});

describe('what is said and asked', () => {
  test('advice of conditions and of the flags that only advise', () => {
    const profile = { ...profileWith(['knee-pain', 'acute-flare', 'vertebral-fracture']), redFlags: ['inflammatory'] };
    expect(advice(profile)).toEqual({ conditions: ['acute-flare'], redFlags: ['inflammatory'] });
    expect(advice({ ...profile, redFlags: ['calf-clot', 'from-a-newer-version'] }).redFlags).toEqual([]);
  });

  test('a condition is due when its days or hours are over, and not before', () => {
    const profile = profileWith(['acute-flare', 'soon-after-waking', 'osteoporosis', 'knee-pain']);
    expect(dueForReask(profile, now + 2 * HOUR - 1)).toEqual([]);
    expect(dueForReask(profile, now + 2 * HOUR)).toEqual(['soon-after-waking']);
    expect(dueForReask(profile, now + 3 * DAY)).toEqual(['acute-flare', 'soon-after-waking']);
    expect(dueForReask(profile, now + 1000 * DAY)).toEqual(['acute-flare', 'soon-after-waking', 'knee-pain']);
  });

  test('a cleared condition is asked about too, and stays cleared', () => {
    const profile = profileWith(['cancer-treatment-or-bone-metastases']);
    expect(dueForReask(profile, now + 28 * DAY)).toEqual(['cancer-treatment-or-bone-metastases']);
    expect(guidanceHold(profile)).toBeNull();
  });

  test('an unknown condition is never due: it stays until the profile is mended', () => {
    expect(dueForReask(profileWith(['from-a-newer-version']), now + 1000 * DAY)).toEqual([]);
  });

  test('the red-flag questions come before the first answer and every week', () => {
    expect(redFlagsDue(EMPTY_PROFILE, now)).toBe(true);
    expect(redFlagsDue(profileWith([]), now + 7 * DAY - 1)).toBe(false);
    expect(redFlagsDue(profileWith([]), now + 7 * DAY)).toBe(true);
  });

  test('no dose grows while effort makes it worse, or while a condition is not known', () => {
    expect(progressionHeld(profileWith(['knee-pain']), [])).toBe(false);
    expect(progressionHeld(profileWith(['fatigue-crash']), [])).toBe(true);
    expect(progressionHeld(profileWith([]), ['from-a-newer-version'])).toBe(true);
  });
});

describe('self-checks', () => {
  const offered = (...args: Parameters<typeof atDesk>): string[] =>
    offeredSelfChecks(atDesk(...args)).map(({ id }) => id);

  test('are all offered to whoever reports nothing', () => {
    expect(hiddenSelfChecks(atDesk([]))).toEqual([]);
    expect(SELF_CHECKS).toHaveLength(8);
    expect(SELF_CHECK_AGAIN_DAYS).toBe(4 * 7);
  });

  test('are hidden by a trait that a ticked condition excludes', () => {
    // Neural tension; nothing names this check, and it has no movement.
    expect(hiddenSelfChecks(atDesk(['sciatica-leg-symptoms']))).toContain('seated-knee-straighten');
    expect(hiddenSelfChecks(atDesk(['outer-hip-pain']))).toContain('one-leg-stand');
  });

  test('are hidden where their movement is left out, also by a rest', () => {
    const rests = [{ movement: 'standing-side-slide', until: now + 1 }];
    expect(hiddenSelfChecks(atDesk([], { rests }))).toEqual(['side-slide']);
  });

  test('are hidden for whom they name', () => {
    expect(hiddenSelfChecks(atDesk(['eye-pressure']))).toEqual(['wall-side-hold']);
  });

  test('are all hidden by a hold on guidance and by an unknown condition', () => {
    const everyOne = SELF_CHECKS.map(({ id }) => id);
    expect(hiddenSelfChecks({ ...atDesk([]), profile: open('fatigue-crash') })).toEqual(everyOne);
    expect(hiddenSelfChecks(atDesk([], { redFlags: ['calf-clot'] }))).toEqual(everyOne);
    expect(hiddenSelfChecks(atDesk([], { statementAcceptedAt: null }))).toEqual(everyOne);
    expect(hiddenSelfChecks({ ...atDesk([]), situation: ['in-a-lift'] })).toEqual(everyOne);
    expect(offered([], { redFlags: ['not-improving'] })).toEqual(everyOne);
  });

  test('let the one-leg stand be done again by whom it flagged', () => {
    expect(offered([], { balanceFlag: true })).toContain('one-leg-stand');
    expect(offered(['dizziness-balance'])).not.toContain('one-leg-stand');
  });
});
