import { describe, expect, test } from 'vitest';
import { movementById } from '../../../shared/movements/catalogue.ts';
import { POSTURES, type Profile } from '../../../shared/screening/profile.ts';
import { compose, type ComposeRequest } from '../../../shared/sequence/compose.ts';
import { withDone } from '../../../shared/sequence/history.ts';
import type { Sequence } from '../../../shared/sequence/sequence.ts';
import { BUDGETS, HOUR_MS, NOW, personWith, requestFor } from './requests.ts';

/** The rules of C.2 by name. What holds of every sequence stands in the laws. */

const ids = ({ steps }: Sequence): string[] => [...new Set(steps.map(({ movement }) => movement))];
const phases = ({ steps }: Sequence): string[] => [...new Set(steps.map(({ phase }) => phase))];
const of = ({ steps }: Sequence, phase: string) => steps.filter((step) => step.phase === phase);
const musclesOf = (sequence: Sequence): string[] => [
  ...new Set(sequence.steps.flatMap(({ reason }) => ('muscle' in reason ? [reason.muscle] : []))),
];

/** Breaks one after the other, an hour apart, each remembered as the main process does. */
function day(request: ComposeRequest, breaks: number): Sequence[] {
  const sequences: Sequence[] = [];
  let history: Profile['history'] = [];
  for (let index = 0; index < breaks; index += 1) {
    const now = NOW + index * HOUR_MS;
    const sequence = compose({ ...request, now, profile: { ...request.profile, history } });
    history = withDone(history, ids(sequence), now);
    sequences.push(sequence);
  }
  return sequences;
}

describe('slots of a budget', () => {
  test('a minute warms up, moves and activates; it has no time for a stretch', () => {
    for (const posture of POSTURES) {
      expect(phases(compose(requestFor([], 60, { posture })))).toEqual(['prepare', 'mobilise', 'activate']);
    }
  });

  test('two minutes have one stretch', () => {
    const sequence = compose(requestFor([], 120));
    expect(phases(sequence).slice(0, 4)).toEqual(['prepare', 'mobilise', 'lengthen', 'activate']);
    expect(new Set(of(sequence, 'lengthen').map(({ movement }) => movement)).size).toBe(1);
  });

  test.each([180, 300])('%i s have every phase and end with breaths', (budgetSeconds) => {
    expect(phases(compose(requestFor([], budgetSeconds)))).toEqual([
      'prepare',
      'mobilise',
      'lengthen',
      'activate',
      'integrate',
      'settle',
    ]);
    expect(compose(requestFor([], budgetSeconds)).steps.at(-1)).toMatchObject({
      movement: 'belly-breathing-seated',
      reason: { kind: 'settle' },
    });
  });

  test('five minutes stretch two targets and activate two', () => {
    for (const posture of POSTURES) {
      const sequence = compose(requestFor([], 300, { posture }));
      for (const phase of ['lengthen', 'activate']) {
        const targets = of(sequence, phase).flatMap(({ reason }) => ('muscle' in reason ? [reason.muscle] : []));
        expect(new Set(targets).size, `${posture} ${phase}`).toBe(2);
      }
    }
  });

  test('a budget between two plans takes the shorter one, and says so', () => {
    expect(compose(requestFor([], 150))).toEqual(compose(requestFor([], 120)));
    expect(compose(requestFor([], 150)).budgetSeconds).toBe(120);
    expect(compose(requestFor([], 20)).budgetSeconds).toBe(60);
  });
});

