/**
 * How far the figure may go. People copy the picture, so it stays well inside what joints can do. Degrees, cm and seconds; every limit says
 * where it comes from.
 */
export interface Limit {
  readonly least: number;
  readonly most: number;
  readonly source: string;
}

const limit = (least: number, most: number, source: string): Limit => ({ least, most, source });

const AAOS = 'AAOS (1965) and Norkin and White (2016), joint ranges of adults';
const OURS = 'ours: a drawn figure that people copy stays short of the range';

/** Joints, by the names that `measure.ts` gives them. Flexion and forward are positive, outward and to the right too. */
export const JOINTS = {
  'lumbar flexion': limit(-20, 40, 'Pearcy (1984): lumbar flexion 51, extension 16; shown short of the end'),
  'mid back flexion': limit(-12, 20, 'White and Panjabi (1990), lower thoracic segments'),
  'upper back flexion': limit(-16, 24, 'White and Panjabi (1990), upper thoracic segments'),
  'neck flexion': limit(-35, 48, AAOS),
  'side bend of the spine': limit(-35, 35, AAOS),
  'turn of the spine': limit(-35, 35, OURS),
  'hip flexion': limit(-20, 130, AAOS),
  'hip out': limit(-8, 45, AAOS),
  'hip turned out': limit(
    -22,
    70,
    'AAOS 45; a bent and lifted hip turns further, and the crossed leg of a figure-four needs it',
  ),
  knee: limit(-0.5, 138, AAOS),
  'ankle pointed': limit(-25, 55, AAOS),
  'shoulder elevation': limit(0, 169, AAOS),
  'shoulder extension': limit(0, 62, AAOS),
  elbow: limit(-0.5, 145, AAOS),
  wrist: limit(0, 88, 'AAOS: 80 bent down, 70 back; a little more where the hand carries weight'),
} as const satisfies Readonly<Record<string, Limit>>;
export type Joint = keyof typeof JOINTS;

/** Narrower ranges of single movements: the clinical report, "Drawn ranges", settled in favour of the stricter. */
export const DRAWN_RANGES: Readonly<Record<string, Partial<Readonly<Record<Joint, Limit>>>>> = {
  'seated-side-reach': { 'side bend of the spine': limit(-25, 25, 'A.3 drawn ranges') },
  'standing-side-slide': { 'side bend of the spine': limit(-25, 25, 'A.3 drawn ranges') },
  'split-stance-hip-flexor': { 'hip flexion': limit(-12, 130, 'A.3 drawn ranges') },
  'standing-back-lean': { 'lumbar flexion': limit(-10, 40, 'A.3 drawn ranges') },
  'standing-hip-extension': { 'hip flexion': limit(-10, 130, 'A.3 drawn ranges') },
  'seated-figure-four': { 'hip flexion': limit(-20, 125, 'A.3 drawn ranges') },
  'seated-pelvic-tilt': { 'lumbar flexion': limit(-12, 12, 'A.3 drawn ranges') },
};

/** Places and speeds. */
export const PLACES = {
  /** How far a planted foot may slip, in cm. */
  slip: 1,
  /** How far a hand or a foot may stay from its target, in cm. */
  reach: 1,
  /** The elbow of a forearm that rests: it finds its own place along the surface. */
  forearm: 4,
  /** How far the camera may look from before a wall instead of along it, in degrees. */
  wallSeen: 5,
  /** How far head and back of somebody who lies may be from what they lie on, in cm: hair and clothes. */
  lying: 2.5,
  /** How deep soft parts may sink in, in cm: clothes, cushions, heels of the hand. */
  sink: 2,
  /** How far anything may be from itself an instant later, in cm. */
  jump: 0.3,
  /** How far the centre of mass may lie outside what carries it, in cm. */
  balance: 0,
} as const;

export const SPEEDS = {
  /** Degrees a second between pelvis and chest, of limbs; cm a second of hands. Nothing is ever quick. */
  spine: 45,
  limb: 110,
  hand: 130,
} as const;

/** From which angle on a picture shows what a trait names, so that the movement has to carry it. */
export const TRAIT_ANGLES = {
  overhead: 125,
  'hip-flexion-over-90': 92,
  /** Of a movement that is not seated anyway. */
  'hip-flexion-near-90': 80,
  'hip-extension': 4,
  'hip-extension-end': 15,
  'hip-external-rotation': 30,
  'knee-flexion-deep': 100,
  'spine-flexion': 15,
  'spine-flexion-end': 32,
  'spine-extension': 5,
  'spine-extension-end': 15,
  'spine-lateral-flexion': 10,
  'spine-lateral-flexion-end': 30,
  'spine-rotation': 8,
  /** Distance of the ankles. */
  'wide-leg': 70,
} as const;

/** For a physiotherapist to rule on: limits that nobody with a licence has confirmed, with the question. */
export const FOR_A_PHYSIOTHERAPIST: readonly string[] = [
  'Drawn ranges A.3 as a whole: side bend 25, back hip 12, lean-back 10, leg-back 10, figure-four hip 125, pelvic rock 12.',
  'Lumbar flexion up to 40 is drawn nowhere but could be: is 32 the right start of the end range?',
  'The pelvic rock carries spine-flexion although it bends only 12: is 15 the right start of flexion for the others?',
  'A hip bent to 92 while sitting tall counts as not over 90, the drawing being no finer than 2 degrees. Is that fair to a posterior hip replacement?',
  'An arm counts as overhead from 125 of elevation against the chest.',
  'Wrist 88 with the palm on the floor or the desk: the catalogue says wrist-load; should the hands be fists or the desk edge?',
  'Side bend of the spine counts as lateral flexion from 10, turning as rotation from 8.',
  'Hip turned out up to 70 in the figure-four: the knee drops by itself, but people copy.',
  'The leg press bends the hips to 117 and the knees to 102, the sit-to-stand its hips to about 125: is that what is to be copied?',
  'The lean-back bends mid and upper back by 11 and 9 besides the lumbar 10; the hips go 4 cm forward to keep the balance.',
  'The leg-back lift tips the pelvis by 7 and hollows the low back by 4.5, so that 10 at the hip are seen as 17; the leg-out lift goes to 24.',
  'The wall reset begins with a slump, the side lean with a hip that sinks to the wall: faults shown on purpose, to be corrected.',
  'The low step bends the hip of the raised leg to 84, the march to 70, the wall squat to 78.',
  'The pelvic rock rolls the pelvis back by 18: the low back takes 12 of it, the mid back the rest. Is that a rock of the low back?',
  'The belly breath swells the belly by 5 cm, the brace widens the waist by 2.6 at each side: drawn larger than it is felt.',
  'The knee hug bends the hip to 124 on the way to the chest; its cue says a little.',
  'The chair-edge stretch shows the foot sliding back from sitting: is the knee meant to hang as low as drawn?',
  'The kneeling stretch takes the back hip to 18 behind and the low back 8 round; A.3 holds the standing one to 12. Should it too?',
  'Knees to the chest: hips to 126, knees to 134, low back 20 round, the tailbone off the mat. One knee, then the other.',
  'The lying figure-four bends the crossed hip to 130 where the seated one is held to 125; its ankle hangs pointed, which some draw up.',
  'The heel taps with the hip at 46 and the knee still at 89, the toes drawn up; the bird dog looks ahead of its hands, the neck not quite long.',
  'The side slide lengthens the side that its step names: the other hand slides.',
  'Head below heart: counted from 3 cm below; with the trunk level on all fours it is not counted.',
];
