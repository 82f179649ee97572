import type { Muscle } from '../muscles.ts';

/**
 * How a movement is written down for the figure. Data only: `renderer/figure/rig` solves it, `renderer/figure/checks`
 * judges it, `schema.ts` refuses what is not understood.
 *
 * ## Guide for whoever writes a pose
 *
 * Units are cm and degrees, for a person of 170 cm. The world: x forward (where the figure faces), y up, z to the figure's
 * right, floor y = 0. In targets of hands and feet the sideways number is `out`: away from the midline, whichever the side.
 *
 * 1. Take a preset (`presets.ts`): seated, standing, all-fours, supine. It fills every field.
 * 2. `always`: what is otherwise in all keys. A field replaces the preset's field whole; `hands` and `feet` set both sides,
 *    `rightHand`, `leftFoot` and so on one side (they win over `hands` and `feet` of the same layer).
 * 3. `keys`: the pictures, each *preset + always + its own differences* (a key does not inherit from the key before it).
 *    The first key is how one starts. The figure goes key 0, 1, ... n and the same way back (`loop: 'round'` goes on to
 *    key 0 instead). `in`: seconds to come to this key; `back`: seconds to leave it on the way back (`in` if not
 *    given); `hold`: seconds it stands; `through`: passed without stopping. `say`: index of the cue (messages, in order)
 *    that belongs to the way to this key; `sayBack`: to the way back from it. `before: true` marks a fault shown on purpose
 *    (the slump before sitting tall): the checks of shape and traits leave it alone. The movement's own tempo stretches all
 *    of this in the app; choose numbers near it.
 * 4. A movement with two sides is written once, *for the right side*: the right is the side that works or is stretched,
 *    and it is the one nearest the camera in a profile. The left is its mirror image, camera included.
 * 5. Camera `[azimuth, elevation]`: 0 in front of the figure, 90 at its right (it faces right on the screen), elevation
 *    above the horizon. Profiles 70-90; front views (under 45) are shown mirrored. What is leaned on must not hide what
 *    leans: a wall ahead wants about 105, one at the right a negative azimuth.
 *
 * Root, the pelvis. `pitch` tips it forward (upright 0, on the back -90, on all fours about 80), `roll` leans it to the
 * right, `turn` turns it to the right.
 *   `seat`, `ball`: the sitting bones are at x; pitch rolls on them. The seat is 44 high, its chair's middle is the prop's x.
 *   `feet`, `knees`: the hips are over x, as high as the planted feet (knees) let them be with `bend` of knee flexion.
 *   `point`: the midpoint of the hips is at [x, y]. On the back it lies at y = 10.
 * Spine: `flex`, `side`, `turn` are [lumbar, mid, upper, neck], added to the natural curves; forward and right positive.
 * `gaze`: the head's pitch (0 level, 20 looking down), or 'spine': in line with it. Lying: 'spine'.
 * `shoulders`: [back, up] in cm. `belly`: cm that the belly swells with the breath; `waist`: cm that it widens to either side. A
 *   hand on them goes along. `effort`: how strongly the tinted muscles glow, 0 to 1 (1 if not given): a tension that moves nothing
 *   is shown by a glow that grows.
 *
 * Feet. `floor`: `at` [x, out] is the point under the ankle when the sole is flat, so it stays when the heel or the toes
 *   lift: `tip` > 0 toes up on the heel, < 0 heel up on the ball. `yaw` toes out, `height` of what it stands on, `knee`
 *   turns the knee outward. The ball is 13 ahead of the mark, the heel 6 behind.
 *   `knee`: kneeling, the kneecap's floor point at [x, out]. `air`: swings from the hip: `hip` flexion (extension
 *   negative), `out`, `turn` (knee outward), `knee` flexion, `ankle` (pointed positive). `point`: the ankle at
 *   [x, y, out]. `thigh`: the ankle rests on the other thigh, `along` 0 hip to 1 knee; `drop` lowers the raised knee (0 up, 90 level).
 * Hands. `thigh`, `shin`: on the leg `leg` (own side if not given), `along` 0 top to 1 bottom, `around` 0 front, 90 outside,
 *   180 behind, negative inside; `across` turns the fingers towards the front (round the back: -60 for the hand of the same
 *   side, 60 for the other). Spots on the body: `hip` (hip bones), `back-of-hip`, `waist`, `belly`,
 *   `chest` (upper arm's other side, arms crossed). `desk`, `seat`, `floor`: the palm at [x, out]; `wall`: at [y, out] of
 *   a wall at `x`; `side-wall`: at [x, y] of a wall at the side, `out` away. `fingers`: where they point, 0 forward, 90 outward
 *   (on a wall 0 is up, on a side wall 90 is forward). `contact`: 'palm', 'fingertips', or 'forearm' (then `at` is the elbow). `air`: `up` 0 hanging, 90 level, 180 overhead; `plane` 0 forward,
 *   90 sideways, 180 backward; `bend` of the elbow, `twist` of the arm (forearm outward). `point`: the palm at
 *   [x, y, out]. `elbow` swings the elbow outward from where it would hang.
 *
 * Furniture (`renderer/figure/furniture.ts`): a chair's seat is 42 deep, 44 high, backrest 19 behind its middle; the desk begins at
 * its x and is 74 high (yaw -90: at the left, from z outward); a `bench` is a chair without a back. `bar` (through both hands), `plate` (under
 * both soles) and `pad` (behind the back) follow the body; what holds them stands at x. A wall's face is at x and looks forward (yaw 180:
 * back, 90: to the right, then z counts); one that is leaned on is seen to be touched in profile alone: camera 88 (92 where it is ahead).
 *
 * Arrows: the pose's own shows the way out of its first key. A key may have one for the way to it (`arrow`) and for the way back
 * from it (`arrowBack`); it stands from shortly before the way until the body is well on it, with `stays` until the figure leaves
 * the key. `side`: of a limb, the right one if not given. `pair`: its mirror image too, for a squeeze or a widening of both sides.
 *
 * A hand that changes from one kind of target to another goes by its joints, straight through whatever is in between: give it a key on the way,
 * or let it stay on one kind (along a thigh, around it). Two-segment limbs find their own joints; never chase an elbow. Feet do not step: start in the stance. Then run
 * `vitest run --project unit tests/unit/figure`: it names the key, the joint, the worst value and the limit.
 */

