import { angleBetween, minus, times } from '../rig/vector.ts';
import type { Scene, Side, Skeleton, Vec3 } from '../skeleton.ts';
import { HEAD, headItem } from './head.ts';
import { armItems, farther, legItems, shoulderPatch } from './limbs.ts';
import { arrowShapes, beadShapes, pelvisShape } from './marks.ts';
import { inOrder, type Item, type Rule } from './order.ts';
import { propItems, shadows } from './props.ts';
import type { Shape } from './shape.ts';
import { backOf, type Back } from './spine.ts';
import { glows, type PartGlow } from './tint.ts';
import { NECK, neckItem, PELVIS, pelvisItem, TRUNK, trunkItem } from './trunk.ts';
import { viewOf, type Framing, type View } from './view.ts';

export interface Angle {
  readonly framing: Framing;
  /** Degrees by which the viewer has turned the figure. */
  readonly turn?: number;
  /** The side that the movement works on, where it has one. */
  readonly side?: Side | undefined;
}

const SIDES: readonly Side[] = ['left', 'right'];

/** One moment of a movement as flat shapes, from back to front. */
export function draw(scene: Scene, { framing, turn = 0, side }: Angle): Shape[] {
  const view = viewOf(scene.camera, framing, turn);
  const { skeleton } = scene;
  const back = backOf(skeleton);
  const chest = back.at(34);
  const neck = neckItem(view, skeleton, back);
  const farArms = SIDES.filter((one) => farther(view, one, chest));
  const arms = SIDES.flatMap((one) => armItems(view, skeleton.arms[one], one, chest, farArms.includes(one)));
  const nearShoulders = SIDES.filter((one) => !farArms.includes(one)).map((one) => ({
    with: `upper-${one}`,
    shape: shoulderPatch(view, skeleton.arms[one], chest),
  }));
  const legs = SIDES.flatMap((one) => {
    const leg = skeleton.legs[one];
    return legItems(view, leg, one, farther(view, one, skeleton.pelvis));
  });
  const items: Item[] = [
    ...scene.props.flatMap((prop) => propItems(view, prop, skeleton)),
    pelvisItem(view, skeleton),
    { ...trunkItem(view, skeleton, back, scene.swell), seams: nearShoulders },
    neck,
    headItem(view, skeleton),
    ...arms,
    ...legs,
  ];
  const glowing = glows(view, skeleton, back, scene, side);
  const ordered = inOrder(items, view.towards, ruleFor(skeleton, view.towards, neck.inFront, farArms));
  const paint = painter(glowing);
  return [
    ...shadows(view, scene),
    ...(scene.beads ? withBones(ordered, paint, view, skeleton, back) : paint(ordered)),
    ...(scene.arrow ? arrowShapes(view, scene.camera.azimuth, scene.arrow) : []),
    ...(scene.arrow?.twin ? arrowShapes(view, scene.camera.azimuth, { ...scene.arrow, ...scene.arrow.twin }) : []),
  ];
}

/** Paints one item after the other, whatever was painted before. */
function painter(glowing: readonly PartGlow[]): (items: readonly Item[]) => Shape[] {
  const drawn = new Set<string>();
  return (items) =>
    items.flatMap(({ name, shapes, seams }) => {
      const hidden = seams.filter((seam) => drawn.has(seam.with)).map((seam) => seam.shape);
      drawn.add(name);
      const lit = glowing.filter(({ parts }) => parts.includes(name) && parts.every((part) => drawn.has(part)));
      return [...shapes, ...hidden, ...lit.map(({ glow }) => glow)];
    });
}

/** What the bones are seen through. */
const OVER_BONES: ReadonlySet<string> = new Set([PELVIS, TRUNK, NECK, 'thigh-left', 'thigh-right']);

/** The bones lie over the clothes that they are seen through, and under what else is nearer: a hand, a head, a wall. An arm only dims the spine. */
function withBones(
  ordered: readonly Item[],
  paint: (items: readonly Item[]) => Shape[],
  view: View,
  skeleton: Skeleton,
  back: Back,
): Shape[] {
  const body = ordered.findLastIndex(({ name }) => OVER_BONES.has(name)) + 1;
  const arms = ordered.findLastIndex(({ limb }) => limb?.startsWith('arm') ?? false) + 1;
  const beads = beadShapes(view, back, ordered.slice(body, Math.max(arms, body)));
  return [
    ...paint(ordered.slice(0, body)),
    pelvisShape(view, skeleton),
    ...beads.clear,
    ...paint(ordered.slice(body, arms)),
    ...beads.over,
    ...paint(ordered.slice(Math.max(arms, body))),
  ];
}

/** Above this bend of the hip the thigh lies before the shirt, not under its hem. */
const HEM_GIVES_WAY = 100;

const AT_VIEWER = 55;

/** What clothes and anatomy say, whatever the depth is. */
function ruleFor({ pelvis, legs }: Skeleton, towards: Vec3, neckInFront: boolean, farArms: readonly Side[]): Rule {
  const before = (a: string, b: string): boolean => {
    if (a === PELVIS) return b === TRUNK;
    // A far shoulder is part of the body's outline, not a disc on it.
    if (b === TRUNK && farArms.some((side) => a === `upper-${side}`)) return true;
    if (b === TRUNK && (a === 'thigh-left' || a === 'thigh-right')) {
      const leg = a === 'thigh-left' ? legs.left : legs.right;
      const thigh = minus(leg.knee, leg.hip);
      // A thigh that points at the viewer hides the hem by itself.
      return angleBetween(thigh, times(pelvis.up, -1)) < HEM_GIVES_WAY && angleBetween(thigh, towards) > AT_VIEWER;
    }
    if (a === NECK) return b === HEAD || (b === TRUNK && !neckInFront);
    return a === TRUNK && b === NECK && neckInFront;
  };
  return (a, b) => (before(b.name, a.name) ? 1 : before(a.name, b.name) ? -1 : 0);
}
