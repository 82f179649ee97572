import { describe, expect, test } from 'vitest';
import { movementById } from '../../../shared/movements/catalogue.ts';
import type { MovementPose } from '../../../shared/movements/poses/pose.ts';
import { POSES } from '../../../shared/movements/poses/poses.ts';
import { jumpFindings } from '../../../renderer/figure/checks/jump.ts';
import { animate, sceneAt } from '../../../renderer/figure/rig/animation.ts';
import { ARM, FOOT, HAND, LEG } from '../../../renderer/figure/rig/body.ts';
import { distance, dot, length, vec } from '../../../renderer/figure/rig/vector.ts';
import type { Frame, Skeleton } from '../../../renderer/figure/skeleton.ts';

const all = Object.entries(POSES);
const SIDES = ['left', 'right'] as const;

const times = (seconds: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => (seconds * index) / count);

function skeletons(pose: MovementPose, count = 40): Skeleton[] {
  const { timeline } = animate(pose);
  return times(timeline.seconds, count).map((seconds) => sceneAt(pose, seconds, 'right').skeleton);
}

/** A figure that stands, with the second key as given. */
const standing = (key: Partial<MovementPose['keys'][1]>): MovementPose => ({
  preset: 'standing',
  camera: [80, 8],
  props: [],
  tint: [],
  keys: [
    { say: 0, hold: 1 },
    { say: 0, in: 2, hold: 1, ...key },
  ],
});

const at = (pose: MovementPose, seconds: number): Skeleton => sceneAt(pose, seconds, 'right').skeleton;

describe('the body keeps its measures at all times', () => {
  test.each(all)('%s', (_, pose) => {
    const worst = { bone: 0, frame: 0 };
    const bone = (a: Skeleton['head']['at'], b: Skeleton['head']['at'], cm: number): void => {
      worst.bone = Math.max(worst.bone, Math.abs(distance(a, b) - cm));
    };
    const frame = ({ forward, up, right }: Frame): void => {
      const off = [length(forward) - 1, length(up) - 1, length(right) - 1, dot(forward, up), dot(up, right)];
      worst.frame = Math.max(worst.frame, ...off.map(Math.abs));
    };
    for (const { pelvis, spine, head, arms, legs } of skeletons(pose)) {
      for (const side of SIDES) {
        bone(legs[side].hip, legs[side].knee, LEG.thigh);
        bone(legs[side].knee, legs[side].ankle, LEG.shank);
        bone(legs[side].heel, legs[side].ball, FOOT.ball - FOOT.heel);
        bone(arms[side].shoulder, arms[side].elbow, ARM.upper);
        bone(arms[side].elbow, arms[side].wrist, ARM.fore);
        bone(arms[side].wrist, arms[side].knuckles, HAND.knuckles);
      }
      expect(spine).toHaveLength(16);
      [pelvis, head, ...spine].forEach(frame);
    }
    expect(worst.bone).toBeLessThan(1e-6);
    expect(worst.frame).toBeLessThan(1e-6);
  });
});

describe('standing at rest', () => {
  const rest = at(standing({}), 0);

  test('the figure is 170 cm tall', () => {
    expect(rest.head.at.y + 9.3).toBeGreaterThan(166);
    expect(rest.head.at.y + 9.3).toBeLessThan(172);
  });

  test('feet lie flat on the floor, the head is level', () => {
    for (const side of SIDES) {
      expect(rest.legs[side].heel.y).toBeCloseTo(0, 6);
      expect(rest.legs[side].toes.y).toBeCloseTo(0, 6);
    }
    expect(rest.head.forward.x).toBeCloseTo(1, 6);
  });

  test('right is +z', () => {
    expect(rest.legs.right.hip.z).toBeGreaterThan(0);
    expect(rest.arms.left.shoulder.z).toBeLessThan(0);
  });
});

