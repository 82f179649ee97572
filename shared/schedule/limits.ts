import { LONG_BREAK_SECONDS } from '../settings/settings.ts';

/** Fixed lengths of the schedule, in ms. What the person can choose is in the settings. */

const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** Time away of this length is a natural break. */
export const NATURAL_BREAK = 5 * MINUTE;
/** Away this long is a night: the person gets up after it. */
export const NIGHT = 5 * HOUR;
/**
 * No wait is longer: a lost signal costs no more than this. In a pause and off hours nothing else is looked for, so that time
 * away of 5 to 15 min between two looks is not seen there. It costs a prompt that comes as if the person had stayed, never one
 * that does not come; looking oftener would cost more wakeups than resting may.
 */
export const LONGEST_LOOK = 15 * MINUTE;
/** Shorter waits are not worth a timer. */
export const SHORTEST_LOOK = 50;
/** While the person is away, this often it is seen whether they are back: counting begins this much late at most. */
export const AWAY_LOOK = 3 * MINUTE;
/** The same just after a break, when they are expected. */
export const RETURN_LOOK = MINUTE;
/** After suspend was announced: is the computer still awake then, it did not sleep. */
export const SUSPEND_LOOK = 30 * SECOND;
/** A look that comes this much too late was late because of sleep, where no clock tells. */
export const LATE_IS_SLEEP = MINUTE;
/** What `boot` may gain over `mono` without sleep. */
export const CLOCK_SLACK = 2 * SECOND;
/** The system's idle time comes in whole seconds. */
export const IDLE_GRAIN = SECOND;
/** A lock that nobody confirms, with input going on, is not believed for longer. */
export const UNCONFIRMED_LOCK = 15 * MINUTE;
/** The same where input is unknown too. */
export const UNCONFIRMED_LOCK_BLIND = 12 * HOUR;

/** A pause in typing. */
export const TYPING_GAP = 3 * SECOND;
/** The prompt waits for one no longer than this. */
export const TYPING_BOUND = 2 * MINUTE;
/** From the end of the last reason to wait to the prompt. */
export const SETTLE = MINUTE;
export const RING = 30 * SECOND;
/** The ring begins without a first frame after this. */
export const PAINT_BOUND = 10 * SECOND;
/** A pointer that rests on the prompt holds the ring no longer than this. */
export const POINTED_BOUND = 5 * MINUTE;
/** In 5 min. */
export const ASK_AGAIN = 5 * MINUTE;
export const AFTER_IGNORED = 10 * MINUTE;
/** Prompts ignored in a row before a whole interval passes. */
export const IGNORED_BOUND = 2;

/** A break that stands still this long ends. */
export const STILL_BOUND = 5 * MINUTE;
/** A break that ended before its time can go on for this long. */
export const RESUMABLE = 10 * MINUTE;
/** "That's it" goes by itself. */
export const ENDED = 5 * SECOND;
export const LONG_BREAK = LONG_BREAK_SECONDS * SECOND;
/** What five minutes are to be filled with may be a tenth shorter. */
export const SHORTEST_LONG = 0.9 * LONG_BREAK;
/** Without working hours this many short breaks come before a long one. */
export const SHORT_BEFORE_LONG = 3;
/** No break is longer than this, whatever is asked. */
export const BREAK_BOUND = HOUR;
