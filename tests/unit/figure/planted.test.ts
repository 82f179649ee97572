import { describe, expect, test } from 'vitest';
import { movementById } from '../../../shared/movements/catalogue.ts';
import type { Movement } from '../../../shared/movements/movement.ts';
import type { MovementPose, Setting } from '../../../shared/movements/poses/pose.ts';
import { poseOf } from '../../../shared/movements/poses/poses.ts';
import { balanceFindings, massCentre } from '../../../renderer/figure/checks/balance.ts';
import { checkPose } from '../../../renderer/figure/checks/check.ts';
import { said, worst } from '../../../renderer/figure/checks/finding.ts';
import { slipFindings } from '../../../renderer/figure/checks/contact.ts';
import { samplesOf, type Sample } from '../../../renderer/figure/checks/samples.ts';
import { jumpFindings } from '../../../renderer/figure/checks/jump.ts';
import { selfFindings } from '../../../renderer/figure/checks/self.ts';
import { symmetryFindings } from '../../../renderer/figure/checks/symmetry.ts';
import { animate } from '../../../renderer/figure/rig/animation.ts';

/** Mistakes of each kind, put into poses by hand: every check has to find its own. */

function movement(id: string): Movement {
  const found = movementById(id);
  if (!found) throw new Error(`No movement ${id}.`);
  return found;
}

function pose(id: string): MovementPose {
  const found = poseOf(id);
  if (!found) throw new Error(`No pose ${id}.`);
  return found;
}

/** A plain figure that goes from its preset to what is given and back, slowly. */
const moving = (preset: MovementPose['preset'], to: Setting, props: MovementPose['props'] = []): MovementPose => ({
  preset,
  camera: [80, 8],
  props,
  tint: [],
  keys: [
    { say: 0, hold: 0.5 },
    { say: 0, in: 4, hold: 0.5, ...to },
  ],
});

const found = (id: string, planted: MovementPose): string => checkPose(movement(id), planted).map(said).join('\n');

/** Owns up to nothing but standing; at no tempo of its own. */
const STANDS: Movement = { ...movement('march-on-the-spot'), traits: ['standing', 'spine-neutral'] };
const SITS: Movement = { ...STANDS, position: 'seated', traits: ['spine-neutral'] };
const foundIn = (owner: Movement, planted: MovementPose): string => checkPose(owner, planted).map(said).join('\n');

const CHAIR = [{ kind: 'chair', x: 2 }] as const;
const fold = (root: Partial<Setting>): Setting => root;

describe('a sound figure of each kind raises nothing', () => {
  test.each([
    ['standing', STANDS, moving('standing', fold({ gaze: 10 }))],
    ['seated', SITS, moving('seated', fold({ gaze: 10 }), CHAIR)],
  ])('%s', (_, owner, sound) => {
    expect(foundIn(owner, sound)).toBe('');
  });
});