describe('angles mean what the notation says', () => {
  const end = (key: Partial<MovementPose['keys'][1]>): Skeleton => at(standing(key), 3.5);
  const rest = end({});

  test('flex and pitch go forward, side and roll to the right, turn to the right', () => {
    expect(end({ flex: [20, 0, 0, 0] }).head.at.x).toBeGreaterThan(rest.head.at.x + 8);
    expect(end({ root: { on: 'feet', x: 1, pitch: 20 } }).head.at.x).toBeGreaterThan(rest.head.at.x + 8);
    expect(end({ side: [20, 0, 0, 0] }).head.at.z).toBeGreaterThan(8);
    expect(end({ root: { on: 'feet', x: 1, roll: 10 } }).head.at.z).toBeGreaterThan(8);
    expect(end({ turn: [0, 30, 0, 0] }).arms.right.shoulder.x).toBeLessThan(rest.arms.right.shoulder.x - 5);
    expect(end({ root: { on: 'feet', x: 1, turn: 30 } }).legs.right.hip.x).toBeLessThan(rest.legs.right.hip.x - 3);
  });

  test('an arm is aimed by elevation and plane, outwards on either side', () => {
    const level = end({ hands: { on: 'air', up: 90, plane: 90, bend: 0 } });
    expect(level.arms.right.wrist.z).toBeGreaterThan(60);
    expect(level.arms.left.wrist.z).toBeLessThan(-60);
    expect(end({ hands: { on: 'air', up: 90, plane: 0, bend: 0 } }).arms.left.wrist.x).toBeGreaterThan(50);
    expect(end({ hands: { on: 'air', up: 180, plane: 0, bend: 0 } }).arms.left.wrist.y).toBeGreaterThan(190);
  });

  test('a leg swings forward by hip flexion, back by extension, and outwards', () => {
    const swing = (hip: number, out: number): Skeleton => end({ rightFoot: { on: 'air', hip, out, knee: 0 } });
    expect(swing(40, 0).legs.right.ankle.x).toBeGreaterThan(40);
    expect(swing(-20, 0).legs.right.ankle.x).toBeLessThan(-20);
    expect(swing(0, 20).legs.right.ankle.z).toBeGreaterThan(30);
  });

  test('tip lifts the toes on a heel that stays, or the heel on a ball that stays', () => {
    const toes = end({ feet: { on: 'floor', at: [0, 10], tip: 20 } }).legs.right;
    expect(toes.heel.y).toBeCloseTo(0, 6);
    expect(toes.toes.y).toBeGreaterThan(5);
    const heel = end({ feet: { on: 'floor', at: [0, 10], tip: -20 } }).legs.right;
    expect(heel.ball.y).toBeCloseTo(0, 6);
    expect(heel.heel.y).toBeGreaterThan(5);
    expect(heel.toes.y).toBeCloseTo(0, 6);
  });

  test('a knee bends forward and an elbow to the back', () => {
    const bent = end({ root: { on: 'feet', x: 0, bend: 60 }, hands: { on: 'hip' } });
    const { hip, knee, ankle } = bent.legs.right;
    expect(knee.x).toBeGreaterThan((hip.x + ankle.x) / 2 + 10);
    const { shoulder, elbow, wrist } = bent.arms.right;
    expect(elbow.x).toBeLessThan((shoulder.x + wrist.x) / 2);
  });
});

describe('motion', () => {
  test('starts and ends a way at rest, and is symmetric in time', () => {
    const pose = standing({ flex: [30, 0, 0, 0] });
    const x = (seconds: number): number => at(pose, seconds).head.at.x;
    const [start, early, late, end] = [x(1), x(1.02), x(2.98), x(3)];
    expect(Math.abs(early - start)).toBeLessThan(0.01);
    expect(Math.abs(end - late)).toBeLessThan(0.01);
    expect(x(2) - start).toBeGreaterThan(0.4 * (end - start));
  });

  test('a key that is passed through does not stop the figure, and nothing overshoots', () => {
    const pose: MovementPose = {
      ...standing({}),
      keys: [{ say: 0 }, { say: 0, in: 1, through: true, flex: [15, 0, 0, 0] }, { say: 0, in: 1, flex: [30, 0, 0, 0] }],
    };
    const x = times(2, 200).map((seconds) => at(pose, seconds).head.at.x);
    const steps = x.slice(1).map((value, index) => value - (x[index] ?? value));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(-1e-9);
    expect(steps[99] ?? 0).toBeGreaterThan(0.5 * Math.max(...steps));
  });

  test('the loop closes', () => {
    for (const [, pose] of all) {
      const { timeline } = animate(pose);
      expect(at(pose, timeline.seconds - 1e-6).head.at.x).toBeCloseTo(at(pose, 0).head.at.x, 3);
    }
  });

  test('the pelvis does not jump where the foot that held it down is lifted', () => {
    const pose: MovementPose = {
      ...standing({ rightFoot: { on: 'air', hip: 30, knee: 60 } }),
      always: { leftFoot: { on: 'floor', at: [0, 8] } },
    };
    const { keys } = pose;
    const stepped: MovementPose = {
      ...pose,
      keys: [{ ...keys[0], rightFoot: { on: 'floor', at: [-36, 8] } }, keys[1]],
    };
    expect(jumpFindings(animate(stepped))).toEqual([]);
  });

  test('a part of two kinds stops at a key where it turns round, and only there', () => {
    const over = (hand: MovementPose['keys'][0]['rightHand']): number => {
      const pose: MovementPose = {
        ...standing({}),
        keys: [
          { say: 0, rightHand: { on: 'thigh', along: 0.3, around: 80 } },
          { say: 0, in: 2, through: true, rightHand: { on: 'air', up: 60, plane: 60 } },
          { say: 0, in: 2, ...(hand && { rightHand: hand }) },
        ],
      };
      return distance(at(pose, 1.98).arms.right.wrist, at(pose, 2).arms.right.wrist) / 0.02;
    };
    expect(over({ on: 'thigh', along: 0.3, around: 80 })).toBeLessThan(1);
    expect(over({ on: 'air', up: 110, plane: 70 })).toBeGreaterThan(10);
  });

  test('a hand that leaves a thigh for the air goes by the joints, never through a straight elbow', () => {
    const pose: MovementPose = {
      ...standing({ hands: { on: 'air', up: 90, plane: 90, bend: 60 } }),
      preset: 'seated',
    };
    const bends = times(4, 60).map((seconds) => animate(pose).solvedAt(seconds).arms.right.pose.elbow);
    expect(Math.min(...bends)).toBeGreaterThanOrEqual(Math.min(bends[0] ?? 0, 60) - 1e-6);
  });
});

