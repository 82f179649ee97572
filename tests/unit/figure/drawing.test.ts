import { describe, expect, test } from 'vitest';
import { draw } from '../../../renderer/figure/drawing/draw.ts';
import { framingOf } from '../../../renderer/figure/drawing/framing.ts';
import type { Fill, Paint, Shape } from '../../../renderer/figure/drawing/shape.ts';
import { animate } from '../../../renderer/figure/rig/animation.ts';
import { vec } from '../../../renderer/figure/rig/vector.ts';
import type { Scene, Side } from '../../../renderer/figure/skeleton.ts';
import { MUSCLES } from '../../../shared/movements/muscles.ts';
import { POSES } from '../../../shared/movements/poses/poses.ts';
import { BOWED, LUNGING, mannequin, REACHING, sceneOf, SEATED, STANDING } from './mannequins.ts';

const drawn = (scene: Scene, turn = 0, side?: Side): Shape[] =>
  draw(scene, { framing: framingOf([scene]), turn, side });
const placeOf = (shapes: readonly Shape[], part: string): number =>
  shapes.findIndex((shape) => shape.kind === 'fill' && shape.part === part);
const paintOf = (shapes: readonly Shape[], part: string): Paint | undefined => {
  const shape = shapes[placeOf(shapes, part)];
  return shape?.kind === 'fill' ? shape.paint : undefined;
};
const painted = (shapes: readonly Shape[], paint: Paint): Fill[] =>
  shapes.flatMap((shape) => (shape.kind === 'fill' && shape.paint === paint ? [shape] : []));
const inFront = { azimuth: 0, elevation: 8 };

const EVERYTHING: readonly Scene[] = [
  sceneOf(SEATED, { props: [{ kind: 'chair', x: 2 }], tint: [...MUSCLES], beads: true }),
  sceneOf(BOWED, { props: [{ kind: 'desk', x: 75 }], tint: ['hamstrings', 'back extensors'], beads: true }),
  sceneOf(LUNGING, { tint: ['hip flexors'], props: [{ kind: 'mat', x: 0 }] }),
  sceneOf(STANDING, {
    props: [
      { kind: 'wall', x: -14 },
      { kind: 'step', x: 30 },
      { kind: 'ball', x: 90 },
    ],
  }),
  sceneOf(REACHING, { camera: inFront, arrow: { from: vec(0, 100, 40), to: vec(0, 180, 20), bend: 8 } }),
];

