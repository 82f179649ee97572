import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ball, capsule, circle, ellipsoid, hull } from '../../../renderer/figure/drawing/outline.ts';
import { viewOf } from '../../../renderer/figure/drawing/view.ts';
import { vec } from '../../../renderer/figure/rig/vector.ts';
import { STANDING } from './mannequins.ts';

const view = viewOf({ azimuth: 90, elevation: 0 }, { pivot: vec(0, 0, 0), scale: 1, lift: 1.5 });

interface Point {
  readonly x: number;
  readonly y: number;
}
/** The corners of a path; of an arc its end. */
const corners = (d: string): Point[] =>
  [...d.matchAll(/[ML](\S+) (-?[\d.]+)|A\S+ \S+ 0 \d 1 (\S+) (-?[\d.]+)/g)].map((found) => ({
    x: Number(found[1] ?? found[3]),
    y: Number(found[2] ?? found[4]),
  }));
/** Above 0: clockwise on the screen. */
const area = (points: readonly Point[]): number =>
  points.reduce((sum, a, index) => {
    const b = points[(index + 1) % points.length] ?? a;
    return sum + a.x * b.y - a.y * b.x;
  }, 0) / 2;

const place = fc.record({
  x: fc.double({ min: -80, max: 80, noNaN: true }),
  y: fc.double({ min: -80, max: 80, noNaN: true }),
  z: fc.double({ min: -80, max: 80, noNaN: true }),
});
const radius = fc.double({ min: 1, max: 12, noNaN: true });

describe('outlines', () => {
  test('a hull holds its balls, and is no wider than they are', () => {
    fc.assert(
      fc.property(place, radius, place, radius, (a, ra, b, rb) => {
        const points = corners(hull([ball(view, a, ra), ball(view, b, rb)]));
        const right = Math.max(...points.map(({ x }) => x));
        const top = Math.min(...points.map(({ y }) => y));
        expect(right).toBeCloseTo(Math.max(a.x + ra, b.x + rb), 0);
        expect(top).toBeCloseTo(-Math.max(a.y + ra, b.y + rb), 0);
      }),
    );
  });

  test('an ellipsoid is as long as it is, whichever way its frame lies', () => {
    const points = corners(hull([ellipsoid(view, { ...STANDING.pelvis, at: vec(0, 0, 0) }, 20, 5, 9)]));
    expect(Math.max(...points.map(({ x }) => x))).toBeCloseTo(20, 0);
    expect(Math.max(...points.map(({ y }) => y))).toBeCloseTo(5, 0);
  });

  test('hulls and capsules run the same way round, so that they join without a seam', () => {
    fc.assert(
      fc.property(place, radius, place, radius, (a, ra, b, rb) => {
        const apart = Math.hypot(a.x - b.x, a.y - b.y);
        fc.pre(apart > Math.abs(ra - rb) + 3);
        expect(area(corners(hull([ball(view, a, ra), ball(view, b, rb)])))).toBeGreaterThan(0);
        expect(area(corners(capsule(circle(view, a, ra), circle(view, b, rb))))).toBeGreaterThan(0);
      }),
    );
  });

  test('a capsule touches both circles', () => {
    fc.assert(
      fc.property(place, radius, place, radius, (a, ra, b, rb) => {
        const [one, other] = [circle(view, a, ra), circle(view, b, rb)];
        fc.pre(Math.hypot(one.x - other.x, one.y - other.y) > Math.abs(ra - rb) + 1);
        const [p1, p2, p3, p4] = corners(capsule(one, other));
        for (const [p, c] of [
          [p1, one],
          [p2, one],
          [p3, other],
          [p4, other],
        ] as const)
          expect(Math.hypot((p?.x ?? NaN) - c.x, (p?.y ?? NaN) - c.y)).toBeCloseTo(c.r, 0);
      }),
    );
  });

  test('a limb that is seen along its length is a disc', () => {
    const d = capsule(circle(view, vec(0, 0, 0), 8), circle(view, vec(0, 0, 40), 5));
    expect(Math.max(...corners(d).map(({ x }) => Math.abs(x)))).toBeCloseTo(8);
  });
});
