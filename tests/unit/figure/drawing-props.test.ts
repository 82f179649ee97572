import { describe, expect, test } from 'vitest';
import { draw } from '../../../renderer/figure/drawing/draw.ts';
import { cornersOf } from '../../../renderer/figure/drawing/props.ts';
import { animate } from '../../../renderer/figure/rig/animation.ts';
import type { Prop, Scene } from '../../../renderer/figure/skeleton.ts';
import { FURNITURE } from '../../../renderer/figure/furniture.ts';
import { poseOf } from '../../../shared/movements/poses/poses.ts';

const extent = (prop: Prop): [length: number, width: number] => {
  const corners = cornersOf(prop);
  const size = (values: number[]): number => Math.max(...values) - Math.min(...values);
  return [size(corners.map(({ x }) => x)), size(corners.map(({ z }) => z))];
};

describe('a mat', () => {
  test('has the usual size, or its own', () => {
    const { length, width } = FURNITURE.mat;
    expect(extent({ kind: 'mat', x: 10 })).toEqual([length, width]);
    expect(extent({ kind: 'mat', x: 10, length: 120, width: 150 })).toEqual([120, 150]);
  });
});

describe('a ball', () => {
  const PLAIN = { pivot: { x: 0, y: 0, z: 0 }, scale: 1, lift: 0 };
  /** How high it is drawn. */
  const height = (scene: Scene): number => {
    const [ball] = draw(scene, { framing: PLAIN }).flatMap((shape) =>
      shape.kind === 'fill' && shape.paint === 'prop' ? [shape.d] : [],
    );
    const ys = [...(ball ?? '').matchAll(/[ML]\S+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
    return Math.max(...ys) - Math.min(...ys);
  };

  test('gives way under whoever lies on it, and stands round beside', () => {
    const pose = poseOf('swiss-ball-bridge');
    if (!pose) throw new Error('No ball bridge.');
    const scene = { ...animate(pose).sceneAt(0, 'right'), camera: { azimuth: 90, elevation: 0 } };
    expect(height(scene)).toBeCloseTo(FURNITURE.ball.seatHeight, 0);
    const beside = { ...scene, props: [{ kind: 'ball' as const, x: 150 }] };
    expect(height(beside)).toBeCloseTo(2 * FURNITURE.ball.radius, 0);
  });
});