describe('what stands before what', () => {
  test('in a profile the near limbs lie before the body, the far ones behind it and darker', () => {
    const shapes = drawn(sceneOf(STANDING));
    const trunk = placeOf(shapes, 'trunk');
    expect(placeOf(shapes, 'upper-right')).toBeGreaterThan(trunk);
    expect(placeOf(shapes, 'upper-left')).toBeLessThan(trunk);
    expect(placeOf(shapes, 'thigh-left')).toBeLessThan(placeOf(shapes, 'thigh-right'));
    expect([paintOf(shapes, 'fore-left'), paintOf(shapes, 'fore-right')]).toEqual(['skin-far', 'skin']);
    expect([paintOf(shapes, 'shank-left'), paintOf(shapes, 'shank-right')]).toEqual(['leg-far', 'leg']);
  });

  test('turned half round, near and far change places', () => {
    const shapes = drawn(sceneOf(STANDING), 210);
    expect(placeOf(shapes, 'upper-left')).toBeGreaterThan(placeOf(shapes, 'upper-right'));
    expect(paintOf(shapes, 'thigh-right')).toBe('leg-far');
  });

  test('seen from behind nothing is far either, wherever the shoulders are drawn', () => {
    const shapes = drawn(sceneOf(STANDING, { camera: { azimuth: 180, elevation: 8 } }));
    for (const paint of ['top-far', 'leg-far', 'shoe-far'] as const) expect(painted(shapes, paint)).toEqual([]);
  });

  test('in front nothing is far', () => {
    const shapes = drawn(sceneOf(STANDING, { camera: inFront }));
    for (const paint of ['top-far', 'leg-far', 'shoe-far'] as const) expect(painted(shapes, paint)).toEqual([]);
    expect(placeOf(shapes, 'fore-left')).toBeGreaterThan(placeOf(shapes, 'trunk'));
    expect(placeOf(shapes, 'fore-right')).toBeGreaterThan(placeOf(shapes, 'trunk'));
  });

  test('hands before the chest are seen in front and hidden from behind', () => {
    const scene = sceneOf(LUNGING, { camera: inFront });
    const [front, back] = [drawn(scene), drawn(scene, 180)];
    expect(placeOf(front, 'fore-right')).toBeGreaterThan(placeOf(front, 'trunk'));
    expect(placeOf(back, 'fore-right')).toBeLessThan(placeOf(back, 'trunk'));
  });

  test('the hem lies over the thighs, until they come up to the chest', () => {
    const seated = drawn(sceneOf(SEATED));
    expect(placeOf(seated, 'trunk')).toBeGreaterThan(placeOf(seated, 'thigh-right'));
    const knees = vec(0.55, 1, 0.1);
    const hugged = mannequin({
      pelvis: vec(0, 52, 0),
      arms: { left: [vec(1, -1, 0), vec(1, 0, 0), vec(1, 0, 0)], right: [vec(1, -1, 0), vec(1, 0, 0), vec(1, 0, 0)] },
      legs: { left: [knees, vec(0.4, -1, 0), vec(1, 0, 0)], right: [knees, vec(0.4, -1, 0), vec(1, 0, 0)] },
    });
    const shapes = drawn(sceneOf(hugged));
    expect(placeOf(shapes, 'thigh-right')).toBeGreaterThan(placeOf(shapes, 'trunk'));
  });

  test('hands lie on the desk, and the desk stands before what is under it', () => {
    const shapes = drawn(sceneOf(BOWED, { props: [{ kind: 'desk', x: 75 }], camera: { azimuth: 75, elevation: 25 } }));
    expect(placeOf(shapes, 'desk-0')).toBeLessThan(placeOf(shapes, 'fore-right'));
    expect(placeOf(shapes, 'desk-0')).toBeLessThan(placeOf(shapes, 'fore-left'));
    const under = drawn(sceneOf(SEATED, { props: [{ kind: 'desk', x: 20 }] }));
    expect(placeOf(under, 'desk-0')).toBeGreaterThan(placeOf(under, 'shank-right'));
  });

  test("the pelvis' outline lies over the clothes and under a hand", () => {
    const shapes = drawn(sceneOf(STANDING, { beads: true }));
    const outline = shapes.findIndex((shape) => shape.kind === 'fill' && shape.paint === 'pelvis');
    for (const part of ['pelvis', 'trunk', 'thigh-right']) expect(placeOf(shapes, part)).toBeLessThan(outline);
    expect(placeOf(shapes, 'fore-right')).toBeGreaterThan(outline);
  });

  test('the backrest hides the back from behind, not from the side', () => {
    const scene = sceneOf(SEATED, { props: [{ kind: 'chair', x: 2 }], camera: { azimuth: 50, elevation: 8 } });
    const backrest = 'chair-7';
    const [side, behind] = [drawn(scene), drawn(scene, 90)];
    expect(placeOf(side, backrest)).toBeLessThan(placeOf(side, 'trunk'));
    expect(placeOf(behind, backrest)).toBeGreaterThan(placeOf(behind, 'trunk'));
  });
});

