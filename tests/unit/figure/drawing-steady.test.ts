import { describe, expect, test } from 'vitest';
import { draw } from '../../../renderer/figure/drawing/draw.ts';
import { figureOf } from '../../../renderer/figure/figures.ts';
import { POSES } from '../../../shared/movements/poses/poses.ts';

/** What lies before what may change when a limb passes another, not from frame to frame. */

const FRAMES = 120;
/** A limb may cross another on the way there and on the way back, and again where it turns about. */
const MOST = 6;
const PAIRS = ['left', 'right'].flatMap((side) => [
  [`thigh-${side}`, `shank-${side}`],
  [`upper-${side}`, `fore-${side}`],
]);

describe('the order of a limb’s two bones is steady', () => {
  test.each(Object.entries(POSES))('%s', (_, pose) => {
    const { animation, framing } = figureOf(pose, 'right');
    const before = new Map<string, boolean>();
    const changes = new Map<string, number>();
    for (let frame = 0; frame <= FRAMES; frame += 1) {
      const seconds = (frame * animation.timeline.seconds) / FRAMES;
      const parts = draw(animation.sceneAt(seconds, 'right'), { framing }).flatMap((shape) =>
        shape.kind === 'fill' && shape.part !== undefined ? [shape.part] : [],
      );
      for (const [a = '', b = ''] of PAIRS) {
        const order = parts.indexOf(a) < parts.indexOf(b);
        if ((before.get(a) ?? order) !== order) changes.set(a, (changes.get(a) ?? 0) + 1);
        before.set(a, order);
      }
    }
    expect(before.size).toBe(PAIRS.length);
    for (const [part, count] of changes) expect(count, part).toBeLessThanOrEqual(MOST);
  });
});
