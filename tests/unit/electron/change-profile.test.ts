import { expect, test } from 'vitest';
import { changeProfile, recordDone, restMovement } from '../../../electron/profile/change-profile.ts';
import { guidanceHold } from '../../../shared/screening/guidance.ts';
import { EMPTY_PROFILE, type Profile } from '../../../shared/screening/profile.ts';

const NOW = 1_000_000;
const accepted: Profile = changeProfile(EMPTY_PROFILE, { kind: 'accept-statement' }, NOW);

test('the statement is accepted once, with the time of the first', () => {
  expect(changeProfile(accepted, { kind: 'accept-statement' }, NOW + 5).statementAcceptedAt).toBe(NOW);
});

test('a warning sign that stands does not go by an empty answer, only by "I have been checked"', () => {
  const flagged = changeProfile(accepted, { kind: 'answer-red-flags', flags: ['cauda-equina'] }, NOW);
  const later = changeProfile(flagged, { kind: 'answer-red-flags', flags: [] }, NOW + 1);
  expect(guidanceHold(later)).toMatchObject({ kind: 'red-flag', level: 'emergency' });
  expect(guidanceHold(changeProfile(later, { kind: 'checked' }, NOW + 2))).toBeNull();
});

test('an unknown condition is never added, but one that is kept can be taken away', () => {
  expect(() => changeProfile(accepted, { kind: 'condition', id: 'no-such', ticked: true }, NOW)).toThrow();
  const strange: Profile = { ...accepted, conditions: [{ id: 'no-such', confirmedAt: 1, clearedAt: null }] };
  expect(changeProfile(strange, { kind: 'condition', id: 'no-such', ticked: false }, NOW).conditions).toEqual([]);
});

test('a clearance opens with its condition and is kept when the condition is confirmed again', () => {
  const ticked = changeProfile(accepted, { kind: 'condition', id: 'vertebral-fracture', ticked: true }, NOW);
  expect(guidanceHold(ticked)).toMatchObject({ kind: 'clearance' });
  const cleared = changeProfile(ticked, { kind: 'clearance', id: 'vertebral-fracture', cleared: true }, NOW + 1);
  expect(guidanceHold(cleared)).toBeNull();
  const again = changeProfile(cleared, { kind: 'condition', id: 'vertebral-fracture', ticked: true }, NOW + 2);
  expect(guidanceHold(again)).toBeNull();
});

test('the longer of two rests holds, and one that is over goes with the next break', () => {
  const resting = restMovement(restMovement(accepted, 'wall-squat', NOW + 100), 'wall-squat', NOW + 50);
  expect(resting.rests).toEqual([{ movement: 'wall-squat', until: NOW + 100 }]);
  const after = recordDone(resting, ['easy-walk', 'easy-walk'], NOW + 200);
  expect(after.rests).toEqual([]);
  expect(after.history).toEqual([{ movement: 'easy-walk', at: NOW + 200 }]);
});
