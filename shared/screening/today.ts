import * as v from 'valibot';

/** What a person says of this day only. Each is a condition like any other while it lasts. */

/** A quiet space, formal clothes, staying seated: by the id of their conditions. */
export const TODAY = ['shared-quiet-space', 'skirt-or-formal-dress', 'seated-only'] as const;
export type Today = (typeof TODAY)[number];

/** A back that is sore is no matter of the day: it stands until it is asked again, after three days. */
export const SORE = 'acute-flare';

/** Taken along into a sequence that is to be done quietly and on the chair. */
export const QUIET_SEATED: readonly Today[] = ['shared-quiet-space', 'seated-only'];

/** One of them and the instant (epoch ms) at which it is over. */
export const ForToday = v.object({ condition: v.picklist(TODAY), until: v.pipe(v.number(), v.finite()) });
export type ForToday = v.InferOutput<typeof ForToday>;

/**
 * The conditions of the day that hold now, by id.
 * @param now wall clock, epoch ms
 */
export const todayConditions = (today: readonly ForToday[], now: number): readonly Today[] =>
  today.filter(({ until }) => until > now).map(({ condition }) => condition);
