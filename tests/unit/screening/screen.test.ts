import { describe, expect, test } from 'vitest';
import { movementById, MOVEMENTS } from '../../../shared/movements/catalogue.ts';
import type { Movement } from '../../../shared/movements/movement.ts';
import { screen, type ScreenInput } from '../../../shared/screening/screen.ts';
import { standInFor } from '../../../shared/screening/stand-ins.ts';
import { atDesk, profileWith, withEverything } from './people.ts';

const movement = (id: string): Movement => {
  const found = movementById(id);
  if (!found) throw new Error(`no movement ${id}`);
  return found;
};

const reasonsOf = (id: string, input: ScreenInput): unknown => {
  const verdict = screen(movement(id), input);
  return verdict.status === 'allowed' ? [] : verdict.reasons;
};
const statusOf = (id: string, input: ScreenInput): string => screen(movement(id), input).status;

/** A movement as a bad file would have it. The cast is the fault. */
const spoiled = (id: string, change: Readonly<Record<string, unknown>>): Movement =>
  ({ ...movement(id), ...change }) as Movement;

describe('reasons', () => {
  test('name the condition and every trait that excludes, not the first', () => {
    expect(reasonsOf('basic-twist-knees-to-chest', withEverything(['vertebral-fracture']))).toEqual([
      { kind: 'condition', condition: 'vertebral-fracture', match: 'abdominal-pressure' },
      { kind: 'condition', condition: 'vertebral-fracture', match: 'end-range' },
      { kind: 'condition', condition: 'vertebral-fracture', match: 'spine-flexion' },
      { kind: 'condition', condition: 'vertebral-fracture', match: 'spine-flexion-end' },
    ]);
  });

  test('say "id" where the rule names the movement', () => {
    expect(reasonsOf('wall-squat', atDesk(['knee-pain']))).toEqual([
      { kind: 'condition', condition: 'knee-pain', match: 'id' },
    ]);
    expect(reasonsOf('hip-hinge-drill', atDesk(['sciatica-leg-symptoms']))).toEqual([
      { kind: 'condition', condition: 'sciatica-leg-symptoms', match: 'id' },
    ]);
  });

  test('say "discretion" only where neither a trait nor the name excludes', () => {
    // Discretion 3, but no trait that a quiet space excludes other than being visible.
    expect(reasonsOf('wall-squat', atDesk(['shared-quiet-space']))).toEqual([
      { kind: 'condition', condition: 'shared-quiet-space', match: 'visible' },
    ]);
    expect(reasonsOf('low-step-hamstring', atDesk(['on-a-call']))).toEqual([
      { kind: 'condition', condition: 'on-a-call', match: 'standing' },
      { kind: 'condition', condition: 'on-a-call', match: 'visible' },
    ]);
    expect(reasonsOf('seated-arm-pump', atDesk(['on-a-call']))).toEqual([
      { kind: 'condition', condition: 'on-a-call', match: 'discretion' },
    ]);
  });

  test('come from every condition that excludes, in one order however they were ticked', () => {
    const one = reasonsOf('standing-back-lean', atDesk(['dizziness-balance', 'stenosis-extension-intolerant']));
    const other = reasonsOf('standing-back-lean', atDesk(['stenosis-extension-intolerant', 'dizziness-balance']));
    expect(one).toEqual([
      { kind: 'condition', condition: 'stenosis-extension-intolerant', match: 'spine-extension' },
      { kind: 'condition', condition: 'dizziness-balance', match: 'spine-extension' },
    ]);
    expect(other).toEqual(one);
  });

  test('of what is ticked and of the moment stand together, once', () => {
    const input = { ...atDesk(['on-a-call']), situation: ['on-a-call', 'skirt-or-formal-dress'] };
    expect(reasonsOf('seated-figure-four', input)).toEqual([
      { kind: 'condition', condition: 'skirt-or-formal-dress', match: 'skirt-unsuitable' },
      { kind: 'condition', condition: 'on-a-call', match: 'discretion' },
    ]);
  });

  test('of equipment, opt-in, lock and rest stand beside those of conditions', () => {
    const rests = [
      { movement: 'bird-dog', until: atDesk([]).now + 1 },
      { movement: 'bird-dog', until: atDesk([]).now + 5000 },
      { movement: 'wall-squat', until: atDesk([]).now + 9000 },
    ];
    expect(reasonsOf('bird-dog', atDesk(['wrist-hand-pain'], { rests }))).toEqual([
      { kind: 'condition', condition: 'wrist-hand-pain', match: 'wrist-load' },
      { kind: 'equipment', equipment: 'mat' },
      { kind: 'locked' },
      { kind: 'resting', until: atDesk([]).now + 5000 },
    ]);
    expect(reasonsOf('upper-back-turn-seated', atDesk([]))).toEqual([{ kind: 'opt-in' }]);
  });

  test('of caution name the trait and, where the rule does, the movement', () => {
    expect(reasonsOf('wall-side-lean-plank', atDesk(['hip-replacement-unknown']))).toEqual([
      { kind: 'condition', condition: 'hip-replacement-unknown', match: 'id' },
    ]);
    expect(reasonsOf('wall-squat', atDesk(['high-blood-pressure']))).toEqual([
      { kind: 'condition', condition: 'high-blood-pressure', match: 'isometric-hold' },
    ]);
  });
});