describe('the breath', () => {
  test('a swelling belly shows in the profile, the chest above it stays', () => {
    const widest = (belly: number): number[] => {
      const shapes = draw(sceneOf(STANDING, { swell: { belly, sides: 0 }, camera: { azimuth: 90, elevation: 0 } }), {
        framing: { pivot: vec(0, 0, 0), scale: 1, lift: 0 },
      });
      const trunk = shapes[placeOf(shapes, 'trunk')];
      const points = [...(trunk?.kind === 'fill' ? trunk.d : '').matchAll(/[ML](\S+) (-?[\d.]+)/g)];
      const front = (from: number, to: number): number =>
        Math.max(...points.flatMap(([, x, y]) => (Number(y) < -from && Number(y) > -to ? [Number(x)] : [])));
      return [front(100, 115), front(130, 145)];
    };
    const [[flat = 0, chest], [round = 0, sameChest]] = [widest(0), widest(3)];
    expect(round - flat).toBeGreaterThan(1.5);
    expect(sameChest).toBe(chest);
  });
});

describe('the face', () => {
  test('is seen in front, in half from the side, and not from behind', () => {
    const eyes = (turn: number): number => painted(drawn(sceneOf(STANDING, { camera: inFront }), turn), 'face').length;
    expect([eyes(0), eyes(90), eyes(180)]).toEqual([2, 1, 0]);
    expect(painted(drawn(sceneOf(STANDING, { camera: inFront }), 180), 'smile')).toEqual([]);
  });
});

describe('where to feel it', () => {
  const glowing = (tint: readonly string[], camera: Scene['camera'], side?: Side) =>
    drawn(sceneOf(STANDING, { tint, camera }), 0, side).flatMap((shape) => (shape.kind === 'glow' ? [shape] : []));

  test('every muscle of the catalogue has its place, and is seen from somewhere', () => {
    for (const muscle of MUSCLES) {
      const seen = [0, 90, 180, 270].flatMap((azimuth) => glowing([muscle], { azimuth, elevation: 8 }));
      expect(seen.length, muscle).toBeGreaterThan(0);
    }
  });

  test('a movement of one side glows on that side only', () => {
    const parts = glowing(['hamstrings'], { azimuth: 180, elevation: 0 }, 'left').flatMap(({ within }) => within);
    expect(parts).toEqual(['thigh-left']);
    expect(glowing(['hamstrings'], { azimuth: 180, elevation: 0 })).toHaveLength(2);
  });

  test('what lies across the middle is one glow, whatever the side', () => {
    const front = { azimuth: 0, elevation: 0 };
    expect(glowing(['deep abdominals'], front)).toHaveLength(1);
    expect(glowing(['deep abdominals'], front, 'left')).toEqual(glowing(['deep abdominals'], front, 'right'));
    expect(glowing(['abdominals'], front)).toHaveLength(2);
  });

  test('the back glows when it is seen, and not through the chest', () => {
    const strength = (azimuth: number): number =>
      glowing(['back extensors'], { azimuth, elevation: 0 }).reduce((sum, { opacity }) => sum + opacity, 0);
    expect(strength(180)).toBe(2);
    expect(strength(90)).toBeGreaterThan(0.5);
    expect(strength(0)).toBe(0);
  });

  test('a glow is cut out by parts that are in the picture, and drawn after them', () => {
    for (const scene of EVERYTHING) {
      const shapes = drawn(scene);
      for (const [index, shape] of shapes.entries()) {
        if (shape.kind !== 'glow') continue;
        const places = shape.within.map((part) => placeOf(shapes, part));
        expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...places)).toBeLessThan(index);
      }
    }
  });
});

describe('the spine', () => {
  test('is drawn over the shirt where its shape is the point, and fainter under an arm', () => {
    const bowed = painted(drawn(sceneOf(BOWED, { beads: true })), 'bead');
    expect(bowed.length).toBeGreaterThan(10);
    const standing = painted(drawn(sceneOf(STANDING, { beads: true })), 'bead');
    expect(standing.some(({ opacity }) => opacity < 1)).toBe(true);
    expect(standing.some(({ opacity }) => opacity === 1)).toBe(true);
    expect(painted(drawn(sceneOf(BOWED)), 'bead')).toEqual([]);
  });
});

