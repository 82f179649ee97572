/**
 * Warning signs. `emergency` and `urgent` stop everything until the person says they were checked; `see-clinician` advises and
 * lets the gentle set go on.
 */
export type RedFlagLevel = 'emergency' | 'urgent' | 'see-clinician';

export interface RedFlag {
  readonly id: string;
  readonly level: RedFlagLevel;
  /** Keys of the sources list. */
  readonly sources: readonly string[];
}

const all = [
  { id: 'cauda-equina', level: 'emergency', sources: ['CES-cards', 'NICE-NG59', 'Finucane-2020'] },
  { id: 'progressive-weakness', level: 'emergency', sources: ['Finucane-2020', 'NICE-NG234'] },
  { id: 'major-trauma', level: 'emergency', sources: ['Finucane-2020', 'NICE-NG59'] },
  { id: 'fever-unwell', level: 'emergency', sources: ['Finucane-2020'] },
  { id: 'chest-abdominal', level: 'emergency', sources: ['NICE-NG156', 'GK'] },
  { id: 'pregnancy-warning', level: 'emergency', sources: ['ACOG-804'] },
  { id: 'cancer-history', level: 'urgent', sources: ['NICE-NG59', 'NICE-NG234', 'Finucane-2020'] },
  { id: 'weight-loss-night', level: 'urgent', sources: ['Finucane-2020'] },
  { id: 'minor-trauma-fragile', level: 'urgent', sources: ['Finucane-2020', 'TF2F-2014'] },
  { id: 'calf-clot', level: 'urgent', sources: ['GK'] },
  { id: 'new-leg-symptoms', level: 'urgent', sources: ['NICE-NG59'] },
  { id: 'kidney-urine', level: 'urgent', sources: ['NICE-NG111'] },
  { id: 'cord-signs', level: 'urgent', sources: ['Davies-2018', 'GK'] },
  { id: 'inflammatory', level: 'see-clinician', sources: ['NICE-NG65'] },
  { id: 'not-improving', level: 'see-clinician', sources: ['NICE-NG59'] },
] as const satisfies readonly RedFlag[];

export type RedFlagId = (typeof all)[number]['id'];

/** The 15 warning signs, the gravest first. */
export const RED_FLAGS: readonly RedFlag[] = all;

const byId: ReadonlyMap<string, RedFlag> = new Map(RED_FLAGS.map((flag) => [flag.id, flag]));

/** Undefined for an id that this version does not know: callers treat it as an emergency. */
export const redFlagById = (id: string): RedFlag | undefined => byId.get(id);

/** The questions come again after so many days, and whenever pain is strong or leg symptoms appear. */
export const RED_FLAGS_ASK_AGAIN_DAYS = 7;