describe('what to begin with', () => {
  test.each([
    ['balanced', 'hip flexors', 'glutes'],
    ['arched', 'hip flexors', 'glutes'],
    ['flat-slumped', 'hamstrings', 'back extensors'],
  ] as const)('%s lengthens the %s and activates the %s', (posture, tight, weak) => {
    expect(musclesOf(compose(requestFor([], 180, { posture })))).toEqual([tight, weak]);
  });

  test('one-sided mobilises sideways and activates the side of the hip, whatever it stretches', () => {
    for (const budgetSeconds of [120, 180, 300]) {
      const sequence = compose(requestFor([], budgetSeconds, { posture: 'one-sided' }));
      expect(['standing-side-slide', 'seated-side-reach']).toContain(of(sequence, 'mobilise')[0]?.movement);
      expect(musclesOf(sequence)).toContain('gluteus medius');
    }
    expect(musclesOf(compose(requestFor([], 180, { posture: 'one-sided' })))).toEqual([
      'hip flexors',
      'gluteus medius',
    ]);
  });

  test('where the weight is shifted instead, the strength matches the stretch', () => {
    const request = requestFor(['no-free-wall'], 180, {
      posture: 'one-sided',
      history: ['standing-side-slide', 'seated-side-reach'].map((movement) => ({ movement, at: NOW - HOUR_MS })),
    });
    const sequence = compose(request);
    expect(of(sequence, 'mobilise')[0]?.movement).toBe('seated-weight-shift');
    expect(musclesOf(sequence)).toEqual(['hip flexors', 'glutes']);
  });

  test.each([
    ['balanced', 'seated-pelvic-tilt'],
    ['arched', 'wall-pelvic-tilt'],
    ['flat-slumped', 'standing-back-lean'],
    ['one-sided', 'standing-side-slide'],
  ] as const)('%s begins to move with %s, and comes to the others later', (posture, first) => {
    const moves = day(requestFor([], 120, { posture }), 6).map((sequence) => of(sequence, 'mobilise')[0]?.movement);
    expect(moves[0]).toBe(first);
    expect(new Set(moves).size).toBeGreaterThanOrEqual(3);
  });
});

describe('the matching strength', () => {
  const had = (...movements: string[]): Partial<Profile> => ({
    history: [1, 2, 3].flatMap((hours) => movements.map((movement) => ({ movement, at: NOW - hours * HOUR_MS }))),
  });

  test('follows the stretch: the back extensors the hamstrings, the deep abdominals the low back', () => {
    expect(
      musclesOf(compose(requestFor(['no-step'], 120, had('seated-edge-hip-flexor', 'seated-single-knee-hug')))),
    ).toEqual(['hamstrings', 'back extensors']);
    expect(musclesOf(compose(requestFor(['cannot-get-to-floor'], 120)))).toEqual([
      'lumbar extensors',
      'deep abdominals',
    ]);
  });

  test('follows each of two stretches', () => {
    const muscles = musclesOf(compose(requestFor([], 300, had('seated-edge-hip-flexor'))));
    expect(muscles).toEqual(['lumbar extensors', 'hamstrings', 'deep abdominals', 'back extensors']);
  });
});

describe('a muscle that was stretched', () => {
  test('may be moved in another way in the same break', () => {
    const sequence = compose(requestFor(['scoliosis'], 180));
    expect(musclesOf(sequence)).toContain('hamstrings');
    expect(ids(sequence)).toContain('hip-hinge-drill');
  });
});

describe('sides', () => {
  test('two minutes repeat no side while anything else fills the time', () => {
    for (const condition of ['elbow-pain', 'tailbone-pain', 'spinal-fusion-established']) {
      const sequence = compose(requestFor([condition], 120, { stifferSide: 'right' }));
      expect(of(sequence, 'lengthen').map(({ side }) => side)).toEqual(['right', 'left']);
    }
  });

  test('a stretch without sides is not repeated, nor is time set aside for it', () => {
    for (const condition of ['si-joint-pain', 'scoliosis', 'pelvic-girdle-pain']) {
      const sequence = compose(requestFor([condition], 300, { stifferSide: 'right' }));
      expect(of(sequence, 'lengthen')[0]).toMatchObject({ movement: 'desk-hinge-reach', side: null });
      expect(sequence.seconds).toBeGreaterThan(290);
    }
  });

  test('the stiffer side goes first', () => {
    for (const stifferSide of ['left', 'right'] as const) {
      const sequence = compose(requestFor([], 120, { stifferSide }));
      expect(of(sequence, 'lengthen').map(({ side }) => side)).toEqual([
        stifferSide,
        stifferSide === 'left' ? 'right' : 'left',
      ]);
    }
  });

  test('five minutes repeat the first stretch on the stiffer side, once', () => {
    const stretches = of(compose(requestFor([], 300, { stifferSide: 'right' })), 'lengthen');
    const [first] = stretches;
    expect(stretches.filter(({ movement }) => movement === first?.movement).map(({ side }) => side)).toEqual([
      'right',
      'left',
      'right',
    ]);
    expect(stretches.filter(({ movement }) => movement !== first?.movement).map(({ side }) => side)).toEqual([
      'right',
      'left',
    ]);
  });

  test('nothing is repeated where no side is stiffer', () => {
    expect(of(compose(requestFor([], 300)), 'lengthen').map(({ side }) => side)).toEqual([
      'left',
      'right',
      'left',
      'right',
    ]);
  });
});