describe('verdicts', () => {
  test('exclusion beats caution, caution beats preference', () => {
    // Preferred by the one, cautioned by its own axial load.
    const verdict = screen(movement('standing-back-lean'), atDesk(['disc-flexion-intolerant']));
    expect(verdict).toMatchObject({ status: 'cautioned', preferredBy: ['disc-flexion-intolerant'] });
    expect(statusOf('standing-back-lean', atDesk(['disc-flexion-intolerant', 'dizziness-balance']))).toBe('left-out');
  });

  test('a preference alone allows, and says whose it is', () => {
    expect(screen(movement('easy-walk'), atDesk(['disc-flexion-intolerant', 'knee-pain']))).toEqual({
      status: 'allowed',
      preferredBy: ['disc-flexion-intolerant', 'knee-pain'],
    });
    // By trait: round backs suit who cannot lean back.
    expect(screen(movement('seated-cat-camel'), atDesk(['stenosis-extension-intolerant']))).toEqual({
      status: 'allowed',
      preferredBy: ['stenosis-extension-intolerant'],
    });
  });

  test('a preference never brings back what equipment, lock or rest leave out', () => {
    expect(statusOf('ninety-ninety-rest', atDesk(['sciatica-leg-symptoms']))).toBe('left-out');
    expect(statusOf('ninety-ninety-rest', atDesk(['sciatica-leg-symptoms'], { equipment: ['mat'] }))).toBe('allowed');
  });

  test('equipment, opt-in and lock open what they should, and no more', () => {
    expect(statusOf('glute-bridge', atDesk([], { equipment: ['mat'] }))).toBe('allowed');
    expect(reasonsOf('swiss-ball-bridge', { ...atDesk([], { equipment: ['mat', 'gym'] }), unlocked: true })).toEqual([
      { kind: 'equipment', equipment: 'ball' },
    ]);
    expect(statusOf('bird-dog', atDesk([], { equipment: ['mat'] }))).toBe('left-out');
    expect(statusOf('bird-dog', { ...atDesk([], { equipment: ['mat'] }), unlocked: true })).toBe('allowed');
    expect(statusOf('upper-back-turn-seated', atDesk([], { optIns: ['upper-back-turn-seated'] }))).toBe('allowed');
  });

  test('a rest ends at its instant', () => {
    const input = atDesk([]);
    const resting = (until: number): string =>
      statusOf('wall-squat', { ...input, profile: profileWith([], { rests: [{ movement: 'wall-squat', until }] }) });
    expect(resting(input.now + 1)).toBe('left-out');
    expect(resting(input.now)).toBe('allowed');
  });

  test('the fall row leaves out more than standing on one leg', () => {
    for (const id of ['low-step-hamstring', 'standing-hip-abduction', 'standing-back-lean', 'seated-forward-rest']) {
      expect(statusOf(id, atDesk(['dizziness-balance']))).toBe('left-out');
    }
    expect(statusOf('seated-edge-hip-flexor', atDesk(['dizziness-balance']))).toBe('cautioned');
  });
});

describe('the balance flag', () => {
  test('leaves out and cautions what the balance condition does, and says that it was the flag', () => {
    for (const each of MOVEMENTS) {
      const byFlag = screen(each, withEverything([], { balanceFlag: true }));
      const byCondition = screen(each, withEverything(['dizziness-balance']));
      expect(byFlag.status).toBe(byCondition.status);
      if (byFlag.status === 'allowed' || byCondition.status === 'allowed') continue;
      expect(byFlag.reasons).toEqual(
        byCondition.reasons.map((reason) =>
          reason.kind === 'condition' ? { kind: 'balance-flag', match: reason.match } : reason,
        ),
      );
    }
  });

  test('brings its cue, and prefers nothing', () => {
    const verdict = screen(movement('wall-pelvic-tilt'), atDesk([], { balanceFlag: true }));
    expect(verdict).toMatchObject({ status: 'cautioned', preferredBy: [], limit: { cuesOf: ['dizziness-balance'] } });
    // The condition prefers it; the flag does not.
    expect(screen(movement('wall-pelvic-tilt'), atDesk(['dizziness-balance']))).toMatchObject({
      preferredBy: ['dizziness-balance'],
    });
  });

  test('beside the condition itself gives both reasons and one cue', () => {
    const verdict = screen(movement('wall-squat'), atDesk(['dizziness-balance'], { balanceFlag: true }));
    expect(verdict).toMatchObject({
      status: 'cautioned',
      reasons: [
        { kind: 'condition', condition: 'dizziness-balance', match: 'standing' },
        { kind: 'balance-flag', match: 'standing' },
      ],
      limit: { cuesOf: ['dizziness-balance'] },
    });
  });
});

