import * as v from 'valibot';
import { MUSCLES } from '../muscles.ts';
import { ANCHORS, CONTACTS, PRESETS, PROPS, SPOTS, SURFACES } from './pose.ts';

/** The shape of a sound pose; how to write one stands in `pose.ts`. A misspelt field is a fault, not a silent nothing. */

const Cm = v.pipe(v.number(), v.finite(), v.minValue(-250), v.maxValue(250));
const Degrees = v.pipe(v.number(), v.finite(), v.minValue(-180), v.maxValue(180));
const Share = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1));
const Seconds = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(60));
const SomeSeconds = v.pipe(Seconds, v.gtValue(0));
const Index = v.pipe(v.number(), v.integer(), v.minValue(0));

const angle = v.optional(Degrees);
const pair = v.strictTuple([Cm, Cm]);
const triple = v.strictTuple([Cm, Cm, Cm]);
const spinal = v.strictTuple([Degrees, Degrees, Degrees, Degrees]);
const side = v.picklist(['left', 'right']);

const tilt = { pitch: angle, roll: angle, turn: angle };
const Root = v.variant('on', [
  v.strictObject({ ...tilt, on: v.picklist(['seat', 'ball']), x: Cm, z: v.optional(Cm) }),
  v.strictObject({ ...tilt, on: v.picklist(['feet', 'knees']), x: Cm, z: v.optional(Cm), bend: angle }),
  v.strictObject({ ...tilt, on: v.literal('point'), at: pair }),
]);

const Foot = v.variant('on', [
  v.strictObject({ on: v.literal('floor'), at: pair, tip: angle, yaw: angle, height: v.optional(Cm), knee: angle }),
  v.strictObject({ on: v.literal('knee'), at: pair }),
  v.strictObject({ on: v.literal('air'), hip: Degrees, out: angle, turn: angle, knee: Degrees, ankle: angle }),
  v.strictObject({ on: v.literal('point'), at: triple, ankle: angle, knee: angle }),
  v.strictObject({ on: v.literal('thigh'), along: Share, drop: Degrees }),
]);

const elbow = { elbow: angle };
const touch = { ...elbow, at: pair, fingers: angle, contact: v.optional(v.picklist(CONTACTS)) };
const Hand = v.variant('on', [
  v.strictObject({
    ...elbow,
    on: v.picklist(['thigh', 'shin']),
    along: Share,
    around: angle,
    across: angle,
    leg: v.optional(side),
  }),
  v.strictObject({ ...elbow, on: v.picklist(SPOTS) }),
  v.strictObject({ ...touch, on: v.picklist(SURFACES) }),
  v.strictObject({ ...touch, on: v.literal('wall'), x: Cm }),
  v.strictObject({ ...touch, on: v.literal('side-wall'), out: Cm }),
  v.strictObject({ ...elbow, on: v.literal('air'), up: Degrees, plane: Degrees, bend: angle, twist: angle }),
  v.strictObject({ ...elbow, on: v.literal('point'), at: triple }),
]);

const setting = {
  root: v.optional(Root),
  flex: v.optional(spinal),
  side: v.optional(spinal),
  turn: v.optional(spinal),
  gaze: v.optional(v.union([Degrees, v.literal('spine')])),
  shoulders: v.optional(pair),
  belly: v.optional(v.pipe(v.number(), v.minValue(-2), v.maxValue(5))),
  waist: v.optional(v.pipe(v.number(), v.minValue(-2), v.maxValue(3))),
  effort: v.optional(Share),
  feet: v.optional(Foot),
  leftFoot: v.optional(Foot),
  rightFoot: v.optional(Foot),
  hands: v.optional(Hand),
  leftHand: v.optional(Hand),
  rightHand: v.optional(Hand),
};

const Arrow = v.strictObject({
  by: v.picklist(ANCHORS),
  from: triple,
  to: triple,
  bend: Cm,
  side: v.optional(side),
  pair: v.optional(v.literal(true)),
  stays: v.optional(v.literal(true)),
});

const Key = v.pipe(
  v.strictObject({
    ...setting,
    say: Index,
    sayBack: v.optional(Index),
    in: v.optional(SomeSeconds),
    back: v.optional(SomeSeconds),
    hold: v.optional(Seconds),
    through: v.optional(v.literal(true)),
    before: v.optional(v.literal(true)),
    arrow: v.optional(Arrow),
    arrowBack: v.optional(Arrow),
  }),
  v.check(({ through, hold }) => !through || hold === undefined, 'a key that is passed through has no hold'),
);

const Size = v.optional(v.pipe(v.number(), v.minValue(40), v.maxValue(220)));
const Prop = v.pipe(
  v.strictObject({ kind: v.picklist(PROPS), x: Cm, z: v.optional(Cm), yaw: angle, length: Size, width: Size }),
  v.check(
    ({ kind, length, width }) => kind === 'mat' || (length === undefined && width === undefined),
    'only a mat has a length and a width of its own',
  ),
);

const Pose = v.pipe(
  v.strictObject({
    preset: v.picklist(PRESETS),
    camera: v.strictTuple([Degrees, Degrees]),
    props: v.array(Prop),
    tint: v.pipe(v.array(v.picklist(MUSCLES)), v.maxLength(2)),
    beads: v.optional(v.literal(true)),
    arrow: v.optional(Arrow),
    always: v.optional(v.strictObject(setting)),
    loop: v.optional(v.literal('round')),
    keys: v.pipe(v.array(Key), v.minLength(2)),
  }),
  v.check(
    ({ keys, loop }) => keys.every((key, index) => (index === 0 && loop !== 'round') === (key.in === undefined)),
    'every key but the first says how many seconds lead to it; the first one too where the keys go round',
  ),
  v.check(({ keys, loop }) => loop === 'round' || !keys[0]?.through, 'the way back needs a first key that stops'),
);

/** What is wrong with one pose, each fault with the place where it stands; empty where all is understood. */
export function poseFaults(pose: unknown): readonly string[] {
  const result = v.safeParse(Pose, pose);
  if (result.success) return [];
  return result.issues.map((issue) => `${v.getDotPath(issue) ?? 'pose'}: ${issue.message}`);
}