describe('joints', () => {
  test.each([
    ['a knee past its end', /joint: knee right/, { rightFoot: { on: 'air', hip: 60, knee: 150 } }],
    ['a knee bent backwards', /joint: knee right/, { rightFoot: { on: 'air', hip: 20, knee: -12 } }],
    ['a hip past its end', /joint: hip flexion right/, { rightFoot: { on: 'air', hip: 140, knee: 120 } }],
    ['a leg behind the body', /joint: hip flexion right -3/, { rightFoot: { on: 'air', hip: -30, knee: 10 } }],
    ['a split', /joint: hip out right/, { rightFoot: { on: 'air', hip: 20, out: 60, knee: 10 } }],
    ['a leg across the other', /joint: hip out right/, { rightFoot: { on: 'air', hip: 20, out: -20, knee: 10 } }],
    ['a leg turned inwards', /joint: hip turned out right/, { rightFoot: { on: 'air', hip: 60, turn: -40, knee: 90 } }],
    ['a ballet foot', /joint: ankle pointed right/, { rightFoot: { on: 'air', hip: 30, knee: 30, ankle: 70 } }],
    ['an arm past the ear', /joint: shoulder elevation right/, { rightHand: { on: 'air', up: 176, plane: 0 } }],
    ['an arm far behind', /joint: shoulder extension right/, { rightHand: { on: 'air', up: 80, plane: 180 } }],
    ['an elbow bent backwards', /joint: elbow right/, { rightHand: { on: 'air', up: 20, plane: 0, bend: -15 } }],
    ['a folded low back', /joint: lumbar flexion 4/, { flex: [45, 0, 0, 0] }],
    ['a hollow low back', /joint: lumbar flexion -2/, { flex: [-26, 0, 0, 0] }],
    ['a bent neck', /joint: neck flexion/, { flex: [0, 0, 0, 20], gaze: 60 }],
    ['a bend to the side', /joint: side bend of the spine/, { side: [15, 15, 10, 0] }],
    ['a twist', /joint: turn of the spine/, { turn: [15, 15, 10, 0] }],
    ['a bent wrist', /joint: wrist right/, { rightHand: { on: 'thigh', along: 0.3, across: 180 } }],
  ] as const)('%s', (_, line, to) => {
    expect(foundIn(STANDS, moving('standing', to))).toMatch(line);
  });

  test.each([
    ['seated-pelvic-tilt', /lumbar flexion 13.0 deg, at most 12/, { flex: [13, 0, 0, 0], hands: { on: 'hip' } }],
    ['seated-side-reach', /side bend of the spine -2.* deg, at least -25/, { side: [-12, -11, -5, 0] }],
  ] as const)('the drawn range of %s', (id, line, to) => {
    expect(found(id, moving('seated', to, CHAIR))).toMatch(line);
  });

  test('the worst value counts, not the first, and it has its time', () => {
    const planted: MovementPose = {
      ...moving('standing', {}),
      keys: [{ say: 0 }, { say: 0, in: 3, flex: [42, 0, 0, 0] }, { say: 0, in: 3, flex: [52, 0, 0, 0] }],
    };
    expect(foundIn(STANDS, planted)).toMatch(/lumbar flexion 52.0 deg, at most 40 \(at 6.0 s\)/);
  });
});

describe('contact', () => {
  test('a hand that cannot reach', () => {
    expect(foundIn(STANDS, moving('standing', { rightHand: { on: 'desk', at: [80, 20] } }))).toMatch(
      /reach: right hand \d/,
    );
  });

  test('a foot that cannot reach', () => {
    expect(foundIn(STANDS, moving('standing', { root: { on: 'point', at: [1, 110] } }))).toMatch(/reach: right foot/);
  });

  test('a planted foot that slides, from the middle of the way on', () => {
    const sound = samplesOf(moving('standing', { gaze: 10 }));
    expect(slipFindings(moving('standing', { gaze: 10 }), sound)).toEqual([]);
    const slid = sound.map((sample, index): Sample => {
      const { legs } = sample.solved;
      const { right } = legs;
      const by = index > sound.length / 2 ? 2 : 0;
      const joints = { ...right.joints, ball: { ...right.joints.ball, x: right.joints.ball.x + by } };
      return { ...sample, solved: { ...sample.solved, legs: { ...legs, right: { ...right, joints } } } };
    });
    expect(worst(slipFindings(moving('standing', { gaze: 10 }), slid)).map(said)).toEqual([
      expect.stringMatching(/^slip: right foot 2.0 cm, at most 1/),
    ]);
  });
});

