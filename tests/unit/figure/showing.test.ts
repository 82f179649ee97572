import { describe, expect, test } from 'vitest';
import type { Arrow, MovementPose } from '../../../shared/movements/poses/pose.ts';
import { draw } from '../../../renderer/figure/drawing/draw.ts';
import { framingOf } from '../../../renderer/figure/drawing/framing.ts';
import { pictureTime } from '../../../renderer/figure/figures.ts';
import { animate } from '../../../renderer/figure/rig/animation.ts';
import { distance } from '../../../renderer/figure/rig/vector.ts';
import type { Scene } from '../../../renderer/figure/skeleton.ts';

/** What shows a movement besides the body that moves: arrows of their ways, a glow that grows, a waist that widens. */

const UP: Arrow = { by: 'head', from: [0, 14, 0], to: [0, 30, 0], bend: 0 };
const KNEE: Arrow = { by: 'knee', side: 'left', from: [4, 6, 0], to: [4, 16, 0], bend: 0 };

/** Sits a second, rises two, stays two, and comes back in two. */
const sitting = (key: Partial<MovementPose['keys'][1]>, more: Partial<MovementPose> = {}): MovementPose => ({
  preset: 'seated',
  camera: [0, 0],
  props: [],
  tint: ['abdominals'],
  ...more,
  keys: [
    { say: 0, hold: 1 },
    { say: 0, in: 2, hold: 2, flex: [10, 0, 0, 0], ...key },
  ],
});
const at = (pose: MovementPose, seconds: number): Scene => animate(pose).sceneAt(seconds, 'right');
const arrowAt = (pose: MovementPose, seconds: number): Scene['arrow'] => at(pose, seconds).arrow;

describe('an arrow', () => {
  test('of a key stands for the way to it, the way back has its own', () => {
    const pose = sitting({ arrow: UP, arrowBack: KNEE });
    expect(arrowAt(pose, 0.5)).toEqual(arrowAt(sitting({}, { arrow: UP }), 0.5));
    expect(arrowAt(pose, 2.5)).toBeUndefined();
    expect(arrowAt(pose, 3.5)).toBeUndefined();
    const { knee } = at(pose, 4.8).skeleton.legs.left;
    expect(arrowAt(pose, 4.8)?.from).toEqual({ x: knee.x + 4, y: knee.y + 6, z: knee.z });
    expect(arrowAt(pose, 6.5)).toBeUndefined();
  });

  test('that stays goes with the body until the key is left', () => {
    const pose = sitting({ arrow: { ...UP, stays: true } });
    for (const seconds of [0.2, 2, 4.9]) {
      const { arrow, skeleton } = at(pose, seconds);
      expect(arrow?.from).toEqual({ ...skeleton.head.at, y: skeleton.head.at.y + 14 });
    }
    expect(arrowAt(pose, 5.5)).toBeUndefined();
  });

  test('of a pair has a twin on the other half, drawn and mirrored with it', () => {
    const pair: Arrow = { by: 'pelvis', from: [0, 0, 30], to: [0, 0, 20], bend: 0, pair: true };
    const scene = at(sitting({ arrow: pair }), 0);
    expect(scene.arrow?.twin).toEqual({
      from: { ...scene.arrow?.from, z: -30 },
      to: { ...scene.arrow?.to, z: -20 },
    });
    const drawn = draw(scene, { framing: framingOf([scene]) }).filter(
      (shape) => shape.kind === 'fill' && shape.paint === 'arrow',
    );
    expect(drawn).toHaveLength(2);
    const mirrored = animate(sitting({ arrow: pair })).sceneAt(0, 'left').arrow;
    expect([mirrored?.from.z, mirrored?.twin?.from.z]).toEqual([-30, 30]);
  });
});

describe('what stands still', () => {
  const there = sitting({ arrow: { ...UP, stays: true }, arrowBack: KNEE });

  test('shows its own arrow on arrival, and the next way only shortly before it', () => {
    const animation = animate(there);
    const still = animation.stills[1]?.seconds ?? Number.NaN;
    const knee = at(there, 4.9).arrow?.from;
    expect(knee).toBeDefined();
    expect(at(there, still).arrow?.from.y).toBeGreaterThan(100);
    expect([3.1, 4, 4.5, 5].map((seconds) => at(there, pictureTime(animation, seconds)).arrow?.from)).toEqual([
      at(there, 3).arrow?.from,
      at(there, 3).arrow?.from,
      knee,
      knee,
    ]);
  });

  test('is the same picture for most of its time', () => {
    const animation = animate(there);
    expect(new Set([3, 3.2, 3.9, 4.1].map((seconds) => pictureTime(animation, seconds))).size).toBe(1);
  });
});

describe('effort', () => {
  const glow = (pose: MovementPose, seconds: number): number => {
    const scene = at(pose, seconds);
    const shapes = draw(scene, { framing: framingOf([scene]) });
    return shapes.reduce((sum, shape) => sum + (shape.kind === 'glow' ? shape.opacity : 0), 0);
  };

  test('makes the glow grow on the way to a key; without it the glow is whole', () => {
    const pose = sitting({}, { always: { effort: 0.2 } });
    const tense = { ...pose, keys: [pose.keys[0], { ...pose.keys[1], effort: 1 }] } as const;
    const [rest, half, full] = [0.5, 2, 4].map((seconds) => glow(tense, seconds));
    expect(rest).toBeLessThan(half ?? 0);
    expect(half).toBeLessThan(full ?? 0);
    expect(glow(sitting({}), 0.5)).toBeGreaterThan((rest ?? 0) * 4);
  });

  test('of nothing glows nowhere', () => {
    expect(glow(sitting({}, { always: { effort: 0 } }), 0)).toBe(0);
  });
});

describe('a hand on the waist', () => {
  test.each([
    ['goes out with the belly', { hands: { on: 'belly' } } as const, { belly: 4 }],
    ['goes out with the sides', { hands: { on: 'waist' } } as const, { waist: 2 }],
  ])('%s', (_, hands, swell) => {
    const still = { flex: [0, 0, 0, 0] } as const;
    const pose = sitting({ ...still, ...swell }, { always: hands });
    const [before, after] = [at(pose, 0), at(pose, 4)].map(({ skeleton }) => skeleton.arms.right.wrist);
    expect(before && after && distance(before, after)).toBeGreaterThan(1.5);
  });

  test('the trunk is drawn wider with it', () => {
    const width = (waist: number): number => {
      const scene = at(sitting({ waist }), 4);
      const trunk = draw(scene, { framing: { pivot: { x: 0, y: 0, z: 0 }, scale: 1, lift: 0 } }).find(
        (shape) => shape.kind === 'fill' && shape.part === 'trunk',
      );
      const low = [...(trunk?.kind === 'fill' ? trunk.d : '').matchAll(/[ML](\S+) -(7[4-8])/g)];
      return Math.max(...low.map(([, x]) => Number(x)));
    };
    expect(width(3) - width(0)).toBeGreaterThan(1);
  });
});
