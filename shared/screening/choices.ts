import * as v from 'valibot';

/** What a person chose by hand in the library. None of it ever brings back what screening leaves out. */

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

/** Longest name of an own sequence, in characters. */
export const NAME_MAX = 40;
/** Most movements in an own sequence. */
export const OWN_MAX = 12;

/** A sequence that the person put together: movements by id, in their order. */
export const OwnSequence = v.object({
  id: Id,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NAME_MAX)),
  movements: v.pipe(v.array(Id), v.minLength(1), v.maxLength(OWN_MAX)),
});
export type OwnSequence = v.InferOutput<typeof OwnSequence>;

/** How something away from the desk was, in the person's own word for it. */
export const FELT = ['better', 'same', 'worse'] as const;

/** A walk or a gym exercise that the person says they did. */
export const OffDesk = v.object({
  movement: Id,
  /** Wall clock, epoch ms. */
  at: v.pipe(v.number(), v.finite()),
  felt: v.nullable(v.picklist(FELT)),
});
export type OffDesk = v.InferOutput<typeof OffDesk>;
