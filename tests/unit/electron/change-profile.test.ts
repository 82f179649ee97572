import { expect, test } from 'vitest';
import { changeProfile, recordDone, restMovement } from '../../../electron/profile/change-profile.ts';
import { guidanceHold } from '../../../shared/screening/guidance.ts';
import { PROFILE_FILE } from '../../../electron/storage/storage.ts';
import { EMPTY_PROFILE, type Profile } from '../../../shared/screening/profile.ts';
import { todayConditions } from '../../../shared/screening/today.ts';

const NOW = 1_000_000;
const TONIGHT = NOW + 36_000_000;
const accepted: Profile = changeProfile(EMPTY_PROFILE, { kind: 'accept-statement' }, NOW, TONIGHT);

test('the statement is accepted once, with the time of the first', () => {
  expect(changeProfile(accepted, { kind: 'accept-statement' }, NOW + 5, TONIGHT).statementAcceptedAt).toBe(NOW);
});

test('a warning sign that stands does not go by an empty answer, only by "I have been checked"', () => {
  const flagged = changeProfile(accepted, { kind: 'answer-red-flags', flags: ['cauda-equina'] }, NOW, TONIGHT);
  const later = changeProfile(flagged, { kind: 'answer-red-flags', flags: [] }, NOW + 1, TONIGHT);
  expect(guidanceHold(later)).toMatchObject({ kind: 'red-flag', level: 'emergency' });
  expect(guidanceHold(changeProfile(later, { kind: 'checked' }, NOW + 2, TONIGHT))).toBeNull();
});

test('an unknown condition is never added, but one that is kept can be taken away', () => {
  expect(() => changeProfile(accepted, { kind: 'condition', id: 'no-such', ticked: true }, NOW, TONIGHT)).toThrow();
  const strange: Profile = { ...accepted, conditions: [{ id: 'no-such', confirmedAt: 1, clearedAt: null }] };
  expect(changeProfile(strange, { kind: 'condition', id: 'no-such', ticked: false }, NOW, TONIGHT).conditions).toEqual(
    [],
  );
});

test('a clearance opens with its condition and is kept when the condition is confirmed again', () => {
  const answered = changeProfile(accepted, { kind: 'answer-red-flags', flags: [] }, NOW, TONIGHT);
  const ticked = changeProfile(answered, { kind: 'condition', id: 'vertebral-fracture', ticked: true }, NOW, TONIGHT);
  expect(guidanceHold(ticked)).toMatchObject({ kind: 'clearance' });
  const cleared = changeProfile(
    ticked,
    { kind: 'clearance', id: 'vertebral-fracture', cleared: true },
    NOW + 1,
    TONIGHT,
  );
  expect(guidanceHold(cleared)).toBeNull();
  const again = changeProfile(cleared, { kind: 'condition', id: 'vertebral-fracture', ticked: true }, NOW + 2, TONIGHT);
  expect(guidanceHold(again)).toBeNull();
});

test('what holds just for today is over by itself, is taken back, and does not pile up', () => {
  const quiet = { kind: 'today', condition: 'shared-quiet-space', on: true } as const;
  const today = changeProfile(changeProfile(accepted, quiet, NOW, TONIGHT), quiet, NOW, TONIGHT);
  expect(today.today).toEqual([{ condition: 'shared-quiet-space', until: TONIGHT }]);
  expect(todayConditions(today.today, TONIGHT - 1)).toEqual(['shared-quiet-space']);
  expect(todayConditions(today.today, TONIGHT)).toEqual([]);
  const tomorrow = changeProfile(today, { ...quiet, condition: 'seated-only' }, TONIGHT + 1, TONIGHT + 9);
  expect(tomorrow.today).toEqual([{ condition: 'seated-only', until: TONIGHT + 9 }]);
  expect(changeProfile(today, { ...quiet, on: false }, NOW, TONIGHT).today).toEqual([]);
});

test('a profile that was written before there was a today is read as it is', () => {
  const { today: _, ...older } = accepted;
  expect(PROFILE_FILE.parse(older)).toEqual({ ...accepted, today: [] });
});

test('the longer of two rests holds, and one that is over goes with the next break', () => {
  const resting = restMovement(restMovement(accepted, 'wall-squat', NOW + 100), 'wall-squat', NOW + 50);
  expect(resting.rests).toEqual([{ movement: 'wall-squat', until: NOW + 100 }]);
  const after = recordDone(resting, ['easy-walk', 'easy-walk'], NOW + 200);
  expect(after.rests).toEqual([]);
  expect(after.history).toEqual([{ movement: 'easy-walk', at: NOW + 200 }]);
});

