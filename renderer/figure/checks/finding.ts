/** What a check found: the worst value over the whole loop, when, and what would have been allowed. */
export interface Finding {
  readonly check: string;
  /** Which joint, limb or trait. */
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
  /** Seconds into the loop. */
  readonly at: number;
}

/** How far beyond the limit. */
const excess = ({ value, limit }: Finding): number => Math.abs(value - limit);

/** The worst of each kind. */
export function worst(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const kind = `${finding.check}: ${finding.what}`;
    const known = kept.get(kind);
    if (!known || excess(finding) > excess(known)) kept.set(kind, finding);
  }
  return [...kept.values()];
}

/** One line for a person: "joint: knee right 141 deg, at most 138 (at 2.4 s)". */
export function said({ check, what, value, limit, unit, at }: Finding): string {
  const bound = value > limit ? 'at most' : 'at least';
  return `${check}: ${what} ${value.toFixed(1)} ${unit}, ${bound} ${limit} (at ${at.toFixed(1)} s)`;
}
