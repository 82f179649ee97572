import * as v from 'valibot';

/** What a person answers to a self-check, and what is kept of it. */

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const Side = v.picklist(['left', 'right']);
const Seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(600));

export const CheckAnswer = v.variant('kind', [
  /** One of the answers, and whatever else was true. */
  v.object({ kind: v.literal('whole'), answers: v.pipe(v.array(Id), v.minLength(1), v.maxLength(8)) }),
  v.object({ kind: v.literal('each-side'), left: Id, right: Id }),
  /** The side that is stiffer by the bound that the question names; null where neither is. */
  v.object({ kind: v.literal('stiffer-side'), side: v.nullable(Side) }),
  /** How long each side was held. */
  v.object({ kind: v.literal('seconds'), left: Seconds, right: Seconds }),
]);
export type CheckAnswer = v.InferOutput<typeof CheckAnswer>;

/** A self-check that was done. */
export const CheckDone = v.object({
  check: Id,
  /** Wall clock, epoch ms. */
  at: v.pipe(v.number(), v.finite()),
  /** The results that it had, by id; none: nothing follows from it. */
  results: v.array(Id),
  /** The stiffer or the weaker side, whichever the check tells apart; null where they are alike. */
  side: v.nullable(Side),
});
export type CheckDone = v.InferOutput<typeof CheckDone>;
