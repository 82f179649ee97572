import { add, times } from '../rig/vector.ts';
import type { Scene, Skeleton, Vec3 } from '../skeleton.ts';
import { cornersOf } from './props.ts';
import { FLOOR, VIEW_BOX, viewOf, type Framing } from './view.ts';

/** Finds where a movement stands in the picture, from all of its moments. */

/** Room for what is thicker than its bones, and for the line of the arrow. */
const MARGIN = 9;
/** A small picture comes nearer, by so much at most: it has to be read from two metres. */
const CLOSE = 1.25;
/** A lower picture than this is raised towards the middle of the ring. */
const LOW = 150;

const PLAIN: Framing = { pivot: { x: 0, y: 0, z: 0 }, scale: 1, lift: 0 };

export function framingOf(scenes: readonly Scene[]): Framing {
  const [first] = scenes;
  if (!first) return PLAIN;
  const view = viewOf(first.camera, PLAIN);
  const body = scenes.flatMap((scene) => jointsOf(scene.skeleton));
  const spots = [
    ...body.map((point) => ({ ...view.spot(point), margin: MARGIN })),
    ...first.props.flatMap(cornersOf).map((point) => ({ ...view.spot(point), margin: 1 })),
    ...scenes.flatMap(({ arrow }) =>
      (arrow ? [arrow.from, arrow.to, ...(arrow.twin ? [arrow.twin.from, arrow.twin.to] : [])] : []).map((point) => ({
        ...view.spot(point),
        margin: 3,
      })),
    ),
  ];
  const left = Math.min(...spots.map(({ x, margin }) => x - margin));
  const right = Math.max(...spots.map(({ x, margin }) => x + margin));
  const top = Math.min(...spots.map(({ y, margin }) => y - margin));
  const bottom = Math.max(...spots.map(({ y, margin }) => y + Math.min(margin, 2)));
  const scale = Math.min(CLOSE, (VIEW_BOX.width - 4) / (right - left), (VIEW_BOX.height - 12) / (bottom - top));
  const height = (bottom - top) * scale;
  // The lowest thing stands on the floor's line; what is near the viewer is lower than the middle of the floor.
  const lift = (bottom - FLOOR) * scale - 4 + Math.max(0, LOW - height) / 2;

  // Turned about the body, yet in the middle of the picture as it is seen first.
  const middle = times(body.reduce(add), 1 / body.length);
  const off = (left + right) / 2 - view.spot(middle).x;
  const unit = view.shift({ x: 1, y: 0, z: 0 }).x;
  const aside = view.shift({ x: 0, y: 0, z: 1 }).x;
  const pivot = { x: middle.x + off * unit, y: 0, z: middle.z + off * aside };
  return { pivot, scale, lift: Math.max(lift, 0) };
}

function jointsOf({ pelvis, head, arms, legs }: Skeleton): Vec3[] {
  const joints = [arms.left, arms.right].flatMap((arm) => [arm.shoulder, arm.elbow, arm.wrist, arm.fingertips]);
  const feet = [legs.left, legs.right].flatMap((leg) => [leg.hip, leg.knee, leg.ankle, leg.heel, leg.toes]);
  return [pelvis.at, head.at, add(head.at, times(head.up, 3)), ...joints, ...feet];
}
