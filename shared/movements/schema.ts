import * as v from 'valibot';
import { EQUIPMENT, LEVELS, PHASES, POSITIONS } from './movement.ts';
import { MUSCLES } from './muscles.ts';
import { TRAITS } from './traits.ts';

/** The shape of sound data. Types say the same, but data may come from elsewhere, and a cast or a typing slip is cheap. */

const Seconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const SomeSeconds = v.pipe(v.number(), v.finite(), v.gtValue(0));
const Count = v.pipe(v.number(), v.integer(), v.minValue(1));
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const Key = v.pipe(v.string(), v.minLength(1));

const Tempo = v.object({ inSeconds: SomeSeconds, outSeconds: SomeSeconds, restSeconds: Seconds });

const base = { sides: v.picklist([1, 2]), sets: Count, restBetweenSetsSeconds: Seconds };

const Dose = v.pipe(
  v.variant('mode', [
    v.object({ ...base, mode: v.literal('reps'), reps: Count, secondsPerRep: SomeSeconds, tempo: Tempo }),
    v.object({ ...base, mode: v.literal('hold'), reps: Count, holdSeconds: SomeSeconds, tempo: Tempo }),
    v.object({ ...base, mode: v.literal('time'), seconds: SomeSeconds }),
  ]),
  v.check(
    ({ sets, restBetweenSetsSeconds }) => sets > 1 === restBetweenSetsSeconds > 0,
    'rest without sets, or sets without rest',
  ),
  v.check(
    (dose) =>
      dose.mode !== 'reps' ||
      dose.tempo.inSeconds + dose.tempo.outSeconds + dose.tempo.restSeconds <= dose.secondsPerRep,
    'tempo longer than the repetition',
  ),
);

const MovementShape = v.object({
  id: Id,
  phase: v.picklist(PHASES),
  position: v.picklist(POSITIONS),
  level: v.picklist(LEVELS),
  traits: v.pipe(v.array(v.picklist(TRAITS)), v.minLength(1, 'none')),
  dose: Dose,
  breath: v.nullable(v.object({ inSeconds: SomeSeconds, outSeconds: SomeSeconds })),
  discretion: v.picklist([0, 1, 2, 3]),
  equipment: v.nullable(v.picklist(EQUIPMENT)),
  office: v.boolean(),
  optIn: v.boolean(),
  alsoSettles: v.boolean(),
  lengthens: v.array(v.picklist(MUSCLES)),
  strengthens: v.array(v.picklist(MUSCLES)),
  standIns: v.array(Id),
  sources: v.pipe(v.array(Key), v.minLength(1, 'none')),
});

/**
 * What is wrong with the data of one movement, each fault with the place where it stands; empty where all is understood.
 * @param movement anything: nothing is assumed of it
 */
export function movementFaults(movement: unknown): readonly string[] {
  const result = v.safeParse(MovementShape, movement);
  if (result.success) return [];
  return result.issues.map((issue) => `${v.getDotPath(issue) ?? 'movement'}: ${issue.message}`);
}
