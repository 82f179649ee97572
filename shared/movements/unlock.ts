/** What earns the advanced movements; all of it must hold. Source: clinical report, section A. */
export const ADVANCED_UNLOCK = {
  /** The person ticked that a clinician was consulted. */
  clinicianConsulted: true,
  finishedSessions: 10,
  /** From the first of them to the last, at least. */
  spreadOverDays: 14,
  /** On the scale from 0 to 10. */
  meanPainAtMost: 3,
  /** No red of the traffic light in so many days. */
  daysWithoutRed: 7,
} as const;