/** Lumbar, mid back, upper back, neck. */
export type Spinal = readonly [lumbar: number, mid: number, upper: number, neck: number];
export type Side = 'left' | 'right';

interface Tilt {
  readonly pitch?: number;
  readonly roll?: number;
  readonly turn?: number;
}
export type Root = Tilt &
  (
    | { readonly on: 'seat' | 'ball'; readonly x: number; readonly z?: number }
    | { readonly on: 'feet' | 'knees'; readonly x: number; readonly z?: number; readonly bend?: number }
    | { readonly on: 'point'; readonly at: readonly [x: number, y: number] }
  );

export type Foot =
  | {
      readonly on: 'floor';
      readonly at: readonly [x: number, out: number];
      readonly tip?: number;
      readonly yaw?: number;
      readonly height?: number;
      readonly knee?: number;
    }
  | { readonly on: 'knee'; readonly at: readonly [x: number, out: number] }
  | {
      readonly on: 'air';
      readonly hip: number;
      readonly out?: number;
      readonly turn?: number;
      readonly knee: number;
      readonly ankle?: number;
    }
  | {
      readonly on: 'point';
      readonly at: readonly [x: number, y: number, out: number];
      readonly ankle?: number;
      readonly knee?: number;
    }
  | { readonly on: 'thigh'; readonly along: number; readonly drop: number };

export const SPOTS = ['hip', 'back-of-hip', 'waist', 'belly', 'chest'] as const;
export type Spot = (typeof SPOTS)[number];
export const SURFACES = ['desk', 'seat', 'floor'] as const;
export type Surface = (typeof SURFACES)[number];
export const CONTACTS = ['palm', 'fingertips', 'forearm'] as const;
export type Contact = (typeof CONTACTS)[number];