test('bones are not seen through a wall', () => {
  const wall = { kind: 'wall', x: 40, yaw: 180 } as const;
  const shapes = drawn(sceneOf(STANDING, { beads: true, props: [wall], camera: inFront }));
  const bones = shapes.flatMap((shape, index) =>
    shape.kind === 'fill' && ['bead', 'pelvis'].includes(shape.paint) ? [index] : [],
  );
  expect(bones.length).toBeGreaterThan(10);
  expect(placeOf(shapes, 'wall-0')).toBeGreaterThan(Math.max(...bones));
});

describe('the arrow', () => {
  const AT_THE_SIDE = { framing: { pivot: vec(0, 0, 0), scale: 1, lift: 0 } };
  const middle = (azimuth: number, to: readonly [number, number]): { x: number; y: number } => {
    const arrow = { from: vec(0, 100, 0), to: vec(to[0], 100 + to[1], 0), bend: 8 };
    const [shape] = painted(
      draw(sceneOf(STANDING, { camera: { azimuth, elevation: 0 }, arrow }), AT_THE_SIDE),
      'arrow',
    );
    const [, x = NaN, y = NaN] = (/Q(\S+) (\S+) /.exec(shape?.d ?? '') ?? []).map(Number);
    return { x, y };
  };

  test('bows up, whichever way it points', () => {
    expect(middle(90, [40, 0]).y).toBeLessThan(-110);
    expect(middle(90, [-40, 0]).y).toBeLessThan(-110);
  });

  test('that stands upright bows to the left, and for the other side to the right', () => {
    expect(middle(90, [0, 40]).x).toBeLessThan(-10);
    expect(middle(-90, [0, 40]).x).toBeGreaterThan(10);
  });

  test('shows the way out, and is gone before the body lies across it', () => {
    for (const [id, pose] of Object.entries(POSES)) {
      if (!pose.arrow) continue;
      const { sceneAt, timeline } = animate(pose);
      const [begin, arrival] = timeline.stops;
      const middle = ((begin?.until ?? NaN) + (arrival?.at ?? NaN)) / 2;
      expect(sceneAt(0, 'right').arrow, id).toBeDefined();
      expect(sceneAt(middle, 'right').arrow, id).toBeUndefined();
    }
  });

  test('that points at the viewer is left out', () => {
    const arrow = { from: vec(0, 100, 20), to: vec(0, 100, 40), bend: 0 };
    const seen = (azimuth: number): number =>
      painted(drawn(sceneOf(STANDING, { camera: { azimuth, elevation: 0 }, arrow })), 'arrow').length;
    expect([seen(0), seen(90), seen(100)]).toEqual([1, 0, 0]);
  });

  test('stands out on dark cloth by an edge under it', () => {
    const arrow = { from: vec(0, 100, 0), to: vec(0, 140, 0), bend: 0 };
    const shapes = drawn(sceneOf(STANDING, { arrow })).slice(-2);
    expect(shapes.map((shape) => shape.kind === 'fill' && shape.paint)).toEqual(['arrow-edge', 'arrow']);
  });
});

describe('the paths', () => {
  test('hold numbers only, from every side', () => {
    for (const scene of EVERYTHING)
      for (let turn = 0; turn < 360; turn += 15)
        for (const shape of drawn(scene, turn)) {
          const text = shape.kind === 'fill' ? `${shape.d} ${shape.opacity}` : `${shape.matrix} ${shape.opacity}`;
          expect(text).not.toMatch(/NaN|Infinity|undefined|e-/);
        }
  });

  test('are short: a frame is at most 25 kB', () => {
    // A movement names two muscles at most.
    for (const scene of EVERYTHING) {
      const letters = drawn({ ...scene, tint: scene.tint.slice(0, 2) }).reduce(
        (sum, shape) => sum + (shape.kind === 'fill' ? shape.d.length + 40 : 250),
        0,
      );

      expect(letters).toBeLessThan(25_000);
    }
  });
});