describe('the moment', () => {
  test.each(BUDGETS)('on a call every movement of %i s is seated and hardly seen', (budgetSeconds) => {
    for (const id of ids(compose(requestFor([], budgetSeconds, {}, ['on-a-call'])))) {
      expect(movementById(id)).toMatchObject({ position: 'seated' });
      expect(movementById(id)?.discretion).toBeLessThanOrEqual(1);
    }
  });

  test.each(BUDGETS)('who stays seated stays seated for %i s', (budgetSeconds) => {
    for (const id of ids(compose(requestFor([], budgetSeconds, {}, ['seated-only'])))) {
      expect(movementById(id)?.traits, id).not.toContain('standing');
    }
  });

  test('soon after waking the back is not bent forward', () => {
    for (const sequence of day(requestFor([], 300, {}, ['soon-after-waking']), 6)) {
      for (const id of ids(sequence)) expect(movementById(id)?.traits, id).not.toContain('spine-flexion-end');
    }
  });

  test.each(BUDGETS)('in a flare-up %i s begin with breathing, and nothing is lengthened', (budgetSeconds) => {
    const sequence = compose(requestFor(['acute-flare'], budgetSeconds));
    expect(sequence.steps[0]?.movement).toBe('belly-breathing-seated');
    expect(phases(sequence)).not.toContain('lengthen');
    expect(phases(sequence)).not.toContain('integrate');
  });
});

describe('a sore back', () => {
  test('moves a little more rather than do strength work that needs care', () => {
    const sequence = compose(requestFor(['acute-flare'], 60));
    expect(sequence.steps.flatMap(({ cautionedBy }) => cautionedBy)).toEqual([]);
    expect(phases(sequence)).toEqual(['prepare', 'mobilise']);
    expect(ids(sequence)).toHaveLength(3);
  });

  test('still gets strength work that needs none', () => {
    const sequence = compose(requestFor(['acute-flare'], 180));
    expect(of(sequence, 'activate').map(({ cautionedBy }) => cautionedBy)).toEqual([[]]);
  });
});

describe('breathing', () => {
  test('that a condition prefers begins a short break, and only ends one that it ends anyway', () => {
    const first = (budgetSeconds: number) =>
      compose(requestFor(['sciatica-leg-symptoms', 'disc-flexion-intolerant'], budgetSeconds)).steps[0]?.movement;
    expect(first(120)).toBe('belly-breathing-seated');
    for (const budgetSeconds of [180, 300]) expect(first(budgetSeconds)).not.toBe('belly-breathing-seated');
  });
});

describe('time', () => {
  test('two minutes for a back that dislikes sitting get up, stretch and activate without running over', () => {
    const sequence = compose(requestFor(['disc-flexion-intolerant'], 120));
    expect(sequence.seconds).toBeLessThanOrEqual(120);
    expect(phases(sequence)).toEqual(['prepare', 'mobilise', 'lengthen', 'activate']);
    expect(ids(sequence)).toContain('split-stance-hip-flexor');
  });

  test('a minute on a call moves three times rather than squeeze in an effort with its breaths', () => {
    const sequence = compose(requestFor([], 60, {}, ['on-a-call']));
    expect(phases(sequence)).toEqual(['prepare', 'mobilise']);
    expect(ids(sequence)).toHaveLength(3);
    expect(sequence.seconds).toBeGreaterThanOrEqual(54);
  });
});

