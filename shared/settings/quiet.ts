/** Conditions of the moment in which nothing is heard, by id. */
const QUIET: readonly string[] = ['shared-quiet-space', 'on-a-call'];

/**
 * Whether quiet is asked for now: no chime rings and no cue is spoken.
 * @param situation conditions that hold now, by id
 */
export const quietIsAsked = (situation: readonly string[]): boolean =>
  situation.some((condition) => QUIET.includes(condition));
