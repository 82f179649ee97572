import type { Phase } from '../movements/movement.ts';

/** What a break of each length is made of. Source: clinical report, section C.2, the table of budgets and slots. */

export interface Slot {
  readonly phase: Phase;
  /** What the slot is worth, set-up included; the fitting moves it up and down. */
  readonly seconds: number;
}

export interface Plan {
  readonly budgetSeconds: number;
  readonly slots: readonly Slot[];
  /** Phases that stay out altogether, as a stand-in and as a filler too. */
  readonly without: readonly Phase[];
  /** Longest hold, of a stretch as of an effort. */
  readonly holdMaxSeconds: number;
  /** The break ends with two breaths, whatever came before. */
  readonly endsWithBreaths: boolean;
  /** Changes of position at most, counted from the chair. */
  readonly positionChanges: number;
  /** A walk away from the desk, the floor and the ball come in: below three minutes getting there eats the break. */
  readonly mayLeaveChairArea: boolean;
  /** The first stretch is repeated on the stiffer side; shorter breaks do so only with time that nothing else fills. */
  readonly repeatsStifferSide: boolean;
}

const slot = (phase: Phase, seconds: number): Slot => ({ phase, seconds });

export const PLANS: readonly Plan[] = [
  {
    budgetSeconds: 60,
    slots: [slot('prepare', 18), slot('mobilise', 20), slot('activate', 22)],
    without: ['lengthen'],
    holdMaxSeconds: 10,
    endsWithBreaths: false,
    // Three movements in a minute: up once, and not down again.
    positionChanges: 1,
    mayLeaveChairArea: false,
    repeatsStifferSide: false,
  },
  {
    budgetSeconds: 120,
    slots: [slot('prepare', 30), slot('mobilise', 24), slot('lengthen', 36), slot('activate', 30)],
    without: [],
    holdMaxSeconds: 10,
    endsWithBreaths: false,
    positionChanges: 2,
    mayLeaveChairArea: false,
    repeatsStifferSide: false,
  },
  {
    budgetSeconds: 180,
    // Ends with two breaths too, and integrate gives the time (DESIGN section 11).
    slots: [
      slot('prepare', 30),
      slot('mobilise', 28),
      slot('lengthen', 46),
      slot('activate', 36),
      slot('integrate', 20),
      slot('settle', 20),
    ],
    without: [],
    holdMaxSeconds: 15,
    endsWithBreaths: true,
    positionChanges: 2,
    mayLeaveChairArea: true,
    repeatsStifferSide: false,
  },
  {
    budgetSeconds: 300,
    slots: [
      slot('prepare', 43),
      slot('mobilise', 32),
      slot('lengthen', 50),
      slot('lengthen', 50),
      slot('activate', 40),
      slot('activate', 36),
      slot('integrate', 36),
      slot('settle', 20),
    ],
    without: [],
    holdMaxSeconds: 20,
    endsWithBreaths: true,
    positionChanges: 2,
    mayLeaveChairArea: true,
    repeatsStifferSide: true,
  },
];

/** A fresh flare-up: mobilising and breathing stand in for lengthening and integrating (C.2, rule 5). */
const inFlare = (plan: Plan): Plan => {
  const freed = plan.slots.filter((slot) => slot.phase === 'integrate').reduce((sum, { seconds }) => sum + seconds, 0);
  return {
    ...plan,
    without: ['lengthen', 'integrate'],
    slots: plan.slots
      .filter((slot) => slot.phase !== 'integrate')
      .map((slot) => {
        if (slot.phase === 'lengthen') return { ...slot, phase: 'mobilise' };
        if (slot.phase === 'settle') return { ...slot, seconds: slot.seconds + freed };
        return slot;
      }),
  };
};

/** The longest plan that is no longer than asked, or the shortest there is. */
export function planFor(budgetSeconds: number, flare: boolean): Plan {
  const [shortest] = PLANS;
  if (!shortest) throw new Error('no plan at all');
  const plan = PLANS.findLast((each) => each.budgetSeconds <= budgetSeconds) ?? shortest;
  return flare ? inFlare(plan) : plan;
}
