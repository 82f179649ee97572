/** What a drawn figure is made of: flat shapes, from back to front, that name their paint and not their colour. */

/** Each is a class in Figure.svelte, that takes its colour from the tokens. */
export type Paint =
  | 'skin'
  | 'skin-far'
  | 'top'
  | 'top-far'
  | 'leg'
  | 'leg-far'
  | 'shoe'
  | 'shoe-far'
  | 'shoe-sole'
  | 'hair'
  | 'face'
  | 'smile'
  | 'brow'
  | 'bead'
  | 'pelvis'
  | 'prop'
  | 'prop-2'
  | 'shade'
  | 'arrow'
  | 'arrow-edge';

export interface Fill {
  readonly kind: 'fill';
  /** The part of the body that this is the outline of; a glow names it. */
  readonly part?: string;
  readonly paint: Paint;
  readonly d: string;
  /** A thin darker rim, that parts it from what has the same colour behind it. */
  readonly rim: boolean;
  /** 0 to 1. */
  readonly opacity: number;
}

/** Where to feel it: a soft spot that is seen only inside the part that it belongs to. */
export interface Glow {
  readonly kind: 'glow';
  /** The parts inside whose outlines it is seen. */
  readonly within: readonly string[];
  /** Carries the unit circle to its place, as in SVG: a b c d e f. */
  readonly matrix: readonly [number, number, number, number, number, number];
  readonly opacity: number;
}

export type Shape = Fill | Glow;

interface Look {
  readonly rim?: boolean;
  readonly opacity?: number;
  readonly part?: string;
}

export const fill = (paint: Paint, d: string, { rim = false, opacity = 1, part }: Look = {}): Fill => ({
  kind: 'fill',
  paint,
  d,
  rim,
  opacity,
  ...(part === undefined ? {} : { part }),
});
