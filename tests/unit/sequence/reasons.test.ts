import { describe, expect, test } from 'vitest';
import { reasons } from '../../../shared/messages/en/reasons.ts';
import { muscleText, reasonText, shortLabel, stepReasonText, traitText } from '../../../shared/messages/reasons.ts';
import { MOVEMENTS } from '../../../shared/movements/catalogue.ts';
import { EQUIPMENT } from '../../../shared/movements/movement.ts';
import { MUSCLES } from '../../../shared/movements/muscles.ts';
import { TRAITS } from '../../../shared/movements/traits.ts';
import { CONDITIONS } from '../../../shared/screening/conditions.ts';
import { screen } from '../../../shared/screening/screen.ts';
import type { Reason } from '../../../shared/screening/verdict.ts';
import { compose } from '../../../shared/sequence/compose.ts';
import { BUDGETS, NOW, requestFor } from './requests.ts';

/** Why a movement is left out for each condition alone, and for what a person has not ticked. */
const everyReason: readonly Reason[] = [[], ...CONDITIONS.map(({ id }) => [id])].flatMap((set) =>
  MOVEMENTS.flatMap((movement) => {
    const verdict = screen(movement, requestFor(set, 120));
    return verdict.status === 'left-out' ? verdict.reasons : [];
  }),
);

const CLAIMS = /dangerous|treats|relieves|prevents|corrects|contraindicat|injur/i;

describe('why a movement is left out', () => {
  test('names the condition and what about the movement it concerns', () => {
    expect(reasonText({ kind: 'condition', condition: 'disc-flexion-intolerant', match: 'spine-flexion' })).toBe(
      'Bending forward or sitting makes it worse: it bends the back forward',
    );
    expect(reasonText({ kind: 'condition', condition: 'desk-not-fixed', match: 'id' })).toBe(
      'My desk moves when I lean on it',
    );
    expect(reasonText({ kind: 'condition', condition: 'on-a-call', match: 'discretion' })).toBe(
      'On a call or in a meeting: it is easily seen',
    );
  });

  test('every trait has a phrase of its own', () => {
    const phrases = TRAITS.map(traitText);
    for (const [index, trait] of TRAITS.entries()) {
      expect(phrases[index], trait).not.toBe(trait);
      expect(phrases[index], trait).toMatch(/^[a-z]/);
    }
    expect(new Set(phrases).size).toBe(TRAITS.length);
  });

  test('every reason that screening can give is a whole sentence, without ids, empty places or claims', () => {
    const others: Reason[] = [
      { kind: 'balance-flag', match: 'single-leg-stance' },
      { kind: 'never', trait: 'hip-twist' },
      { kind: 'unknown-condition', condition: 'from-the-future' },
      { kind: 'unknown-data', detail: 'no traits' },
      { kind: 'resting', until: NOW },
    ];
    expect(everyReason.length).toBeGreaterThan(500);
    for (const reason of [...everyReason, ...others]) {
      const text = reasonText(reason);
      expect(text).toMatch(/^[A-Z]/);
      expect(text).not.toMatch(/[{}]|from-the-future/);
      expect(text).not.toMatch(CLAIMS);
      // A heading or a badge says it already.
      expect(text).not.toMatch(/left out/i);
      if (reason.kind === 'condition') {
        expect(text).toContain(shortLabel(reason.condition));
        if (reason.match !== 'id' && reason.match !== 'discretion')
          expect(text).not.toMatch(new RegExp(`it ${reason.match}$`));
      }
    }
  });

  test('equipment, switch and lock say what it takes', () => {
    expect(EQUIPMENT.map((equipment) => reasonText({ kind: 'equipment', equipment }))).toEqual([
      'Needs a mat',
      'Needs a Swiss ball',
      'Needs a gym',
    ]);
    expect(reasonText({ kind: 'opt-in' })).toBe('Off until you switch it on');
    expect(reasonText({ kind: 'locked' })).toMatch(/^Opens after/);
  });

  test('an id that nobody knows is shown as it stands, and never fails', () => {
    expect(reasonText({ kind: 'condition', condition: 'new-one', match: 'new-trait' })).toBe('new-one: it new-trait');
  });
});

describe('why a movement was chosen', () => {
  test('in plain words', () => {
    expect(stepReasonText({ kind: 'warm-up-first' })).toBe('Warm up comes first');
    expect(stepReasonText({ kind: 'lengthen', muscle: 'hip flexors' })).toBe('Lengthens the front of the hips');
    expect(stepReasonText({ kind: 'preferred', condition: 'osteoporosis' })).toBe(
      'Picked with this in mind: Osteoporosis or low bone density',
    );
  });

  test('every muscle has plain words', () => {
    // These are what people call them.
    const plain = new Set(['biceps', 'calves', 'chest', 'heart and lungs', 'shins', 'shoulders', 'upper back']);
    for (const muscle of MUSCLES) {
      if (!plain.has(muscle)) expect(muscleText(muscle)).not.toBe(muscle);
      expect(muscleText(muscle)).not.toMatch(/gluteus|flexors|lats|obliques|multifidus|scapular|lumbar/);
    }
  });

  test('every step of every condition can be explained', () => {
    for (const { id } of CONDITIONS) {
      for (const budgetSeconds of BUDGETS) {
        for (const { reason } of compose(requestFor([id], budgetSeconds)).steps) {
          const text = stepReasonText(reason);
          expect(text).toMatch(/^[A-Z]/);
          expect(text).not.toMatch(/[{}]|step\./);
          expect(text).not.toMatch(CLAIMS);
        }
      }
    }
  });

  test('no word of the table makes a claim', () => {
    for (const text of Object.values(reasons)) expect(text).not.toMatch(CLAIMS);
  });
});