describe('solid things', () => {
  test.each([
    [
      'a foot in the floor',
      /through: right foot in the floor/,
      'standing',
      { rightFoot: { on: 'point', at: [20, 2, 10], ankle: 40 } },
      [],
    ],
    [
      'a thigh in the seat',
      /through: right thigh in the seat/,
      'seated',
      { rightFoot: { on: 'air', hip: 60, knee: 60 } },
      CHAIR,
    ],
    [
      'a back in the backrest',
      /through: back in the backrest/,
      'seated',
      { root: { on: 'seat', x: -4, pitch: -20 } },
      CHAIR,
    ],
    ['a back in the wall', /through: back in the wall/, 'standing', {}, [{ kind: 'wall', x: -6 }]],
    [
      'a hand in the wall ahead',
      /through: right hand in the wall/,
      'standing',
      { rightHand: { on: 'air', up: 90, plane: 0 } },
      [{ kind: 'wall', x: 50, yaw: 180 }],
    ],
    [
      'a leg in the desk at its side',
      /through: left thigh in the desk/,
      'standing',
      { leftFoot: { on: 'air', hip: 0, out: 24, knee: 0 }, rightFoot: { on: 'floor', at: [0, 4] } },
      [{ kind: 'desk', x: 30, z: -12, yaw: -90 }],
    ],
    [
      'a knee in the desk',
      /through: right thigh in the desk/,
      'standing',
      { rightFoot: { on: 'air', hip: 80, knee: 80 } },
      [{ kind: 'desk', x: 20 }],
    ],
    ['a foot in the step', /through: right foot in the step/, 'standing', {}, [{ kind: 'step', x: 5 }]],
  ] as const)('%s', (_, line, preset, to, props) => {
    expect(foundIn(STANDS, moving(preset, to, props))).toMatch(line);
  });

  test('a hand that cuts through the floor on its way only', () => {
    const planted = pose('bird-dog');
    const direct: MovementPose = {
      ...planted,
      keys: [
        { say: 0 },
        {
          say: 2,
          in: 3,
          leftHand: { on: 'air', up: 164, plane: 12, bend: 6 },
          rightFoot: { on: 'air', hip: -8, knee: 4 },
        },
      ],
    };
    expect(found('bird-dog', direct)).toMatch(/through: left hand in the floor/);
  });
});

describe('the body itself', () => {
  test.each([
    ['a hand in the thigh', /through: right arm in the right thigh/, { rightHand: { on: 'point', at: [24, 50, 10] } }],
    ['a hand in the belly', /through: left arm in the trunk/, { leftHand: { on: 'point', at: [2, 76, 4] } }],
    ['a foot in the other one', /through: right leg in the left shank/, { rightFoot: { on: 'floor', at: [42, -8] } }],
  ] as const)('%s', (_, line, to) => {
    expect(foundIn(SITS, moving('seated', to, CHAIR))).toMatch(line);
  });

  test('a leg that goes through the other one on its way only', () => {
    const lifted = pose('seated-figure-four');
    const [rest, , crossed] = lifted.keys;
    const direct: MovementPose = { ...lifted, keys: [rest, { say: 1, in: 4, ...crossed }] };
    expect(found('seated-figure-four', lifted)).not.toMatch(/leg in the/);
    expect(found('seated-figure-four', direct)).toMatch(/through: right leg in the left (thigh|shank)/);
  });

  test('a hand that lies on the thigh does not go through it', () => {
    expect(selfFindings(samplesOf(moving('seated', { gaze: 10 }, CHAIR)))).toEqual([]);
  });

  test('a pelvis that jumps as a key is left, however smooth the rest', () => {
    const { timeline, solvedAt } = animate(pose('march-on-the-spot'));
    expect(jumpFindings({ timeline, solvedAt })).toEqual([]);
    const leap = timeline.stops[1]?.until ?? 0;
    const jumping = (seconds: number): ReturnType<typeof solvedAt> => {
      const solved = solvedAt(seconds);
      const { at } = solved.pelvis;
      return seconds > leap ? { ...solved, pelvis: { ...solved.pelvis, at: { ...at, y: at.y + 1 } } } : solved;
    };
    expect(worst(jumpFindings({ timeline, solvedAt: jumping })).map(said)).toEqual([
      expect.stringMatching(/^jump: key 1 1\.0 cm, at most 0\.3/),
    ]);
  });
});

