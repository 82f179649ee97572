/**
 * Warning signs. `emergency` and `urgent` stop everything until the person says they were checked; `see-clinician` advises and
 * lets the gentle set go on.
 */
export type RedFlagLevel = 'emergency' | 'urgent' | 'see-clinician';

export interface RedFlag {
  readonly id: string;
  readonly level: RedFlagLevel;
}

export const RED_FLAGS: readonly RedFlag[] = [
  { id: 'cauda-equina', level: 'emergency' },
  { id: 'progressive-weakness', level: 'emergency' },
  { id: 'major-trauma', level: 'emergency' },
  { id: 'fever-unwell', level: 'emergency' },
  { id: 'chest-abdominal', level: 'emergency' },
  { id: 'pregnancy-warning', level: 'emergency' },
  { id: 'cancer-history', level: 'urgent' },
  { id: 'weight-loss-night', level: 'urgent' },
  { id: 'minor-trauma-fragile', level: 'urgent' },
  { id: 'calf-clot', level: 'urgent' },
  { id: 'new-leg-symptoms', level: 'urgent' },
  { id: 'kidney-urine', level: 'urgent' },
  { id: 'cord-signs', level: 'urgent' },
  { id: 'inflammatory', level: 'see-clinician' },
  { id: 'not-improving', level: 'see-clinician' },
];

const byId: ReadonlyMap<string, RedFlag> = new Map(RED_FLAGS.map((flag) => [flag.id, flag]));

/** Undefined for an id that this version does not know: callers treat it as an emergency. */
export const redFlagById = (id: string): RedFlag | undefined => byId.get(id);
