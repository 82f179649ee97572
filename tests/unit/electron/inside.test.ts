import { describe, expect, test } from 'vitest';
import { placeInside } from '../../../electron/windows/inside.ts';

const area = { x: 1920, y: 27, width: 1366, height: 741 };
const at = (x: number, y: number, width = 600, height = 700) => ({ x, y, width, height });

describe('a window is placed inside an area', () => {
  test('where it lies inside already it stays', () => {
    expect(placeInside(area, at(2000, 40))).toEqual(at(2000, 40));
  });

  test.each([
    ['right and below', at(5000, 5000), at(2686, 68)],
    ['left and above, on a display that is gone', at(-1000, -400), at(1920, 27)],
    ['half out at the right', at(3000, 40), at(2686, 40)],
  ])('%s it comes to the nearest edge', (_where, from, to) => {
    expect(placeInside(area, from)).toEqual(to);
  });

  test('larger than the area it takes what there is', () => {
    expect(placeInside(area, at(0, 0, 2000, 800))).toEqual(area);
  });
});