test('a pin and a leaving-out by hand come and go, of movements that there are', () => {
  const pinned = changeProfile(accepted, { kind: 'pin', movement: 'wall-squat', on: true }, NOW, TONIGHT);
  expect(pinned.pins).toEqual(['wall-squat']);
  expect(changeProfile(pinned, { kind: 'pin', movement: 'wall-squat', on: false }, NOW, TONIGHT).pins).toEqual([]);
  const out = changeProfile(accepted, { kind: 'leave-out', movement: 'wall-squat', on: true }, NOW, TONIGHT);
  expect(out.leftOutByHand).toEqual(['wall-squat']);
  expect(() => changeProfile(accepted, { kind: 'pin', movement: 'no-such', on: true }, NOW, TONIGHT)).toThrow();
});

test('a rest by hand ends with the night, after so many days, and can be lifted', () => {
  const rested = changeProfile(accepted, { kind: 'rest', movement: 'wall-squat', days: 7 }, NOW, TONIGHT);
  expect(rested.rests).toEqual([{ movement: 'wall-squat', until: TONIGHT + 6 * 24 * 3_600_000 }]);
  const shorter = changeProfile(rested, { kind: 'rest', movement: 'wall-squat', days: 1 }, NOW, TONIGHT);
  expect(shorter.rests, 'the longer rest stands').toEqual(rested.rests);
  expect(changeProfile(rested, { kind: 'rest', movement: 'wall-squat', days: 0 }, NOW, TONIGHT).rests).toEqual([]);
});

test('an own sequence is made, changed in its place and deleted', () => {
  const save = (profile: Profile, id: string, name: string): Profile =>
    changeProfile(profile, { kind: 'own-save', id, name, movements: ['wall-squat'] }, NOW, TONIGHT);
  const two = save(save(accepted, 'a', 'Morning'), 'b', 'Evening');
  expect(save(two, 'a', 'Early').own.map(({ name }) => name)).toEqual(['Early', 'Evening']);
  expect(changeProfile(two, { kind: 'own-delete', id: 'a' }, NOW, TONIGHT).own.map(({ id }) => id)).toEqual(['b']);
  expect(() =>
    changeProfile(two, { kind: 'own-save', id: 'c', name: 'X', movements: ['no-such'] }, NOW, TONIGHT),
  ).toThrow();
});

test('what was done away from the desk is kept, newest last', () => {
  const walked = changeProfile(accepted, { kind: 'off-desk', movement: 'brisk-walk', felt: null }, NOW, TONIGHT);
  const pressed = changeProfile(
    walked,
    { kind: 'off-desk', movement: 'leg-press-gym', felt: 'same' },
    NOW + 1,
    TONIGHT,
  );
  expect(pressed.offDesk.map(({ movement }) => movement)).toEqual(['brisk-walk', 'leg-press-gym']);
});

test('a profile from before the library is read, with nothing chosen', () => {
  const { pins: _pins, leftOutByHand: _out, own: _own, offDesk: _off, ...older } = accepted;
  expect(PROFILE_FILE.parse(older)).toEqual(accepted);
});

test('a self-check is kept, and refused where it is hidden from this person or its answer is not one of its own', () => {
  const answered = changeProfile(accepted, { kind: 'answer-red-flags', flags: [] }, NOW, TONIGHT);
  const strong = { kind: 'each-side', left: 'strong', right: 'none' } as const;
  const hip = { kind: 'self-check', check: 'front-of-hip', answer: strong } as const;
  const done = changeProfile(answered, hip, NOW, TONIGHT);
  expect(done.checks.map(({ check }) => check)).toEqual(['front-of-hip']);
  expect(PROFILE_FILE.parse(structuredClone(done))).toEqual(done);
  const undone = changeProfile(done, { kind: 'self-check-undo', check: 'front-of-hip' }, NOW, TONIGHT);
  expect(undone).toEqual(answered);

  const seated = changeProfile(answered, { kind: 'today', condition: 'seated-only', on: true }, NOW, TONIGHT);
  expect(() => changeProfile(seated, hip, NOW, TONIGHT)).toThrow();
  expect(() => changeProfile({ ...answered, redFlags: ['calf-clot'] }, hip, NOW, TONIGHT)).toThrow();
  expect(() => changeProfile(answered, { ...hip, check: 'side-slide' }, NOW, TONIGHT)).toThrow();
});
