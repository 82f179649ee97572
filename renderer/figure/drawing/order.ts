import type { Vec3 } from '../skeleton.ts';
import type { Shape } from './shape.ts';
import { dot, minus } from '../rig/vector.ts';
import type { Circle } from './outline.ts';

/** Painter's order: what is nearer to the viewer is drawn later, judged where two things meet in the picture. */

/** A ball of the body: in the world, and as seen. */
export interface Bead extends Circle {
  readonly at: Vec3;
  /** In cm of the world. */
  readonly radius: number;
}

export interface Plane {
  /** Out of the thing, unit length. */
  readonly normal: Vec3;
  readonly at: Vec3;
}

export interface Item {
  readonly name: string;
  /** Two bones of one limb share a joint. */
  readonly limb?: string;
  /** Balls in a row, each joined to the next; for a box its corners. */
  readonly beads: readonly Bead[];
  /** The faces of a box; a part of the body has none. */
  readonly faces: readonly Plane[];
  /** Added to its depth where it meets others: what lies on a surface is meant to be seen. */
  readonly bias: number;
  readonly shapes: readonly Shape[];
  /** Drawn last of all in this item, where the named one is drawn before: it hides the seam of a joint. */
  readonly seams: readonly { readonly with: string; readonly shape: Shape }[];
}

/** Above 0: a is nearer. What is known of two parts by name comes before what is measured. */
export type Rule = (a: Item, b: Item) => number;

/** How deep a body may sink into what it rests on. */
const SINK = 5;

export function inOrder(items: readonly Item[], towards: Vec3, rule: Rule): Item[] {
  const waiting = [...items].sort((a, b) => middle(a) - middle(b));
  const behind = new Map(waiting.map((item) => [item, new Set<Item>()]));
  for (const [index, a] of waiting.entries())
    for (const b of waiting.slice(index + 1)) {
      const nearer = rule(a, b) || between(a, b, towards);
      if (nearer > 0) behind.get(a)?.add(b);
      if (nearer < 0) behind.get(b)?.add(a);
    }
  const ordered: Item[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((item) => waiting.every((other) => !behind.get(item)?.has(other)));
    // In a ring of things that cover each other the farthest one begins.
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}

const middle = ({ beads, bias }: Item): number => {
  let sum = 0;
  for (const { depth } of beads) sum += depth;
  return sum / beads.length + bias;
};

function between(a: Item, b: Item, towards: Vec3): number {
  if (a.limb !== undefined && a.limb === b.limb) return settled(a, b, middle(a) - middle(b));
  if (a.faces.length === 0 && b.faces.length === 0) return settled(a, b, bodies(a, b));
  // What does not meet in the picture must not bind the order of what does.
  if (!meets(a, b)) return 0;
  return parted(a, b, towards) - parted(b, a, towards);
}

/** Nearly equal depths would flicker from frame to frame: there the name decides. */
const NEARLY = 0.6;

function settled(a: Item, b: Item, nearer: number): number {
  if (nearer === 0) return 0;
  const inTurn = a.name < b.name ? 1 : -1;
  return nearer * inTurn > -NEARLY ? inTurn : -inTurn;
}

function meets(a: Item, b: Item): boolean {
  const [p, q] = [extentOf(a), extentOf(b)];
  return p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom;
}

function extentOf({ beads }: Item) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, r } of beads) {
    left = Math.min(left, x - r);
    right = Math.max(right, x + r);
    top = Math.min(top, y - r);
    bottom = Math.max(bottom, y + r);
  }
  return { left, right, top, bottom };
}

/**
 * Below 0 the box is behind the other, above 0 before it. A face that looks at the viewer and has the other on its outer
 * side says that the box covers nothing of it; one that looks away, that the other covers nothing of the box.
 */
function parted(box: Item, other: Item, towards: Vec3): number {
  let [behind, before] = [-SINK, -SINK];
  for (const { normal, at } of box.faces) {
    let gap = Infinity;
    for (const bead of other.beads) gap = Math.min(gap, dot(minus(bead.at, at), normal) - bead.radius);
    if (dot(normal, towards) > 0) behind = Math.max(behind, gap);
    else before = Math.max(before, gap);
  }
  // Parted both ways, neither can cover the other: their order is free.
  return behind > 0 && before > 0 ? 0 : Math.sign(before - behind);
}

function bodies(a: Item, b: Item): number {
  let nearer = 0;
  for (const [ai, a1] of a.beads.entries()) {
    const a2 = a.beads[ai + 1];
    if (!a2 && a.beads.length > 1) break;
    for (const [bi, b1] of b.beads.entries()) {
      const b2 = b.beads[bi + 1];
      if (!b2 && b.beads.length > 1) break;
      nearer += meeting(a1, a2 ?? a1, b1, b2 ?? b1, a.bias - b.bias);
    }
  }
  return nearer;
}

/** How much two bones overlap in the picture, times how much nearer the first one is there. */
function meeting(a1: Circle, a2: Circle, b1: Circle, b2: Circle, bias: number): number {
  const { s, t, distance } = closest(a1, a2, b1, b2);
  const overlap = along(a1.r, a2.r, s) + along(b1.r, b2.r, t) - distance;
  return overlap <= 0 ? 0 : overlap * (along(a1.depth, a2.depth, s) - along(b1.depth, b2.depth, t) + bias);
}

const along = (from: number, to: number, share: number): number => from + (to - from) * share;
const clamped = (value: number): number => Math.min(1, Math.max(0, value));

interface Closest {
  /** Shares of the way along either bone. */
  readonly s: number;
  readonly t: number;
  readonly distance: number;
}

/** The closest points of two segments in the picture. */
function closest(a1: Circle, a2: Circle, b1: Circle, b2: Circle): Closest {
  const [ax, ay, bx, by] = [a2.x - a1.x, a2.y - a1.y, b2.x - b1.x, b2.y - b1.y];
  const cross = ax * by - ay * bx;
  if (Math.abs(cross) > 1e-6) {
    const s = ((b1.x - a1.x) * by - (b1.y - a1.y) * bx) / cross;
    const t = ((b1.x - a1.x) * ay - (b1.y - a1.y) * ax) / cross;
    if (s >= 0 && s <= 1 && t >= 0 && t <= 1) return { s, t, distance: 0 };
  }
  const ends: Closest[] = [
    { s: 0, ...onto(a1, b1, b2) },
    { s: 1, ...onto(a2, b1, b2) },
    swapped(0, onto(b1, a1, a2)),
    swapped(1, onto(b2, a1, a2)),
  ];
  return ends.reduce((best, one) => (one.distance < best.distance ? one : best));
}

const swapped = (t: number, { t: s, distance }: { t: number; distance: number }): Closest => ({ s, t, distance });

function onto(point: Circle, from: Circle, to: Circle): { readonly t: number; readonly distance: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const size = dx * dx + dy * dy;
  const t = size === 0 ? 0 : clamped(((point.x - from.x) * dx + (point.y - from.y) * dy) / size);
  return { t, distance: Math.hypot(point.x - from.x - dx * t, point.y - from.y - dy * t) };
}
