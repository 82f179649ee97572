import type { Frame, Skeleton } from '../skeleton.ts';
import { length, minus, mix, unit } from '../rig/vector.ts';

/** Places along the back, told by their distance from L5 in cm. */

/** C7: three segments of .085 of a height of 170 above L5. */
export const C7 = 43.4;

export interface Back {
  /** The frame so far above L5, between the rig's own. */
  readonly at: (above: number) => Frame;
  readonly end: number;
}

export function backOf({ spine }: Skeleton): Back {
  const marks: { readonly above: number; readonly frame: Frame }[] = [];
  let above = 0;
  let before: Frame | undefined;
  for (const frame of spine) {
    if (before) above += length(minus(frame.at, before.at));
    marks.push({ above, frame });
    before = frame;
  }
  const at = (wanted: number): Frame => {
    const next = marks.findIndex((mark) => mark.above >= wanted);
    const upper = marks[next] ?? marks.at(-1);
    const lower = marks[next - 1];
    if (!upper) throw new Error('A skeleton has a spine.');
    if (!lower || next < 0) return upper.frame;
    const share = (wanted - lower.above) / (upper.above - lower.above);
    return {
      at: mix(lower.frame.at, upper.frame.at, share),
      forward: unit(mix(lower.frame.forward, upper.frame.forward, share)),
      up: unit(mix(lower.frame.up, upper.frame.up, share)),
      right: unit(mix(lower.frame.right, upper.frame.right, share)),
    };
  };
  return { at, end: above };
}