describe('what is not known leaves out', () => {
  test('a condition of a newer version leaves every movement out, and says so first', () => {
    for (const each of MOVEMENTS) {
      const verdict = screen(each, withEverything(['from-a-newer-version', 'knee-pain']));
      expect(verdict.status).toBe('left-out');
      if (verdict.status !== 'left-out') continue;
      expect(verdict.reasons[0]).toEqual({ kind: 'unknown-condition', condition: 'from-a-newer-version' });
    }
  });

  test('so does an unknown condition of the moment', () => {
    const input = { ...withEverything([]), situation: ['in-a-lift'] };
    expect(reasonsOf('belly-breathing-seated', input)).toEqual([{ kind: 'unknown-condition', condition: 'in-a-lift' }]);
  });

  test('names of the built-in objects are conditions no more than any other', () => {
    expect(reasonsOf('easy-walk', atDesk(['constructor', '__proto__']))).toEqual([
      { kind: 'unknown-condition', condition: '__proto__' },
      { kind: 'unknown-condition', condition: 'constructor' },
    ]);
  });

  test.each([
    ['an unknown trait', { traits: ['spine-neutral', 'levitating'] }, /^traits\.1/],
    ['no traits', { traits: [] }, /^traits/],
    ['traits missing', { traits: undefined }, /^traits/],
    ['no discretion', { discretion: undefined }, /^discretion/],
    ['a dose of nothing', { dose: { ...movement('easy-walk').dose, seconds: 0 } }, /^dose\.seconds/],
    ['no dose', { dose: undefined }, /^dose/],
    ['no level', { level: undefined }, /^level/],
    ['equipment that nobody can tick', { equipment: 'trapeze' }, /^equipment/],
  ])('a movement with %s is left out as unknown data', (_what, change, detail) => {
    const verdict = screen(spoiled('easy-walk', change), withEverything([]));
    expect(verdict.status).toBe('left-out');
    if (verdict.status !== 'left-out') return;
    expect(verdict.reasons).toHaveLength(1);
    expect(verdict.reasons[0]).toEqual({ kind: 'unknown-data', detail: expect.stringMatching(detail) as string });
  });

  test('a trait that is out for everybody leaves out whoever it is', () => {
    const twist = spoiled('easy-walk', { traits: ['standing', 'hip-twist', 'ballistic'] });
    expect(screen(twist, withEverything([]))).toEqual({
      status: 'left-out',
      reasons: [
        { kind: 'never', trait: 'hip-twist' },
        { kind: 'never', trait: 'ballistic' },
      ],
    });
  });
});

describe('stand-ins', () => {
  test('are taken in the order of preference', () => {
    expect(standInFor(movement('wall-squat'), atDesk(['knee-pain']))?.id).toBe('wall-slide-mini');
    expect(standInFor(movement('wall-squat'), atDesk(['knee-pain', 'no-free-wall']))?.id).toBe('sit-to-stand');
  });

  test('lead on where the first ones are left out too', () => {
    // desk-hinge-reach and seated-forward-rest point at each other; the way out leads through both.
    const input = atDesk(['dizziness-balance', 'disc-flexion-intolerant']);
    expect(statusOf('seated-forward-rest', input)).toBe('left-out');
    expect(statusOf('desk-hinge-reach', input)).toBe('left-out');
    expect(standInFor(movement('seated-forward-rest'), input)?.id).toBe('belly-breathing-seated');
  });

  test('never lead back to the movement itself, though its stand-ins do', () => {
    const rests = ['seated-forward-rest', 'hip-hinge-drill'].map((id) => ({ movement: id, until: atDesk([]).now + 1 }));
    expect(statusOf('desk-hinge-reach', atDesk([], { rests }))).toBe('allowed');
    expect(standInFor(movement('desk-hinge-reach'), atDesk([], { rests }))?.id).toBe('belly-breathing-seated');
  });

  test('end where everything is left out', () => {
    expect(standInFor(movement('wall-squat'), atDesk(['from-a-newer-version']))).toBeUndefined();
    expect(standInFor(movement('belly-breathing-seated'), atDesk([]))).toBeUndefined();
  });
});
