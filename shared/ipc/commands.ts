import * as v from 'valibot';
import { EQUIPMENT } from '../movements/movement.ts';
import { FELT, NAME_MAX, OWN_MAX } from '../screening/choices.ts';
import { POSTURES } from '../screening/profile.ts';
import { PROGRAMME_IDS } from '../sequence/programmes.ts';
import { CheckAnswer } from '../screening/self-check-answer.ts';
import { TODAY } from '../screening/today.ts';

/** What a window may ask for. Commands are one variant each: a new one is added here and in the one place that carries it out. */

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

export const BreakCommand = v.variant('kind', [
  v.object({ kind: v.literal('pause') }),
  v.object({ kind: v.literal('resume') }),
  v.object({ kind: v.literal('skip-step') }),
  /** End early; the break closes at once and can be resumed from the tray. */
  v.object({ kind: v.literal('end') }),
  /** This hurts: everything freezes in the same frame, and the movement rests for today whatever comes next. */
  v.object({ kind: v.literal('hurts') }),
  /** Strong, sharp, or into the leg: the break stops, the movement rests for 7 days, the red-flag questions come. */
  v.object({ kind: v.literal('hurt-strong') }),
  /** It does not: the break goes on more gently, with a stand-in, without the movement, or stops. */
  v.object({ kind: v.literal('hurt-mild'), then: v.picklist(['ease', 'swap', 'leave-out', 'stop']) }),
  /** Close "That's it". */
  v.object({ kind: v.literal('close') }),
  /** Full screen or the small window; remembered for the next break. */
  v.object({ kind: v.literal('full-screen'), on: v.boolean() }),
]);
export type BreakCommand = v.InferOutput<typeof BreakCommand>;

export const ProfileCommand = v.variant('kind', [
  v.object({ kind: v.literal('accept-statement') }),
  /** The red flags that are ticked now; an empty list means "none of these". Cannot take away one that stands: see `checked`. */
  v.object({ kind: v.literal('answer-red-flags'), flags: v.pipe(v.array(Id), v.maxLength(40)) }),
  /** "I have been checked", or the answer was a mistake: no red flag stands any more. */
  v.object({ kind: v.literal('checked') }),
  v.object({ kind: v.literal('condition'), id: Id, ticked: v.boolean() }),
  /** A clinician agreed, or not (yet). */
  v.object({ kind: v.literal('clearance'), id: Id, cleared: v.boolean() }),
  v.object({ kind: v.literal('equipment'), item: v.picklist(EQUIPMENT), here: v.boolean() }),
  v.object({ kind: v.literal('opt-in'), movement: Id, on: v.boolean() }),
  v.object({ kind: v.literal('posture'), posture: v.picklist(POSTURES) }),
  /** Just for today: holds until the early morning. */
  v.object({ kind: v.literal('today'), condition: v.picklist(TODAY), on: v.boolean() }),
  /** Comes first among those that fit as well, or not any more. */
  v.object({ kind: v.literal('pin'), movement: Id, on: v.boolean() }),
  v.object({ kind: v.literal('leave-out'), movement: Id, on: v.boolean() }),
  /** Rests for so many days, until the early morning; 0 lifts a rest. */
  v.object({ kind: v.literal('rest'), movement: Id, days: v.picklist([0, 1, 7]) }),
  /** Makes an own sequence, or changes the one of this id. */
  v.object({
    kind: v.literal('own-save'),
    id: Id,
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NAME_MAX)),
    movements: v.pipe(v.array(Id), v.minLength(1), v.maxLength(OWN_MAX)),
  }),
  v.object({ kind: v.literal('own-delete'), id: Id }),
  v.object({ kind: v.literal('off-desk'), movement: Id, felt: v.nullable(v.picklist(FELT)) }),
  /** What a self-check found. Its result orders the breaks; it takes the place of an earlier one. */
  v.object({ kind: v.literal('self-check'), check: Id, answer: CheckAnswer }),
  /** As if it had never been done. */
  v.object({ kind: v.literal('self-check-undo'), check: Id }),
  v.object({ kind: v.literal('stiffer-side'), side: v.nullable(v.picklist(['left', 'right'])) }),
]);
export type ProfileCommand = v.InferOutput<typeof ProfileCommand>;

/** What the library can start: a movement by itself, a sequence of the person's own, a programme. */
export const ChosenStart = v.variant('kind', [
  v.object({ kind: v.literal('movement'), id: Id }),
  v.object({ kind: v.literal('own'), id: Id }),
  v.object({ kind: v.literal('programme'), id: v.picklist(PROGRAMME_IDS) }),
]);
export type ChosenStart = v.InferOutput<typeof ChosenStart>;
