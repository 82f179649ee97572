import { FURNITURE } from '../furniture.ts';
import type { Prop, PropKind, Scene, Skeleton, Vec3 } from '../skeleton.ts';
import { bead } from './limbs.ts';
import { isMachinePart, machineCorners, machineItems, type MachinePart } from './machine.ts';
import type { Item, Plane } from './order.ts';
import { ellipsoid, hull, polygon } from './outline.ts';
import { fill, type Shape } from './shape.ts';
import { add, dot, FORWARD, mix, RIGHT, times, UP } from '../rig/vector.ts';
import type { View } from './view.ts';

/** What is drawn besides the body, by the measures that the rig sits on and leans against. */

interface Box {
  /** From and to along the prop's own axes: ahead, up, right; in cm. */
  readonly ahead: readonly [number, number];
  readonly up: readonly [number, number];
  readonly right: readonly [number, number];
}

const { chair, desk, wall, mat, ball, step, bench } = FURNITURE;
const SEAT_THICK = 4;
const BACKREST_THICK = 3;

/** A square post about a point of the floor. */
const post = (ahead: number, right: number, up: readonly [number, number], half = 1.6): Box => ({
  ahead: [ahead - half, ahead + half],
  up,
  right: [right - half, right + half],
});
const bothSides = (right: number, boxes: (right: number) => Box[]): Box[] => [...boxes(-right), ...boxes(right)];

const BOXES: Readonly<Record<Exclude<PropKind, 'ball' | 'floor' | 'mat' | MachinePart>, readonly Box[]>> = {
  bench: [
    {
      ahead: [-bench.depth / 2, bench.depth / 2],
      up: [bench.height - SEAT_THICK, bench.height],
      right: [-bench.width / 2, bench.width / 2],
    },
    post(0, 0, [2, bench.height - SEAT_THICK], 3),
    { ahead: [-16, 16], up: [0, 2], right: [-12, 12] },
  ],
  chair: [
    {
      ahead: [-chair.depth / 2, chair.depth / 2],
      up: [chair.seatHeight - SEAT_THICK, chair.seatHeight],
      right: [-chair.width / 2, chair.width / 2],
    },
    ...bothSides(chair.width / 2 - 2.2, (right) => [
      post(chair.depth / 2 - 2.5, right, [0, chair.seatHeight - SEAT_THICK]),
      post(2.5 - chair.depth / 2, right, [0, chair.seatHeight - SEAT_THICK]),
    ]),
    ...bothSides(chair.width / 2 - 6, (right) => [
      post(-chair.backrestBehind - BACKREST_THICK / 2, right, [chair.seatHeight, chair.backrestTop - 26], 1.4),
    ]),
    {
      ahead: [-chair.backrestBehind - BACKREST_THICK, -chair.backrestBehind],
      up: [chair.backrestTop - 26, chair.backrestTop],
      right: [3 - chair.width / 2, chair.width / 2 - 3],
    },
  ],
  desk: [
    {
      ahead: [0, desk.depth],
      up: [desk.height - desk.thickness, desk.height],
      right: [-desk.width / 2, desk.width / 2],
    },
    ...bothSides(desk.width / 2 - 10, (right) => [
      post(desk.depth / 2, right, [3, desk.height - desk.thickness], 2.5),
      { ahead: [8, desk.depth - 6], up: [0, 3], right: [right - 2.5, right + 2.5] },
    ]),
  ],
  wall: [{ ahead: [-wall.thickness, 0], up: [0, wall.height], right: [-wall.width / 2, wall.width / 2] }],
  step: [{ ahead: [0, step.depth], up: [0, step.height], right: [-step.width / 2, step.width / 2] }],
};

const matBox = ({ length = mat.length, width = mat.width }: Prop): Box => ({
  ahead: [-length / 2, length / 2],
  up: [-1.2, 0],
  right: [-width / 2, width / 2],
});

function boxesOf(prop: Prop): readonly Box[] {
  if (prop.kind === 'floor' || prop.kind === 'ball' || isMachinePart(prop.kind)) return [];
  return prop.kind === 'mat' ? [matBox(prop)] : BOXES[prop.kind];
}

export const propItems = (view: View, prop: Prop, skeleton: Skeleton): Item[] => {
  if (prop.kind === 'ball') return [ballItem(view, prop, skeleton)];
  if (isMachinePart(prop.kind)) return machineItems(view, prop.kind, prop, skeleton);
  return boxesOf(prop).map((box, index) => boxItem(view, prop, box, `${prop.kind}-${index}`));
};

interface Axes {
  readonly ahead: Vec3;
  readonly right: Vec3;
}

function axesOf({ yaw = 0 }: Prop): Axes {
  const angle = (yaw * Math.PI) / 180;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return { ahead: { x: c, y: 0, z: s }, right: { x: -s, y: 0, z: c } };
}

