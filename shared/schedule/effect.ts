/** One-shots of a transition, as data. Everything that lasts is in the projection. */
export type ScheduleEffect =
  /** A plain notification to get up and move: nothing guided may be shown. */
  | { readonly kind: 'remind'; readonly deskMs: number }
  /** A break ran to its end, was ended or was given up; `elapsedMs` of it were followed. */
  | { readonly kind: 'break-over'; readonly how: 'completed' | 'ended' | 'left'; readonly elapsedMs: number };