describe('the left side is the mirror image', () => {
  test.each(all)('%s', (_, pose) => {
    const right = sceneAt(pose, 1.3, 'right');
    const left = sceneAt(pose, 1.3, 'left');
    const { x, y, z } = right.skeleton.arms.right.wrist;
    expect(distance(left.skeleton.arms.left.wrist, vec(x, y, -z))).toBeLessThan(1e-9);
    expect(left.camera.azimuth).toBe(-right.camera.azimuth);
    expect(left.skeleton.legs.left.hip.z).toBeLessThan(left.skeleton.legs.right.hip.z);
    expect(left.skeleton.pelvis.right.z).toBeCloseTo(right.skeleton.pelvis.right.z, 9);
  });
});

describe('the loop', () => {
  const three: MovementPose = {
    ...standing({}),
    keys: [
      { say: 0, hold: 1 },
      { say: 1, in: 2, hold: 0.5, back: 1 },
      { say: 2, sayBack: 3, in: 3, hold: 2 },
    ],
  };

  test('goes there and back the same way, with its own cues', () => {
    const { timeline, sayAt, stills } = animate(three);
    expect(timeline.stops.map(({ key }) => key)).toEqual([0, 1, 2, 1, 0]);
    expect(timeline.seconds).toBe(1 + 2 + 0.5 + 3 + 2 + 3 + 0.5 + 1);
    expect([0, 2, 4, 8, 10].map(sayAt)).toEqual([0, 1, 2, 2, 3]);
    expect(stills).toEqual([
      { seconds: 0, say: 0 },
      { seconds: 3, say: 1 },
      { seconds: 6.5, say: 2 },
    ]);
  });

  test('goes on to the first key where the keys go round', () => {
    const { timeline } = animate({
      ...three,
      loop: 'round',
      keys: [
        { say: 0, in: 1 },
        { say: 1, in: 1 },
        { say: 2, in: 1 },
      ],
    });
    expect(timeline.stops.map(({ key }) => key)).toEqual([0, 1, 2, 0]);
    expect(timeline.seconds).toBe(3);
  });

  test("takes the movement's tempo", () => {
    const squat = movementById('wall-squat');
    const pose = POSES['wall-squat'];
    if (!squat || !pose) throw new Error('No wall squat.');
    const { stops, seconds } = animate(pose, squat.dose).timeline;
    expect(seconds).toBeCloseTo(2 + 10 + 2 + 2, 9);
    expect(stops.map(({ at: reached }) => reached)).toEqual([0, 4, 16]);
  });

  test('takes each way at its own part of the tempo', () => {
    const dose = {
      mode: 'reps',
      secondsPerRep: 10,
      tempo: { inSeconds: 2, outSeconds: 4, restSeconds: 1 },
    } as const;
    const { stops, seconds } = animate(three, dose).timeline;
    // There 2, a stop of a half and 3; back 3, the stop again and 1.
    expect(stops.map(({ at: reached }) => reached)).toEqual([
      0,
      expect.closeTo(1 + 4 / 5.5, 9),
      3,
      expect.closeTo(6 + 12 / 4.5, 9),
      10,
    ]);
    expect(seconds).toBeCloseTo(10, 9);
  });

  test('has a picture of each key where none stops', () => {
    const walk: MovementPose = {
      ...standing({}),
      loop: 'round',
      keys: [
        { say: 0, in: 1, through: true },
        { say: 1, in: 1, through: true },
      ],
    };
    expect(animate(walk).stills).toEqual([
      { seconds: 0, say: 0 },
      { seconds: 1, say: 1 },
    ]);
  });

  test('goes round and round, backwards too', () => {
    const { seconds } = animate(three).timeline;
    const x = at(three, 2).head.at.x;
    expect(at(three, 2 + 3 * seconds).head.at.x).toBeCloseTo(x, 9);
    expect(at(three, 2 - seconds).head.at.x).toBeCloseTo(x, 9);
  });
});
