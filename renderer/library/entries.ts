import { library } from '../../shared/messages/en/library.ts';
import { movements as movementTexts, type MovementWords } from '../../shared/messages/en/movements.ts';
import { words } from '../../shared/messages/message.ts';
import { type PhaseWord, phaseWordOf } from '../../shared/messages/phase-words.ts';
import { MOVEMENTS } from '../../shared/movements/catalogue.ts';
import { doseSeconds } from '../../shared/movements/dose.ts';
import type { Movement } from '../../shared/movements/movement.ts';
import type { Profile } from '../../shared/screening/profile.ts';
import { screen } from '../../shared/screening/screen.ts';
import { todayConditions } from '../../shared/screening/today.ts';
import type { Verdict } from '../../shared/screening/verdict.ts';

const say = words(library);

/** The catalogue as the library shows it: each movement with its words and its verdict for one person. */

export interface Entry {
  readonly movement: Movement;
  readonly text: MovementWords;
  readonly phase: PhaseWord;
  /** All of it, set-up and both sides included. */
  readonly seconds: number;
  readonly verdict: Verdict;
  readonly suits: boolean;
  readonly pinned: boolean;
}

/** What is looked for. An empty choice is any. */
export interface Filter {
  readonly search: string;
  readonly phase: PhaseWord | 'all';
  readonly place: string;
  readonly muscle: string;
  /** 0: any. */
  readonly maxSeconds: number;
  readonly leftOutToo: boolean;
}

export const NO_FILTER: Filter = {
  search: '',
  phase: 'all',
  place: '',
  muscle: '',
  maxSeconds: 0,
  leftOutToo: true,
};

const textOf = new Map(Object.entries(movementTexts));

/** In the catalogue's order; a movement without words is not there to be shown. */
export function entriesFor(profile: Profile, now: number): readonly Entry[] {
  const input = { profile, situation: todayConditions(profile.today, now), now, unlocked: false };
  return MOVEMENTS.flatMap((movement) => {
    const text = textOf.get(movement.id);
    if (!text) return [];
    const verdict = screen(movement, input);
    return [
      {
        movement,
        text,
        phase: phaseWordOf(movement.phase),
        seconds: doseSeconds(movement.dose),
        verdict,
        suits: verdict.status !== 'left-out',
        pinned: profile.pins.includes(movement.id),
      },
    ];
  });
}

const settles = ({ movement }: Entry): boolean => movement.phase === 'settle' || movement.alsoSettles;

/** Every word of the search begins a word of its name, other names or muscles. */
function isFound({ text, movement }: Entry, search: string): boolean {
  const place = [text.name, ...text.aliases, ...movement.lengthens, ...movement.strengthens].join(' ');
  const words = ` ${place.toLocaleLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  const wanted = search.toLocaleLowerCase().split(/[^\p{L}\p{N}]+/u);
  return wanted.every((word) => word === '' || words.includes(` ${word}`));
}

export function passes(entry: Entry, filter: Filter): boolean {
  const { movement } = entry;
  const works = [...movement.lengthens, ...movement.strengthens];
  return (
    (filter.leftOutToo || entry.suits) &&
    (filter.phase === 'all' || entry.phase === filter.phase || (filter.phase === 'settle' && settles(entry))) &&
    (filter.place === '' || movement.position === filter.place) &&
    (filter.muscle === '' || works.some((muscle) => muscle === filter.muscle)) &&
    (filter.maxSeconds === 0 || entry.seconds <= filter.maxSeconds) &&
    isFound(entry, filter.search)
  );
}

/** Places and muscles that the catalogue has, in its order. */
export const PLACES = [...new Set(MOVEMENTS.map(({ position }) => position))];
export const WORKED = [...new Set(MOVEMENTS.flatMap(({ lengthens, strengthens }) => [...lengthens, ...strengthens]))];

/** "50 s", "2 min". */
export const timeText = (seconds: number): string =>
  seconds < 90
    ? say('library.seconds', { count: Math.round(seconds / 5) * 5 })
    : say('library.minutes', { count: Math.round(seconds / 60) });
