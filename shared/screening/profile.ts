import * as v from 'valibot';
import { EQUIPMENT } from '../movements/movement.ts';
import { CheckDone } from './self-check-answer.ts';
import { OffDesk, OwnSequence } from './choices.ts';
import { ForToday } from './today.ts';

/**
 * The health data of one person, stored in `profile.json` and nowhere else. Ids are kept as plain strings: an id that this
 * version does not know is kept and makes screening fail closed, it is never dropped.
 */

export const PROFILE_VERSION = 1;

/** Wall-clock instant, epoch milliseconds. */
const Instant = v.pipe(v.number(), v.finite());
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

const ReportedCondition = v.object({
  id: Id,
  /** When it was ticked or last confirmed: the re-ask period counts from here. */
  confirmedAt: Instant,
  /** When the person confirmed that a clinician agreed; null while a clearance gate is open, or where there is none. */
  clearedAt: v.nullable(Instant),
});
export type ReportedCondition = v.InferOutput<typeof ReportedCondition>;

/** A movement that rests after it hurt. */
const Rest = v.object({ movement: Id, until: Instant });

/** One movement that was guided, for rotation and progression. */
const Done = v.object({ movement: Id, at: Instant });

export const POSTURES = ['balanced', 'arched', 'flat-slumped', 'one-sided'] as const;
export type Posture = (typeof POSTURES)[number];

export const Profile = v.object({
  version: v.literal(PROFILE_VERSION),
  /** The statement of the first start: when it was accepted, with the box for 18 or older; null before. */
  statementAcceptedAt: v.nullable(Instant),
  /** When the red-flag questions were last answered; null before the first time. */
  redFlagsAnsweredAt: v.nullable(Instant),
  /** The red flags that stand; emptied only when the person says they were checked, or takes the answer back. */
  redFlags: v.array(Id),
  conditions: v.array(ReportedCondition),
  equipment: v.array(v.picklist(EQUIPMENT)),
  /** Opt-in movements that the person switched on. */
  optIns: v.array(Id),
  posture: v.picklist(POSTURES),
  /** The side that feels stiffer: it goes first. */
  stifferSide: v.nullable(v.picklist(['left', 'right'])),
  /** Set by the one-leg self-check: screens like `dizziness-balance`. Not a condition. */
  balanceFlag: v.boolean(),
  rests: v.array(Rest),
  /** All of the last half-day, and the newest entry per movement: for rotation, and for a muscle's share of a day. */
  history: v.array(Done),
  /** Just for today. Optional: files written before it existed stay good. */
  today: v.optional(v.array(ForToday), []),
  /** Movements that come before others that fit as well. */
  pins: v.optional(v.array(Id), []),
  /** Left out by hand, until put back. */
  leftOutByHand: v.optional(v.array(Id), []),
  own: v.optional(v.array(OwnSequence), []),
  /** What was done away from the desk, newest last. */
  offDesk: v.optional(v.array(OffDesk), []),
  /** The self-checks that were done, each with its last result; newest last. */
  checks: v.optional(v.array(CheckDone), []),
});
export type Profile = v.InferOutput<typeof Profile>;

export const EMPTY_PROFILE: Profile = {
  version: PROFILE_VERSION,
  statementAcceptedAt: null,
  redFlagsAnsweredAt: null,
  redFlags: [],
  conditions: [],
  equipment: [],
  optIns: [],
  posture: 'balanced',
  stifferSide: null,
  balanceFlag: false,
  rests: [],
  history: [],
  today: [],
  pins: [],
  leftOutByHand: [],
  own: [],
  offDesk: [],
  checks: [],
};