describe('efforts that breaths must follow', () => {
  test('leave the other movements their time in two minutes', () => {
    for (const posture of POSTURES) {
      for (const sequence of day(requestFor([], 120, { posture }), 12)) {
        expect(ids(sequence)).not.toContain('wall-squat');
        expect(sequence.steps[0]?.seconds).toBeGreaterThanOrEqual(18);
      }
    }
  });

  test('have their place where breaths come anyway', () => {
    const all = day(requestFor([], 180), 12).flatMap(ids);
    expect(all).toContain('wall-squat');
  });
});

describe('what comes again', () => {
  test('the warm-up and the small movement differ from break to break', () => {
    const sequences = day(requestFor([], 120), 8);
    for (const [index, sequence] of sequences.entries()) {
      const before = sequences[index - 1];
      if (!before) continue;
      expect(sequence.steps[0]?.movement).not.toBe(before.steps[0]?.movement);
      expect(of(sequence, 'mobilise')[0]?.movement).not.toBe(of(before, 'mobilise')[0]?.movement);
    }
  });

  test('a day has more than one stretch, and the first target comes more than once', () => {
    const targets = day(requestFor([], 120), 8).map((sequence) => musclesOf(sequence)[0]);
    expect(targets.filter((target) => target === 'hip flexors').length).toBeGreaterThan(1);
    expect(new Set(targets).size).toBeGreaterThanOrEqual(3);
  });

  test('who has a mat lies on it on most days of a week, though that costs a change of position, but not in every break', () => {
    const { profile, ...request } = requestFor([], 300, { posture: 'arched', equipment: ['mat'] });
    let history: Profile['history'] = [];
    const onFloor: number[] = [];
    for (let index = 0; index < 40; index += 1) {
      const now = NOW + Math.floor(index / 8) * 24 * HOUR_MS + (index % 8) * HOUR_MS;
      const budgetSeconds = index % 4 === 2 ? 300 : 120;
      const sequence = compose({ ...request, profile: { ...profile, history }, now, budgetSeconds });
      history = withDone(history, ids(sequence), now);
      if (ids(sequence).some((id) => movementById(id)?.position === 'floor')) onFloor.push(index);
    }
    expect(onFloor.length).toBeGreaterThanOrEqual(3);
    expect(onFloor.length).toBeLessThan(10);
  });

  test('a target is lengthened in three breaks of a day before the next one has its turn', () => {
    const targets = day(requestFor([], 120), 7).map((sequence) => musclesOf(sequence)[0]);
    expect(targets.slice(0, 3)).toEqual(['hip flexors', 'hip flexors', 'hip flexors']);
    expect(targets.slice(3, 6)).toEqual(['lumbar extensors', 'lumbar extensors', 'lumbar extensors']);
    expect(targets[6]).toBe('hamstrings');
  });

  test('the same strength work never comes twice in a row', () => {
    for (const posture of POSTURES) {
      const work = day(requestFor([], 120, { posture }), 8).map((sequence) =>
        of(sequence, 'activate').map(({ movement }) => movement),
      );
      for (const [index, movements] of work.entries()) {
        for (const movement of movements) expect(work[index + 1] ?? []).not.toContain(movement);
      }
    }
  });

  test('what a condition prefers comes at once, and every other time at least', () => {
    const breaks = day(requestFor(['high-blood-pressure'], 60), 6).map(ids);
    expect(breaks[0]).toContain('wall-slide-mini');
    const withIt = breaks.filter((movements) => movements.includes('wall-slide-mini')).length;
    expect(withIt).toBeGreaterThanOrEqual(3);
    expect(withIt).toBeLessThan(breaks.length);
  });

  test('a movement that rests stays out until it has rested', () => {
    const [first] = ids(compose(requestFor([], 120))).filter((id) => movementById(id)?.phase === 'lengthen');
    const rests = [{ movement: first ?? '', until: NOW + HOUR_MS }];
    const request = requestFor([], 120, { rests });
    expect(ids(compose(request))).not.toContain(first);
    expect(compose(request).leftOut).toEqual([
      { movement: first, reasons: [{ kind: 'resting', until: NOW + HOUR_MS }] },
    ]);
    expect(ids(compose({ ...request, now: NOW + HOUR_MS }))).toContain(first);
  });
});