/** What a prop takes up: the corners of all its boxes. */
export function cornersOf(prop: Prop): Vec3[] {
  if (isMachinePart(prop.kind)) return machineCorners(prop.kind, prop.x);
  if (prop.kind === 'ball') {
    const middle = { x: prop.x, y: ball.radius, z: prop.z ?? 0 };
    return [-ball.radius, ball.radius].flatMap((by) => [
      { ...middle, x: middle.x + by },
      { ...middle, y: middle.y + by },
      { ...middle, z: middle.z + by },
    ]);
  }
  return boxesOf(prop).flatMap((box) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((index) => corner(prop, axesOf(prop), box, index)),
  );
}

/** Bits of the index say which end: ahead, up, right. */
function corner(prop: Prop, { ahead, right }: Axes, box: Box, index: number): Vec3 {
  const a = box.ahead[index & 1 ? 1 : 0];
  const u = box.up[index & 2 ? 1 : 0];
  const r = box.right[index & 4 ? 1 : 0];
  return add({ x: prop.x, y: u, z: prop.z ?? 0 }, add(times(ahead, a), times(right, r)));
}

/** Corners of each face, in turn, and the corner bit that it holds still. */
const FACES: readonly { readonly bit: 1 | 2 | 4; readonly high: boolean; readonly corners: readonly number[] }[] = [
  { bit: 1, high: false, corners: [0, 2, 6, 4] },
  { bit: 1, high: true, corners: [1, 3, 7, 5] },
  { bit: 2, high: false, corners: [0, 1, 5, 4] },
  { bit: 2, high: true, corners: [2, 3, 7, 6] },
  { bit: 4, high: false, corners: [0, 1, 3, 2] },
  { bit: 4, high: true, corners: [4, 5, 7, 6] },
];

function boxItem(view: View, prop: Prop, box: Box, name: string): Item {
  const axes = axesOf(prop);
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => corner(prop, axes, box, index));
  const pick = (indices: readonly number[]): Vec3[] => indices.flatMap((index) => corners[index] ?? []);
  const normalOf = (bit: 1 | 2 | 4, high: boolean): Vec3 => {
    const normal = bit === 1 ? axes.ahead : bit === 4 ? axes.right : { x: 0, y: 1, z: 0 };
    return high ? normal : times(normal, -1);
  };
  const faces: Plane[] = FACES.flatMap(({ bit, high, corners: [first = 0] }) =>
    pick([first]).map((at) => ({ normal: normalOf(bit, high), at })),
  );
  const seen = FACES.filter(({ bit, high }) => dot(normalOf(bit, high), view.towards) > 0.001);
  const shapes = seen.map(({ bit, corners: indices }, index) => {
    const outline = polygon(pick(indices).map((at) => view.spot(at)));
    return fill(bit === 2 ? 'prop-2' : 'prop', outline, { rim: true, ...(index === 0 ? { part: name } : {}) });
  });
  return { name, beads: corners.map((at) => bead(view, at, 0)), faces, bias: 0, shapes, seams: [] };
}

/** What gives way below goes out to the sides. */
const SPREAD = 1.07;

const LEVEL = { forward: FORWARD, up: UP, right: RIGHT };

function ballItem(view: View, { x, z = 0 }: Prop, { pelvis, spine }: Skeleton): Item {
  // It gives way under the one who sits or lies on it.
  const laden = [pelvis, ...spine].some(
    ({ at }) => Math.hypot(at.x - x, at.z - z) < ball.radius && at.y > ball.seatHeight,
  );
  const height = laden ? ball.seatHeight / 2 : ball.radius;
  const spread = laden ? SPREAD : 1;
  const at = { x, y: height, z };
  const light = { ...LEVEL, at: { x: x + 5, y: height * 1.4, z: z + 8 } };
  return {
    name: 'ball',
    beads: [bead(view, at, height)],
    faces: [],
    bias: -8,
    shapes: [
      fill('prop', hull([ellipsoid(view, { ...LEVEL, at }, ball.radius * spread, height, ball.radius * spread)]), {
        rim: true,
      }),
      fill('prop-2', hull([ellipsoid(view, light, 14, 9, 14)]), { opacity: 0.3 }),
    ],
    seams: [],
  };
}

/** How near to the floor a thing must be to throw a shadow on it. */
const NEAR_FLOOR = 16;

/** Soft shadows where the body comes near the floor. */
export function shadows(view: View, { skeleton, props }: Scene): Shape[] {
  const { legs, arms, pelvis } = skeleton;
  const low = [legs.left, legs.right].flatMap(({ heel, ball: ballOfFoot, knee }) => [mix(heel, ballOfFoot, 0.6), knee]);
  const hands = [arms.left.knuckles, arms.right.knuckles];
  // The feet of a chair stand on the floor as well.
  const seats = props.flatMap(({ kind, x, z = 0 }) => (kind === 'chair' ? [{ x, y: 0, z }] : []));
  const spots = [
    ...[...low, pelvis.at].filter(({ y }) => y < NEAR_FLOOR).map((at) => ({ at, size: 13 })),
    ...hands.filter(({ y }) => y < NEAR_FLOOR).map((at) => ({ at, size: 8 })),
    ...seats.map((at) => ({ at, size: 30 })),
  ];
  return spots.map(({ at, size }) =>
    fill('shade', hull([ellipsoid(view, { ...LEVEL, at: { ...at, y: 0 } }, size, 0.2, size * 0.7)])),
  );
}