describe('balance', () => {
  test('leaning too far over the feet', () => {
    expect(foundIn(STANDS, moving('standing', { root: { on: 'feet', x: 12, pitch: 60 } }))).toMatch(
      /balance: centre of mass/,
    );
  });

  test('a desk under the hands carries, and the mass is where a body has it', () => {
    const leaning = moving('standing', { root: { on: 'feet', x: 14, pitch: 45 }, hands: { on: 'desk', at: [66, 20] } });
    const held = { ...leaning, props: [{ kind: 'desk', x: 58 }] as const };
    const at = (planted: MovementPose): number => balanceFindings(planted, samplesOf(planted).slice(-1)).length;
    const last = samplesOf(held).filter(({ from, to }) => from === to && to.in === 4);
    expect(balanceFindings(held, last)).toEqual([]);
    expect(balanceFindings(leaning, last)).not.toEqual([]);
    expect(at(moving('standing', {}))).toBe(0);
    const rest = massCentre(animate(moving('standing', {})).solvedAt(0));
    expect(rest.y / 170).toBeGreaterThan(0.53);
    expect(rest.y / 170).toBeLessThan(0.59);
  });
});

describe('lying', () => {
  const lifted = (id: string, by: number): MovementPose => {
    const sound = pose(id);
    const [first, second] = sound.keys;
    if (second.root?.on !== 'point') throw new Error(`${id} has no point.`);
    const [x, y] = second.root.at;
    return { ...sound, keys: [first, { ...second, root: { ...second.root, at: [x, y + by] } }] };
  };

  test('a back that floats over the mat', () => {
    expect(found('glute-bridge', lifted('glute-bridge', 4))).toMatch(/lying: head floats.*\n?.*lying: back floats/);
  });

  test('shoulders that float over the ball', () => {
    expect(found('swiss-ball-bridge', lifted('swiss-ball-bridge', 12))).toMatch(/lying: back floats/);
  });

  test('a ball that is too far away for the head', () => {
    const bridge = pose('swiss-ball-bridge');
    expect(found('swiss-ball-bridge', { ...bridge, props: [{ kind: 'ball', x: -36 }] })).toMatch(/lying: head floats/);
  });
});

describe('a wall', () => {
  const leaning = pose('wall-squat');

  test('that nothing leans on', () => {
    expect(found('wall-squat', { ...leaning, props: [{ kind: 'wall', x: -18 }] })).toMatch(/wall: not touched/);
  });

  test('seen from before, so that the figure seems to stand before it', () => {
    expect(found('wall-squat', { ...leaning, camera: [72, 8] })).toMatch(/wall: seen from ahead 18/);
    const beside = pose('wall-side-lean-plank');
    expect(found('wall-side-lean-plank', { ...beside, camera: [-16, 6] })).toMatch(/wall: seen from ahead 16/);
  });
});

describe('speed', () => {
  test.each([
    ['a trunk thrown forward', /speed: spine/, 0.4, { flex: [20, 5, 5, 0] }],
    ['a kick', /speed: right thigh/, 0.6, { rightFoot: { on: 'air', hip: 70, knee: 20 } }],
    ['a flung arm', /speed: right hand/, 0.5, { rightHand: { on: 'air', up: 110, plane: 0 } }],
    ['a nod like a blow', /speed: head/, 0.3, { gaze: 30 }],
  ] as const)('%s', (_, line, seconds, to) => {
    const slow = moving('standing', to);
    const planted: MovementPose = { ...slow, keys: [slow.keys[0], { ...slow.keys[1], in: seconds }] };
    expect(foundIn(STANDS, planted)).toMatch(line);
    expect(foundIn(STANDS, slow)).not.toMatch(/speed/);
  });

  test('a tempo of the movement that is too quick for its pose', () => {
    const squat = movement('wall-squat');
    const quick: Movement = {
      ...squat,
      dose: {
        mode: 'reps',
        reps: 8,
        secondsPerRep: 1,
        tempo: { inSeconds: 0.4, outSeconds: 0.4, restSeconds: 0.1 },
        sides: 1,
        sets: 1,
        restBetweenSetsSeconds: 0,
      },
    };
    expect(foundIn(quick, pose('wall-squat'))).toMatch(/speed: right thigh/);
    expect(foundIn(squat, pose('wall-squat'))).toBe('');
  });
});