describe('limits', () => {
  test('strength work has three repetitions at least, on each side', () => {
    for (const posture of POSTURES) {
      for (const budgetSeconds of BUDGETS) {
        for (const sequence of day(requestFor([], budgetSeconds, { posture }), 6)) {
          for (const { dose, movement } of [...of(sequence, 'activate'), ...of(sequence, 'integrate')]) {
            if (dose.mode === 'reps') expect(dose.reps, movement).toBeGreaterThanOrEqual(3);
          }
        }
      }
    }
  });

  test('a cautioned dose is smaller, and says which condition made it so', () => {
    const careful = compose(requestFor(['pregnancy-second-third'], 300)).steps.filter(
      ({ cautionedBy }) => cautionedBy.length > 0,
    );
    expect(careful.length).toBeGreaterThan(0);
    for (const { cautionedBy } of careful) expect(cautionedBy).toEqual(['pregnancy-second-third']);
  });

  test('the balance flag is named like the condition whose rules it borrows', () => {
    const told = BUDGETS.flatMap(
      (budgetSeconds) => compose(requestFor([], budgetSeconds, { balanceFlag: true })).steps,
    );
    expect([...new Set(told.flatMap(({ cautionedBy }) => cautionedBy))]).toEqual(['dizziness-balance']);
  });
});

describe('what was left out', () => {
  test('is nothing for a person with nothing ticked', () => {
    expect(compose(requestFor([], 120)).leftOut).toEqual([]);
  });

  test('tells of the floor only those who ticked a mat', () => {
    const floor = (equipment: Profile['equipment']) =>
      compose(requestFor(['cannot-get-to-floor'], 120, { equipment })).leftOut.map(({ movement }) => movement);
    expect(floor([])).not.toContain('glute-bridge');
    expect(floor(['mat'])).toContain('glute-bridge');
  });
});

describe('no break at all', () => {
  const closed: readonly (readonly [string, Partial<Profile>])[] = [
    ['the statement is not accepted', { statementAcceptedAt: null }],
    ['a red flag stands', { redFlags: ['cauda-equina'] }],
    ['a clearance is open', personOpen('spinal-surgery-recent')],
    ['a condition is not known', { conditions: [{ id: 'from-the-future', confirmedAt: NOW, clearedAt: null }] }],
  ];
  test.each(closed)('while %s', (_, differs) => {
    for (const budgetSeconds of BUDGETS) {
      const sequence = compose(requestFor([], budgetSeconds, differs));
      expect(sequence).toMatchObject({ budgetSeconds, seconds: 0, steps: [] });
    }
  });

  test('while the moment is not understood', () => {
    const sequence = compose(requestFor([], 120, {}, ['on-the-moon']));
    expect(sequence.steps).toEqual([]);
    expect(sequence.leftOut).toHaveLength(38);
  });
});

/** Ticked, and nobody was asked yet. */
function personOpen(condition: string): Partial<Profile> {
  return { conditions: personWith([condition]).conditions.map((each) => ({ ...each, clearedAt: null })) };
}

test('what is pinned comes before others that fit as well, but not twice running', () => {
  const shows = (differs: Partial<Profile>): boolean =>
    compose(requestFor([], 180, differs)).steps.some(({ movement }) => movement === 'seated-cat-camel');
  const justDone = [{ movement: 'seated-cat-camel', at: NOW - HOUR_MS }];
  expect(shows({})).toBe(false);
  expect(shows({ pins: ['seated-cat-camel'] })).toBe(true);
  expect(shows({ pins: ['seated-cat-camel'], history: justDone })).toBe(false);
  expect(shows({ pins: ['seated-cat-camel'], leftOutByHand: ['seated-cat-camel'] })).toBe(false);
});
