/** Plain maths of the bend line: straight behind, bent ahead. */

/** How deep the line sags when all of it is still ahead, px. */
const DEEPEST = 30;
/** Depth follows the remaining share to this power: it stays visibly bent until close to the end. */
const POWER = 0.6;

export interface BendLine {
  /** One point per step. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Path data; both always have the same commands, so that CSS can move from one to the next. */
  readonly done: string;
  readonly ahead: string;
}

/**
 * @param steps dots on the line
 * @param current index of the current dot; `steps` once all are done
 * @param width px between the first and the last dot
 */
export function bendLine(steps: number, current: number, width: number): BendLine {
  const last = Math.max(1, steps - 1);
  const at = Math.min(current, last);
  const share = (last - at) / last;
  const depth = share > 0 ? DEEPEST * share ** POWER : 0;
  const from = (at / last) * width;
  const dots = Array.from({ length: steps }, (_, index) => {
    const x = (index / last) * width;
    const t = width > from ? (x - from) / (width - from) : 0;
    // A parabola through both ends, `depth` low in the middle.
    return { x, y: t > 0 ? 4 * depth * t * (1 - t) : 0 };
  });
  return {
    dots,
    done: `M 0 0 L ${from} 0`,
    ahead: `M ${from} 0 Q ${(from + width) / 2} ${2 * depth} ${width} 0`,
  };
}
