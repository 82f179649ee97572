import { angleBetween, minus, times } from '../rig/vector.ts';
import type { Scene, Side, Skeleton, Vec3 } from '../skeleton.ts';
import { HEAD, headItem } from './head.ts';
import { armItems, farther, legItems, shoulderPatch } from './limbs.ts';
import { arrowShapes, beadShapes, pelvisShape } from './marks.ts';
import { inOrder, type Item, type Rule } from './order.ts';
import { propItems, shadows } from './props.ts';
import type { Shape } from './shape.ts';
import { backOf } from './spine.ts';
import { glows, type PartGlow } from './tint.ts';
import { NECK, neckItem, PELVIS, pelvisItem, TRUNK, trunkItem } from './trunk.ts';
import { viewOf, type Framing } from './view.ts';

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
  const farArms = SIDES.filter((one) => farther(view, skeleton.arms[one].shoulder, chest));
  const arms = SIDES.flatMap((one) => armItems(view, skeleton.arms[one], one, chest, farArms.includes(one)));
  const nearShoulders = SIDES.filter((one) => !farArms.includes(one)).map((one) => ({
    with: `upper-${one}`,
    shape: shoulderPatch(view, skeleton.arms[one], chest),
  }));
  const legs = SIDES.flatMap((one) => {
    const leg = skeleton.legs[one];
    return legItems(view, leg, one, farther(view, leg.hip, skeleton.pelvis));
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
  // Over the clothes that it is seen through, under a hand that lies on them.
  const body = scene.beads ? ordered.findLastIndex(({ name }) => CLOTHED.has(name)) + 1 : ordered.length;
  const paint = painter(glowing);
  return [
    ...shadows(view, scene),
    ...paint(ordered.slice(0, body)),
    ...(scene.beads ? [pelvisShape(view, skeleton)] : []),
    ...paint(ordered.slice(body)),
    ...(scene.beads ? beadShapes(view, back, arms) : []),
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

/** What covers the bones of the pelvis. */
const CLOTHED: ReadonlySet<string> = new Set([PELVIS, TRUNK, 'thigh-left', 'thigh-right']);

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
