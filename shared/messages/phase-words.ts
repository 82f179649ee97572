import type { Phase } from '../movements/movement.ts';

/** The four words that people see for the six phases, by the ends of their ids (`guided.phase.*`). */
export const PHASE_WORD_IDS = ['warm-up', 'lengthen', 'activate', 'settle'] as const;
export type PhaseWord = (typeof PHASE_WORD_IDS)[number];

const WORDS: Readonly<Record<Phase, PhaseWord>> = {
  prepare: 'warm-up',
  mobilise: 'warm-up',
  lengthen: 'lengthen',
  activate: 'activate',
  integrate: 'activate',
  settle: 'settle',
};

export const phaseWordOf = (phase: Phase): PhaseWord => WORDS[phase];
