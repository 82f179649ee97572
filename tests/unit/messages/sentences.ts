import { checks } from '../../../shared/messages/en/checks.ts';
import { conditions } from '../../../shared/messages/en/conditions.ts';
import { data } from '../../../shared/messages/en/data.ts';
import { faults } from '../../../shared/messages/en/faults.ts';
import { figure } from '../../../shared/messages/en/figure.ts';
import { first } from '../../../shared/messages/en/first.ts';
import { general } from '../../../shared/messages/en/general.ts';
import { guided } from '../../../shared/messages/en/guided.ts';
import { library } from '../../../shared/messages/en/library.ts';
import { movements } from '../../../shared/messages/en/movements.ts';
import { muscles } from '../../../shared/messages/en/muscles.ts';
import { never } from '../../../shared/messages/en/never.ts';
import { pages } from '../../../shared/messages/en/pages.ts';
import { prompt } from '../../../shared/messages/en/prompt.ts';
import { reasons } from '../../../shared/messages/en/reasons.ts';
import { redFlags } from '../../../shared/messages/en/red-flags.ts';
import { selfChecks } from '../../../shared/messages/en/self-checks.ts';
import { sources } from '../../../shared/messages/en/sources.ts';
import { today } from '../../../shared/messages/en/today.ts';
import { tray } from '../../../shared/messages/en/tray.ts';

/** Every word that a person can read, as text with the way to it. */

export interface Sentence {
  /** The keys that lead to it: `movements`, `easy-walk`, `cues`, `0`. */
  readonly way: readonly string[];
  readonly text: string;
}

function sentencesOf(table: unknown, way: readonly string[]): Sentence[] {
  if (typeof table === 'string') return [{ way, text: table }];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => sentencesOf(value, [...way, key]));
}

/** What the clinical report says in its own words. */
export const CLINICAL = sentencesOf({ movements, conditions, never, redFlags, selfChecks, sources }, []);
/** What the app itself says. */
export const OWN = sentencesOf(
  { checks, data, faults, figure, first, general, guided, library, muscles, pages, prompt, reasons, today, tray },
  [],
);
export const EVERY_SENTENCE: readonly Sentence[] = [...CLINICAL, ...OWN];