interface Elbow {
  readonly elbow?: number;
}
export type Hand = Elbow &
  (
    | {
        readonly on: 'thigh' | 'shin';
        readonly along: number;
        readonly around?: number;
        readonly across?: number;
        readonly leg?: Side;
      }
    | { readonly on: Spot }
    | {
        readonly on: Surface;
        readonly at: readonly [x: number, out: number];
        readonly fingers?: number;
        readonly contact?: Contact;
      }
    | {
        readonly on: 'wall';
        readonly x: number;
        readonly at: readonly [y: number, out: number];
        readonly fingers?: number;
        readonly contact?: Contact;
      }
    | {
        readonly on: 'side-wall';
        readonly out: number;
        readonly at: readonly [x: number, y: number];
        readonly fingers?: number;
        readonly contact?: Contact;
      }
    | {
        readonly on: 'air';
        readonly up: number;
        readonly plane: number;
        readonly bend?: number;
        readonly twist?: number;
      }
    | { readonly on: 'point'; readonly at: readonly [x: number, y: number, out: number] }
  );

/** What one layer (preset, always, a key) sets. */
export interface Setting {
  readonly root?: Root;
  readonly flex?: Spinal;
  readonly side?: Spinal;
  readonly turn?: Spinal;
  readonly gaze?: number | 'spine';
  readonly shoulders?: readonly [back: number, up: number];
  readonly belly?: number;
  readonly waist?: number;
  readonly effort?: number;
  readonly feet?: Foot;
  readonly leftFoot?: Foot;
  readonly rightFoot?: Foot;
  readonly hands?: Hand;
  readonly leftHand?: Hand;
  readonly rightHand?: Hand;
}

export interface Key extends Setting {
  readonly say: number;
  readonly sayBack?: number;
  readonly in?: number;
  readonly back?: number;
  readonly hold?: number;
  readonly through?: true;
  readonly before?: true;
  readonly arrow?: Arrow;
  readonly arrowBack?: Arrow;
}

export const PROPS = ['chair', 'desk', 'wall', 'mat', 'ball', 'step', 'floor', 'bench', 'bar', 'plate', 'pad'] as const;
export interface PoseProp {
  readonly kind: (typeof PROPS)[number];
  readonly x: number;
  readonly z?: number;
  readonly yaw?: number;
  /** Of a mat, where it is not as long or as wide as usual. */
  readonly length?: number;
  readonly width?: number;
}

export const ANCHORS = [
  'head',
  'neck',
  'chest',
  'waist',
  'pelvis',
  'shoulder',
  'elbow',
  'wrist',
  'fingertips',
  'hip',
  'knee',
  'ankle',
  'toes',
] as const;
/** One arrow, both ends given from a point of the body as it is in the key that is left; with `stays`, as it is now. */
export interface Arrow {
  readonly by: (typeof ANCHORS)[number];
  readonly from: readonly [x: number, y: number, z: number];
  readonly to: readonly [x: number, y: number, z: number];
  /** Height of the arc over its chord, in cm; positive bows up, or to the left of an upright arrow. */
  readonly bend: number;
  /** Whose limb; the right one's if not given. */
  readonly side?: Side;
  readonly pair?: true;
  readonly stays?: true;
}

export const PRESETS = ['seated', 'standing', 'all-fours', 'supine'] as const;
export type PresetName = (typeof PRESETS)[number];

/** One movement, as the figure shows it. */
export interface MovementPose {
  readonly preset: PresetName;
  readonly camera: readonly [azimuth: number, elevation: number];
  readonly props: readonly PoseProp[];
  /** Muscles to tint, at most two: the ones that a person should feel. */
  readonly tint: readonly Muscle[];
  /** White beads along the spine and the pelvis's outline: where the spine's shape is the point. */
  readonly beads?: true;
  readonly arrow?: Arrow;
  readonly always?: Setting;
  readonly loop?: 'round';
  readonly keys: readonly [Key, Key, ...Key[]];
}

/** Poses by movement id, as a data file holds them. */
export type Poses = Readonly<Record<string, MovementPose>>;
