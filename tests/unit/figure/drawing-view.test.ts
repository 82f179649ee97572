import { describe, expect, test } from 'vitest';
import { framingOf } from '../../../renderer/figure/drawing/framing.ts';
import { FLOOR, VIEW_BOX, viewOf } from '../../../renderer/figure/drawing/view.ts';
import { vec } from '../../../renderer/figure/rig/vector.ts';
import { LUNGING, REACHING, sceneOf, SEATED, STANDING } from './mannequins.ts';

const framing = { pivot: vec(0, 0, 0), scale: 1, lift: 0 };
const level = (azimuth: number, turn = 0) => viewOf({ azimuth, elevation: 0 }, framing, turn);
const AHEAD = vec(10, 0, 0);
const RIGHT_HAND = vec(0, 0, 10);

describe('where the camera stands', () => {
  test('in a profile the figure faces right and its right side is near', () => {
    const view = level(90);
    expect(view.spot(AHEAD).x).toBeCloseTo(10);
    expect(view.spot(RIGHT_HAND).depth).toBeCloseTo(10);
  });

  test('in front the picture is a mirror: your right is on the right', () => {
    const view = level(0);
    expect(view.spot(AHEAD).depth).toBeCloseTo(10);
    expect(view.spot(RIGHT_HAND).x).toBeCloseTo(10);
    expect(level(-30).spot(RIGHT_HAND).x).toBeGreaterThan(0);
    expect(level(330).spot(RIGHT_HAND).x).toBeGreaterThan(0);
  });

  test('from 45 degrees on it is no mirror any more', () => {
    expect(level(44).spot(RIGHT_HAND).x).toBeGreaterThan(0);
    expect(level(46).spot(RIGHT_HAND).x).toBeLessThan(0);
  });

  test('from behind, the right hand is on the right by itself', () => {
    expect(level(180).spot(RIGHT_HAND).x).toBeCloseTo(10);
    expect(level(180).spot(AHEAD).depth).toBeCloseTo(-10);
  });

  test('turning goes the same way in the mirror, and never jumps', () => {
    for (const azimuth of [0, 80]) {
      let before = level(azimuth).spot(AHEAD).x;
      for (let turn = 5; turn <= 360; turn += 5) {
        const x = level(azimuth, turn).spot(AHEAD).x;
        expect(Math.abs(x - before)).toBeLessThan(1);
        before = x;
      }
      expect(before).toBeCloseTo(level(azimuth).spot(AHEAD).x);
    }
  });

  test('from above, the near floor is lower in the picture, and the head is nearer', () => {
    const view = viewOf({ azimuth: 90, elevation: 20 }, framing);
    expect(view.spot(RIGHT_HAND).y).toBeGreaterThan(FLOOR);
    expect(view.spot(vec(0, 10, 0)).depth).toBeGreaterThan(0);
  });
});

describe('where a movement stands in the picture', () => {
  test.each([
    ['seated', sceneOf(SEATED, { props: [{ kind: 'chair', x: 2 }] })],
    ['standing', sceneOf(STANDING)],
    ['reaching up', sceneOf(REACHING, { camera: { azimuth: 0, elevation: 6 } })],
    ['far from the middle of the world', sceneOf(LUNGING, { props: [{ kind: 'desk', x: 60 }] })],
  ])('%s: all of it is in the picture, its middle in the middle', (_, scene) => {
    const view = viewOf(scene.camera, framingOf([scene]));
    const { arms, legs, head } = scene.skeleton;
    const points = [head.at, ...Object.values(arms.left), ...Object.values(arms.right)];
    for (const point of [...points, ...Object.values(legs.left), ...Object.values(legs.right)]) {
      const { x, y } = view.spot(point);
      expect(Math.abs(x)).toBeLessThan(VIEW_BOX.width / 2);
      expect(y).toBeGreaterThan(VIEW_BOX.y);
      expect(y).toBeLessThan(VIEW_BOX.y + VIEW_BOX.height);
    }
  });

  test.each([
    ['a frame to pull in', { kind: 'bar', x: 26 }, [vec(26, 180, -60), vec(26, 180, 60), vec(26, 0, 60)]],
    ['weights to press', { kind: 'plate', x: 190 }, [vec(190, 84, 12), vec(198, 0, 0)]],
  ] as const)('%s: a machine is in the picture as well', (_, prop, corners) => {
    const scene = sceneOf(SEATED, { props: [prop], camera: { azimuth: 60, elevation: 6 } });
    const view = viewOf(scene.camera, framingOf([scene]));
    for (const corner of corners) {
      const { x, y } = view.spot(corner);
      expect(Math.abs(x)).toBeLessThan(VIEW_BOX.width / 2);
      expect(y).toBeGreaterThan(VIEW_BOX.y);
    }
  });

  test('what stands on the floor stands at the foot of the picture', () => {
    const scene = sceneOf(STANDING);
    const view = viewOf(scene.camera, framingOf([scene]));
    const low = Math.max(view.spot(STANDING.legs.right.toes).y, view.spot(STANDING.legs.left.toes).y);
    expect(low).toBeGreaterThan(-3);
    expect(low).toBeLessThan(8);
  });

  test('one framing serves all moments of a movement', () => {
    const [low, high] = [sceneOf(SEATED), sceneOf(STANDING)];
    const both = framingOf([low, high]);
    expect(both.scale).toBe(framingOf([high, low]).scale);
    expect(both.scale).toBeLessThan(framingOf([low]).scale);
  });
});