describe('numbers and sides', () => {
  test('not a number', () => {
    expect(foundIn(STANDS, moving('standing', { flex: [Number.NaN, 0, 0, 0] }))).toMatch(/number: not a number/);
  });

  test('every shipped pose is solved alike on both sides', () => {
    expect(symmetryFindings(pose('seated-figure-four'))).toEqual([]);
    const uneven = moving('standing', { side: [10, 0, 0, 0], root: { on: 'feet', x: 1, roll: 4, turn: 8, z: 3 } });
    expect(symmetryFindings(uneven)).toEqual([]);
  });
});

describe('traits: the picture shows nothing that the movement does not own up to', () => {
  test.each([
    ['overhead', { rightHand: { on: 'air', up: 150, plane: 90 } }],
    ['hip-flexion-over-90', { rightFoot: { on: 'air', hip: 110, knee: 90 } }],
    ['hip-flexion-near-90', { rightFoot: { on: 'air', hip: 85, knee: 90 } }],
    ['hip-extension', { rightFoot: { on: 'air', hip: -8, knee: 10 } }],
    ['hip-extension-end', { rightFoot: { on: 'air', hip: -18, knee: 10 } }],
    ['hip-external-rotation', { rightFoot: { on: 'air', hip: 60, turn: 40, knee: 60 } }],
    ['knee-flexion-deep', { root: { on: 'feet', x: -10, bend: 115 } }],
    ['spine-flexion', { flex: [20, 0, 0, 0] }],
    ['spine-flexion-end', { flex: [36, 0, 0, 0] }],
    ['spine-extension', { flex: [-8, 0, 0, 0] }],
    ['spine-extension-end', { flex: [-18, 0, 0, 0] }],
    ['spine-lateral-flexion', { side: [8, 6, 0, 0] }],
    ['spine-lateral-flexion-end', { side: [14, 12, 8, 0] }],
    ['spine-rotation', { turn: [0, 12, 6, 0] }],
    ['wide-leg', { feet: { on: 'floor', at: [0, 45] } }],
    ['head-below-heart', { root: { on: 'feet', x: -20, pitch: 112 }, gaze: 'spine' }],
    ['single-leg-stance', { rightFoot: { on: 'air', hip: 40, knee: 60 } }],
  ] as const)('%s', (trait, to) => {
    expect(foundIn(STANDS, moving('standing', to))).toContain(`trait: without ${trait}:`);
    const owning: Movement = { ...STANDS, traits: [...STANDS.traits, trait] };
    expect(foundIn(owning, moving('standing', to))).not.toContain(`trait: without ${trait}:`);
  });

  test.each([
    ['kneeling', 'all-fours'],
    ['supine', 'supine'],
  ] as const)('%s', (trait, preset) => {
    expect(foundIn(STANDS, moving(preset, {}))).toContain(`trait: without ${trait}:`);
  });

  test('a slump that is shown as the fault before is exempt', () => {
    const slump = { flex: [24, 6, 4, 0] } as const;
    const shown: MovementPose = {
      ...moving('seated', {}, CHAIR),
      keys: [
        { say: 0, before: true, ...slump },
        { say: 1, in: 3 },
      ],
    };
    expect(foundIn(SITS, shown)).not.toContain('trait:');
    const plain: MovementPose = {
      ...shown,
      keys: [
        { say: 0, ...slump },
        { say: 1, in: 3 },
      ],
    };
    expect(foundIn(SITS, plain)).toContain('trait: without spine-flexion:');
  });
});
